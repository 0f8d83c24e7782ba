import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { likeness, openMeaning } from "./index.ts";

const meaning = openMeaning("models");
// Counted by the training's own code (training/vectors.py) from the same file.
const pairs: readonly { readonly a: string; readonly b: string; readonly likeness: number }[] = JSON.parse(
  readFileSync("training/testdata/meaning.json", "utf8"),
);
const like = (a: string, b: string) => likeness(meaning.vectorOf(a), meaning.vectorOf(b));

describe("vectors of meaning", () => {
  test.each(pairs)("are those of the training: $a | $b", ({ a, b, likeness: expected }) => {
    expect(like(a, b)).toBeCloseTo(expected, 4);
  });

  test.each([
    ["lift the duties on steel", "remove tariffs on metal imports", "send back the captured sailors"],
    ["free the captured sailors", "release of prisoners", "a larger share of the catch"],
    ["a truce on the island", "stop the fighting there", "the price of natural gas"],
    ["soldiers leave the valley", "withdrawal of troops", "a vote in parliament"],
  ])("put %j nearer to %j than to %j", (text, near, far) => {
    expect(like(text, near)).toBeGreaterThan(like(text, far) + 0.1);
  });

  test("have length 1, whatever the text, or are all zeros where it has no pieces", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })), (text) => {
        const vector = meaning.vectorOf(text);
        expect(vector).toHaveLength(meaning.dimensions);
        const length = likeness(vector, vector);
        expect(length === 0 || Math.abs(length - 1) < 1e-5).toBe(true);
      }),
    );
    for (const nothing of ["", " ", "\n", "\u0000", "\ud800"]) expect(like(nothing, nothing)).toBe(0);
  });

  test("of a text with itself are as like as can be, in capitals too", () => {
    expect(like("Ferries sail again", "FERRIES SAIL AGAIN")).toBeCloseTo(1, 5);
  });
});

describe("a folder of models", () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-meaning-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("without the vectors is refused with a remedy", () => {
    copyFileSync("models/vocab.txt", join(folder, "vocab.txt"));
    expect(() => openMeaning(folder)).toThrow(
      /meaning\.json: the reader's vectors of meaning are missing: get the folder models\//,
    );
  });

  test.each([
    ["a changed byte", (file: Buffer) => file.map((byte, at) => (at === 1000 ? byte ^ 1 : byte))],
    ["a missing end", (file: Buffer) => file.subarray(0, -4)],
  ])("with %s is refused with a remedy", (_, damage) => {
    copyFileSync("models/meaning.json", join(folder, "meaning.json"));
    writeFileSync(join(folder, "meaning.bin"), damage(readFileSync("models/meaning.bin")));
    expect(() => openMeaning(folder)).toThrow(
      /meaning\.bin: the file is damaged or of another version: get the folder/,
    );
  });
});
