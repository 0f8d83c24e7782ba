import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore, verify } from "../src/register/index.ts";
import { all } from "../src/register/store.contract.ts";
import { parley, startParley, temporaryFolder } from "./parley.ts";
import { startCluster } from "./postgres-cluster.ts";

const { folder, remove } = temporaryFolder();
const cluster = await startCluster();
afterAll(async () => {
  remove();
  await cluster?.stop();
}, 120_000);

let count = 0;
const stores = [
  { name: "SQLite", newStore: async () => join(folder, `${++count}.db`) },
  { name: "PostgreSQL", newStore: cluster?.newDatabase ?? null },
];

/** More kills and reports in `npm run soak`. */
const soak = process.env["PARLEY_SOAK"] === "1";
const [kills, reports, cuts] = soak ? [50, 1000, 50] : [5, 60, 10];
const timeout = 1_200_000;

const lists = ["commitments", "demands", "positions", "meetings", "deeds", "actors", "documents"];
const stateOf = (store: string) =>
  lists.map((list) => parley("list", list, "--json", "--store", store, "--as-of", "2025-09-01").out);

const states = ["France", "Russia", "Lebanon", "Japan", "Kenya"];
function report(n: number): string {
  const [one, other] = [states[n % 5], states[(n + 1 + (n % 4)) % 5]];
  const text = `${one} weighs offer ${n}\n\n${one} pledged to send ${n} trucks to ${other} within ${1 + (n % 20)} days. ${other} demanded a truce before talks, and ${one} rejected the idea of ${n} monitors.`;
  return JSON.stringify({
    id: `n${n}`,
    text,
    outlet: `Outlet ${n % 7}`,
    publishedAt: `2025-0${1 + (n % 8)}-1${n % 10}`,
  });
}

function fileOf(name: string, length: number): string {
  const file = join(folder, name);
  writeFileSync(file, Array.from({ length }, (_, n) => `${report(n)}\n`).join(""));
  return file;
}

const pause = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds));
/** Moments from 0 up to `longest`, spread out, and the same in each run. */
const momentOf = (kill: number, longest: number) => (((kill * 7919) % 13) / 13) * longest;

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

describe(`add, killed at ${kills} moments and called again, leaves the register that it would have left without`, () => {
  let [file, took] = ["", 0];
  let expected: readonly string[] = [];
  beforeAll(() => {
    file = fileOf("reports.jsonl", reports);
    const whole = join(folder, "whole.db");
    const started = performance.now();
    expect(parley("add", "--store", whole, file).status).toBe(0);
    took = performance.now() - started;
    expected = stateOf(whole);
  }, timeout);

  for (const { name, newStore } of stores)
    test.skipIf(newStore === null)(name, { timeout }, async () => {
      const store = await newStore!();
      for (let nth = 0; nth < kills; nth++) {
        const child = startParley("add", "--store", store, file);
        await pause(150 + momentOf(nth, (0.9 * took * (nth + 1)) / kills));
        await kill(child);
      }
      const last = parley("add", "--store", store, file, "--json");
      const { added, known } = JSON.parse(last.out);
      expect(added + known).toBe(reports);
      expect(stateOf(store)).toEqual(expected);
      expect(parley("verify", "--store", store).status).toBe(0);
    });
});

describe("two processes that add at once lose and double nothing", () => {
  for (const { name, newStore } of stores)
    test.skipIf(newStore === null)(name, { timeout }, async () => {
      const [file, store] = [fileOf("shared.jsonl", 40), await newStore!()];
      const ends = [1, 2].map(() => once(startParley("add", "--store", store, file), "exit"));
      expect((await Promise.all(ends)).map(([status]) => status)).toEqual([0, 0]);
      expect(
        JSON.parse(parley("list", "documents", "--json", "--store", store, "--as-of", "2025-09-01").out),
      ).toHaveLength(40);
      expect(parley("verify", "--store", store).status).toBe(0);
    });
});

describe(`of two writers, killed ${cuts} times, everything that was acknowledged is there, and whole`, () => {
  for (const { name, newStore } of stores)
    test.skipIf(newStore === null)(name, { timeout }, async () => {
      const store = await newStore!();
      const acknowledged: string[] = [];
      for (let nth = 0; nth < cuts; nth++) {
        const writers = [0, 1].map((which) => startAppender(store, `${nth}-${which}`, acknowledged));
        // Killed from the making of the tables on, one while the other still writes.
        await Promise.all(writers.map(({ opening }) => opening));
        await pause(momentOf(nth, 400));
        for (const { child, read } of writers) {
          await kill(child);
          await read;
        }
      }
      const opened = await openStore(store, { create: false, salt: () => "" });
      const entries = await all(opened);
      expect((await verify(opened)).faults).toEqual([]);
      await opened.close();
      const pieces = new Map<string, number>();
      for (const { document } of entries) pieces.set(document!, (pieces.get(document!) ?? 0) + 1);
      expect(new Set(pieces.values())).toEqual(new Set([5]));
      expect(acknowledged.length).toBeGreaterThan(cuts);
      expect(acknowledged.filter((document) => !pieces.has(document))).toEqual([]);
    });
});

/** A process that writes reports of five entries as fast as it can, and notes each that was acknowledged. */
function startAppender(store: string, name: string, acknowledged: string[]) {
  const child = spawn("node", ["test/appender.mjs", store, name, "5"], { stdio: ["ignore", "pipe", 2] });
  const lines = createInterface(child.stdout!);
  const opening = once(lines, "line");
  lines.on("line", (line) => line !== "opening" && acknowledged.push(line));
  return { child, opening, read: once(lines, "close") };
}

describe(`the making of a register, killed at ${cuts} moments, leaves one that opens`, () => {
  for (const { name, newStore } of stores)
    test.skipIf(newStore === null)(name, { timeout }, async () => {
      for (let nth = 0; nth < cuts; nth++) {
        const store = await newStore!();
        const { child, opening } = startAppender(store, "maker", []);
        await opening;
        await pause(momentOf(nth, 40));
        await kill(child);
        const opened = await openStore(store, { create: true, salt: () => "00" });
        expect((await verify(opened)).faults).toEqual([]);
        await opened.close();
      }
    });
});
