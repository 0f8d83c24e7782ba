import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { fingerprintOf } from "../src/analysis/index.ts";
import { sampleReport, wireStory } from "../src/analysis/origins/sample-report.contract.ts";
import { draftsOf, openStore, type Store } from "../src/register/index.ts";
import { followUp } from "../src/tasks/follow/follow-up.ts";
import { list } from "../src/tasks/list.ts";
import { momentOf } from "../src/tasks/moment.ts";
import { show } from "../src/tasks/show.ts";
import type { Document } from "../src/vocabulary/index.ts";
import { temporaryFolder } from "./parley.ts";

const now = () => "2025-09-01T12:00:00.000Z";
const world = {
  now,
  meaning: () => ({ vectorOf: () => new Float32Array(1) }) as never,
};
const { folder, remove } = temporaryFolder();
afterAll(remove);
let count = 0;

const [story, own] = [wireStory.join("\n\n"), "Nobody crossed at Sarn today. ".repeat(3)];
const reportOf = (id: string, text: string, publishedAt: string | null): Document =>
  sampleReport({ id, text, publishedAt, outlet: `Outlet ${id}` }).payload;

const reports: readonly Document[] = [
  reportOf("d-first", story, "2025-06-01"),
  reportOf("d-copy", `No lorries yet\n\n${story}`, "2025-06-02"),
  reportOf("d-cut", wireStory.slice(0, 3).join("\n\n"), "2025-06-02"),
  reportOf("d-undated", story, null),
  reportOf("d-undated-cut", wireStory.slice(3, 6).join("\n\n"), null),
  reportOf("d-late", story, "2025-06-30"),
  reportOf("d-own", own, "2025-06-01"),
];

/** A register to which the reports were added in this order, `together` at a time. */
async function registerOf(order: readonly Document[], together: number): Promise<Store> {
  const store = await openStore(join(folder, `${++count}.db`), { create: true, salt: () => "00" });
  for (let from = 0; from < order.length; from += together) {
    for (const document of order.slice(from, from + together)) {
      const reading = { reader: "test", document, sentences: [], actors: [], attributions: [], doubts: [] };
      const drafts = draftsOf(
        document,
        { ...reading, acts: [], positions: [], meetings: [], deeds: [] },
        { supersedes: null },
      );
      await store.append({ drafts, arrival: null }, now());
    }
    await followUp(store, world);
  }
  return store;
}

async function linksIn(store: Store): Promise<readonly string[]> {
  const links: string[] = [];
  for await (const { id, payload, publishedAt } of store.entries({ kinds: ["link"] }))
    links.push(`${id} ${payload?.relation} ${payload?.rule} ${payload?.score} ${publishedAt}`);
  return links.toSorted();
}

const moment = momentOf({ asOf: "2025-09-01" }, { now });
const echoesIn = async (store: Store) =>
  Object.fromEntries(
    (await list(store, "documents", { moment })).items.map(({ id, echoes }) => [id, echoes]),
  );

describe("reports that echo each other", () => {
  test("say in the list of documents which was first", async () => {
    const store = await registerOf(reports, 1);
    expect(await echoesIn(store)).toEqual({
      "d-first": null,
      "d-copy": "d-first",
      "d-cut": "d-first",
      // It may be of any day: what is a month younger echoes it, and through it the first.
      "d-undated": "d-first",
      "d-undated-cut": "d-first",
      "d-late": "d-first",
      "d-own": null,
    });
    const shown = await show(store, "d-copy", moment);
    expect(shown?.item).toMatchObject({ echoes: "d-first" });
    await store.close();
  });

  test("are the same in whatever order they come, one by one or many together", async () => {
    const first = await registerOf(reports, 1);
    const [links, echoes] = [await linksIn(first), await echoesIn(first)];
    await first.close();
    expect(links.length).toBeGreaterThan(6);
    const orders = fc.shuffledSubarray([...reports], { minLength: reports.length });
    await fc.assert(
      fc.asyncProperty(orders, fc.integer({ min: 1, max: reports.length }), async (order, together) => {
        const store = await registerOf(order, together);
        expect(await linksIn(store)).toEqual(links);
        expect(await echoesIn(store)).toEqual(echoes);
        await store.close();
      }),
      { numRuns: 15 },
    );
  });

  test("stand for themselves before the other was public", async () => {
    const store = await registerOf(reports.slice(0, 2), 1);
    const early = momentOf({ asOf: "2025-09-01", publicBy: "2025-06-01" }, { now });
    const { items } = await list(store, "documents", { moment: early });
    expect(items.map(({ id, echoes }) => [id, echoes])).toEqual([["d-first", null]]);
    await store.close();
  });

  test("are not found any more by a report that was redacted", async () => {
    const store = await registerOf(reports.slice(0, 1), 1);
    const [entry] = await entriesOf(store);
    const redaction = {
      ...entry!,
      id: "e-gone",
      kind: "redaction" as const,
      document: null,
      payload: { redacted: [entry!.id], reason: "a takedown" },
    };
    await store.redact([entry!.id], redaction, now());
    const [copy] = reports.slice(1);
    await store.append(
      { drafts: [{ ...entry!, id: "e-copy", document: copy!.id, payload: copy! }], arrival: null },
      now(),
    );
    await followUp(store, world);
    expect(await linksIn(store)).toEqual([]);
    await store.close();
  });
});

async function entriesOf(store: Store) {
  const entries = [];
  for await (const entry of store.entries({ kinds: ["document"] })) entries.push(entry);
  return entries;
}

test("one long report takes no longer to be compared than as many words in short ones", () => {
  const reportsOf = (length: number, count: number) =>
    Array.from({ length: count }, () =>
      sampleReport({
        text: Array.from({ length: length / story.length }, (_, at) => `${story} ${at} “more`).join("\n"),
      }),
    );
  const timeOf = (all: ReturnType<typeof reportsOf>) => {
    const since = process.cpuUsage();
    for (const report of all) fingerprintOf(report);
    const { user, system } = process.cpuUsage(since);
    return user + system;
  };
  const [short, long] = [reportsOf(100_000, 16), reportsOf(1_600_000, 1)];
  const least = (all: typeof short) => Math.min(...Array.from({ length: 4 }, () => timeOf(all)));
  // If time grew as the square of the length it would be sixteen times as long.
  expect(least(long)).toBeLessThan(5 * least(short));
});
