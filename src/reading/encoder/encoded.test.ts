import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { encode, type Model, openModel } from "./index.ts";

interface Case {
  readonly text: string;
  readonly tags: Record<string, [number, number][]>;
  readonly names: [number, number, string][];
}
// Decoded by the training's own code (training/cases.py) from the same file.
const cases: readonly Case[] = JSON.parse(readFileSync("training/testdata/encode.json", "utf8"));
let model: Model;
beforeAll(async () => {
  model = await openModel("models");
});
afterAll(() => model.close());

describe("the encoder", () => {
  test.each(cases)("decodes as the training does: $text", async ({ text, tags, names }) => {
    const encoded = await encode(text, model);
    const spans = (head: string) => encoded.tagged(head).map((run) => Object.values(encoded.spanOf(run)));
    for (const [head, expected] of Object.entries(tags))
      expect({ head, spans: spans(head) }).toEqual({ head, spans: expected });
    expect(
      encoded.names().map(({ label, ...run }) => [...Object.values(encoded.spanOf(run)), label]),
    ).toEqual(names);
  });

  test("reads a long report in windows that agree: the same sentence is read the same wherever it stands", async () => {
    const sentence = "President Ada Orlov said the port would open. ";
    const encoded = await encode(sentence.repeat(80), model);
    const cues = encoded.tagged("cue").map((run) => encoded.spanOf(run).start % sentence.length);
    expect(cues.filter((at) => at === sentence.indexOf("said")).length).toBeGreaterThan(70);
  });

  test.each(["", " ", "\n", "🙂", "\ud800", "\u0000"])("reads nothing in %j", async (text) => {
    const encoded = await encode(text, model);
    expect(encoded.tagged("content")).toEqual([]);
  });
});

describe("a model folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-model-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("without the file is refused with a remedy", async () => {
    await expect(openModel(folder)).rejects.toThrow(
      /english\.json: the reader's model is missing: get the folder models\//,
    );
  });

  test("with a damaged file is refused with a remedy", async () => {
    copyFileSync("models/english.json", join(folder, "english.json"));
    copyFileSync("models/vocab.txt", join(folder, "vocab.txt"));
    const network = readFileSync("models/english.onnx");
    network[network.length >> 1]! ^= 1;
    writeFileSync(join(folder, "english.onnx"), network);
    await expect(openModel(folder)).rejects.toThrow(
      /english\.onnx: the file is damaged or of another version: get/,
    );
  });
});
