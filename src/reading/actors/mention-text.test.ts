import { describe, expect, test } from "vitest";
import { trimmedMention, wordsAt } from "./mention-text.ts";

const trimmed = (text: string) => {
  const span = trimmedMention(text, { start: 0, end: text.length });
  return span && wordsAt(text, span);
};

describe("a mention is trimmed", () => {
  test.each([
    ["Both Orlov", "Orlov"],
    ["and Orlov", "Orlov"],
    ["Lunmark and", "Lunmark"],
    ["Lunmark’s", "Lunmark"],
    ["“Lunmark", "Lunmark"],
    ["the envoy,", "the envoy"],
    ["the\ntwo leaders", "the two leaders"],
    ["Orlov (Port Party)", "Orlov (Port Party)"],
  ])("%j to %j", (words, whole) => {
    expect(trimmed(words)).toBe(whole);
  });
});

test.each(["his", "the", "Sen.", "Mr", "French", "and", "“", "’s"])("%j names nobody", (words) => {
  expect(trimmed(words)).toBeNull();
});

test("what a hyphen cuts short names nobody", () => {
  expect(trimmedMention("pro-Lunmark", { start: 0, end: 3 })).toBeNull();
});
