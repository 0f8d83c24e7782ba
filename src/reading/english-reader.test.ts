import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fits, type Reading, type Span } from "../vocabulary/index.ts";
import { openEnglishReader } from "./english-reader.ts";
import type { Reader } from "./reader.ts";
import { sampleDocument } from "./sample-document.contract.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await openEnglishReader({ models: "models" });
});
afterAll(() => reader.close());
const read = (text: string) => reader.read(sampleDocument(text));
const validate = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync("docs/reading.schema.json", "utf8")),
);

/** The acts as a person would tell them: force, who, what, if. */
function told({ acts, actors, document: { text } }: Reading) {
  const words = (span: Span | null) => span && text.slice(span.start, span.end);
  const names = (ids: readonly string[]) => ids.map((id) => actors.find((actor) => actor.id === id)?.name);
  return acts.map(({ force, performers, recipients, what, antecedent, speaker }) => ({
    force,
    by: speaker && names([speaker])[0],
    performers: names(performers),
    recipients: names(recipients),
    what: words(what),
    if: words(antecedent),
  }));
}

function saidIn({ attributions, actors, document: { text } }: Reading) {
  const words = (span: Span | null) => span && text.slice(span.start, span.end);
  return attributions.map(({ id, source, cue, content, speaker, quotation, within }) => ({
    id,
    source: words(source),
    cue: words(cue),
    content: content.map(words),
    speaker: actors.find((actor) => actor.id === speaker)?.name ?? null,
    quotation,
    within,
  }));
}

describe("attributions", () => {
  test.each([
    [
      "President Ada Orlov said the port would open.",
      "President Ada Orlov",
      "said",
      ["the port would open"],
      "indirect",
    ],
    [
      "“The port will open,” President Ada Orlov said.",
      "President Ada Orlov",
      "said",
      ["“The port will open,”"],
      "direct",
    ],
    [
      "“The port will open,” said President Ada Orlov.",
      "President Ada Orlov",
      "said",
      ["“The port will open,”"],
      "direct",
    ],
    [
      "According to President Ada Orlov, the port would open soon.",
      "President Ada Orlov",
      "According to",
      ["the port would open soon"],
      "indirect",
    ],
    [
      "President Ada Orlov told reporters the port would “never” open.",
      "President Ada Orlov",
      "told",
      ["the port would “never” open"],
      "mixed",
    ],
  ])("%s", async (text, source, cue, content, quotation) => {
    expect(saidIn(await read(text))).toEqual([
      { id: "t1", source, cue, content, speaker: "Ada Orlov", quotation, within: null },
    ]);
  });

  test("one within another's words says so", async () => {
    const said = saidIn(
      await read(
        "According to President Ada Orlov, Chancellor Bern Halvard suggested talks could begin in May.",
      ),
    );
    expect(said.find(({ speaker }) => speaker === "Bern Halvard")?.within).toBe(
      said.find(({ speaker }) => speaker === "Ada Orlov")?.id,
    );
  });

  test("a pronoun stands for the person named last, with a doubt where two could be meant", async () => {
    const reading = await read("President Ada Orlov met Chancellor Bern Halvard. “We are close,” he said.");
    expect(saidIn(reading)[0]?.speaker).toBe("Bern Halvard");
    expect(reading.doubts).toContainEqual(expect.objectContaining({ kind: "ambiguous-pronoun" }));
  });

  test.each(["She walked on.", "The talks opened in Geneva on Monday.", "It is the so-called frontier."])(
    "none in: %s",
    async (text) => {
      expect((await read(text)).attributions).toEqual([]);
    },
  );
});

describe("actors", () => {
  const named = async (text: string) => {
    const { actors } = await read(text);
    return actors.map(({ name, kind, speaksFor, members }) => ({
      name,
      kind,
      speaksFor: actors.find(({ id }) => id === speaksFor)?.name ?? null,
      members: members.map((id) => actors.find((actor) => actor.id === id)?.name),
    }));
  };

  test.each([
    [
      "French President Emmanuel Macron said France would wait.",
      { name: "Emmanuel Macron", kind: "person", speaksFor: "France" },
    ],
    ["Emmanuel Macron said talks would begin soon.", { name: "Emmanuel Macron", speaksFor: "France" }],
    ["The Kremlin rejected the plan on Monday.", { name: "Russia", kind: "state" }],
    [
      "Moscow rejected the plan, Russia’s Foreign Ministry said.",
      { name: "Russia’s Foreign Ministry", speaksFor: "Russia" },
    ],
    [
      "Veldmark President Mara Tolvane said Veldmark would wait. Veldmark has waited before.",
      { name: "Mara Tolvane", speaksFor: "Veldmark" },
    ],
    [
      "European leaders including Chancellor Bern Halvard and President Ada Orlov urged Russia to stop.",
      { name: "European leaders", kind: "group", members: ["Bern Halvard", "Ada Orlov"] },
    ],
    [
      "President Ada Orlov and Chancellor Bern Halvard said they would meet.",
      { name: "Ada Orlov and Bern Halvard", kind: "group", members: ["Ada Orlov", "Bern Halvard"] },
    ],
  ])("%s", async (text, actor) => {
    expect(await named(text)).toContainEqual(expect.objectContaining(actor));
  });

  test("a surname is whose full name the report gives", async () => {
    expect(
      (await named("President Ada Orlov spoke in Paris. Orlov said the talks would go on.")).filter(
        ({ kind }) => kind === "person",
      ),
    ).toHaveLength(1);
  });
});

describe("acts", () => {
  test.each([
    ["Russia offered to buy grain.", { force: "offer", performers: ["Russia"], what: "buy grain" }],
    [
      "France pledged to send doctors to Lebanon.",
      { force: "pledge", performers: ["France"], recipients: ["Lebanon"], what: "send doctors to Lebanon" },
    ],
    [
      "France urged Russia to free the crew.",
      { force: "request", by: "France", performers: ["Russia"], what: "free the crew" },
    ],
    [
      "Russia rejected the idea of monitors.",
      { force: "rejection", by: "Russia", what: "the idea of monitors" },
    ],
    [
      "Russia pledged to free the crew if France paid.",
      { force: "pledge", what: "free the crew", if: "if France paid" },
    ],
    [
      "If France paid, Russia pledged to free the crew.",
      { force: "pledge", what: "free the crew", if: "If France paid" },
    ],
  ])("%s", async (text, act) => {
    expect(told(await read(text))).toContainEqual(expect.objectContaining(act));
  });

  test.each([
    "She is a promising young player.",
    "The pledge drive raised money.",
    "His will was read.",
    "Threatening weather kept them inside.",
    "They offered condolences.",
  ])("none in: %s", async (text) => {
    expect((await read(text)).acts).toEqual([]);
  });
});

/** Every span of a reading. */
function spansOf(value: unknown): readonly Span[] {
  if (Array.isArray(value)) return value.flatMap(spansOf);
  if (typeof value !== "object" || value === null) return [];
  const own = "start" in value && "end" in value ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
}

describe("any text at all", () => {
  const words = fc.constantFrom(
    "Russia",
    "France",
    "said",
    "“",
    "”",
    '"',
    "pledged to",
    "if",
    "according to",
    "within two weeks",
    "$5 million",
    ".",
    ",",
    "\n\n",
    "he",
    "\ud800",
    "\u200b",
    "🙂",
    "Æøå",
    "((((",
    "President Ada Orlov",
    "will",
    "talks",
    "in Paris",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.array(words, { maxLength: 60 }).map((parts) => parts.join(" ")),
  );

  test("never throws, and every span stands in the text", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        const { document: _, ...reading } = await read(given);
        for (const span of spansOf(reading)) expect(fits(span, given.length)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test("gives a reading that keeps the contract's schema", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        const reading = JSON.parse(JSON.stringify(await read(given)));
        if (!validate(reading)) throw new Error(JSON.stringify(validate.errors));
      }),
      { numRuns: 80 },
    );
  });

  test("is read the same again", async () => {
    const again = fc.asyncProperty(text, async (given) => {
      expect(await read(given)).toEqual(await read(given));
    });
    await fc.assert(again, { numRuns: 20 });
  });
});
