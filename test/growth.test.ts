import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { reportOfText } from "../src/document/report-of.ts";
import { cutIntoPieces, readVocabulary } from "../src/reading/encoder/word-pieces.ts";
import { openEnglishReader, type Reader } from "../src/reading/index.ts";
import { sampleDocument } from "../src/reading/sample-document.contract.ts";
import { tokenise } from "../src/reading/tokens.ts";
import { chanceFrom } from "./fuzz/chance.ts";
import { exponentOf, type Measured } from "./fuzz/growth.ts";
import { sampleTexts } from "./fuzz/nasty-texts.ts";
import { randomModel } from "./fuzz/random-model.ts";

/**
 * Milliseconds of the processor spent in each stage since it was last cleared; a stage's own calls of another are in both.
 * The processor's time, not the wall's: what else the machine does is not in it.
 */
const clock = vi.hoisted(() => {
  const spent = new Map<string, number>();
  const now = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  const add = (stage: string, since: number) => spent.set(stage, (spent.get(stage) ?? 0) + now() - since);
  /** The module with one of its functions timed, whether it answers now or later. */
  const timed = async (original: () => Promise<object>, stage: string) => {
    const module = (await original()) as Record<string, (...given: readonly unknown[]) => unknown>;
    const run = module[stage]!;
    return {
      ...module,
      [stage]: (...given: readonly unknown[]) => {
        const since = now();
        const answer = run(...given);
        if (answer instanceof Promise) return answer.finally(() => add(stage, since));
        add(stage, since);
        return answer;
      },
    };
  };
  return { spent, now, add, timed };
});
vi.mock("../src/reading/sentences.ts", (original) => clock.timed(original, "splitSentences"));
vi.mock("../src/reading/quotations.ts", (original) => clock.timed(original, "findQuotations"));
vi.mock("../src/reading/encoder/encoded.ts", (original) => clock.timed(original, "encode"));
vi.mock("../src/reading/actors/name-actors.ts", (original) => clock.timed(original, "nameActors"));
vi.mock("../src/reading/attribution/read-attributions.ts", (original) =>
  clock.timed(original, "readAttributions"),
);
vi.mock("../src/reading/times/read-times.ts", (original) => clock.timed(original, "readTimes"));
vi.mock("../src/reading/acts/read-acts.ts", (original) => clock.timed(original, "readActs"));
vi.mock("../src/reading/positions.ts", (original) => clock.timed(original, "readPositions"));
vi.mock("../src/reading/meetings/read-meetings.ts", (original) => clock.timed(original, "readMeetings"));
vi.mock("../src/reading/deeds.ts", (original) => clock.timed(original, "readDeeds"));
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
  return {
    ...rest,
    openModel: async (folder: string) =>
      folder === "chance" ? randomModel({ layout, vocabulary }, "likely") : openModel(folder),
  };
});

const vocabulary = readVocabulary(readFileSync("models/vocab.txt", "utf8"));
const soak = process.env["PARLEY_SOAK"] === "1";
/** Above it a stage is not linear. The short form looks for what is quadratic: small texts are over too soon to tell more. */
const steepest = soak ? 1.15 : 1.6;
const kilobytes = soak ? [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024] : [4, 8, 16, 32];

/** A report of so many characters: sentences of our samples in any order, in paragraphs. */
function longReport(length: number): string {
  const sentences = sampleTexts.flatMap((text) => text.match(/[^.\n]+\.(?: |$)/g) ?? []);
  const { pick, next } = chanceFrom(length);
  const parts: string[] = [];
  for (let size = 0; size < length; size += parts.at(-1)!.length)
    parts.push(pick(sentences) + (next() < 0.3 ? "\n\n" : ""));
  return parts.join("").slice(0, length);
}

interface Row {
  readonly length: number;
  readonly times: ReadonlyMap<string, number>;
  /** MB. */
  readonly memory: number;
}

/** The quickest of a few runs. */
async function measure(length: number, reader: Reader, most: number): Promise<Row> {
  const times = new Map<string, number>();
  const text = longReport(length);
  const timed = (stage: string, run: () => void) => {
    const since = clock.now();
    run();
    clock.add(stage, since);
  };
  for (let runs = length < 100_000 ? most : Math.min(most, 3); runs > 0; runs--) {
    clock.spent.clear();
    timed("reportOfText", () => reportOfText(text, { plain: false }));
    timed("tokenise", () => tokenise(text, { start: 0, end: length }));
    timed("cutIntoPieces", () => cutIntoPieces(text, vocabulary));
    const since = clock.now();
    await reader.read(sampleDocument(text));
    clock.add("whole", since);
    for (const [stage, time] of clock.spent) times.set(stage, Math.min(time, times.get(stage) ?? time));
  }
  return { length, times, memory: Math.round(process.memoryUsage.rss() / 1e6) };
}

/** Prints the rows and gives the exponent of each stage. */
function exponents(title: string, rows: readonly Row[]): Readonly<Record<string, number>> {
  const stages = [...rows[0]!.times.keys()];
  const found = Object.fromEntries(
    stages.map((stage) => [
      stage,
      exponentOf(rows.map(({ length, times }): Measured => ({ length, time: times.get(stage) ?? 0 }))),
    ]),
  );
  const line = (cells: readonly (string | number)[]) =>
    cells.map((cell, index) => (index === 0 ? String(cell).padEnd(17) : String(cell).padStart(9))).join("");
  if (soak)
    console.log(
      [
        `${title}: milliseconds by length in kB, and the exponent of the power law that fits them`,
        line(["", ...rows.map(({ length }) => Math.round(length / 1024)), "exponent"]),
        ...stages.map((stage) =>
          line([
            stage,
            ...rows.map(({ times }) => (times.get(stage) ?? 0).toFixed(2)),
            found[stage]!.toFixed(2),
          ]),
        ),
        line(["memory, MB", ...rows.map(({ memory }) => memory)]),
      ].join("\n"),
    );
  return found;
}

async function exponentsOf(title: string, models: string, runs: number) {
  const reader = await openEnglishReader({ models });
  await measure(4096, reader, 2 * runs);
  const rows: Row[] = [];
  for (const size of kilobytes) rows.push(await measure(size * 1024, reader, runs));
  await reader.close();
  return exponents(title, rows);
}

const tooSteep = (found: Readonly<Record<string, number>>) =>
  Object.entries(found).filter(([, exponent]) => exponent > steepest);

describe("time grows with the length of a report, and no faster", () => {
  test("stage by stage, the encoder answering by chance", { timeout: 3_600_000 }, async () => {
    expect(
      tooSteep(await exponentsOf("The stages, the encoder answering by chance", "chance", soak ? 5 : 3)),
    ).toEqual([]);
  });

  // A minute for each 100 kB or so: the long form only.
  test.runIf(soak)("read by the encoder", { timeout: 3_600_000 }, async () => {
    expect(tooSteep(await exponentsOf("The whole, read by the encoder", "models", 1))).toEqual([]);
  });
});
