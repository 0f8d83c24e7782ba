import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { type Arrival, type ReceiveOptions, receive } from "./index.ts";

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

async function arrivalsFrom(
  paths: readonly string[],
  options: ReceiveOptions = {},
): Promise<readonly Arrival[]> {
  const arrivals: Arrival[] = [];
  for await (const arrival of receive(paths, options)) arrivals.push(arrival);
  return arrivals;
}

async function arrivalFrom(path: string, options: ReceiveOptions = {}): Promise<Arrival> {
  const [arrival, ...more] = await arrivalsFrom([path], options);
  expect(more).toEqual([]);
  return arrival!;
}

const line = (text: string, more: object = {}) => JSON.stringify({ text, ...more });
const textsOf = (arrivals: readonly Arrival[]) =>
  arrivals.map((arrival) => (arrival.kind === "received" ? arrival.document.text : arrival.kind));

describe("A file that cannot be taken is refused with its reason and a remedy", () => {
  it.each([
    ["a missing file", () => join(folder, "none.txt"), "there is no such file or folder"],
    ["a file in a missing folder", () => join(folder, "none", "a.txt"), "there is no such file or folder"],
    ["a path through a file", () => join(fileWith("a.txt", "x"), "b.txt"), "there is no such file or folder"],
    ["a name with NUL in it", () => "a\0b.txt", "this cannot be the name of a file"],
    ["a name that is too long", () => `${"a".repeat(300)}.txt`, "the name is too long"],
    ["an empty file", () => fileWith("a.txt", ""), "the file is empty"],
    ["an empty page", () => fileWith("a.html", ""), "the file is empty"],
    ["an empty archive", () => fileWith("a.jsonl", ""), "the file is empty"],
    ["an empty packed archive", () => fileWith("a.jsonl.gz", ""), "the file is empty"],
    ["nothing, packed", () => fileWith("a.jsonl.gz", gzipSync("")), "there are no lines in it"],
    ["blank lines", () => fileWith("a.jsonl", "\n \r\n"), "there are no lines in it"],
    ["white space", () => fileWith("a.txt", " \n\t\n"), "there is no text in it"],
    ["a byte order mark", () => fileWith("a.txt", "\uFEFF"), "there is no text in it"],
    [
      "a page of scripts",
      () => fileWith("a.html", "<script>document.write('x')</script>"),
      "the page holds no text",
    ],
    [
      "a binary file",
      () => fileWith("a.txt", Uint8Array.of(0x89, 0x50, 0, 0, 1)),
      "it is not text: it holds NUL bytes",
    ],
    [
      "UTF-16",
      () => fileWith("a.txt", Buffer.from("Truce holds", "utf16le")),
      "it is not text: it holds NUL bytes",
    ],
    ["Latin-1", () => fileWith("a.txt", Buffer.from("accord signé", "latin1")), "it is not valid UTF-8"],
    [
      "half a character",
      () => fileWith("a.html", Buffer.from("<p>é").subarray(0, 4)),
      "it is not valid UTF-8",
    ],
    ["another kind of file", () => fileWith("a.doc", "x"), "files of this kind are not taken"],
    ["a file without an ending", () => fileWith("report", "x"), "files of this kind are not taken"],
    [
      "what is not gzip",
      () => fileWith("a.jsonl.gz", line("x")),
      "the gzip file is damaged, or not gzip at all",
    ],
    ["a folder without reports", () => join(fileWith("a.doc", "x"), ".."), "the folder holds no reports"],
  ])("%s", async (_, path, reason) => {
    const location = path();
    const arrival = await arrivalFrom(location);
    expect(arrival).toEqual({
      kind: "refused",
      location,
      reason: expect.stringContaining(reason),
      remedy: expect.stringMatching(/\w{4}/),
    });
  });

  it("a device or a pipe, which could keep it waiting", async () => {
    const path = join(folder, "null.txt");
    symlinkSync("/dev/null", path);
    expect(await arrivalFrom(path)).toMatchObject({
      kind: "refused",
      reason: "it is neither a file nor a folder",
    });
  });

  it("a link to itself", async () => {
    const path = join(folder, "loop.txt");
    symlinkSync(path, path);
    expect(await arrivalFrom(path)).toMatchObject({ kind: "refused", reason: "its links lead in a circle" });
  });

  it.skipIf(process.getuid?.() === 0)("a file that may not be read", async () => {
    const path = fileWith("a.txt", "x");
    chmodSync(path, 0);
    expect(await arrivalFrom(path)).toMatchObject({ kind: "refused", reason: "it may not be read" });
  });

  it("a file above the limit, by its size alone, with both named", async () => {
    const path = fileWith("a.txt", "x");
    truncateSync(path, 200_000_000);
    const started = performance.now();
    expect(await arrivalFrom(path)).toMatchObject({
      kind: "refused",
      reason: "it has 200 MB, more than the limit of 20 MB for one report",
    });
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it("a file one byte above the limit, but not one at it", async () => {
    expect(await arrivalFrom(fileWith("a.txt", "x".repeat(100)), { limitBytes: 100 })).toMatchObject({
      kind: "received",
    });
    expect(await arrivalFrom(fileWith("a.txt", "x".repeat(101)), { limitBytes: 100 })).toMatchObject({
      reason: "it has 101 bytes, more than the limit of 100 bytes for one report",
    });
  });

  it("and the others are taken all the same", async () => {
    const paths = [
      join(folder, "none.txt"),
      fileWith("a.txt", "one"),
      fileWith("b.doc", "x"),
      fileWith("b.txt", "two"),
    ];
    expect(textsOf(await arrivalsFrom(paths))).toEqual(["refused", "one", "refused", "two"]);
  });
});

describe("A folder", () => {
  it("stands for the reports directly inside, sorted by name", async () => {
    const first = fileWith("b.txt", "two");
    const own = join(first, "..");
    writeFileSync(join(own, "a.HTML"), "<p>one");
    writeFileSync(join(own, "c.jsonl"), `${line("three")}\n${line("four")}`);
    writeFileSync(join(own, "README.md"), "no");
    writeFileSync(join(own, ".hidden.txt"), "no");
    mkdirSync(join(own, "d.txt"));
    writeFileSync(join(own, "e.txt"), "");
    symlinkSync("none", join(own, "f.txt"));
    const arrivals = await arrivalsFrom([own]);
    expect(textsOf(arrivals)).toEqual(["one", "two", "three", "four", "refused", "refused"]);
    expect(arrivals[0]).toMatchObject({ document: { location: join(own, "a.HTML") } });
  });
});

describe("A report in a file", () => {
  it("is a document with digests of its bytes and of what it says", async () => {
    const arrival = await arrivalFrom(fileWith("a.txt", "\uFEFFTruce holds\r\n\r\nIt holds, he said.\r\n"));
    expect(arrival).toMatchObject({
      kind: "received",
      document: {
        id: expect.stringMatching(/^d-[0-9a-f]{16}$/),
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        headline: "Truce holds",
        text: "Truce holds\n\nIt holds, he said.\n",
      },
    });
  });

  it("is the same document wherever it lies, and another one where another outlet prints it", async () => {
    const report = "Truce holds\n\nThe Courier, 3 June 2025\n\nIt holds, he said.\n";
    const ids = (
      await arrivalsFrom([
        fileWith("a.txt", report),
        fileWith("b.txt", `\uFEFF${report.replaceAll("\n", "\r\n")}`),
        fileWith("c.txt", report.replace("Courier", "Meridian")),
      ])
    ).map((arrival) => (arrival.kind === "received" ? arrival.document.id : null));
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it("stands as it is where it is taken plain", async () => {
    const text = "\uFEFFTruce holds\r\n\r\nBy Jane Doe\r\n\r\nIt holds, he said.\r\n";
    const arrival = await arrivalFrom(fileWith("a.txt", text), { plain: true });
    expect(arrival).toMatchObject({
      document: { text, headline: "Truce holds", byline: ["Jane Doe"], setAside: [{ start: 16, end: 27 }] },
    });
  });

  it("has the date that is handed in only where it gives none", async () => {
    const options = { publishedAt: "2025-08-19" };
    expect(await arrivalFrom(fileWith("a.txt", "It holds."), options)).toMatchObject({
      document: { publishedAt: "2025-08-19" },
    });
    expect(await arrivalFrom(fileWith("a.txt", "Truce\n\n3 June 2025\n\nIt holds."), options)).toMatchObject({
      document: { publishedAt: "2025-06-03" },
    });
  });

  it("is not read where its bytes are known", async () => {
    const asked: string[] = [];
    const isKnown = async (sha256: string) => asked.push(sha256) > 0;
    const path = fileWith("a.txt", Uint8Array.of(0, 0xff));
    expect(await arrivalFrom(path, { isKnown })).toEqual({ kind: "known", location: path, sha256: asked[0] });
  });

  it("lets a failure of the caller through", async () => {
    const isKnown = () => Promise.reject(new Error("the store is gone"));
    await expect(arrivalsFrom([fileWith("a.jsonl", line("x"))], { isKnown })).rejects.toThrow(
      "the store is gone",
    );
  });
});
