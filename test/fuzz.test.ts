import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { receive } from "../src/document/index.ts";
import { reportOfPage, reportOfText } from "../src/document/report-of.ts";
import { cutIntoPieces, readVocabulary, type Vocabulary } from "../src/reading/encoder/word-pieces.ts";
import { openEnglishReader, type Reader } from "../src/reading/index.ts";
import { findQuotations } from "../src/reading/quotations.ts";
import { sampleDocument } from "../src/reading/sample-document.contract.ts";
import { readTimes } from "../src/reading/times/read-times.ts";
import { tokenise } from "../src/reading/tokens.ts";
import type { Document, Span } from "../src/vocabulary/index.ts";
import { chanceFrom } from "./fuzz/chance.ts";
import { faultOfSpan, faultsOf } from "./fuzz/faults-of.ts";
import { giants, namedGiants } from "./fuzz/giants.ts";
import { exponentOf } from "./fuzz/growth.ts";
import { mutated, nastyText, samplePages } from "./fuzz/nasty-texts.ts";
import { type Mood, moods, randomModel } from "./fuzz/random-model.ts";

// A folder that is called "chance:dense" holds a network that answers by chance; all else of the reader is as it is.
vi.mock("../src/reading/meaning/meaning.ts", async (original) => {
  const { openMeaning, ...rest } = await original<typeof import("../src/reading/meaning/meaning.ts")>();
  return {
    ...rest,
    openMeaning: (folder: string, own?: Vocabulary) =>
      openMeaning(folder.startsWith("chance") ? "models" : folder, own),
  };
});
vi.mock("../src/reading/confidence.ts", async (original) => {
  const { openCalibration, ...rest } = await original<typeof import("../src/reading/confidence.ts")>();
  return {
    ...rest,
    openCalibration: (folder: string, network: string) =>
      openCalibration(folder.startsWith("chance") ? "models" : folder, network),
  };
});
vi.mock("../src/reading/encoder/model.ts", async (original) => {
  const { openModel, ...rest } = await original<typeof import("../src/reading/encoder/model.ts")>();
  const layout = JSON.parse(readFileSync("models/english.json", "utf8"));
  const vocabulary = readVocabulary(readFileSync("models/vocab.txt", "utf8"));
  return {
    ...rest,
    openModel: async (folder: string) =>
      folder.startsWith("chance:")
        ? randomModel({ layout, vocabulary }, folder.slice("chance:".length) as Mood)
        : openModel(folder),
  };
});

/** `npm run soak` runs the long form. PARLEY_FUZZ gives other texts: "FROM-TO" by their numbers. */
const soak = process.env["PARLEY_SOAK"] === "1";
const rangeOf = (usual: number): readonly [number, number] => {
  const [from = 0, to = usual] = (process.env["PARLEY_FUZZ"] ?? "").split("-").filter(Boolean).map(Number);
  return [from, to];
};
const hours = 3_600_000;

let readers: readonly Reader[];
let reader: Reader;
let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = readVocabulary(readFileSync("models/vocab.txt", "utf8"));
  const by = await Promise.all(moods.map((mood) => openEnglishReader({ models: `chance:${mood}` })));
  const [likely, dense, full, extreme] = by as [Reader, Reader, Reader, Reader];
  readers = [likely, full, likely, extreme, likely, full, likely, dense];
  reader = await openEnglishReader({ models: "models" });
});
afterAll(() => reader.close());

/** The first and the last day that the first stage takes are among them. */
const published = [
  "2025-08-19",
  null,
  "2024-02-29T23:59:00Z",
  "1800-01-01",
  "2199-12-31",
  "2025-01-31",
] as const;

/** The document of a text as the first stage makes it; the text alone where that stage refuses it. */
function documentOf(text: string, number: number): Document {
  const report = reportOfText(text, { plain: number % 2 === 0 });
  const publishedAt = published[number % published.length]!;
  if ("fault" in report) return sampleDocument(text, { publishedAt });
  return sampleDocument(report.text, {
    publishedAt,
    setAside: report.setAside,
    headline: report.provenance.headline,
  });
}

/** What the stages give that no reading shows. */
function faultsOfParts({ text, setAside }: Document): readonly string[] {
  const pieces = cutIntoPieces(text, vocabulary);
  const whole = { start: 0, end: text.length };
  const parts: Readonly<Record<string, readonly Span[]>> = {
    setAside,
    tokens: tokenise(text, whole),
    pieces: pieces.starts.map((start, index) => ({ start, end: pieces.ends[index]! })),
    quotations: findQuotations(sampleDocument(text)).quotations,
    times: [
      ...readTimes(text, whole, { said: "2199-12-31", tense: "future" }),
      ...readTimes(text, whole, { said: "2025-08-18", tense: "past" }),
    ],
  };
  return Object.entries(parts).flatMap(([name, spans]) =>
    spans.flatMap((span) => faultOfSpan(span, text) ?? []).map((fault) => `${name}: ${fault}`),
  );
}

/** What is wrong with what is read in a text; an exception is a fault too. */
async function faultsOfText(text: string, number: number, by: Reader): Promise<readonly string[]> {
  try {
    const document = documentOf(text, number);
    const reading = await by.read(document);
    return [...faultsOfParts(document), ...faultsOf(reading, document)];
  } catch (error) {
    return [String((error as Error).stack ?? error)];
  }
}

const megabytes = () => Math.round(process.memoryUsage.rss() / 1e6);

/** Reads the texts of a range, with the reader that `readerOf` gives for each; says how far it is in the long form. */
async function expectSound(
  [from, to]: readonly [number, number],
  readerOf: (number: number) => Reader,
): Promise<void> {
  const wrong: { readonly number: number; readonly faults: readonly string[] }[] = [];
  const memory: number[] = [];
  const tenth = Math.ceil((to - from) / 10);
  const started = performance.now();
  for (let number = from; number < to && wrong.length < 20; number++) {
    const faults = await faultsOfText(nastyText(number), number, readerOf(number));
    if (faults.length > 0) wrong.push({ number, faults: faults.slice(0, 5) });
    if ((number + 1 - from) % tenth > 0) continue;
    memory.push(megabytes());
    const seconds = Math.round((performance.now() - started) / 1000);
    if (soak) console.log(`${number + 1 - from} texts, ${seconds} s, ${memory.at(-1)} MB`);
  }
  expect(wrong).toEqual([]);
  // After the first fifth nothing more is kept.
  expect(memory.at(-1)! - memory[Math.min(1, memory.length - 1)]!).toBeLessThan(300);
}

describe("no text throws, or is given a span outside it, or an id that is not there", () => {
  const stages = rangeOf(soak ? 1_000_000 : 800);
  test(`texts ${stages.join(" to ")}, the encoder answering by chance`, { timeout: 12 * hours }, () =>
    expectSound(stages, (number) => readers[number % readers.length]!),
  );

  const whole = rangeOf(soak ? 20_000 : 30);
  test(`texts ${whole.join(" to ")}, read by the encoder`, { timeout: 12 * hours }, () =>
    expectSound(whole, () => reader),
  );
});

describe("a text that is all of one kind is read in time linear in its length", () => {
  const length = soak ? 1_000_000 : 4000;
  const count = soak ? giants(8).length : namedGiants;
  test.each(
    giants(length)
      .slice(0, count)
      .map(({ name }, index) => [name, index] as const),
  )("%s", { timeout: hours }, async (_, index) => {
    const long = await measured(giants(length)[index]!.text);
    expect(long.faults).toEqual([]);
    // What is shorter lies in a few windows of the encoder: it says nothing of length.
    if (!soak) return;
    const short = await measured(giants(length / 8)[index]!.text);
    const exponent = exponentOf([short, long]);
    console.log(`${Math.round(long.time)} ms, exponent ${exponent.toFixed(2)}, ${megabytes()} MB`);
    // Below a second the collection of garbage says more than the length.
    expect(long.time < 1000 ? 1 : exponent).toBeLessThan(1.4);
  });
});

/** The time is the processor's, in milliseconds: what else the machine does is not in it. */
async function measured(text: string) {
  const started = process.cpuUsage();
  // With many spans, and with all of the text as one.
  const faults = [
    ...(await faultsOfText(text, 0, readers[0]!)),
    ...(await faultsOfText(text, 0, readers[1]!)),
  ];
  const { user, system } = process.cpuUsage(started);
  return { faults, length: text.length, time: (user + system) / 1000 };
}

describe("what comes in", () => {
  test("a page that is damaged is a report or a fault", { timeout: hours }, () => {
    const [from, to] = rangeOf(soak ? 20_000 : 100);
    for (let number = from; number < to; number++) {
      const chance = chanceFrom(number);
      const report = reportOfPage(mutated(chance.pick(samplePages), chance));
      if ("fault" in report) expect(report.remedy).not.toBe("");
      else
        expect({
          number,
          faults: report.setAside.flatMap((span) => faultOfSpan(span, report.text) ?? []),
        }).toEqual({ number, faults: [] });
    }
  });

  test("a damaged line of an archive costs itself only", { timeout: hours }, async () => {
    const [from, to] = rangeOf(soak ? 100_000 : 1000);
    const lines = Array.from({ length: to - from }, (_, index) => damagedLine(from + index));
    const counts = new Map<string, number>();
    for await (const { kind } of receive(["-"], { stdin: chunksOf(lines), isKnown: () => false }))
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    expect((counts.get("received") ?? 0) + (counts.get("refused") ?? 0)).toBe(lines.length);
    expect(counts.get("received")).toBeGreaterThan(lines.length / 4);
    expect(counts.get("refused")).toBeGreaterThan(lines.length / 20);
  });
});

/** A line of JSON with a nasty text, every second one damaged; never empty and without a line break of its own. */
function damagedLine(number: number): Buffer {
  const chance = chanceFrom(number);
  const line = Buffer.from(
    JSON.stringify({ text: `${nastyText(number)} end`, headline: nastyText(number + 1) }),
  );
  if (number % 2 === 0) return line;
  for (let bytes = 1 + chance.below(4); bytes > 0; bytes--)
    line[chance.below(line.length)] = 128 + chance.below(128);
  return line;
}

async function* chunksOf(lines: readonly Buffer[]): AsyncGenerator<Uint8Array> {
  for (const line of lines) yield Buffer.concat([line, Buffer.from("\n")]);
}
