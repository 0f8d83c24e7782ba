import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { draftsOf, openStore, type Store } from "../register/index.ts";
import type { Act, Document, Draft, Reading, Span } from "../vocabulary/index.ts";
import { due, list, momentOf, sayNegotiation, show } from "./index.ts";

let store: Store;
let clock = 0;
const now = () => new Date(Date.UTC(2025, 6, 1, 0, 0, clock++)).toISOString();
const moment = () => momentOf({ asOf: "2025-07-01" }, { now });

beforeEach(async () => {
  store = await openStore(":memory:", { create: true, salt: () => "00" });
  for (const [at, drafts] of reports.entries())
    await store.append({ drafts, arrival: { sha256: `${at}`, document: drafts[0]!.document! } }, now());
});
afterEach(() => store.close());

/** Two negotiations of two reports each. */
const reports: readonly (readonly Draft[])[] = [
  ["Osmaria", "Veldmark", "passage"],
  ["Halvora", "Lunmark", "fishing"],
].flatMap(([a, b, issue]) => [1, 2].map((day) => reportOf([a!, b!], issue!, `2025-06-0${day}`)));

/** The first asks something of the second, which pledges it by the end of June. */
function reportOf(names: readonly string[], issue: string, publishedAt: string): readonly Draft[] {
  const text = `${names[0]} asks; ${names[1]} will open its ${issue}.`;
  const document = {
    id: `d-${names[0]}-${publishedAt}`,
    text,
    publishedAt,
    outlet: "The Courier",
    url: null,
  };
  const actors = names.map((name, at) => ({
    id: `p${at}`,
    name,
    kind: "state" as const,
    office: null,
    speaksFor: null,
    identifier: null,
    mentions: [],
    members: [],
  }));
  const asked = { start: 0, end: text.indexOf(";") };
  const promised = { start: text.indexOf("open"), end: text.length };
  const acts = [
    actOf({ force: "demand", speaker: "p0", performers: ["p1"], recipients: [], issues: [issue] }, asked),
    actOf(
      { force: "pledge", speaker: "p1", performers: ["p1"], recipients: ["p0"], issues: [issue] },
      promised,
    ),
  ];
  const reading = {
    reader: "test@1",
    sentences: [],
    attributions: [],
    positions: [],
    meetings: [],
    deeds: [],
  };
  return draftsOf(
    document as unknown as Document,
    { ...reading, actors, acts, doubts: [] } as unknown as Reading,
    { supersedes: null },
  );
}

function actOf(
  act: Pick<Act, "force" | "speaker" | "performers" | "recipients" | "issues">,
  span: Span,
): Act {
  return {
    ...act,
    id: `x${span.start}`,
    span,
    what: span,
    polarity: "affirmative",
    certainty: "certain",
    attribution: null,
    antecedent: null,
    deadline: { ...span, from: "2025-06-20", to: "2025-06-30", precision: "window", anchor: null },
    amounts: [],
    plover: null,
    inferred: [],
    precedes: null,
  };
}

const ids = async () => (await list(store, "negotiations", { moment: moment() })).items.map(({ id }) => id);

describe("a question is held to a negotiation", () => {
  test.each(["Osmaria", "osmaria and veldmark: passage and crossings"])(
    "by its name, %s",
    async (negotiation) => {
      const answer = await list(store, "commitments", { moment: moment(), negotiation });
      expect(answer.items.map(({ debtor }) => debtor)).toEqual([["Veldmark"], ["Veldmark"]]);
      expect(answer.items[0]?.negotiations).toEqual([answer.negotiation]);
      expect(answer.coverage.documents).toBe(2);
    },
  );

  test("by its id, in every list", async () => {
    const [id] = await ids();
    const held = { moment: moment(), negotiation: id };
    const sides = (await list(store, "negotiations", held)).items[0]!.actors;
    expect((await list(store, "documents", held)).items).toHaveLength(2);
    expect((await list(store, "demands", held)).items.every(({ by }) => sides.includes(by!))).toBe(true);
    expect(await due(store, held)).toHaveLength(2);
    expect(await due(store, { moment: moment() })).toHaveLength(4);
  });

  test("and show tells only what it holds", async () => {
    const [one] = (await list(store, "commitments", { moment: moment(), negotiation: "Osmaria" })).items;
    expect(await show(store, one!.id, moment(), "Osmaria")).not.toBeNull();
    expect(await show(store, one!.id, moment(), "Halvora")).toBeNull();
  });

  test("that there is none of that name, or two, is said with those there are", async () => {
    await expect(list(store, "demands", { moment: moment(), negotiation: "Iceland" })).rejects.toThrow(
      /Osmaria and Veldmark/,
    );
    await expect(list(store, "demands", { moment: moment(), negotiation: "mar" })).rejects.toThrow(
      /may be 2/,
    );
  });
});

describe("a person's word on a negotiation", () => {
  test("is an entry with its maker, and the word before it stays in the register", async () => {
    const [id] = await ids();
    const options = { of: id!, who: "Lena" };
    await sayNegotiation(store, { name: "Old name" }, options, { now });
    const said = await sayNegotiation(store, { name: "The Sarn talks" }, { ...options, who: "Per" }, { now });
    expect(said).toMatchObject({ id, name: "The Sarn talks", said: { who: "Per" } });
    expect((await show(store, id!, moment()))?.history).toMatchObject([{ maker: "Per" }]);
    const words = [];
    for await (const entry of store.entries({ kinds: ["negotiation"] })) words.push(entry);
    expect(words.map(({ maker }) => maker)).toEqual(["Lena", "Per"]);
    expect(words[1]?.supersedes).toBe(words[0]?.id);
  });

  test("keeps what it does not speak of, and gives back to the register what it calls null", async () => {
    const [id] = await ids();
    const options = { of: id!, who: "Lena" };
    await sayNegotiation(store, { name: "The Sarn talks" }, options, { now });
    const cut = await sayNegotiation(store, { from: "2025-06-02" }, options, { now });
    expect(cut).toMatchObject({ name: "The Sarn talks", documents: 1 });
    const whole = await sayNegotiation(store, { name: null, from: null }, options, { now });
    expect(whole).toMatchObject({ documents: 2 });
    expect(whole.name).toContain(" and ");
  });

  test("merges, and takes a merging back", async () => {
    const [one, two] = await ids();
    await sayNegotiation(store, { merges: [two!] }, { of: one!, who: "Lena" }, { now });
    expect(await ids()).toEqual([one]);
    expect((await show(store, two!, moment()))?.item.id).toBe(one);
    await sayNegotiation(store, { merges: [] }, { of: one!, who: "Lena" }, { now });
    expect(await ids()).toEqual([one, two]);
  });

  test("founds one", async () => {
    const word = { name: "Ports", actors: ["Osmaria", "Veldmark"], issues: ["passage"] };
    const said = await sayNegotiation(store, word, { of: null, who: "Lena" }, { now });
    expect(said).toMatchObject({ name: "Ports", documents: 2, said: { who: "Lena" } });
    expect(await ids()).toContain(said.id);
  });

  test("was not known before it was said", async () => {
    const [id] = await ids();
    const before = now();
    await sayNegotiation(store, { name: "The Sarn talks" }, { of: id!, who: "Lena" }, { now });
    const then = momentOf({ asOf: "2025-07-01", knownAt: before }, { now });
    expect((await list(store, "negotiations", { moment: then })).items.map(({ name }) => name)).not.toContain(
      "The Sarn talks",
    );
  });

  test.each([
    [{ from: "2025-02-30" }, /no day/],
    [{ issues: ["weather"] }, /no issue/],
    [{ merges: ["n-none"] }, /no negotiation/],
    [{ documentsIn: ["d-none"] }, /no report/],
  ])("that cannot be meant is refused: %o", async (word, reason) => {
    const [id] = await ids();
    await expect(sayNegotiation(store, word, { of: id!, who: "Lena" }, { now })).rejects.toThrow(reason);
  });
});
