import type { Span } from "../vocabulary/index.ts";
import { smallWords } from "./english/small-words.ts";

/** Does a passage hold a word that says something? "the", "to" and "that" alone do not. */
export function isWeighty(text: string, { start, end }: Span): boolean {
  const words =
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => !smallWords.has(word));
}
