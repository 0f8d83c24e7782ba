import type { Span } from "../../vocabulary/index.ts";
import { precedenceWords } from "../english/cues.ts";
import type { Sentence } from "../sentences.ts";

/** What a demand must come before: "insist on a ceasefire [before talks advance]"; null where it sets no order. */
export function findPrecedence({ tokens }: Sentence, what: Span): Span | null {
  const from = tokens.findIndex(
    ({ lower, start }) => start >= what.start && start <= what.end + 1 && precedenceWords.has(lower),
  );
  if (from < 0) return null;
  let to = from;
  while (to < tokens.length && !/^[.;:?!,—”]$/.test(tokens[to]!.text)) to++;
  return to > from + 1 ? { start: tokens[from]!.start, end: tokens[to - 1]!.end } : null;
}
