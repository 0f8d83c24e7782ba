import { afterAll, describe, expect, test } from "vitest";
import type { Force } from "../../vocabulary/index.ts";
import { openEnglishReader } from "../english-reader.ts";
import { sampleDocument } from "../sample-document.contract.ts";

const reader = await openEnglishReader({ models: "models" });
afterAll(() => reader.close());

/** The acts of a report with this text: force, what, and who is meant. */
async function actsIn(text: string) {
  const document = sampleDocument(text);
  const { acts, actors } = await reader.read(document);
  const nameOf = (id: string | null) => actors.find((actor) => actor.id === id)?.name ?? null;
  return acts.map(({ force, what, speaker, performers }) => ({
    force,
    what: text.slice(what.start, what.end),
    speaker: nameOf(speaker),
    performers: performers.map(nameOf),
  }));
}

describe("answers", () => {
  test.each<[string, Force, string, string, string[]]>([
    [
      "Osmaria accused Veldmark of shelling the pier on Monday.",
      "accusation",
      "Osmaria",
      "shelling the pier on Monday",
      ["Veldmark"],
    ],
    ["Osmaria blamed Veldmark for the delay.", "accusation", "Osmaria", "the delay", ["Veldmark"]],
    [
      "Veldmark denied that its boats had fired first.",
      "denial",
      "Veldmark",
      "its boats had fired first",
      [],
    ],
    [
      "Kesh conceded that ten prisoners were still held.",
      "concession",
      "Kesh",
      "ten prisoners were still held",
      ["Kesh"],
    ],
    ["Rell admitted that the lists were late.", "concession", "Rell", "the lists were late", ["Rell"]],
  ])("%s", async (text, force, speaker, what, performers) => {
    expect(await actsIn(text)).toContainEqual({ force, speaker, what, performers });
  });

  test.each([
    "The home side conceded a goal in the last minute.",
    "Kesh conceded defeat in the election.",
    "The prime minister said the talks had gone well.",
    "The court admitted the public to the gallery.",
    "Dorsk accused nobody.",
    "The governor, accused of orchestrating the raid, did not come.",
    "The minister dismissed the meeting at noon.",
    "Nobody could deny him a seat.",
    "The blame game goes on in Lunmark.",
  ])("are none in: %s", async (text) => {
    const forces = (await actsIn(text)).map(({ force }) => force);
    expect(forces.filter((force) => ["accusation", "concession", "denial"].includes(force))).toEqual([]);
  });
});
