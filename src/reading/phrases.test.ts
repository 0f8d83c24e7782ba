import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPhrases, indexPhrases } from "./phrases.ts";

const index = indexPhrases([
  { id: "arms", phrases: ["weapons", "arms sale"] },
  { id: "nuclear", phrases: ["nuclear weapon", "enrich"] },
  { id: "truce", phrases: ["cease-fire", "halt the fighting"] },
  { id: "aid", phrases: ["aid"] },
  { id: "withdrawal", phrases: ["withdraw … troops"] },
  { id: "disarming", phrases: ["hand over … weapons"] },
]);
const idsIn = (text: string) => findPhrases(text, index).map(({ id }) => id);

describe("phrases", () => {
  test.each([
    ["a long last word may go on", "they enriched it", ["nuclear"]],
    ["a short one stands whole, with or without an s", "aid and aids", ["aid", "aid"]],
    ["capitals do not matter", "ARMS SALES", ["arms"]],
    ["nor does what stands between words", "a cease fire, a Cease-Fire", ["truce", "truce"]],
    ["the longer of two ids counts", "nuclear weapons", ["nuclear"]],
    ["the shorter counts elsewhere", "weapons, nuclear weapons", ["arms", "nuclear"]],
    ["words with a gap between them hide one of them", "hand over all weapons", ["disarming"]],
    ["and yield to what stands side by side", "hand over nuclear weapons", ["nuclear"]],
    ["but leave what stands in the gap", "hand over, for aid, their weapons", ["disarming", "aid"]],
    ["up to five words stand in a gap", "withdraw all of its remaining foreign troops", ["withdrawal"]],
    ["none need stand in it", "withdraw troops", ["withdrawal"]],
  ])("%s: %s", (_, text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });

  test.each([
    ["an aide", "a short word does not go on"],
    ["a raid", "nor begin within another"],
    ["arms are for sale", "words of a phrase stand together"],
    ["halt the", "a phrase that breaks off is none"],
    ["withdraw one two three four five six troops", "a gap has an end"],
    ["withdraw", "nor does a gap stand for the rest"],
    ["", "nothing"],
  ])("not in %j: %s", (text) => {
    expect(idsIn(text)).toEqual([]);
  });

  test("tells which words it covers", () => {
    expect(findPhrases("We will halt the fighting now", index)).toEqual([{ id: "truce", words: [2, 3, 4] }]);
  });

  test("any text is searched, and what is found stands in it in order", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("aid", "nuclear weapons", "withdraw")),
        ),
        (parts) => {
          const found = findPhrases(parts.join(" "), index);
          found.forEach(({ words }, position) => {
            expect(words.toSorted((a, b) => a - b)).toEqual(words);
            if (position > 0) expect(words[0]).toBeGreaterThanOrEqual(found[position - 1]!.words[0]!);
          });
        },
      ),
    );
  });

  test("time grows with the text: a million characters without a space, and a hundred thousand hits", () => {
    expect(findPhrases("enrich".repeat(170_000), index)).toHaveLength(1);
    expect(findPhrases("nuclear weapons ".repeat(100_000), index)).toHaveLength(100_000);
  });
});
