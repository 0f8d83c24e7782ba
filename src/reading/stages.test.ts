import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuotations } from "./quotations.ts";
import { sampleDocument } from "./sample-document.contract.ts";
import { splitSentences } from "./sentences.ts";
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
