import type { Attribution, Doubt, Quotation, Span } from "../../vocabulary/index.ts";
import type { Cast, Found } from "../actors/find-actors.ts";
import { attitudeVerbs, betweenSubjectAndVerb, sayingVerbs } from "../english/cues.ts";
import { pronouns } from "../english/names.ts";
import type { Quoted } from "../quotations.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";
import { contentAround } from "./content.ts";

export interface Attributed {
  readonly attributions: readonly Attribution[];
  readonly doubts: readonly Doubt[];
  /** Pronouns that were resolved, with whom they stand for. */
  readonly pronouns: readonly Found[];
}

interface Source extends Span {
  readonly actor: string | null;
}

/** Who says what, sentence by sentence: "X said that ...", "..., said X", "according to X", and words in quotation marks. */
export function attribute(sentences: readonly Sentence[], cast: Cast, quoted: Quoted): Attributed {
  const attributions: Attribution[] = [];
  const doubts: Doubt[] = [];
  const resolved: Found[] = [];
  const context = { cast, resolved, doubts };
  for (const sentence of sentences) {
    const outside = (span: Span) =>
      !quoted.quotations.some((quotation) => quotation.start < span.start && span.end < quotation.end);
    for (const found of [...accordingTo(sentence, context), ...bySayingVerb(sentence, context)]) {
      if (!outside(found.cue)) continue;
      const content = contentAround(sentence, found, quoted.quotations);
      if (content.length === 0) continue;
      attributions.push({
        id: `t${attributions.length + 1}`,
        source: { start: found.source.start, end: found.source.end },
        cue: found.cue,
        content,
        speaker: found.source.actor,
        quotation: quotationOf(content, quoted.quotations),
        within: null,
      });
    }
  }
  return { attributions: nested(attributions), doubts, pronouns: resolved };
}

/** A cue with its source, before its content is known. */
export interface Cued {
  readonly cue: Span;
  readonly source: Source;
  readonly kind: "saying" | "attitude" | "according";
}

interface Context {
  readonly cast: Cast;
  readonly resolved: Found[];
  readonly doubts: Doubt[];
}

// "According to Trump, ..."
function accordingTo({ tokens }: Sentence, { cast }: Context): readonly Cued[] {
  const found: Cued[] = [];
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (tokens[at]!.lower !== "according" || tokens[at + 1]!.lower !== "to") continue;
    const next = tokens[at + 2]!;
    const mention = cast.mentions.find(({ start }) => start >= next.start && start <= next.end + 12);
    if (!mention) continue;
    found.push({
      cue: { start: tokens[at]!.start, end: tokens[at + 1]!.end },
      source: mention,
      kind: "according",
    });
  }
  return found;
}

function bySayingVerb(sentence: Sentence, context: Context): readonly Cued[] {
  const found: Cued[] = [];
  for (const [at, token] of sentence.tokens.entries()) {
    if (!sayingVerbs.has(token.lower)) continue;
    const source = subjectBefore(sentence.tokens, at, context) ?? subjectAfter(sentence.tokens, at, context);
    if (!source) continue;
    const cue = { start: firstOfVerb(sentence.tokens, at), end: token.end };
    found.push({ cue, source, kind: attitudeVerbs.has(token.lower) ? "attitude" : "saying" });
  }
  return found;
}

// "has already rejected" is one cue.
function firstOfVerb(tokens: readonly Token[], at: number): number {
  let first = at;
  while (
    first > 0 &&
    /^(has|have|had|already|also|previously|later|repeatedly)$/.test(tokens[first - 1]!.lower)
  )
    first--;
  return tokens[first]!.start;
}

// "Trump, however, argued", "Ushakov confirmed", "he said"
function subjectBefore(tokens: readonly Token[], at: number, context: Context): Source | null {
  let before = at - 1;
  while (before >= 0 && (betweenSubjectAndVerb.has(tokens[before]!.lower) || tokens[before]!.text === ","))
    before--;
  const last = tokens[before];
  return last ? sourceEndingAt(last, context) : null;
}

// "...,” said Merz"
function subjectAfter(tokens: readonly Token[], at: number, context: Context): Source | null {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!before || !next || !/[,”"’']/.test(before.text)) return null;
  const mention = context.cast.mentions.find(({ start }) => start === next.start);
  return mention ?? null;
}

function sourceEndingAt(token: Token, context: Context): Source | null {
  const { cast, resolved, doubts } = context;
  const mention = cast.mentions.find(({ end }) => end === token.end);
  if (mention) return mention;
  const kind = pronouns[token.lower];
  if (kind === undefined) return null;
  const candidates = antecedents(token, kind, cast);
  const actor = candidates[0] ?? null;
  if (actor) resolved.push({ start: token.start, end: token.end, actor });
  if (candidates.length !== 1) {
    doubts.push({
      kind: "ambiguous-pronoun",
      start: token.start,
      end: token.end,
      candidates: candidates.slice(0, 3),
    });
  }
  return { start: token.start, end: token.end, actor };
}

/** Actors named in the 600 characters before, nearest first: persons for "he" and "she", states and groups for "they". */
function antecedents(token: Token, kind: "person" | "many", cast: Cast): readonly string[] {
  const kinds = new Map(cast.actors.map((actor) => [actor.id, actor.kind]));
  const before = cast.mentions
    .filter(({ start, end }) => end <= token.start && start > token.start - 600)
    .reverse();
  const fitting = before.filter(({ actor }) =>
    kind === "person" ? kinds.get(actor) === "person" : kinds.get(actor) !== "person",
  );
  return [...new Set(fitting.map(({ actor }) => actor))];
}

function quotationOf(content: readonly Span[], quotations: readonly Span[]): Quotation {
  const quotes = (span: Span) =>
    quotations.filter((quotation) => quotation.start < span.end && span.start < quotation.end);
  if (
    content.every((span) =>
      quotes(span).some(({ start, end }) => start <= span.start + 1 && span.end - 1 <= end),
    )
  )
    return "direct";
  return content.some((span) => quotes(span).length > 0) ? "mixed" : "indirect";
}

/** An attribution whose source and cue stand in another's content is within it; the smallest such one counts. */
function nested(attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.map((inner) => {
    const outer = attributions
      .filter(
        (other) =>
          other !== inner &&
          lengthOf(other) > lengthOf(inner) &&
          inner.cue !== null &&
          other.content.some((span) => span.start <= inner.cue!.start && inner.cue!.end <= span.end),
      )
      .filter(
        (other) =>
          inner.source === null ||
          other.content.some((span) => span.start <= inner.source!.start && inner.source!.end <= span.end),
      )
      .toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
    return outer ? { ...inner, within: outer.id } : inner;
  });
}

function lengthOf({ content }: Attribution): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}
