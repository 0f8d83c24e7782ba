import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Document, Draft, Entry } from "../vocabulary/index.ts";
import { asOf } from "./as-of.ts";
import type { Line, Store } from "./store.ts";
import { verify } from "./verify.ts";

/** What every store must do. Each store's own test calls this and adds only what is its own. */
export function testStore(
  name: string,
  { open, close }: { open: () => Promise<Store>; close?: () => Promise<void> },
): void {
  describe(`${name} keeps the store's contract`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(async () => {
      await store.close();
      await close?.();
    });

    test("gives back what was appended, in order, each linked to the one before", async () => {
      const written = await store.append(
        { drafts: [documentDraft("one"), noteDraft("one", 1)], arrival: null },
        noon(1),
      );
      const read = await all(store);
      expect(read).toEqual(written);
      expect(read.map(({ sequence }) => sequence)).toEqual([1, 2]);
      expect(read[1]?.previous).toBe(read[0]?.hash);
      expect(await store.head()).toEqual({ sequence: 2, hash: read[1]?.hash, transactionTime: noon(1) });
    });

    test("hands each entry once to be followed up, and finds it again by key and day", async () => {
      const dated = { ...noteDraft("one", 1), publishedAt: "2024-05-01" };
      await store.append({ drafts: [documentDraft("one"), dated], arrival: null }, noon(1));
      expect(await store.unfollowed()).toBe(2);
      const seen: string[] = [];
      const link = linkDraft(dated.id, "e-one-0", 0.9);
      const followed = await store.follow(async ({ entries, find, file, append }) => {
        seen.push(...entries.map(({ id }) => id));
        expect(await find(["of:1"], { from: null, to: null })).toEqual([]);
        await file([{ key: "of:1", day: "2024-05-01", sequence: 2 }]);
        expect((await append([link])).map(({ id }) => id)).toEqual([link.id]);
      }, noon(1));
      expect(followed).toBe(2);
      const around = { from: "2024-04-30", to: "2024-05-02" };
      await store.follow(async ({ entries, find, at, append, lastDay, placesOf, readIn }) => {
        seen.push(...entries.map(({ id }) => id));
        expect(await find(["of:1", "of:2"], around)).toEqual([2]);
        expect(await find(["of:1"], { from: "2024-05-02", to: null })).toEqual([]);
        expect(await find(["of:2"], around)).toEqual([]);
        expect(await lastDay("of:1")).toBe("2024-05-01");
        expect(await lastDay("of:2")).toBeNull();
        expect((await at([1, 2])).map(({ id }) => id)).toEqual(["e-one-0", dated.id]);
        expect(await placesOf([dated.id, "e-one-0", "e-none"])).toEqual([1, 2]);
        expect((await readIn("d-one")).toSorted()).toEqual(["e-one-0", dated.id]);
        expect(await append([link])).toEqual([]);
      }, noon(1));
      expect(seen).toEqual(["e-one-0", dated.id, link.id]);
      expect(await store.unfollowed()).toBe(0);
      expect(await store.follow(async () => {}, noon(1))).toBe(0);
      expect((await all(store)).map(({ id }) => id)).toEqual(["e-one-0", dated.id, link.id]);
    });

    test("hangs each entry on the best of those it is linked to, and moves what hangs on it", async () => {
      const drafts = ["a", "b", "c", "d"].map((name, index) => ({
        ...noteDraft(name, index),
        document: null,
      }));
      const [a, b, c, d] = drafts.map(({ id }) => id) as [string, string, string, string];
      await store.append({ drafts, arrival: null }, noon(1));
      await store.follow(
        ({ place }) =>
          place([a, b, c, d].map((entry) => ({ entry, list: "test", name: `name of ${entry}` }))),
        noon(1),
      );
      const linked = async (...links: readonly Draft[]) => {
        await store.append({ drafts: links, arrival: null }, noon(1));
        const touched: string[] = [];
        await store.follow(async ({ entries, tie }) => {
          for (const entry of entries) touched.push(...(await tie(entry as Parameters<typeof tie>[0])));
        }, noon(1));
        return touched;
      };
      const rootOf = async (id: string) => (await store.lineNamed(`name of ${id}`))?.root;
      expect((await linked(linkDraft(d, c, 0.6))).toSorted()).toEqual([c, d].toSorted());
      expect(await rootOf(d)).toBe(c);
      await linked(linkDraft(c, a, 0.7));
      expect(await rootOf(d)).toBe(a);
      await linked(linkDraft(c, b, 0.9));
      expect([await rootOf(c), await rootOf(d), await rootOf(a)]).toEqual([b, b, a]);
      await linked({
        ...linkDraft(c, b, 1),
        id: "e-apart",
        payload: { ...linkDraft(c, b, 1).payload, relation: "apart" },
      });
      expect(await rootOf(d)).toBe(a);
      const places = await store.web.around([a]);
      expect((await store.web.at(places)).map(({ id }) => id)).toEqual(
        expect.arrayContaining([a, b, c, d, linkDraft(c, a, 0).id]),
      );
      await store.append({ drafts: [noteDraft("new", 0)], arrival: null }, noon(1));
      await store.follow(async ({ untie }) => {
        expect((await untie([c])).toSorted()).toEqual([a, b, d].toSorted());
      }, noon(1));
      expect([await rootOf(d), await store.lineNamed(`name of ${c}`)]).toEqual([d, null]);
    });

    test("gives the lines of a list by urgency, narrowed and in pages", async () => {
      const line = (root: string, more: Partial<Line>): Line => ({
        list: "test",
        root,
        id: `id-${root}`,
        part: "main",
        due: null,
        conditional: false,
        told: null,
        sure: 0.5,
        checked: false,
        keys: [],
        ...more,
      });
      const lines = [
        line("quiet", { told: "2024-01-01" }),
        line("fresh", { told: "2024-04-30", keys: ["of:x"] }),
        line("late", { due: "2024-04-01", keys: ["of:x", "by:y"], sure: 0.9 }),
        line("later", { due: "2024-03-01" }),
        line("soon", { due: "2024-05-03", conditional: true }),
        line("vain", { due: "2024-04-01", conditional: true, told: "2024-02-01" }),
        line("threat", { part: "threat", due: "2024-04-01" }),
        line("other", { list: "another" }),
      ];
      await store.append({ drafts: [noteDraft("one", 0)], arrival: null }, noon(1));
      await store.follow(
        ({ rule }) =>
          rule(
            lines.map(({ root }) => root),
            lines,
          ),
        noon(1),
      );
      const wanted = {
        list: "test",
        day: "2024-05-01",
        dueUntil: "2024-05-08",
        keys: [],
        minSure: 0,
        checked: false,
        offset: 0,
        limit: 10,
      };
      expect(await store.lines(wanted)).toEqual({
        roots: ["later", "late", "soon", "fresh", "vain", "quiet", "threat"],
        total: 7,
        overdue: 2,
        due: 1,
        conditional: 1,
      });
      expect((await store.lines({ ...wanted, offset: 1, limit: 2 })).roots).toEqual(["late", "soon"]);
      expect((await store.lines({ ...wanted, keys: ["of:x"] })).roots).toEqual(["late", "fresh"]);
      expect((await store.lines({ ...wanted, keys: ["of:x", "by:y"] })).roots).toEqual(["late"]);
      expect((await store.lines({ ...wanted, minSure: 0.8 })).roots).toEqual(["late"]);
      expect((await store.lines({ ...wanted, checked: true })).total).toBe(0);
      await store.append({ drafts: [noteDraft("two", 0)], arrival: null }, noon(1));
      await store.follow(
        ({ rule }) => rule(["late", "later"], [line("late", { due: "2024-06-01" })]),
        noon(1),
      );
      expect((await store.lines(wanted)).roots).toEqual(["soon", "late", "fresh", "vain", "quiet", "threat"]);
    });

    test("a follow-up that fails writes nothing and comes again", async () => {
      await store.append({ drafts: [documentDraft("one")], arrival: null }, noon(1));
      const fail = async () => {
        throw new Error("no");
      };
      await expect(store.follow(fail, noon(1))).rejects.toThrow("no");
      expect(await store.follow(async () => {}, noon(1))).toBe(1);
    });

    test("an empty register has no head and verifies", async () => {
      expect(await store.head()).toBeNull();
      expect((await verify(store)).faults).toEqual([]);
    });

    test("passes over a draft whose id it has: a second call adds nothing", async () => {
      const batch = {
        drafts: [documentDraft("one"), noteDraft("one", 1)],
        arrival: { sha256: "aa", document: "d-one" },
      };
      await store.append(batch, noon(1));
      expect(await store.append(batch, noon(2))).toEqual([]);
      expect(await all(store)).toHaveLength(2);
      expect(await store.documentOf("aa")).toBe("d-one");
      expect(await store.documentOf("bb")).toBeNull();
    });

    test("writes a batch whole or not at all", async () => {
      const broken = { ...noteDraft("one", 1), kind: null as never };
      await expect(
        store.append(
          { drafts: [documentDraft("one"), broken], arrival: { sha256: "aa", document: "d-one" } },
          noon(1),
        ),
      ).rejects.toThrow();
      expect(await all(store)).toEqual([]);
      expect(await store.documentOf("aa")).toBeNull();
      expect(await store.append({ drafts: [documentDraft("one")], arrival: null }, noon(2))).toHaveLength(1);
      expect(await all(store)).toHaveLength(1);
    });

    test("keeps the last transaction time where the clock has jumped back", async () => {
      await store.append({ drafts: [documentDraft("one")], arrival: null }, noon(9));
      const [late] = await store.append({ drafts: [documentDraft("two")], arrival: null }, noon(3));
      expect(late?.transactionTime).toBe(noon(9));
    });

    test("finds entries by kind, by document and by id", async () => {
      await store.append({ drafts: [documentDraft("one"), noteDraft("one", 1)], arrival: null }, noon(1));
      await store.append({ drafts: [documentDraft("two"), noteDraft("two", 1)], arrival: null }, noon(2));
      expect((await all(store, { kinds: ["document"] })).map(({ document }) => document)).toEqual([
        "d-one",
        "d-two",
      ]);
      expect((await all(store, { document: "d-two" })).map(({ id }) => id)).toEqual(["e-two-0", "e-two-1"]);
      expect((await store.entry("e-one-1"))?.kind).toBe("reading");
      expect(await store.entry("e-none")).toBeNull();
    });

    test("reads on past one page of rows", async () => {
      const drafts = Array.from({ length: 2500 }, (_, index) => noteDraft("one", index));
      await store.append({ drafts, arrival: null }, noon(1));
      expect(await all(store)).toHaveLength(2500);
    });

    test("knows the last version of an address", async () => {
      await store.append({ drafts: [documentDraft("one", "https://example.org/a")], arrival: null }, noon(1));
      await store.append({ drafts: [documentDraft("two", "https://example.org/a")], arrival: null }, noon(2));
      expect(await store.lastVersionAt("https://example.org/a", "d-three")).toBe("e-two-0");
      expect(await store.lastVersionAt("https://example.org/a", "d-two")).toBe("e-one-0");
      expect(await store.lastVersionAt("https://example.org/b", "d-two")).toBeNull();
    });

    test.each([
      ["NUL", "before\0after"],
      ["halves of characters", "\ud800 and \udc00"],
      ["a character beyond the first plane", "\u{1F54A}"],
      ["accents apart from their letters, and joined", "e\u0301 \u00e9"],
      ["marks of direction, joiners and a byte order mark", "\u202e\u200d\ufeff"],
      ["quotation marks, backslashes and line ends", `"\\\\u0000'$1\r\n\t`],
      ["a megabyte", "all of it ".repeat(100_000)],
    ])("keeps %s of a text as they came", async (_, text) => {
      const { payload, ...draft } = documentDraft("one");
      await store.append({ drafts: [{ ...draft, payload: { ...payload, text } }], arrival: null }, noon(1));
      expect((await all(store))[0]?.payload).toMatchObject({ text });
      expect((await verify(store)).faults).toEqual([]);
    });

    test.each([
      [
        "long",
        `https://example.org/${Array.from({ length: 2000 }, (_, n) => (n * n * 7919).toString(36)).join("/")}`,
      ],
      ["with NUL and half a character", "https://example.org/\0\ud800"],
    ])("finds an address that is %s", async (_, url) => {
      await store.append({ drafts: [documentDraft("one", url)], arrival: null }, noon(1));
      expect(await store.lastVersionAt(url, "d-two")).toBe("e-one-0");
      expect((await verify(store)).faults).toEqual([]);
    });

    test("a reader that stops early leaves nothing open", async () => {
      await store.append({ drafts: [documentDraft("one"), documentDraft("two")], arrival: null }, noon(1));
      for (let time = 0; time < 20; time++)
        for await (const entry of store.entries()) {
          expect(entry.id).toBe("e-one-0");
          break;
        }
      expect(await all(store)).toHaveLength(2);
    });

    test("redacts: the payload is gone, the chain holds, and verify counts it", async () => {
      await store.append(
        { drafts: [documentDraft("one"), noteDraft("one", 1), documentDraft("two")], arrival: null },
        noon(1),
      );
      await store.redact(["e-one-0", "e-one-1"], redactionDraft(["e-one-0", "e-one-1"]), noon(2));
      expect((await store.entry("e-one-0"))?.payload).toBeNull();
      expect((await store.entry("e-two-0"))?.payload).not.toBeNull();
      const verdict = await verify(store);
      expect(verdict.faults).toEqual([]);
      expect(verdict.redacted).toBe(2);
    });

    test("refuses to redact what is not there, and then redacts nothing", async () => {
      await store.append({ drafts: [documentDraft("one")], arrival: null }, noon(1));
      await expect(store.redact(["e-one-0", "e-none"], redactionDraft(["e-none"]), noon(2))).rejects.toThrow(
        /e-none is not in the register/,
      );
      expect((await store.entry("e-one-0"))?.payload).not.toBeNull();
    });

    describe("as of two dates", () => {
      const holds = { ...documentDraft("one"), validTime: { from: "2024-05-01", to: null } };
      const heldUntilThe10th = {
        ...documentDraft("two"),
        validTime: { from: "2024-05-01", to: "2024-05-10" },
        supersedes: holds.id,
      };
      for (const [question, day, known, answer] of [
        ["before we had heard", 5, 1, []],
        ["once we had heard", 5, 3, [holds.id]],
        ["as we then thought of the 15th", 15, 3, [holds.id]],
        ["as we now know of the 15th", 15, 20, []],
        ["as we now know of the 5th", 5, 20, [heldUntilThe10th.id]],
      ] as const) {
        test(question, async () => {
          await store.append({ drafts: [holds], arrival: null }, noon(2));
          await store.append({ drafts: [heldUntilThe10th], arrival: null }, noon(12));
          const moment = { asOf: noon(day).slice(0, 10), knownAt: noon(known), publicBy: null };
          expect(asOf(await all(store), moment).map(({ id }) => id)).toEqual(answer);
        });
      }
    });
  });
}

/** All entries, as a list. */
export async function all(store: Store, wanted = {}): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  for await (const entry of store.entries(wanted)) found.push(entry);
  return found;
}

export function noon(day: number): string {
  return `2024-05-${String(day).padStart(2, "0")}T12:00:00.000Z`;
}

const common = {
  maker: "test",
  spans: [],
  validTime: { from: null, to: null },
  publishedAt: null,
  supersedes: null,
  visibility: "public",
} as const;

export function documentDraft(name: string, url: string | null = null): Draft<"document"> {
  return {
    ...common,
    id: `e-${name}-0`,
    kind: "document",
    document: `d-${name}`,
    payload: documentNamed(name, url),
  };
}

export function noteDraft(name: string, index: number): Draft<"reading"> {
  const payload = { reader: "test", sentences: [], actors: [], attributions: [], doubts: [] };
  return { ...common, id: `e-${name}-${index}`, kind: "reading", document: `d-${name}`, payload };
}

function linkDraft(from: string, to: string, score: number): Draft<"link"> {
  const payload = { relation: "same", from, to, rule: "test", score, how: null } as const;
  return { ...common, id: `e-link-${from}-${to}`, kind: "link", document: null, payload };
}

function redactionDraft(redacted: readonly string[]): Draft<"redaction"> {
  return {
    ...common,
    id: `e-redaction-${redacted.join()}`,
    kind: "redaction",
    document: null,
    payload: { redacted, reason: "a takedown" },
  };
}

function documentNamed(name: string, url: string | null): Document {
  const nothing = {
    headline: null,
    outlet: null,
    agency: null,
    byline: [],
    publishedAt: null,
    language: null,
    setAside: [],
  };
  return {
    ...nothing,
    id: `d-${name}`,
    digest: name,
    sha256: name,
    location: `${name}.txt`,
    url,
    text: `The text of ${name}.`,
  };
}
