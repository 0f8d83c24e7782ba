import { overlaps, type Span } from "../../vocabulary/index.ts";
import { countWhile } from "../count-while.ts";
import { leadingWords, openWords, trailingWords } from "../english/edge-words.ts";
import { smallWords } from "../english/small-words.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";

/** How many words an act that breaks off may be longer than it was found. */
const reach = 6;

/**
 * An act with whole edges: without the small words and commas that stand outside it ("[that] the port reopen [and]"), and
 * with the words without which it breaks off ("review the [old treaty]"), but not with its time ("signed [within the next
 * week]"). One that has no other words, or that goes beyond its sentence, is left as it is.
 */
export function withWholeEdges({ end, tokens }: Sentence, what: Span, time: Span | null): Span {
  const from = countWhile(tokens, ({ start }) => start < what.start);
  const to = countWhile(tokens, (token) => token.end <= what.end);
  let first = from;
  while (first < to && isEdge(tokens[first]!, leadingWords)) first++;
  const last = lastOf(tokens, to, time);
  return what.end > end || last < first ? what : { start: tokens[first]!.start, end: tokens[last]!.end };
}

/** The last word of an act that was found up to a place. */
function lastOf(tokens: readonly Token[], to: number, time: Span | null): number {
  const goingOn = endOfPhrase(tokens, to - 1);
  const before = (words: ReadonlySet<string>) => {
    let at = to - 1;
    while (at >= 0 && isEdge(tokens[at]!, words)) at--;
    return at;
  };
  if (goingOn === null) return before(trailingWords);
  const added = { start: tokens[to - 1]!.start, end: tokens[goingOn]!.end };
  return time && overlaps(added, time) ? before(openWords) : goingOn;
}

function isEdge({ lower, text }: Token, words: ReadonlySet<string>): boolean {
  return words.has(lower) || /^[,;:–—-]$/.test(text);
}

/** The last word of the phrase that a word opens; null where it opens none ("what they agreed [to].", "[with] or without it"). */
function endOfPhrase(tokens: readonly Token[], at: number): number | null {
  if (at < 0 || !openWords.has(tokens[at]!.lower)) return null;
  let opened = at + 1;
  while (opened < tokens.length && openWords.has(tokens[opened]!.lower)) opened++;
  let next = opened;
  while (next < tokens.length && next < opened + reach && isWord(tokens[next]!)) next++;
  return next > opened ? next - 1 : null;
}

function isWord({ lower, text }: Token): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !smallWords.has(lower);
}
