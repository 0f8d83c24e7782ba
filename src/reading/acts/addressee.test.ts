import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openEnglishReader } from "../english-reader.ts";
import type { Reader } from "../reader.ts";
import { sampleDocument } from "../sample-document.contract.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await openEnglishReader({ models: "models" });
});
afterAll(() => reader.close());

describe("who is asked", () => {
  test.each([
    ["Chancellor Bern Halvard called on Veldmark to reopen the port.", ["Veldmark"]],
    ["President Ada Orlov said on Friday that Bern Halvard had asked him to reopen the port.", ["Ada Orlov"]],
    [
      "Minister Arn Tolvane said on Friday that President Ada Orlov had asked him to reopen the port.",
      ["Arn Tolvane"],
    ],
    ["Osmaria shut the strait on Monday. President Ada Orlov called for calm and restraint.", []],
    [
      "Chancellor Bern Halvard called for a return to dialogue after the clash between Veldmark and Osmaria.",
      [],
    ],
  ])("%s", async (text, asked) => {
    const { acts, actors } = await reader.read(sampleDocument(text));
    const names = acts.map(({ performers }) =>
      performers.map((id) => actors.find((actor) => actor.id === id)?.name),
    );
    expect(names).toEqual([asked]);
  });
});
