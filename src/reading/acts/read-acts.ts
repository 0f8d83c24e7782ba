import {
  type Act,
  type Amount,
  type Attribution,
  type Document,
  type Force,
  holds,
  isCommissive,
  isDirective,
  ploverOf,
  type Span,
  type Time,
} from "../../vocabulary/index.ts";
import type { Found } from "../actors/find-actors.ts";
import { actCues, type Frame, modals } from "../english/cues.ts";
import { issuesIn } from "../issues.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";
import { findCondition, findPrecedence } from "./conditions.ts";

/** What the acts are read from. */
export interface Attributed {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Found[];
  readonly attributions: readonly Attribution[];
  readonly times: readonly Time[];
  readonly amounts: readonly Amount[];
  /** The state or body that an actor speaks for. */
  readonly principal: (actor: string) => string | null;
}

interface Clause {
  readonly force: Force;
  readonly negative: boolean;
  /** Null for "they" and "it", which are left open. */
  readonly subject: string | null;
  readonly object: string | null;
  readonly cue: Span;
  readonly what: Span;
}

/** Acts of speech by their cues, in the order of the text: the words of `english/cues.ts` in the frames named there. */
export function readActs(input: Attributed): readonly Act[] {
  const acts: Act[] = [];
  for (const sentence of input.sentences) {
    const clauses = clausesOf(sentence, input);
    for (const clause of clauses) {
      // "pledged [that the United States would [help ...]]" is one act: the inner words say what.
      const inner = clauses.some(
        (other) => other !== clause && other.force === clause.force && isInside(other.what, clause.what),
      );
      if (inner || acts.some(({ what }) => what.start === clause.what.start)) continue;
      const act = actOf(clause, sentence, input, `s${acts.length + 1}`);
      // "pledged that if paid" says no more than its condition.
      if (act.what.start < act.what.end) acts.push(act);
    }
  }
  return acts;
}

function isInside(inner: Span, outer: Span): boolean {
  return (
    inner.start > outer.start && holds(outer, { start: inner.start, end: Math.min(inner.end, outer.end) })
  );
}

function clausesOf(sentence: Sentence, input: Attributed): readonly Clause[] {
  const clauses: Clause[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const clause = cuedClause(sentence, at, input) ?? modalClause(sentence, at, input);
    if (clause) clauses.push(clause);
  }
  return clauses;
}

// "offered to buy", "pressed Trump to insist", "rejected the idea"
function cuedClause({ tokens }: Sentence, at: number, input: Attributed): Clause | null {
  for (const { words, force, frames } of cuesByFirstWord.get(tokens[at]!.lower) ?? []) {
    const length = matchAt(tokens, at, words);
    if (length === 0) continue;
    const cue = { start: tokens[at]!.start, end: tokens[at + length - 1]!.end };
    const subject = subjectOf(tokens, at, input) ?? firstSubject(tokens, at, input);
    if (subject === null) continue;
    for (const frame of frames) {
      const framed = complementOf(tokens, at + length, frame, input);
      if (!framed) continue;
      const negative = /^(not|never)$/.test(tokens[at - 1]?.lower ?? "");
      return { force, negative, subject, object: framed.object, cue, what: framed.what };
    }
  }
  return null;
}

// "the United States would help guarantee ...", "the U.S. would back them"
function modalClause({ tokens }: Sentence, at: number, input: Attributed): Clause | null {
  for (const { words, force } of modalsByFirstWord.get(tokens[at]!.lower) ?? []) {
    const length = matchAt(tokens, at, words);
    if (length === 0) continue;
    const before = tokens[at - 1];
    const subject = before && modalSubject(before, input);
    if (!subject || !saidBySomebody(before, input)) continue;
    const negative = tokens[at + length]?.lower === "not";
    const what = clauseFrom(tokens, at + length + (negative ? 1 : 0), input.document.text);
    if (!what) continue;
    return {
      force,
      negative,
      subject: subject.actor,
      object: null,
      cue: { start: subject.start, end: tokens[at]!.end },
      what,
    };
  }
  return null;
}

/** Whom "the U.S. would", "we will" or "they will" speaks of: "we" is the speaker, "they" and "it" are left open. */
function modalSubject(
  before: Token,
  { mentions, attributions }: Attributed,
): { readonly actor: string | null; readonly start: number } | null {
  const mention = mentions.find(({ end }) => end === before.end);
  if (mention) return mention;
  const { start } = before;
  if (/^(they|it)$/.test(before.lower)) return { actor: null, start };
  if (!/^(we|i)$/.test(before.lower)) return null;
  return {
    actor: attributions.find(({ content }) => content.some((part) => holds(part, before)))?.speaker ?? null,
    start,
  };
}

function saidBySomebody(span: Span, { attributions }: Attributed): boolean {
  return attributions.some(({ content }) => content.some((part) => holds(part, span)));
}

/** The mention that ends right before the cue, auxiliaries and adverbs passed over; "who" points to what it stands after. */
function subjectOf(tokens: readonly Token[], at: number, { mentions }: Attributed): string | null {
  for (let before = at - 1; before >= 0 && before >= at - 6; before--) {
    const token = tokens[before]!;
    const mention = mentions.find(({ end }) => end === token.end);
    if (mention) return mention.actor;
    if (
      !/^(has|have|had|is|was|were|are|also|already|previously|earlier|later|repeatedly|again|who|which|and|,|not|never|be|been)$/.test(
        token.lower,
      )
    )
      return null;
  }
  return null;
}

// "Rutte said membership was off the table but hinted that ..."
function firstSubject(tokens: readonly Token[], at: number, { attributions }: Attributed): string | null {
  if (!/^(and|but)$/.test(tokens[at - 1]?.lower ?? "")) return null;
  const sentence = { start: tokens[0]!.start, end: tokens.at(-1)!.end };
  return attributions.find(({ source }) => source !== null && holds(sentence, source))?.speaker ?? null;
}

function complementOf(
  tokens: readonly Token[],
  at: number,
  frame: Frame,
  input: Attributed,
): { what: Span; object: string | null } | null {
  const { text } = input.document;
  const next = tokens[at];
  if (!next) return null;
  if (frame === "to") return next.lower === "to" ? withoutObject(clauseFrom(tokens, at + 1, text)) : null;
  if (frame === "clause")
    return next.lower === "that" || input.mentions.some(({ start }) => start === next.start)
      ? withoutObject(clauseFrom(tokens, at + (next.lower === "that" ? 1 : 0), text))
      : null;
  if (frame === "noun")
    return /^(to|that|in|on|with|by)$/.test(next.lower) || next.kind === "mark"
      ? null
      : withoutObject(clauseFrom(tokens, at, text));
  const object = input.mentions.find(
    ({ start, end }) => start >= next.start && start <= next.end + 4 && end < next.start + 80,
  );
  const to = object && tokens.findIndex(({ start }) => start >= object.end);
  if (!object || to === undefined || to < 0 || !/^(to|for)$/.test(tokens[to]!.lower)) return null;
  const what = clauseFrom(tokens, to + 1, text);
  return what && { what, object: object.actor };
}

function withoutObject(what: Span | null): { what: Span; object: null } | null {
  return what && { what, object: null };
}

/** From a token to the end of its clause: a comma before a verb or relative, a mark that closes, the sentence's end. */
function clauseFrom(tokens: readonly Token[], from: number, text: string): Span | null {
  let to = from;
  while (to < tokens.length && !endsClause(tokens, to, text)) to++;
  while (to > from && tokens[to - 1]!.text === ",") to--;
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? { start: first.start, end: last.end } : null;
}

function endsClause(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at]!;
  // "Article 5–style" goes on over its dash.
  if (token.text === "–" && !/\s/.test(text[token.end] ?? " ")) return false;
  if (/^[.;:?!—–”]$/.test(token.text)) return true;
  if (token.lower === "but" || token.lower === "while") return true;
  if (token.text !== ",") return false;
  // "prisoners, food and water" goes on; ", adding that", ", which", ", said" do not.
  const next = tokens[at + 1];
  return (
    !next ||
    /(ing|ed)$|^(who|which|further|a|an|the|he|she|said|and|but|while|as|according|with)$/.test(next.lower) ||
    text[next.start] === "“"
  );
}

function actOf(clause: Clause, sentence: Sentence, input: Attributed, id: string): Act {
  const attribution = attributionOf(clause, input);
  const antecedent = findCondition(sentence, clause.what);
  const precedes = isDirective(clause.force) ? findPrecedence(sentence, clause.what) : null;
  const what = {
    start: clause.what.start,
    end:
      antecedent && antecedent.start > clause.what.start
        ? trimEnd(input.document.text, clause.what.start, antecedent.start)
        : clause.what.end,
  };
  const span = {
    start: Math.min(clause.cue.start, what.start),
    end: Math.max(what.end, antecedent?.end ?? 0),
  };
  const within = (part: Span) => holds(span, part);
  const performers = isCommissive(clause.force) ? [clause.subject] : [clause.object];
  const subjectSpeaks = !(clause.cue.end < clause.what.start && isModal(clause, input));
  return {
    id,
    force: clause.force,
    speaker: subjectSpeaks ? clause.subject : (attribution?.speaker ?? null),
    performers: performers
      .filter((actor) => actor !== null)
      .map((actor) => (isCommissive(clause.force) ? (input.principal(actor) ?? actor) : actor)),
    recipients: recipientsOf(what, clause, input),
    span,
    what,
    polarity: clause.negative ? "negative" : "affirmative",
    certainty: clause.force === "hint" ? "possible" : "certain",
    attribution: attribution?.id ?? null,
    antecedent,
    deadline:
      input.times.find(
        (time) => within(time) && time.precision !== "unknown" && (time.to ?? "") >= (time.anchor ?? ""),
      ) ?? null,
    amounts: input.amounts.filter(within),
    issues: issuesIn(input.document.text.slice(span.start, span.end)),
    plover: ploverOf(clause.force, clause.negative ? "negative" : "affirmative"),
    inferred: [],
    precedes,
  };
}

function isModal({ cue }: Clause, { document }: Attributed): boolean {
  return /\b(will|would|could|might|going)$/i.test(document.text.slice(cue.start, cue.end));
}

/** The innermost attribution whose content, or whose cue, is the act's. */
function attributionOf({ cue, what }: Clause, { attributions }: Attributed): Attribution | null {
  const around = attributions.filter(
    ({ content, cue: said }) =>
      content.some((part) => holds(part, what)) || (said !== null && holds(said, cue)),
  );
  const length = ({ content }: Attribution) => content.reduce((sum, { start, end }) => sum + end - start, 0);
  return around.toSorted((a, b) => length(a) - length(b))[0] ?? null;
}

/** The first other actor that is named in what is promised, by its principal: "guarantee Ukraine’s security". */
function recipientsOf(
  what: Span,
  { force, subject }: Clause,
  { mentions, principal }: Attributed,
): readonly string[] {
  if (!isCommissive(force)) return [];
  const side = subject && (principal(subject) ?? subject);
  const found = mentions.find(
    (mention) => holds(what, mention) && (principal(mention.actor) ?? mention.actor) !== side,
  );
  return found ? [principal(found.actor) ?? found.actor] : [];
}

function trimEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /[\s,]/.test(text[to - 1]!)) to--;
  return to;
}

/** Cues by the first of their words, so that a token is held against few of them. */
function byFirstWord<T extends { readonly words: string }>(
  cues: readonly T[],
): ReadonlyMap<string, readonly (Omit<T, "words"> & { readonly words: readonly string[] })[]> {
  const found = new Map<string, (Omit<T, "words"> & { readonly words: readonly string[] })[]>();
  for (const cue of cues) {
    const words = cue.words.split(" ");
    found.set(words[0]!, [...(found.get(words[0]!) ?? []), { ...cue, words }]);
  }
  return found;
}

const cuesByFirstWord = byFirstWord(actCues);
const modalsByFirstWord = byFirstWord(Object.entries(modals).map(([words, force]) => ({ words, force })));

function matchAt(tokens: readonly Token[], at: number, parts: readonly string[]): number {
  return parts.every((part, index) => tokens[at + index]?.lower === part) ? parts.length : 0;
}
