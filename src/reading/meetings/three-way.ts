import type { Meeting } from "../../vocabulary/index.ts";
import { threeWay } from "../english/meeting-words.ts";

/** How many meetings before one of three parties may name them. */
const reach = 2;

/**
 * The parties of a three-way meeting whose own words name fewer than three: with them, those of the last meeting of two that
 * the report tells of before it ("direct [Orlov-Tolvane] talks, then a trilateral with Halvard"), if together they are
 * three. `named` and `before` are participants by id, `before` in the order of the text.
 */
export function partiesOfThree(
  words: string,
  named: readonly string[],
  before: readonly Meeting[],
): readonly string[] {
  if (!threeWay.test(words) || named.length >= 3) return named;
  for (const { participants } of before.slice(-reach).toReversed()) {
    const together = [...new Set([...named, ...participants])];
    if (participants.length === 2 && together.length === 3) return together;
  }
  return named;
}
