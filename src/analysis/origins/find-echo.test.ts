import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findEcho } from "./find-echo.ts";
import { type Fingerprint, fingerprintOf } from "./fingerprint.ts";
import { sampleReport, wireStory } from "./sample-report.contract.ts";

type Given = Omit<Parameters<typeof sampleReport>[0], "id">;

/** The rule by which the second report echoes the first, null for none; held to be the same both ways round. */
function ruleOf(first: Given, second: Given): string | null {
  const [a, b] = [first, second].map((given, index) =>
    fingerprintOf(sampleReport({ ...given, id: `d-${index + 1}` })),
  ) as [Fingerprint, Fingerprint];
  const found = findEcho(a, b);
  expect(findEcho(b, a)).toEqual(found);
  return found?.rule.replace("echo@1 ", "") ?? null;
}

const story = wireStory.join("\n\n");
const courier = { text: story };
const ledger = (text: string, more: Partial<Given> = {}) => ({ text, outlet: "The Harbour Ledger", ...more });

const reworded = [
  "Lorries may roll off a Veldmark ferry before long: on Monday in Lunmark the man in charge of its transport promised that, once the guns fall silent, a fortnight is all he needs to let ships into the north again.",
  "For the first time since winter a day can be worked out. What Osmaria wants is known from January: heavy goods on deck, and customs posts of its own beside the water.",
  "Those who host the talks let it be known that the jetty will do, but for a ramp that has to come up fifty centimetres ahead of the frost.",
  "From Osmaria’s side came nothing that could be quoted by name. Somebody among its envoys thought the paper an improvement on the one from May and pointed to the cabinet’s sitting on Thursday.",
  "Boats have stayed in harbour for two seasons. Eleven million crowns are gone, says Sarn’s cooperative, and hardly a third has come back from insurance.",
].join("\n\n");

const sameTopic = [
  "Osmaria’s cabinet will sit on Thursday over Veldmark’s offer to open the northern crossing, and its parties are split.",
  "The Greens would take it as it is. The Farmers want the hundred sailors home first, and their leader has said that he will leave the government over it.",
  "A poll for a Sarn radio station has two voters in three in favour of a truce, and as many who doubt that Veldmark will honour one.",
].join("\n\n");

const footer =
  "Sign up for our morning letter, which tells you before breakfast what happened along the strait while you slept. You may leave it at any time; we hand your address to nobody, and the terms of our house apply to it.";

const speech =
  "“We shall keep our word, and we shall keep it in the sight of everybody who crosses the water. No patrol of ours will stop a ferry, no officer of ours will count the lorries, and whoever says that we have two tongues may come to the pier on the first morning and see for himself.”";

const statement =
  "Northern crossing opens two weeks after the truce. No patrols, no counting of lorries, no more nights on the quay. Whoever says that we speak with two tongues may come to the pier on the first morning and see the flags of both our countries go up";

const long = (start: string) => `${start}\n\n${reworded}`;

describe("reports that echo another", () => {
  test.each<[string, Given, Given, string]>([
    ["a copy under another headline", courier, ledger(`No lorries yet\n\n${story}`), "copy"],
    ["a copy that lost its last paragraphs", courier, ledger(wireStory.slice(0, 4).join("\n\n")), "copy"],
    ["a notice of one paragraph, cut from a long story", courier, ledger(wireStory[0]!), "copy"],
    [
      "a copy with a word changed here and there",
      courier,
      ledger(story.replace(/ (said|told) /g, " declared ")),
      "copy",
    ],
    ["a copy in other letters and marks", courier, ledger(story.toUpperCase().replace(/’/g, "'")), "copy"],
    ["a copy that quotes more", courier, ledger(`${story}\n\n“It was a long night,” she said.`), "copy"],
    [
      "three paragraphs of a story among others",
      courier,
      ledger(`${wireStory[1]}\n\n${sameTopic}\n\n${wireStory[4]}\n\n${reworded}\n\n${wireStory[6]}`),
      "part",
    ],
    ["a copy nine days later", courier, ledger(story, { publishedAt: "2025-06-10" }), "copy"],
    ["a copy without a date", courier, ledger(story, { publishedAt: null }), "copy"],
    [
      "two copies without a date",
      { ...courier, publishedAt: null },
      ledger(story, { publishedAt: null }),
      "copy",
    ],
    ["copies without an outlet", { text: story, outlet: null }, { text: story, outlet: null }, "copy"],
    [
      "a newer version of one outlet's report",
      courier,
      { text: `${story}\n\n${sameTopic}`, publishedAt: "2025-06-02" },
      "version",
    ],
  ])("%s", (_, first, second, rule) => {
    expect(ruleOf(first, second)).toBe(rule);
  });
});

describe("reports that stand for themselves", () => {
  test.each<[string, Given, Given]>([
    ["the same story told in other words", courier, ledger(reworded)],
    ["another story on the same topic", courier, ledger(sameTopic)],
    ["the same words below each report", { text: long(footer) }, ledger(`${sameTopic}\n\n${footer}`)],
    ["the same speech quoted by both", { text: `${speech}\n\n${sameTopic}` }, ledger(long(speech))],
    [
      "a speech of several paragraphs",
      { text: `“${wireStory[0]}\n\n“${wireStory[1]}”\n\n${sameTopic}` },
      ledger(long(`“${wireStory[0]}\n\n“${wireStory[1]}”`)),
    ],
    [
      "a statement that both give without marks",
      { text: `${sameTopic}\n\n${statement}` },
      ledger(long(statement)),
    ],
    [
      "a statement that one of them gives with three words changed",
      { text: `${sameTopic}\n\n${statement}` },
      ledger(
        long(statement.replace("opens", "reopens").replace("nights", "waiting").replace("morning", "day")),
      ),
    ],
    ["a copy that comes a month later", courier, ledger(story, { publishedAt: "2025-07-01" })],
    ["a few words that both use", { text: wireStory[7]! }, ledger("The delegations meet again on 20 June.")],
    ["nothing but quotations", { text: speech }, ledger(speech)],
    ["no words at all", { text: "…" }, ledger("…")],
    [
      "what one outlet prints beside each report",
      { text: long(footer) },
      { text: `${sameTopic}\n\n${footer}` },
    ],
    [
      "an outlet's own story a week on",
      courier,
      { text: `${story}\n\n${sameTopic}`, publishedAt: "2025-06-09" },
    ],
  ])("%s", (_, first, second) => {
    expect(ruleOf(first, second)).toBeNull();
  });

  test("what is set aside is not the report's", () => {
    const text = `${story}\n\n${sameTopic}`;
    const aside = [{ start: 0, end: story.length }];
    expect(ruleOf({ text, setAside: aside }, ledger(story))).toBeNull();
    expect(ruleOf({ text }, ledger(story))).toBe("copy");
  });

  test("a report does not echo itself", () => {
    const fingerprint = fingerprintOf(sampleReport({ text: story }));
    expect(findEcho(fingerprint, fingerprint)).toBeNull();
  });
});

test("the later echoes the earlier, the undated the dated, and of one day the greater id the lesser", () => {
  const at = (id: string, publishedAt: string | null) =>
    fingerprintOf(sampleReport({ id, text: story, outlet: id, publishedAt }));
  const echo = findEcho(at("d-1", "2025-06-03"), at("d-2", "2025-06-01"));
  expect([echo?.from.document, echo?.to.document, echo?.score]).toEqual(["d-1", "d-2", 1]);
  expect(findEcho(at("d-1", null), at("d-2", "2025-06-01"))?.to.document).toBe("d-2");
  expect(findEcho(at("d-1", "2025-06-01"), at("d-2", "2025-06-01"))?.to.document).toBe("d-1");
});

describe("marks", () => {
  const words = (prefix: string, count: number) =>
    fc.array(fc.nat(9999), { minLength: count, maxLength: count }).map((all) => all.map((n) => prefix + n));

  test("thirty words in a row that two reports share file them under one mark, whatever stands around", () => {
    const around = fc.nat(120).chain((count) => words("x", count));
    const others = fc.nat(120).chain((count) => words("y", count));
    fc.assert(
      fc.property(words("z", 30), around, around, others, others, (shared, a, b, c, d) => {
        const [one, two] = [
          [...a, ...shared, ...b],
          [...c, ...shared, ...d],
        ].map((all) => fingerprintOf(sampleReport({ text: all.join(" ") })).marks) as [
          readonly number[],
          readonly number[],
        ];
        expect(one.some((mark) => two.includes(mark))).toBe(true);
      }),
    );
  });

  test("are few, and the same every time and everywhere", () => {
    const { marks, shingles } = fingerprintOf(sampleReport({ text: story }));
    expect(marks.length).toBeLessThan(shingles.length / 6);
    expect(marks.slice(0, 2)).toMatchInlineSnapshot(`
      [
        419219095,
        303302168,
      ]
    `);
  });
});
