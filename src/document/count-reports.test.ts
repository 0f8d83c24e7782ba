import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { countReports } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-receive-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;

/** A new file, in a new folder, so that names never clash. */
function fileWith(name: string, content: string | Uint8Array): string {
  const own = join(folder, String(++files));
  mkdirSync(own);
  writeFileSync(join(own, name), content);
  return join(own, name);
}

describe("Counting reports beforehand", () => {
  it.each([
    ["a file is one", () => [fileWith("a.txt", "x"), fileWith("a.html", "x")], 2],
    ["what is missing will be refused, once", () => [join(folder, "none.txt")], 1],
    [
      "an archive has its lines",
      () => [fileWith("a.jsonl", "a\n\nb\nc"), fileWith("a.jsonl.gz", gzipSync("a\nb\n"))],
      5,
    ],
    [
      "an archive that breaks off has a refusal more",
      () => [fileWith("a.jsonl.gz", gzipSync("a\nb\n").subarray(0, 20))],
      3,
    ],
    [
      "a folder has the reports in it",
      () => [join(fileWith("a.txt", "x"), ".."), join(fileWith("a.md", "x"), "..")],
      2,
    ],
    ["standard input cannot be told", () => ["-", fileWith("a.txt", "x")], null],
  ])("%s", async (_, paths, count) => {
    expect(await countReports(paths())).toBe(count);
  });
});
