import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sampleAct } from "../analysis/sample-entries.contract.ts";
import { openStore, type Store } from "../register/index.ts";
import type { Document, Draft } from "../vocabulary/index.ts";
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
].flatMap(([a, b, issue]) =>
  [1, 2].map((day) => {
    const where = { report: `d-${a}-${day}`, day: `2025-06-0${day}`, issues: [issue!] };
    return [
      documentDraft(where.report, where.day),
      draft(sampleAct({ ...where, by: a!, performers: [b!], start: 0 })),
      draft(
        sampleAct({
          ...where,
          by: b!,
          performers: [b!],
          recipients: [a!],
          start: 20,
          force: "pledge",
          what: `open its ${issue}`,
          deadline: { from: "2025-06-20", to: "2025-06-30" },
        }),
      ),
    ];
  }),
);

function draft(entry: Draft & Record<string, unknown>): Draft {
  const { id, kind, document, maker, payload, spans, validTime, publishedAt, supersedes, visibility } = entry;
  return { id, kind, document, maker, payload, spans, validTime, publishedAt, supersedes, visibility };
}

function documentDraft(id: string, publishedAt: string): Draft<"document"> {
  const payload = {
    id,
    headline: id,
    outlet: "The Courier",
    agency: null,
    publishedAt,
    url: null,
    location: id,
  };
  return {
    ...draft(sampleAct({ report: id, day: publishedAt })),
    id: `e-${id}`,
    kind: "document",
    payload: { ...payload, text: "x".repeat(40) } as unknown as Document,
    spans: [],
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
