import type { Span } from "../../vocabulary/index.ts";
import { countWhile } from "../count-while.ts";
import { precedenceWords } from "../english/cues.ts";
import type { Sentence } from "../sentences.ts";

/** What a demand must come before: "insist on a ceasefire [before talks advance]"; null where it sets no order. */
export function findPrecedence({ tokens }: Sentence, what: Span): Span | null {
  let from = countWhile(tokens, ({ start }) => start < what.start);
  const last = countWhile(tokens, ({ start }) => start <= what.end + 1);
  while (from < last && !precedenceWords.has(tokens[from]!.lower)) from++;
  if (from === last) return null;
  let to = from;
  while (to < tokens.length && !/^[.;:?!,—”]$/.test(tokens[to]!.text)) to++;
  return to > from + 1 ? { start: tokens[from]!.start, end: tokens[to - 1]!.end } : null;
}
