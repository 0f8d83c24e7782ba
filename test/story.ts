import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  addReports,
  list,
  listNames,
  momentOf,
  openEnglishReader,
  openMeaning,
  openStore,
  readReports,
} from "../src/tasks/index.ts";
import { temporaryFolder } from "./parley.ts";

/** The stages of the journey, in its order. */
export const goldenStages = ["document.json", "reading.json", "entries.json", "state-of-play.json"] as const;
type Stages = Record<(typeof goldenStages)[number], string>;

/** Follows one sample report; `golden/<story>/report` names its file. Clock and chance are held still. */
export async function followStory(story: string): Promise<Stages> {
  const report = join("examples", readFileSync(join("golden", story, "report"), "utf8").trim());
  const reader = await openEnglishReader({ models: "models" });
  const meaning = openMeaning("models");
  const world = {
    now: () => "2025-09-01T12:00:00.000Z",
    elapsed: () => 0,
    reader: async () => reader,
    meaning: () => meaning,
  };
  const { folder, remove } = temporaryFolder();
  try {
    const store = await openStore(join(folder, "story.db"), { create: true, salt: () => "00" });
    await addReports([report], world, { store, receive: {} });
    const entries = [];
    for await (const { digest: _, previous: __, hash: ___, ...entry } of store.entries()) entries.push(entry);
    const moment = momentOf({ asOf: "2025-09-01" }, world);
    const lists: Record<string, unknown> = {};
    for (const name of listNames) lists[name] = (await list(store, name, { moment })).items;
    await store.close();
    const [document, ...rest] = entries;
    return {
      "document.json": print(document?.payload),
      "reading.json": print(await firstReading(report, world)),
      "entries.json": print(rest.filter(({ kind }) => kind !== "reading")),
      "state-of-play.json": print(lists),
    };
  } finally {
    await reader.close();
    remove();
  }
}

async function firstReading(report: string, world: Parameters<typeof readReports>[1]): Promise<unknown> {
  for await (const outcome of readReports([report], world, {})) {
    if (outcome.kind !== "read") throw new Error(`${outcome.location}: ${outcome.reason}`);
    const { document: _, ...reading } = outcome.reading;
    return reading;
  }
  throw new Error(`${report} holds no report`);
}

/** Spans and other short lists on one line, so that a difference is read with ease. */
function print(value: unknown): string {
  return `${JSON.stringify(value, withoutConfidence, 1).replace(/\{\s+"start": (\d+),\s+"end": (\d+)\s+\}/g, '{ "start": $1, "end": $2 }')}\n`;
}

/** Confidences differ a little between processors; they are measured elsewhere. */
function withoutConfidence(key: string, value: unknown): unknown {
  return key === "confidence" ? undefined : value;
}
