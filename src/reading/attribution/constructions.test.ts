import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Reading, Span } from "../../vocabulary/index.ts";
import { openEnglishReader } from "../english-reader.ts";
import type { Reader } from "../reader.ts";
import { sampleDocument } from "../sample-document.contract.ts";
import { ada, constructions, failures, type Row } from "./constructions.contract.ts";
import { mistaken, unsaid } from "./unsaid.contract.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await openEnglishReader({ models: "models" });
});
afterAll(() => reader.close());
const read = (text: string) => reader.read(sampleDocument(text));

/** The attributions of a reading as rows, in the order of the text. */
function rowsOf({ attributions, actors, document: { text } }: Reading): readonly Row[] {
  const words = (span: Span | null) => span && text.slice(span.start, span.end);
  const name = (id: string | null) => actors.find((actor) => actor.id === id)?.name ?? null;
  return attributions.map(({ source, cue, content, quotation, speaker, within }) => {
    const outer = attributions.find(({ id }) => id === within);
    const said = content.map(words).join(" … ");
    const row = [words(source), words(cue), said, quotation, name(speaker)] as const;
    return outer ? [...row, name(outer.speaker) ?? words(outer.cue) ?? ""] : row;
  });
}

describe.each(Object.entries(constructions))("attributions: %s", (_, cases) => {
  test.each(cases)("%s", async (text, ...rows) => {
    expect(rowsOf(await read(text))).toEqual(rows);
  });
});

describe("known failures", () => {
  for (const [why, text, ...rows] of failures)
    test.fails(`${why}: ${text}`, async () => {
      expect(rowsOf(await read(text))).toEqual(rows);
    });

  test.fails.each(mistaken)("taken for an attribution: %s", async (text) => {
    expect(rowsOf(await read(text))).toEqual([]);
  });
});

test.each(unsaid)("no attribution in: %s", async (text) => {
  expect(rowsOf(await read(text))).toEqual([]);
});

describe("quotation marks that do not pair are a doubt", () => {
  test.each([
    ["“The ferry will sail in May, Orlov said.", "unclosed-quotation", "“"],
    ["The ferry will sail in May,” Orlov said.", "unopened-quotation", "”"],
    ['"The ferry will sail, Orlov said. "It is late."', "unclosed-quotation", '"'],
    ["«The ferry will sail, Orlov said.", "unclosed-quotation", "«"],
  ])("%s", async (text, kind, mark) => {
    const { doubts } = await read(text);
    expect(doubts.map((doubt) => [doubt.kind, text.slice(doubt.start, doubt.end)])).toContainEqual([
      kind,
      mark,
    ]);
  });

  test.each([
    "The workers’ union and the ’90s pact are old.",
    "'Tis late, and the guards' boat is full.",
    "Orlov wrote: “We wait.\n\n“We wait on.”",
  ])("none in: %s", async (text) => {
    expect((await read(text)).doubts).toEqual([]);
  });
});

test.each([
  [
    "Norland’s Foreign Ministry closed the port. The website said the port would open in May.",
    "The website",
    "Norland’s Foreign Ministry",
  ],
  ["Foreign Minister Ada Orlov wrote a letter. Her letter said the truce would hold.", "Her letter", ada],
])("a speaker whom the source does not name is a doubt: %s", async (text, source, speaker) => {
  const { actors, doubts } = await read(text);
  const id = actors.find(({ name }) => name === speaker)?.id;
  const start = text.indexOf(source);
  expect(doubts).toContainEqual({
    kind: "uncertain-speaker",
    start,
    end: start + source.length,
    candidates: [id],
  });
});
