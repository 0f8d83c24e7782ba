import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { type Arrival, type ReceiveOptions, receive } from "../index.ts";

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

describe("A line of an archive", () => {
  it("gives what is known of its report", async () => {
    const fields = {
      location: "courier/1",
      id: "ignored",
      publishedAt: "3 June 2025",
      headline: " Truce\nholds ",
      byline: "By Jane Doe and John Roe",
      outlet: "The Courier",
      agency: "The Associated Press",
      url: "https://courier.example/1",
      language: "en_GB",
    };
    expect(await arrivalFrom(fileWith("a.jsonl", line("It holds.", fields)))).toMatchObject({
      document: {
        location: "courier/1",
        publishedAt: "2025-06-03",
        headline: "Truce holds",
        byline: ["Jane Doe", "John Roe"],
        outlet: "The Courier",
        agency: "AP",
        url: "https://courier.example/1",
        language: "en-GB",
        text: "It holds.",
      },
    });
  });

  it("may hold a page instead, and knows better than the page", async () => {
    const html =
      "<html lang=en><head><meta property=og:title content=Other><meta property=og:site_name content='The Courier'></head><p>It holds.";
    expect(
      await arrivalFrom(fileWith("a.jsonl", JSON.stringify({ html, headline: "Truce", id: 7 }))),
    ).toMatchObject({
      document: {
        text: "It holds.",
        headline: "Truce",
        outlet: "The Courier",
        language: "en",
        location: "7",
      },
    });
  });

  it("goes by the name of its file and its number where it names itself not", async () => {
    const path = fileWith("a.jsonl", `\n${line("one")}\r\n\n${line("two")}`);
    expect(
      (await arrivalsFrom([path])).map((arrival) => arrival.kind === "received" && arrival.document.location),
    ).toEqual([`${path}:2`, `${path}:4`]);
  });

  it("has the digest of its bytes without the line's end", async () => {
    const sums = (
      await arrivalsFrom([fileWith("a.jsonl", `${line("one")}\r\n${line("one")}\n${line("one")}`)])
    ).map((arrival) => arrival.kind === "received" && arrival.document.sha256);
    expect(new Set(sums).size).toBe(1);
  });

  it.each([
    ["no JSON", "{text: 1}", "the line is not JSON"],
    ["half a line", '{"text": "x', "the line is not JSON"],
    ["a list", '["x"]', "the line is not a JSON object"],
    ["null", "null", "the line is not a JSON object"],
    ["a number", "7", "the line is not a JSON object"],
    ["no text", '{"headline": "x"}', "the line has neither text nor html"],
    ["null as text", '{"text": null}', "the line has neither text nor html"],
    ["empty text", '{"text": " \\n"}', "there is no text in it"],
    ["an empty page", '{"html": ""}', "there is no text in it"],
    ["a page without text", '{"html": "<script>1</script>"}', "the page holds no text"],
    ["a list as text", '{"text": ["x"]}', "text is not text"],
    ["a number as the date", '{"text": "x", "publishedAt": 20250603}', "publishedAt is not text"],
    ["an object as the headline", '{"text": "x", "headline": {}}', "headline is not text"],
    [
      "a list with a number as the byline",
      '{"text": "x", "byline": ["a", 1]}',
      "byline is not text or a list of texts",
    ],
    ["an object as the id", '{"text": "x", "id": {}}', "id is not text or a number"],
    ["NUL", '{"text": "x\0"}', "it is not text: it holds NUL bytes"],
    ["invalid UTF-8", Buffer.from('{"text": "signé"}', "latin1"), "it is not valid UTF-8"],
    ["too much", line("x".repeat(500)), "it has 511 bytes, more than the limit of 300 bytes for one report"],
  ])("costs itself where it is broken by %s", async (_, broken, reason) => {
    const lines = [Buffer.from(line("one")), Buffer.from(broken), Buffer.from(line("three"))];
    const path = fileWith("a.jsonl", Buffer.concat(lines.flatMap((bytes) => [bytes, Buffer.from("\n")])));
    const arrivals = await arrivalsFrom([path], { limitBytes: 300 });
    expect(textsOf(arrivals)).toEqual(["one", "refused", "three"]);
    expect(arrivals[1]).toEqual({
      kind: "refused",
      location: `${path}:2`,
      reason: expect.stringContaining(reason),
      remedy: expect.stringMatching(/\w{4}/),
    });
  });

  it("costs itself wherever it is, and however many are broken", async () => {
    const good = fc
      .integer({ min: 0, max: 999 })
      .map((number) => ({ bytes: Buffer.from(line(`report ${number}`)), text: `report ${number}` }));
    const bad = fc
      .oneof(
        fc.string().map((words) => Buffer.from(`!${words.replace(/[\r\n]/g, "")}`)),
        fc
          .uint8Array({ minLength: 1 })
          .map((bytes) => Buffer.from([0xff, ...bytes.filter((byte) => byte !== 10 && byte !== 0)])),
      )
      .map((bytes) => ({ bytes, text: "refused" }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(good, bad), { minLength: 1 }),
        fc.boolean(),
        async (lines, isPacked) => {
          const content = Buffer.concat(lines.flatMap(({ bytes }) => [bytes, Buffer.from("\n")]));
          const path = fileWith(isPacked ? "a.jsonl.gz" : "a.jsonl", isPacked ? gzipSync(content) : content);
          expect(textsOf(await arrivalsFrom([path]))).toEqual(lines.map(({ text }) => text));
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("An archive", () => {
  it("that is binary is refused as a whole after three lines", async () => {
    const path = fileWith("a.jsonl", "\0\n".repeat(1000));
    expect(
      (await arrivalsFrom([path])).map((arrival) => arrival.kind === "refused" && arrival.location),
    ).toEqual([`${path}:1`, `${path}:2`, `${path}:3`, path]);
  });

  it("that breaks off gives the lines before the break, and then one refusal", async () => {
    const lines = Array.from({ length: 3000 }, (_, number) => line(`report ${number} ${Math.sin(number)}`));
    const whole = gzipSync(lines.join("\n"));
    const path = fileWith("a.jsonl.gz", whole.subarray(0, Math.floor(whole.length / 2)));
    const arrivals = await arrivalsFrom([path]);
    const taken = textsOf(arrivals.slice(0, -1));
    expect(taken.length).toBeGreaterThan(1000);
    expect(taken).toEqual(lines.slice(0, taken.length).map((json) => JSON.parse(json).text));
    expect(arrivals.at(-1)).toMatchObject({
      kind: "refused",
      location: path,
      reason: expect.stringContaining("breaks off before its end"),
    });
  });

  it("that is damaged in its middle is refused once", async () => {
    const whole = gzipSync(
      Array.from({ length: 3000 }, (_, number) => line(`report ${Math.sin(number)}`)).join("\n"),
    );
    const path = fileWith("a.jsonl.gz", whole.fill(0xff, 10_000, 10_050));
    const refusals = (await arrivalsFrom([path])).filter(({ kind }) => kind === "refused");
    expect(refusals.at(-1)).toMatchObject({ location: path, reason: expect.stringContaining("damaged") });
  });

  it("of several gzip members is read to its end", async () => {
    const path = fileWith("a.jsonl.gz", Buffer.concat([gzipSync(`${line("one")}\n`), gzipSync(line("two"))]));
    expect(textsOf(await arrivalsFrom([path]))).toEqual(["one", "two"]);
  });

  it("with a line far above the limit is read without holding that line", async () => {
    const long = gzipSync(Buffer.alloc(300_000_000, "x"), { level: 1 });
    const path = fileWith(
      "a.jsonl.gz",
      Buffer.concat([gzipSync(`${line("one")}\n`), long, gzipSync(`\n${line("three")}`)]),
    );
    const before = process.memoryUsage().rss;
    expect(textsOf(await arrivalsFrom([path]))).toEqual(["one", "refused", "three"]);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  it("may come on standard input, in pieces of any size", async () => {
    const bytes = Buffer.from(`${line("énorme 😀")}\n${line("two")}`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), async (sizes) => {
        async function* stdin() {
          for (let at = 0, turn = 0; at < bytes.length; turn++) {
            const size = sizes[turn % sizes.length]!;
            yield bytes.subarray(at, at + size);
            at += size;
          }
        }
        const arrivals = await arrivalsFrom(["-"], { stdin: stdin() });
        expect(textsOf(arrivals)).toEqual(["énorme 😀", "two"]);
        expect(arrivals[1]).toMatchObject({ document: { location: "-:2" } });
      }),
      { numRuns: 20 },
    );
  });

  it("of nothing on standard input is refused", async () => {
    expect(await arrivalFrom("-")).toMatchObject({
      kind: "refused",
      location: "-",
      reason: "there are no lines in it",
    });
  });
});
