import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAmounts } from "./amounts.ts";
import { findQuotations } from "./quotations.ts";
import { sampleDocument } from "./sample-document.contract.ts";
import { splitSentences } from "./sentences.ts";
import { readTimes } from "./times/read-times.ts";
import { tokenise } from "./tokens.ts";

const whole = (text: string) => ({ start: 0, end: text.length });

describe("tokens", () => {
  test.each([
    ["the U.S. would", ["the", "U.S.", "would"]],
    ["Zelenskyy-Putin talks", ["Zelenskyy-Putin", "talks"]],
    ["Ukraine’s “strong signal”", ["Ukraine’s", "“", "strong", "signal", "”"]],
    ["1,000 of them", ["1,000", "of", "them"]],
    ["said—then", ["said", "—", "then"]],
  ])("%s", (text, words) => {
    expect(tokenise(text, whole(text)).map((token) => token.text)).toEqual(words);
  });

  test("cover every character that is not white space, once, in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        let at = 0;
        for (const token of tokenise(text, whole(text))) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          at = token.end;
        }
      }),
    );
  });
});

describe("sentences", () => {
  test.each([
    ["It ended. Talks go on.", ["It ended.", "Talks go on."]],
    ["Mr. Vale met Gen. Orr. They spoke.", ["Mr. Vale met Gen. Orr.", "They spoke."]],
    ["“We agreed.” She left.", ["“We agreed.”", "She left."]],
    ["A headline\n\nA first line", ["A headline", "A first line"]],
    ["It cost $1.5 million in all.", ["It cost $1.5 million in all."]],
  ])("%s", (text, sentences) => {
    expect(splitSentences(sampleDocument(text)).map(({ start, end }) => text.slice(start, end))).toEqual(
      sentences,
    );
  });

  test("leave out what is set aside", () => {
    const text = "Photo: handout\n\nTalks go on.";
    const found = splitSentences(sampleDocument(text, { setAside: [{ start: 0, end: 14 }] }));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["Talks go on."]);
  });
});

describe("quotations", () => {
  test.each([
    ["“Never,” she said. “Not once.”", ["“Never,”", "“Not once.”"]],
    ['"Never," she said.', ['"Never,"']],
    ["«Jamais»", ["«Jamais»"]],
    ["no marks here", []],
  ])("%s", (text, quotations) => {
    expect(
      findQuotations(sampleDocument(text)).quotations.map(({ start, end }) => text.slice(start, end)),
    ).toEqual(quotations);
  });

  test("one that is not closed is a doubt, unless the next paragraph takes it up", () => {
    expect(findQuotations(sampleDocument("“Never, she said.")).doubts).toEqual([
      { kind: "unclosed-quotation", start: 0, end: 1 },
    ]);
    expect(findQuotations(sampleDocument("“Never.\n\n“Not once.”")).doubts).toEqual([]);
  });
});

describe("times, said on Monday 18 August 2025", () => {
  test.each([
    ["within the next week to 10 days", "2025-08-18", "2025-08-28", "window"],
    ["within two weeks", "2025-08-18", "2025-09-01", "window"],
    ["in the coming days", "2025-08-18", "2025-08-25", "window"],
    ["by the end of July", "2025-08-18", "2025-07-31", "window"],
    ["by the end of the year", "2025-08-18", "2025-12-31", "window"],
    ["by mid-September", "2025-08-18", "2025-09-15", "window"],
    ["by 30 September", "2025-08-18", "2025-09-30", "window"],
    ["on August 18, 2025", "2025-08-18", "2025-08-18", "day"],
    ["on Friday", "2025-08-15", "2025-08-15", "day"],
    ["by Friday", "2025-08-18", "2025-08-22", "window"],
    ["last week", "2025-08-11", "2025-08-17", "week"],
    ["in 2014", "2014-01-01", "2014-12-31", "year"],
    ["in February", "2025-02-01", "2025-02-28", "month"],
  ])("%s", (phrase, from, to, precision) => {
    const text = `They spoke ${phrase}, it is said.`;
    expect(readTimes(text, whole(text), "2025-08-18")).toEqual([
      { start: 11, end: 11 + phrase.length, from, to, precision, anchor: "2025-08-18" },
    ]);
  });

  test.each([
    "in 20 minutes of talk",
    "the may flower",
    "on mondays",
    "by 2030s standards",
    "the 31 February plan",
  ])("not a time: %s", (text) => {
    expect(readTimes(text, whole(text), "2025-08-18")).toEqual([]);
  });

  test("without a day to count from nothing is read", () => {
    expect(readTimes("within two weeks", { start: 0, end: 16 }, null)).toEqual([]);
  });
});

describe("amounts of money", () => {
  test.each([
    ["buy $90 billion worth", 90e9, "USD", "$90 billion"],
    ["€1.5bn of it", 1.5e9, "EUR", "€1.5bn"],
    ["12 trillion won a year", 12e12, "KRW", "12 trillion won"],
    ["1,200 dollars", 1200, "USD", "1,200 dollars"],
  ])("%s", (text, value, unit, words) => {
    const [amount] = readAmounts(text, whole(text));
    expect(amount).toMatchObject({ value, unit });
    expect(text.slice(amount!.start, amount!.end)).toBe(words);
  });

  test.each(["90 billion stars", "they won 3 games", "Article 5"])("no money: %s", (text) => {
    expect(readAmounts(text, whole(text))).toEqual([]);
  });
});
