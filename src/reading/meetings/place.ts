import { overlaps, type Span } from "../../vocabulary/index.ts";
import { countWhile } from "../count-while.ts";
import type { Encoded } from "../encoder/index.ts";
import { seats } from "../english/seats.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";
import { tokensWithin } from "../tokens-within.ts";

/** The places that the encoder has named. */
export function placesIn(encoded: Encoded): readonly Span[] {
  return encoded
    .names()
    .filter(({ label }) => label === "LOC")
    .map((run) => encoded.spanOf(run));
}

/** How far after its words a meeting's place may be named, in characters. */
const reach = 40;

/**
 * Where a meeting is: named after "in" or "at" in its words or right after them, right before the word for it ("the
 * [Harbourtown] talks"), after a visit or an invitation "to", else after "in" elsewhere in the sentence. Null where none is.
 */
export function placeOf(span: Span, sentence: Sentence, places: readonly Span[]): string | null {
  const tokens = tokensWithin(sentence, { start: span.start - reach, end: span.end + 2 * reach });
  const near = (from: number, to: number, words: RegExp) =>
    after(tokens, { start: from, end: to }, words, places);
  return (
    near(span.start, span.end + reach, /^(?:in|at|on)$/) ??
    beforeMeeting(tokens, span, places) ??
    (isVisit(tokens, span)
      ? near(span.start - reach, span.end + reach, /^(?:to|visit|visits|visited|visiting)$/)
      : null) ??
    null
  );
}

/** A place right after one of these words in a stretch. */
function after(
  tokens: readonly Token[],
  { start, end }: Span,
  words: RegExp,
  places: readonly Span[],
): string | null {
  for (const [index, token] of tokens.entries()) {
    if (!words.test(token.lower) || token.start < start || token.start > end) continue;
    const from = tokens[index + 1]?.lower === "the" ? index + 2 : index + 1;
    const found = placeAt(tokens, from, places);
    if (found && !meetingNoun.test(found.next?.lower ?? "")) return found.words;
    const proper = token.lower === "at" ? properAt(tokens, from) : null;
    if (proper) return proper;
  }
  return null;
}

const meetingNoun =
  /^(?:summit|meeting|meetings|talks|conference|negotiations|session|side|officials|leaders?|ministers?)$/;

/** "the [Harbourtown] summit" */
function beforeMeeting(tokens: readonly Token[], span: Span, places: readonly Span[]): string | null {
  for (const [index, token] of tokens.entries()) {
    if (token.start < span.start || token.end > span.end) continue;
    const found = placeAt(tokens, index, places);
    if (found && /^(?:summit|meeting|talks|conference|session)$/.test(found.next?.lower ?? ""))
      return found.words;
  }
  return null;
}

function isVisit(tokens: readonly Token[], span: Span): boolean {
  return tokens.some(
    ({ lower, ...at }) => overlaps(span, at) && /^(?:visit|invit|travel|trip|welcom|fly|flew)/.test(lower),
  );
}

/** The place that begins at a token, with the token after it. */
function placeAt(
  tokens: readonly Token[],
  index: number,
  places: readonly Span[],
): { readonly words: string; readonly next: Token | undefined } | null {
  const token = tokens[index];
  if (!token) return null;
  const seat = seats.find((words) => words.every((word, at) => tokens[index + at]?.lower === word));
  const next = places[countWhile(places, ({ end }) => end <= token.start)];
  const place = next && next.start <= token.start ? next : undefined;
  if (!seat && !place) return null;
  const inside = seat
    ? tokens.slice(index, index + seat.length)
    : tokens.slice(index).filter(({ end }) => end <= place!.end);
  return inside.length === 0
    ? null
    : { words: inside.map(({ text }) => text).join(" "), next: tokens[index + inside.length] };
}

/** Words with capital letters that begin at a token and end before a word for a meeting: "at [Port House]". */
function properAt(tokens: readonly Token[], from: number): string | null {
  let to = from;
  while (to < tokens.length && /^\p{Lu}/u.test(tokens[to]!.text)) to++;
  if (
    to === from ||
    /^(?:of|for)$/.test(tokens[to]?.lower ?? "") ||
    meetingNoun.test(tokens[to]?.lower ?? "")
  )
    return null;
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}
