import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parley, startParley, temporaryFolder } from "./parley.ts";

const { folder, remove } = temporaryFolder();
afterAll(remove);

/** More kills and reports in `npm run soak`. */
const soak = process.env["PARLEY_SOAK"] === "1";
const [kills, reports] = soak ? [50, 1000] : [5, 60];

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

test(`add, killed at ${kills} moments and called again, leaves the register that it would have left without`, {
  timeout: 600_000,
}, async () => {
  const file = join(folder, "reports.jsonl");
  writeFileSync(file, Array.from({ length: reports }, (_, n) => `${report(n)}\n`).join(""));
  const [whole, killed] = [join(folder, "whole.db"), join(folder, "killed.db")];
  const started = performance.now();
  expect(parley("add", "--store", whole, file).status).toBe(0);
  const took = performance.now() - started;
  for (let kill = 0; kill < kills; kill++) {
    const child = startParley("add", "--store", killed, file);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    await new Promise((resume) =>
      setTimeout(resume, 150 + (((took * (kill + 1)) / kills) * 0.9 * ((kill * 7919) % 13)) / 13),
    );
    child.kill("SIGKILL");
    await ended;
  }
  const last = parley("add", "--store", killed, file, "--json");
  const { added, known } = JSON.parse(last.out);
  expect(added + known).toBe(reports);
  expect(stateOf(killed)).toEqual(stateOf(whole));
  expect(parley("verify", "--store", killed).status).toBe(0);
});

test("two processes that add at once lose and double nothing", { timeout: 600_000 }, async () => {
  const file = join(folder, "shared.jsonl");
  writeFileSync(file, Array.from({ length: 40 }, (_, n) => `${report(n)}\n`).join(""));
  const store = join(folder, "shared.db");
  const ends = [1, 2].map(
    () => new Promise((resolve) => startParley("add", "--store", store, file).once("exit", resolve)),
  );
  expect(await Promise.all(ends)).toEqual([0, 0]);
  expect(
    JSON.parse(parley("list", "documents", "--json", "--store", store, "--as-of", "2025-09-01").out),
  ).toHaveLength(40);
  expect(parley("verify", "--store", store).status).toBe(0);
});
