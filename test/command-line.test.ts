import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parley, parleyWith, temporaryFolder } from "./parley.ts";

const { folder, remove } = temporaryFolder();
const store = join(folder, "samples.db");
const file = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const newFolder = (name: string) => {
  mkdirSync(join(folder, name));
  return join(folder, name);
};
beforeAll(() => {
  expect(parley("add", "--store", store, "examples")).toMatchObject({ status: 0, err: "" });
});
afterAll(remove);

describe("parley add", () => {
  test("called again adds nothing", () => {
    expect(parley("add", "--store", store, "examples").out).toMatch(
      /^0 reports added \(0 entries\), 12 known already, 0 refused/,
    );
  });

  test("takes the same report once, whatever file it comes in", () => {
    const own = join(folder, "same.db");
    const report = { text: "Russia pledged to free the crew.", headline: "One", publishedAt: "2025-06-01" };
    const lines = file(
      "twice.jsonl",
      `${JSON.stringify({ id: "a", ...report })}\n${JSON.stringify({ ...report, id: "b" })}\n`,
    );
    expect(parley("add", "--store", own, lines).out).toMatch(/^1 report added .* 1 known already/);
  });

  test("shows in JSON what it did", () => {
    const { out } = parley("add", "--store", store, "examples", "--json");
    expect(JSON.parse(out)).toEqual({ added: 0, known: 12, entries: 0, refused: [] });
  });
});

describe("broken input costs one report, with file, reason and remedy", () => {
  const good = JSON.stringify({
    id: "good",
    text: "France pledged to send doctors.",
    publishedAt: "2025-06-01",
  });
  test.each<[string, () => string, RegExp, number]>([
    ["a folder without reports", () => newFolder("empty-folder"), /empty-folder: .+: .+/, 0],
    ["an empty file", () => file("empty.txt", ""), /empty\.txt: .*empty.*: .+/i, 0],
    [
      "a binary file",
      () => file("binary.txt", Buffer.concat([Buffer.from([0, 1, 2, 0, 255]), randomBytes(400)])),
      /binary\.txt: .+: .+/,
      0,
    ],
    [
      "invalid UTF-8",
      () => file("latin.txt", Buffer.from("Le prix: 5\xa0000 \xe9cus.\n", "latin1")),
      /latin\.txt: .*UTF-8.*: .+/,
      0,
    ],
    ["a missing file", () => join(folder, "absent.txt"), /absent\.txt: .+: .+/, 0],
    [
      "a broken line in the middle",
      () =>
        file(
          "middle.jsonl",
          `${good}\n{"text": \n${good.replace("good", "better").replace("doctors", "nurses")}\n`,
        ),
      /middle\.jsonl:2: .+: .+/,
      2,
    ],
    [
      "a gzip that breaks off",
      () =>
        file(
          "cut.jsonl.gz",
          gzipSync(
            Array.from({ length: 400 }, (_, n) =>
              JSON.stringify({ id: `n${n}`, text: `${randomBytes(60).toString("hex")} is the ${n}.` }),
            ).join("\n"),
          ).subarray(0, 20_000),
        ),
      /cut\.jsonl\.gz: .+: .+/,
      -1,
    ],
    ["a kind that is not read", () => file("picture.png", "PNG"), /picture\.png: .+: .+/, 0],
  ])("%s", (_, make, message, taken) => {
    const { status, out, err } = parley(
      "add",
      "--store",
      join(folder, `${randomBytes(4).toString("hex")}.db`),
      make(),
    );
    expect(status).toBe(1);
    expect(err).toMatch(message);
    const added = Number(/^([\d,]+) reports? added/.exec(out)?.[1]);
    if (taken >= 0) expect(added).toBe(taken);
    else expect(added).toBeGreaterThan(0);
  });

  test("a text above the limit is refused unread, and says the limit", () => {
    const huge = file("huge.txt", "");
    truncateSync(huge, 200_000_000);
    const { status, err } = parley("add", "--store", join(folder, "huge.db"), huge);
    expect(status).toBe(1);
    expect(err).toMatch(/huge\.txt: .*200.*20 MB.*/);
  });
});

describe("parley read", () => {
  const validate = new Ajv2020({ strict: false }).compile(
    JSON.parse(readFileSync("docs/reading.schema.json", "utf8")),
  );

  test("prints a reading a line that keeps the contract's schema", () => {
    const { status, out } = parley("read", "--jsonl", "examples");
    const readings = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(readings).toHaveLength(12);
    for (const reading of readings) expect(validate(reading), JSON.stringify(validate.errors)).toBe(true);
  });

  test("--plain takes the text as it stands", () => {
    const text = "\ufeffA headline\r\n\r\nRussia pledged to free the crew.  \r\n";
    const { out } = parley("read", "--plain", "--published", "2025-06-01", file("plain.txt", text));
    expect(JSON.parse(out).document).toMatchObject({ text, publishedAt: "2025-06-01" });
  });

  test("is a filter over lines on standard input", () => {
    const input = `${JSON.stringify({ text: "France pledged to send doctors.", id: "one" })}\nnot json\n`;
    const { status, out, err } = parleyWith({ input }, "read", "--jsonl", "-");
    expect(status).toBe(1);
    expect(JSON.parse(out).document.location).toBe("one");
    expect(err).toMatch(/-:2: /);
  });
});

describe("parley list, show, due", () => {
  const json = (...args: readonly string[]) => JSON.parse(parley(...args, "--store", store, "--json").out);

  test.each(["commitments", "demands", "positions", "meetings", "actors", "documents"])(
    "%s has lines, and each answers to its id",
    (name) => {
      const items = json("list", name, "--as-of", "2025-09-01");
      expect(items.length).toBeGreaterThan(0);
      expect(json("show", items[0].id, "--as-of", "2025-09-01")).toMatchObject(items[0]);
    },
  );

  test("every quotation is the exact characters of its report", () => {
    const texts = new Map<string, string>();
    for (const { evidence } of json("list", "commitments", "--as-of", "2025-09-01")) {
      for (const { document, start, end, quote } of evidence) {
        if (!texts.has(document))
          texts.set(document, json("show", document, "--as-of", "2025-09-01").entries[0].payload.text);
        expect(texts.get(document)?.slice(start, end)).toBe(quote);
      }
    }
    expect(texts.size).toBeGreaterThan(3);
  });

  test("--public-by holds back what was published later", () => {
    const early = json("list", "documents", "--as-of", "2025-09-01", "--public-by", "2025-06-15");
    expect(early.length).toBeGreaterThan(0);
    expect(
      early.every(({ publishedAt }: { publishedAt: string }) => publishedAt.slice(0, 10) <= "2025-06-15"),
    ).toBe(true);
    expect(early.length).toBeLessThan(12);
  });

  test("--known-at before the first report knows nothing", () => {
    expect(json("list", "commitments", "--as-of", "2025-09-01", "--known-at", "2020-01-01")).toEqual([]);
  });

  test("--envelope carries the question, the head and the coverage", () => {
    const envelope = json("list", "demands", "--as-of", "2025-09-01", "--envelope");
    expect(envelope).toMatchObject({
      asOf: "2025-09-01",
      publicBy: null,
      negotiation: null,
      coverage: { documents: 12 },
    });
    expect(envelope.head).toMatch(/^[0-9a-f]{64}$/);
  });

  test("due names what is overdue on a day", () => {
    const items = json("due", "--on", "2025-09-01", "--within", "14");
    expect(items.length).toBeGreaterThan(0);
    expect(items.some(({ status }: { status: { schedule: string } }) => status.schedule === "overdue")).toBe(
      true,
    );
  });

  test("tables keep to the width and steer no terminal", () => {
    const { out } = parley("list", "commitments", "--store", store, "--as-of", "2025-09-01");
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
    expect(out).not.toMatch(/[\u0000-\u0008\u001b]/);
  });
});

describe("a wrong call", () => {
  test.each<[string, readonly string[], RegExp]>([
    ["an unknown command", ["lift"], /unknown command/],
    ["an unknown list", ["list", "wishes"], /Allowed choices/],
    ["no date", ["list", "commitments", "--as-of", "2025-02-31"], /is no day of the calendar: give one/],
    [
      "no register",
      ["list", "commitments", "--store", "nowhere.db"],
      /there is no register here: make one with/,
    ],
    ["no such id", ["show", "c-000000000000", "--store", store], /has nothing of this id/],
    ["no port", ["serve", "--port", "high"], /is no port/],
    ["nothing to add", ["add"], /missing required argument/],
  ])("%s: status 2, and what to do", (_, args, message) => {
    const { status, out, err } = parley(...args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(message);
  });
});

describe("parley verify", () => {
  test("finds nothing wrong with the samples", () => {
    expect(parley("verify", "--store", store)).toMatchObject({
      status: 0,
      err: "",
      out: expect.stringMatching(/The chain and every span hold/),
    });
  });
});

test("reading with all threads ends cleanly, time after time", { timeout: 120_000 }, () => {
  for (let time = 0; time < 8; time++)
    expect(parley("read", "examples/wire.jsonl")).toMatchObject({ status: 0, err: "" });
});
