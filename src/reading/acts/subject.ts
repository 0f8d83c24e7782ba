import type { Actor, Attribution, Span } from "../../vocabulary/index.ts";
import type { Cast } from "../cast.ts";
import { forceCues } from "../english/force-cues.ts";
import { auxiliaries, boundWords, finiteAuxiliaries, subjectPronouns } from "../english/names.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";
import { tokensBefore, tokensWithin } from "../tokens-within.ts";

/** How many words may stand between a subject and what it will do, and within a clause that is skipped. */
const reach = 8;
const clauseReach = 25;
/** How many words of the sentence before it are looked at. */
const sentenceReach = 60;

interface Surroundings {
  readonly cast: Cast;
  readonly attribution: Attribution | null;
}

/**
 * The subject of what is promised, where it stands right before or begins it: "[Veldmark] has agreed to open ...", "[he]
 * would open", "neither [Osmaria nor Veldmark] plans to". A relative clause is skipped ("[Orlov], who is ill, will go") and
 * a second predicate has the subject of the first ("[Veldmark] is studying it and will answer"). A pronoun is its speaker,
 * "we" the side that the speaker speaks for. Empty where other words stand between, so that the encoder decides.
 */
export function subjectOf(sentence: Sentence, what: Span, around: Surroundings): readonly Actor[] {
  const [first, second] = tokensWithin(sentence, what);
  if (first && second && (ownsSide.has(first.lower) || isPronounBefore(first, second)))
    return meant(first.lower, around);
  const before = tokensBefore(sentence, what.start, sentenceReach);
  return subjectBefore(before, around) ?? firstPerson(before, what, around) ?? [];
}

/** The subject of a verb that follows these words; null where none stands near. */
function subjectBefore(before: readonly Token[], around: Surroundings): readonly Actor[] | null {
  for (let at = before.length - 1; at >= 0 && at >= before.length - reach; at--) {
    const token = before[at]!;
    const named = around.cast.endingAt(token);
    if (named) return withJoined(named, before.slice(0, at + 1), around.cast);
    if (subjectPronouns.has(token.lower)) return meant(token.lower, around);
    if (token.text === "," && at > 0) {
      const relative = beforeRelative(before.slice(0, at), around.cast);
      if (relative) return [relative];
    }
    if (token.lower === "and" || token.lower === "but" || token.lower === "or")
      return subjectOfClause(before.slice(0, at), around);
    if (!passable(token)) return null;
  }
  return null;
}

/** "[Orlov], who is also minister of ports" before its closing comma. */
function beforeRelative(before: readonly Token[], cast: Cast): Actor | null {
  for (let at = before.length - 1; at > 0 && at >= before.length - clauseReach; at--)
    if (before[at]!.text === ",")
      return /^(?:who|which|whose)$/.test(before[at + 1]?.lower ?? "")
        ? cast.endingAt(before[at - 1]!)
        : null;
  return null;
}

/** The subject of the last finite verb in these words. */
function subjectOfClause(before: readonly Token[], around: Surroundings): readonly Actor[] | null {
  for (let at = before.length - 1; at > 0 && at >= before.length - clauseReach; at--) {
    const { lower, text } = before[at]!;
    if (text === ";" || text === ":") return null;
    if (!finiteAuxiliaries.has(lower) && !forceCues.has(lower)) continue;
    const found = subjectBefore(before.slice(0, at), around);
    if (found) return found;
  }
  return null;
}

/** "We are laying out a path ... and may end up out of it": in direct speech the side of the speaker, where nobody is named since. */
function firstPerson(before: readonly Token[], what: Span, around: Surroundings): readonly Actor[] | null {
  const said = around.attribution;
  const content = said && said.quotation !== "indirect" ? said.content : [];
  const part = content.find(({ start, end }) => start <= what.start && what.start < end);
  if (!part) return null;
  for (const token of before.filter(({ start }) => start >= part.start).toReversed()) {
    if (around.cast.endingAt(token)) return null;
    if (/^(?:we|we'\w+|our|us)$/.test(token.lower)) return meant("we", around);
  }
  return null;
}

/** With "X and", "X nor" right before it. */
function withJoined(actor: Actor, before: readonly Token[], cast: Cast): readonly Actor[] {
  const mention = actor.mentions.find(({ end }) => Math.abs(end - before.at(-1)!.end) <= 2);
  const outside = before.filter(({ end }) => mention && end <= mention.start);
  while (/^(?:the|president|minister)$/.test(outside.at(-1)?.lower ?? "")) outside.pop();
  if (!/^(?:and|nor)$/.test(outside.at(-1)?.lower ?? "") || outside.length < 2) return [actor];
  const other = cast.endingAt(outside.at(-2)!);
  return other && other.id !== actor.id ? [other, actor] : [actor];
}

const ownsSide = new Set(["our"]);

function isPronounBefore({ lower }: Token, next: Token): boolean {
  return subjectPronouns.has(lower) && (lower.includes("'") || auxiliaries.has(next.lower));
}

function passable({ lower, text }: Token): boolean {
  return (
    auxiliaries.has(lower) ||
    boundWords.has(lower) ||
    forceCues.has(lower) ||
    lower.endsWith("ly") ||
    !/[\p{L}\p{N}]/u.test(text)
  );
}

/** Whom a pronoun of a statement means, as far as its number lets it be the speaker. */
function meant(pronoun: string, { cast, attribution }: Surroundings): readonly Actor[] {
  const speaker = cast.actor(attribution?.speaker ?? null);
  if (speaker === null) return [];
  const [stem = pronoun] = pronoun.split(/['’]/);
  if (stem === "we" || stem === "our") return [cast.sideOf(speaker)];
  if (stem === "i") return [speaker];
  const one = stem === "he" || stem === "she";
  return one === (speaker.kind === "person") ? [speaker] : [];
}
