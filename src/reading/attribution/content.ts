import type { Span } from "../../vocabulary/index.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";
import type { Cued } from "./attribute.ts";

/** The fragments of what is said: after the cue, before it, or both where the cue stands between. */
export function contentAround(
  sentence: Sentence,
  { cue, source, kind }: Cued,
  quotations: readonly Span[],
): readonly Span[] {
  const { tokens } = sentence;
  const first = Math.min(cue.start, source.start);
  const last = Math.max(cue.end, source.end);
  const before = tokens.filter(({ end }) => end <= first);
  const after = tokens.filter(({ start }) => start >= last);
  const left = closedBefore(before, quotations);
  if (kind === "according") return [spanOf(withoutEdges(after)) ?? left].filter((span) => span !== null);
  const right = spanOf(withoutAddressee(withoutEdges(after)));
  // "Speaking on Monday, she said the port would open": what follows is said, unless what stands before is quoted.
  if (left !== null && right !== null && !endsQuoted(left, quotations) && !startsQuoted(right, quotations)) {
    return [after.length > 5 ? right : left];
  }
  // "A," he said. / "A," he said, adding that ...: what follows has a cue of its own.
  if (left !== null) return right !== null && startsQuoted(right, quotations) ? [left, right] : [left];
  return right === null ? [] : [right];
}

/** What stands before ", he said": to the start of the sentence; null where no comma or closing mark closes it. */
function closedBefore(before: readonly Token[], quotations: readonly Span[]): Span | null {
  const last = before.at(-1);
  if (!last || !/[,”"!?]/.test(last.text)) return null;
  const whole = spanOf(last.text === "," ? before.slice(0, -1) : before);
  // "Trump, however, argued": a comma alone closes a clause only when there is a verb's worth of words.
  if (whole === null || (before.length < 5 && !quotations.some(({ end }) => end >= last.end))) return null;
  return whole;
}

// "told reporters that ..."
function withoutAddressee(tokens: readonly Token[]): readonly Token[] {
  const addressee = /^(reporters|journalists|parliament|state|lawmakers|him|her|them|television)$/;
  let from = 0;
  while (from < tokens.length && addressee.test(tokens[from]!.lower)) from++;
  return from > 0 && tokens[from]?.text === "," ? tokens.slice(from + 1) : tokens.slice(from);
}

function withoutEdges(tokens: readonly Token[]): readonly Token[] {
  let [from, to] = [0, tokens.length];
  while (from < to && /^[,;:]$/.test(tokens[from]!.text)) from++;
  while (to > from && /^[.,;]$/.test(tokens[to - 1]!.text)) to--;
  return tokens.slice(from, to);
}

function startsQuoted({ start }: Span, quotations: readonly Span[]): boolean {
  return quotations.some((quotation) => quotation.start === start);
}

function endsQuoted({ end }: Span, quotations: readonly Span[]): boolean {
  return quotations.some((quotation) => quotation.end >= end && quotation.start < end);
}

function spanOf(tokens: readonly Token[]): Span | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}
