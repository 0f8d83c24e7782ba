import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { byUrgency, countByUrgency } from "../src/analysis/index.ts";
import {
  addReports,
  agenda,
  list,
  momentOf,
  openEnglishReader,
  openMeaning,
  openStore,
  type Reader,
} from "../src/tasks/index.ts";
import { inNegotiations, negotiationsOf } from "../src/tasks/negotiations.ts";
import { isNow, linesOf, ruledLists } from "../src/tasks/now.ts";
import type { Commitment } from "../src/vocabulary/index.ts";
import { temporaryFolder } from "./parley.ts";

const samples = [
  "01-veldmark-offers-ferry-deal.txt",
  "02-osmaria-sets-terms.txt",
  "03-delegations-to-meet.html",
  "04-first-meeting-accounts-differ.html",
  "05-veldmark-softens.html",
  "06-thirty-released.html",
  "07-mid-august-passes.txt",
  "08-second-meeting-held.txt",
  "wire.jsonl",
].map((name) => join("examples", name));

const english = await openEnglishReader({ models: "models" });
const meaning = openMeaning("models");
const { folder, remove } = temporaryFolder();
afterAll(async () => {
  await english.close();
  remove();
});

// Each report is read once: reading it again gives the same, as other tests hold.
const readings = new Map<string, ReturnType<Reader["read"]>>();
const reader: Reader = {
  ...english,
  read: (document) => {
    const reading = readings.get(document.id) ?? english.read(document);
    readings.set(document.id, reading);
    return reading;
  },
};
let count = 0;
const everything = { keys: [], minSure: 0, checked: false, offset: 0, limit: 1000 };
const byId = (items: readonly { readonly id: string }[]) => items.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** The lists of a register to which the reports were added one after another. */
async function statesAfter(paths: readonly string[]): Promise<Record<string, unknown>> {
  const world = {
    now: () => "2025-09-01T12:00:00.000Z",
    elapsed: () => 0,
    reader: async () => reader,
    meaning: () => meaning,
  };
  const store = await openStore(join(folder, `${++count}.db`), { create: true, salt: () => "00" });
  for (const path of paths) await addReports([path], world, { store, receive: {} });
  const moment = momentOf({ asOf: "2025-09-01" }, world);
  const lists: Record<string, unknown> = {};
  for (const name of ["commitments", "demands", "deeds", "meetings", "positions", "negotiations"] as const)
    lists[name] = (await list(store, name, { moment })).items;
  // The lines that were kept as reports came in are those that are made from all entries.
  for (const name of ruledLists) {
    const wanted = { ...everything, list: name, day: moment.asOf, dueUntil: moment.asOf };
    const { roots, total } = await store.lines(wanted);
    const lines = await linesOf(store, name, { roots, moment });
    const kept = lines.some((line) => "negotiations" in line)
      ? inNegotiations(lines as readonly Commitment[], await negotiationsOf(store, moment))
      : lines;
    expect(total).toBe(kept.length);
    expect(await isNow(store, moment)).toBe(true);
    expect(byId(kept)).toEqual(byId(lists[name] as typeof kept));
  }
  // A page of the most urgent, and what it rests on, are those of the whole list.
  const page = await agenda(store, { moment, offset: 0, limit: 1000 });
  const whole = await list(store, "commitments", { moment });
  expect(page.items).toEqual(whole.items.toSorted(byUrgency));
  expect(page).toMatchObject({
    ...countByUrgency(whole.items),
    total: whole.items.length,
    coverage: { ...whole.coverage, unchecked: page.coverage.unchecked },
    reader: whole.reader,
    head: whole.head,
  });
  await store.close();
  return lists;
}

describe("reports in another order", () => {
  test("give the same state of play, ids and all", { timeout: 120_000 }, async () => {
    const first = await statesAfter(samples);
    expect(JSON.stringify(first)).toContain('"document"');
    const orders = fc.shuffledSubarray(samples, { minLength: samples.length });
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        expect(await statesAfter(order)).toEqual(first);
      }),
      { numRuns: 8 },
    );
  });
});
