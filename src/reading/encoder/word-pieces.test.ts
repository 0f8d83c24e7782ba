import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cutIntoPieces, readVocabulary } from "./word-pieces.ts";

const vocabulary = readVocabulary(readFileSync("models/vocab.txt", "utf8"));
interface Case {
  readonly text: string;
  readonly ids: number[];
  readonly offsets: [number, number][];
  readonly case: number[];
  readonly gap: number[];
}
// Cut by the reference tokenizer of the training (training/cases.py).
const cases: readonly Case[] = JSON.parse(readFileSync("training/testdata/wordpiece.json", "utf8"));

test.each(cases)("cuts as the training does: $text", ({ text, ...expected }) => {
  const cut = cutIntoPieces(text, vocabulary);
  expect({
    ids: cut.ids,
    offsets: cut.starts.map((start, index) => [start, cut.ends[index]]),
    case: cut.cases,
    gap: cut.gaps,
  }).toEqual(expected);
});

test("pieces of any text stand in it, in order", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })), (text) => {
      const { starts, ends } = cutIntoPieces(text, vocabulary);
      starts.forEach((start, index) => {
        expect(start).toBeLessThan(ends[index]!);
        expect(ends[index]!).toBeLessThanOrEqual(text.length);
        if (index > 0) expect(start).toBeGreaterThanOrEqual(starts[index - 1]!);
      });
    }),
  );
});
