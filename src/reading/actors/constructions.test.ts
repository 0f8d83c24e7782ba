import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Reading } from "../../vocabulary/index.ts";
import { openEnglishReader } from "../english-reader.ts";
import type { Reader } from "../reader.ts";
import { sampleDocument } from "../sample-document.contract.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await openEnglishReader({ models: "models" });
});
afterAll(() => reader.close());
const read = (text: string) => reader.read(sampleDocument(text));

/** The actors of a reading: "Ada Orlov, person for Veldmark: President Ada Orlov | She (pronoun)", a group with its members. */
function told({ actors, document: { text } }: Reading): readonly string[] {
  const name = (id: string | null) => actors.find((actor) => actor.id === id)?.name ?? "";
  return actors.map((actor) => {
    const principal = actor.speaksFor === null ? "" : ` for ${name(actor.speaksFor)}`;
    const members = actor.members.length === 0 ? "" : ` of ${actor.members.map(name).join(" + ")}`;
    const mentions = actor.mentions.map(
      ({ start, end, form }) => text.slice(start, end) + (form === "name" ? "" : ` (${form})`),
    );
    return [`${actor.name}, ${actor.kind}${principal}${members}`, mentions.join(" | ")]
      .filter(Boolean)
      .join(": ");
  });
}

/** A text with its actors, all of them. The day is 19 August 2025. */
type Case = readonly [string, ...string[]];

const constructions: Readonly<Record<string, readonly Case[]>> = {
  "a surname is whose full name the report gives": [
    [
      "Foreign Minister Ada Orlov arrived on Monday. Orlov will stay until May.",
      "Ada Orlov, person: Foreign Minister Ada Orlov | Orlov",
    ],
    [
      "Chancellor Bern Halvard said the truce would hold. “We will wait,” Halvard said.",
      "Bern Halvard, person: Chancellor Bern Halvard | Halvard",
    ],
    [
      "Ada Orlov and her brother Pavel Orlov arrived on Monday.",
      "Ada Orlov, person: Ada Orlov",
      "Pavel Orlov, person: Pavel Orlov",
    ],
  ],
  "a title and an office on the day of the report": [
    [
      "French President Emmanuel Macron will wait. The French leader said the talks would begin.",
      "Emmanuel Macron, person for France: French President Emmanuel Macron | The French leader (office)",
      "France, state",
    ],
    [
      "The French president said the crew was safe.",
      "Emmanuel Macron, person for France: The French president (office)",
      "France, state",
    ],
    [
      "The British prime minister said the crew was safe. Keir Starmer will visit Kyiv in May.",
      "Keir Starmer, person for United Kingdom: The British prime minister (office) | Keir Starmer",
      "United Kingdom, state",
    ],
    [
      "The secretary-general of NATO said the crew was safe.",
      "Mark Rutte, person for NATO: The secretary-general of NATO (office)",
      "NATO, organisation",
    ],
    [
      "Ada Orlov, the president of Veldmark, said the crew was safe.",
      "Ada Orlov, person for Veldmark: Ada Orlov",
      "Veldmark, state: Veldmark",
    ],
  ],
  "a seat of government, and the same place as a place": [
    [
      "She flew to Moscow on Monday. The Kremlin said the talks would begin.",
      "Russia, state: The Kremlin (metonym)",
    ],
    ["10 Downing Street said the visit was off.", "United Kingdom, state: 10 Downing Street (metonym)"],
    ["A fire broke out near the Kremlin on Monday."],
    ["The envoys met in Paris on Monday.", "envoys, group: The envoys"],
    ["Kyiv rejected the plan. Ukraine will not give up land.", "Ukraine, state: Kyiv (metonym) | Ukraine"],
  ],
  nationality: [
    ["The Russians rejected the plan.", "Russia, state: The Russians"],
    ["Two Russian soldiers were killed near the town."],
    [
      "Germany’s Friedrich Merz said the truce would hold.",
      "Friedrich Merz, person for Germany: Germany’s Friedrich Merz",
      "Germany, state",
    ],
  ],
  "a given name that is a place's too": [
    [
      "Bern Halvard and Jordan Vale will wait.",
      "Bern Halvard, person: Bern Halvard",
      "Jordan Vale, person: Jordan Vale",
    ],
    ["The parliament will vote in May.", "parliament, organisation: The parliament"],
  ],
  "he and she": [
    [
      "President Ada Orlov met Chancellor Bern Halvard in Geneva. She said the truce would hold.",
      "Ada Orlov, person: President Ada Orlov | She (pronoun)",
      "Bern Halvard, person: Chancellor Bern Halvard",
    ],
    [
      "President Ada Orlov met Chancellor Bern Halvard in Geneva. He said the truce would hold.",
      "Ada Orlov, person: President Ada Orlov",
      "Bern Halvard, person: Chancellor Bern Halvard | He (pronoun)",
    ],
    [
      "King Olaf met Queen Maud. She said the truce would hold.",
      "Olaf, person: King Olaf",
      "Maud, person: Queen Maud | She (pronoun)",
    ],
  ],
  "they and the two": [
    [
      "President Ada Orlov and Chancellor Bern Halvard met in Geneva. They said the truce would hold.",
      "Ada Orlov, person: President Ada Orlov",
      "Bern Halvard, person: Chancellor Bern Halvard",
      "Ada Orlov and Bern Halvard, group of Ada Orlov + Bern Halvard: They (pronoun)",
    ],
    [
      "President Ada Orlov and Chancellor Bern Halvard met in Geneva. The two leaders said the truce would hold.",
      "Ada Orlov, person: President Ada Orlov",
      "Bern Halvard, person: Chancellor Bern Halvard",
      "two leaders, group of Ada Orlov + Bern Halvard: The two leaders",
    ],
    [
      "President Ada Orlov met Chancellor Bern Halvard in Geneva. Both leaders praised the truce.",
      "Ada Orlov, person: President Ada Orlov",
      "Bern Halvard, person: Chancellor Bern Halvard",
      "leaders, group of Ada Orlov + Bern Halvard: leaders",
    ],
    [
      "Turkey and Greece signed a truce. The two countries said it would hold.",
      "Turkey, state: Turkey",
      "Greece, state: Greece",
      "two countries, group of Turkey + Greece: The two countries",
    ],
  ],
  "a group with named members": [
    [
      "European leaders including Friedrich Merz and Emmanuel Macron urged Russia to stop.",
      "European leaders, group of Friedrich Merz + Emmanuel Macron: European leaders",
      "Friedrich Merz, person for Germany: Friedrich Merz",
      "Emmanuel Macron, person for France: Emmanuel Macron",
      "Russia, state: Russia",
      "Germany, state",
      "France, state",
    ],
    [
      "European leaders, among them Friedrich Merz and Emmanuel Macron, urged Russia to stop.",
      "European leaders, group of Friedrich Merz + Emmanuel Macron: European leaders",
      "Friedrich Merz, person for Germany: Friedrich Merz",
      "Emmanuel Macron, person for France: Emmanuel Macron",
      "Russia, state: Russia",
      "Germany, state",
      "France, state",
    ],
    [
      "Three ministers — Ada Orlov, Bern Halvard and Ciara Voss — signed the deal.",
      "Three ministers, group of Ada Orlov + Bern Halvard + Ciara Voss: Three ministers",
      "Ada Orlov, person: Ada Orlov",
      "Bern Halvard, person: Bern Halvard",
      "Ciara Voss, person: Ciara Voss",
    ],
  ],
  "two speakers of one statement": [
    [
      "President Ada Orlov and Vice President Ciara Voss said the ferry would sail.",
      "Ada Orlov, person: President Ada Orlov",
      "Ciara Voss, person: Vice President Ciara Voss",
      "Ada Orlov and Ciara Voss, group of Ada Orlov + Ciara Voss: President Ada Orlov and Vice President Ciara Voss",
    ],
    [
      "“We will wait,” said Orlov and Halvard.",
      "Orlov, person: Orlov",
      "Halvard, person: Halvard",
      "Orlov and Halvard, group of Orlov + Halvard: Orlov and Halvard",
    ],
  ],
  "who speaks for a principal and stays himself": [
    [
      "Kremlin spokesman Dmitry Peskov said Russia would wait.",
      "Dmitry Peskov, person for Russia: Kremlin spokesman Dmitry Peskov",
      "Russia, state: Russia",
    ],
    [
      "Orlov’s spokeswoman, Lena Marsh, said the ferry would sail. President Ada Orlov will speak in May.",
      "Lena Marsh, person for Ada Orlov: Orlov’s spokeswoman (office) | Lena Marsh",
      "Ada Orlov, person: President Ada Orlov",
    ],
    [
      "Lena Marsh, a spokeswoman for President Ada Orlov, said the ferry would sail.",
      "Lena Marsh, person for Ada Orlov: Lena Marsh",
      "Ada Orlov, person: President Ada Orlov",
    ],
    [
      "A spokesman for the Foreign Ministry said the crew was safe.",
      "A spokesman, person for Foreign Ministry: A spokesman",
      "Foreign Ministry, organisation: the Foreign Ministry",
    ],
    [
      "The U.S. State Department said the crew was safe.",
      "U.S. State Department, organisation for United States: The U.S. State Department",
      "United States, state",
    ],
    [
      "Moscow will wait, Russia’s Foreign Ministry said.",
      "Russia, state: Moscow (metonym)",
      "Russia’s Foreign Ministry, organisation for Russia: Russia’s Foreign Ministry",
    ],
  ],
  "a bare noun is the name that ends in it": [
    [
      "The Foreign Ministry said in a statement that the crew was safe. The ministry gave no date.",
      "Foreign Ministry, organisation: The Foreign Ministry | The ministry",
    ],
    [
      "Norland’s government said the crew was safe. The government gave no date.",
      "Norland’s government, state: Norland’s government | The government (description)",
    ],
    [
      "Houthi rebels seized the ship. The rebels said the crew was safe.",
      "Houthi rebels, group: Houthi rebels | The rebels",
    ],
    [
      "The EU said the truce would hold. The bloc has 27 members. The European Union will pay.",
      "European Union, organisation: The EU (description) | The bloc (description) | The European Union",
    ],
  ],
};

describe.each(Object.entries(constructions))("actors: %s", (_, cases) => {
  test.each(cases)("%s", async (text, ...actors) => {
    expect(told(await read(text))).toEqual(actors);
  });
});

test.each([
  ["2016-05-02", "François Hollande"],
  ["2018-05-02", "Emmanuel Macron"],
])("the French president on %s is %s", async (publishedAt, name) => {
  const document = sampleDocument("The French president said the crew was safe.", { publishedAt });
  expect((await reader.read(document)).actors[0]?.name).toBe(name);
});

describe("a pronoun names all whom it may stand for, the likeliest first", () => {
  const doubted = async (text: string) => {
    const { actors, attributions, doubts } = await read(text);
    const name = (id: string | null) => actors.find((actor) => actor.id === id)?.name ?? null;
    const doubt = doubts.find(({ kind }) => kind === "ambiguous-pronoun");
    return {
      speaker: name(attributions.at(-1)?.speaker ?? null),
      candidates: doubt?.candidates?.map(name) ?? [],
    };
  };

  test.each<[string, string, readonly string[]]>([
    [
      "Chancellor Bern Halvard met President Tomas Reed. He said the truce would hold.",
      "Bern Halvard",
      ["Bern Halvard", "Tomas Reed"],
    ],
    [
      "President Ada Orlov met Foreign Minister Lena Marsh. She said the truce would hold.",
      "Ada Orlov",
      ["Ada Orlov", "Lena Marsh"],
    ],
    [
      "Ada Orlov met Lena Marsh and Ciara Voss on Monday. She said the truce would hold.",
      "Ada Orlov",
      ["Ada Orlov", "Lena Marsh", "Ciara Voss"],
    ],
    [
      "Turkey and Greece accused Cyprus and Egypt of delay. They said the talks would go on.",
      "Turkey and Greece",
      ["Turkey and Greece", "Cyprus", "Egypt"],
    ],
  ])("%s", async (text, speaker, candidates) => {
    expect(await doubted(text)).toEqual({ speaker, candidates });
  });

  test.each([
    ["President Ada Orlov met Chancellor Bern Halvard. She said the truce would hold.", "Ada Orlov"],
    ["President Ada Orlov met Chancellor Bern Halvard. He said the truce would hold.", "Bern Halvard"],
    ["King Olaf met Queen Maud. She said the truce would hold.", "Maud"],
    ["Chancellor Bern Halvard met his guests. He said the truce would hold.", "Bern Halvard"],
    ["Turkey and Greece signed a truce. They said it would hold.", "Turkey and Greece"],
  ])("and nobody else where number and gender tell: %s", async (text, speaker) => {
    expect(await doubted(text)).toEqual({ speaker, candidates: [] });
  });
});

describe("known failures", () => {
  test.fails.each<Case>([
    // A state that no table knows and nobody names beside its envoy.
    [
      "Norland’s envoy to Veldmark, Tomas Reed, said the crew was safe.",
      "Tomas Reed, person for Norland: Norland’s envoy (office) | Tomas Reed",
      "Norland, state",
    ],
    // Pronouns that do not speak are not resolved.
    [
      "President Ada Orlov left on Monday. She will be back in May.",
      "Ada Orlov, person: President Ada Orlov | She (pronoun)",
    ],
    // Invented states are taken for persons where nothing tells.
    ["Norland and Veldmark signed a truce.", "Norland, state: Norland", "Veldmark, state: Veldmark"],
    // A capital that something happens in.
    ["The plane landed in Washington on Monday, and a storm hit Tehran."],
  ])("%s", async (text, ...actors) => {
    expect(told(await read(text))).toEqual(actors);
  });
});
