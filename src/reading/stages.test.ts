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
  const read = (text: string, tense: "past" | "future") =>
    readTimes(text, whole(text), { said: "2025-08-18", tense });

  test.each([
    ["within the next week to 10 days", "2025-08-18", "2025-08-28", "window"],
    ["within two weeks", "2025-08-18", "2025-09-01", "window"],
    ["within 72 hours", "2025-08-18", "2025-08-21", "window"],
    ["in four to five months", "2025-12-18", "2026-01-18", "window"],
    ["in three weeks", "2025-08-18", "2025-09-08", "window"],
    ["in a fortnight", "2025-08-18", "2025-09-01", "window"],
    ["over the next ten days", "2025-08-18", "2025-08-28", "window"],
    ["in the coming days", "2025-08-18", "2025-08-25", "window"],
    ["in the coming weeks", "2025-08-18", "2025-09-18", "window"],
    ["in the next few months", "2025-08-18", "2025-11-18", "window"],
    ["by the end of September", "2025-08-18", "2025-09-30", "window"],
    ["by the end of the year", "2025-08-18", "2025-12-31", "window"],
    ["by the end of 2026", "2025-08-18", "2026-12-31", "window"],
    ["by mid-September", "2025-08-18", "2025-09-15", "window"],
    ["by 30 September", "2025-08-18", "2025-09-30", "window"],
    ["by Sept. 30", "2025-08-18", "2025-09-30", "window"],
    ["by Friday", "2025-08-18", "2025-08-22", "window"],
    ["by 2030", "2025-08-18", "2030-12-31", "window"],
    ["by November", "2025-08-18", "2025-11-30", "window"],
    ["until October 31, 2026", "2025-08-18", "2026-10-31", "window"],
    ["before Christmas", "2025-08-18", "2025-12-24", "window"],
    ["before next Monday", "2025-08-18", "2025-08-24", "window"],
    ["after 2026", "2027-01-01", null, "window"],
    ["on Tuesday", "2025-08-19", "2025-08-19", "day"],
    ["next Monday", "2025-08-25", "2025-08-25", "day"],
    ["next week", "2025-08-25", "2025-08-31", "week"],
    ["later this week", "2025-08-18", "2025-08-24", "window"],
    ["next month", "2025-09-01", "2025-09-30", "month"],
    ["next year", "2026-01-01", "2026-12-31", "year"],
    ["early next year", "2026-01-01", "2026-03-31", "window"],
    ["in the fall", "2025-09-22", "2025-12-21", "season"],
    ["in spring 2026", "2026-03-20", "2026-06-20", "season"],
    ["in Q1 2026", "2026-01-01", "2026-03-31", "window"],
    ["in the third quarter of 2026", "2026-07-01", "2026-09-30", "window"],
    ["on August 20-22", "2025-08-20", "2025-08-22", "window"],
    ["from Tuesday through Saturday", "2025-08-19", "2025-08-23", "window"],
    ["May 23 through 26, 2026", "2026-05-23", "2026-05-26", "window"],
    ["tomorrow", "2025-08-19", "2025-08-19", "day"],
    ["in the near future", "2025-08-18", null, "window"],
    ["240 days", "2025-08-18", "2026-04-15", "window"],
  ])("ahead: %s", (phrase, from, to, precision) => {
    expect(read(`They will do it ${phrase}, it is said.`, "future")).toMatchObject([
      { from, to, precision, anchor: "2025-08-18" },
    ]);
  });

  test.each([
    ["on Friday", "2025-08-15", "2025-08-15", "day"],
    ["on Monday", "2025-08-18", "2025-08-18", "day"],
    ["Sunday night", "2025-08-17", "2025-08-17", "day"],
    ["last week", "2025-08-11", "2025-08-17", "week"],
    ["last month", "2025-07-01", "2025-07-31", "month"],
    ["last year", "2024-01-01", "2024-12-31", "year"],
    ["earlier this month", "2025-08-01", "2025-08-18", "window"],
    ["on August 12", "2025-08-12", "2025-08-12", "day"],
    ["on 30 November", "2024-11-30", "2024-11-30", "day"],
    ["in February", "2025-02-01", "2025-02-28", "month"],
    ["last November", "2024-11-01", "2024-11-30", "month"],
    ["in March 2012", "2012-03-01", "2012-03-31", "month"],
    ["in 2014", "2014-01-01", "2014-12-31", "year"],
    ["since 2014", "2014-01-01", "2025-08-18", "window"],
    ["since January", "2025-01-01", "2025-08-18", "window"],
    ["late November", "2024-11-20", "2024-11-30", "window"],
    ["two weeks ago", "2025-08-04", "2025-08-04", "day"],
    ["a month ago", "2025-07-01", "2025-07-31", "month"],
    ["three years ago", "2022-01-01", "2022-12-31", "year"],
    ["over the past five weeks", "2025-07-14", "2025-08-18", "window"],
    ["over the weekend", "2025-08-16", "2025-08-17", "window"],
    ["yesterday", "2025-08-17", "2025-08-17", "day"],
    ["in the 1990s", "1990-01-01", "1999-12-31", "window"],
  ])("behind: %s", (phrase, from, to, precision) => {
    expect(read(`They did it ${phrase}, it is said.`, "past")).toMatchObject([
      { from, to, precision, anchor: "2025-08-18" },
    ]);
  });

  test("the words are the phrase with its lead, and nothing else", () => {
    const text = "They will sign by the end of September, it is said.";
    expect(read(text, "future").map(({ start, end }) => text.slice(start, end))).toEqual([
      "by the end of September",
    ]);
  });

  test.each([
    "the may flower",
    "by 2030s standards of the 31 February plan",
    "$2014 in cash",
    "No. 2019,500",
    "a marching band",
  ])("not a time: %s", (text) => {
    expect(read(text, "past").filter(({ precision }) => precision !== "window")).toEqual([]);
  });

  test("without a day to count from nothing is read", () => {
    expect(readTimes("within two weeks", { start: 0, end: 16 }, { said: null, tense: "future" })).toEqual([]);
  });

  test("any text: every time stands in it, and its first day is no later than its last", () => {
    const words = fc.constantFrom(
      "by",
      "the end of",
      "within",
      "two",
      "weeks",
      "May",
      "31",
      "2025",
      "last",
      "next",
      "Monday",
      "early",
      "fall",
      "to",
      "and",
      "since",
      "İ",
      "🙂",
      "before",
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 12 }),
        fc.constantFrom("past" as const, "future" as const),
        (parts, tense) => {
          const text = parts.join(" ");
          for (const { start, end, from, to } of read(text, tense)) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
            if (from !== null && to !== null) expect(from <= to).toBe(true);
          }
        },
      ),
    );
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
