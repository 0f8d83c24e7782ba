import { expect, test } from "vitest";
import { credibilityInWords, originsInWords } from "./credibility.ts";

test.each([
  [1, "confirmed (1)"],
  [2, "probably true (2)"],
  [3, "possibly true (3)"],
  [4, "doubtful (4)"],
  [5, "improbable (5)"],
  [6, "cannot be judged (6)"],
  [0, "cannot be judged (6)"],
])("a credibility of %i is %s", (credibility, words) => {
  expect(credibilityInWords(credibility)).toBe(words);
});

test.each([
  [1, "1 independent origin"],
  [3, "3 independent origins"],
])("%i is %s", (origins, words) => {
  expect(originsInWords(origins)).toBe(words);
});
