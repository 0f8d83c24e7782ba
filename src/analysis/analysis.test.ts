import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Act, ActPayload, Entry, Force } from "../vocabulary/index.ts";
import { commitmentsOn as commitmentsFrom } from "./commitments/commitments.ts";
import { demandsIn as demandsFrom } from "./demands.ts";
import { findLink, tellingOf } from "./joining/index.ts";
import type { Legible } from "./legible.ts";
import { keyWords, likeness } from "./likeness.ts";
import { Echoes } from "./origins/index.ts";
import { scheduleOn } from "./schedule.ts";

interface Told {
  readonly document?: string;
  readonly start?: number;
  readonly published?: string;
  readonly force?: Force;
  readonly what?: string;
  readonly performer?: string;
  readonly speaker?: string | null;
  readonly speaksFor?: string | null;
  readonly through?: readonly string[];
  readonly antecedent?: string | null;
  readonly deadline?: readonly [string, string] | null;
  readonly outlet?: string;
  readonly agency?: string | null;
}

const party = (name: string) => ({ id: `a-${name.toLowerCase()}`, name });

/** An act's entry as the register would hold it. */
function told({
  document = "d-1",
  start = 0,
  published = "2025-06-01",
  force = "pledge",
  what = "open the northern port",
  performer = "Veldmark",
  speaker = performer,
  speaksFor = null,
  through = [],
  antecedent = null,
  deadline = null,
  outlet = "The Courier",
  agency = null,
}: Told): Legible<"act"> {
  const span = { start, end: start + 20 };
  const time = deadline && {
    ...span,
    from: deadline[0],
    to: deadline[1],
    precision: "window" as const,
    anchor: published,
  };
  const act: Act = {
    id: "s1",
    force,
    speaker: "a1",
    performers: ["a1"],
    recipients: [],
    span,
    what: span,
    polarity: "affirmative",
    certainty: "certain",
    attribution: null,
    antecedent: null,
    deadline: time,
    amounts: [],
    issues: [],
    plover: null,
    inferred: [],
    precedes: null,
  };
  const voice = {
    speaker: speaker === null ? null : party(speaker),
    speaksFor: speaksFor === null ? null : party(speaksFor),
    through: through.map(party),
  };
  const payload: ActPayload = {
    quote: what,
    outlet,
    agency,
    voice,
    attribution: null,
    act,
    performers: [party(performer)],
    recipients: [],
    what,
    antecedent,
    deadline: deadline && "by then",
    precedes: null,
  };
  const entry: Omit<Entry<"act">, "payload"> = {
    id: `e-${document}-${start}`,
    kind: "act",
    document,
    maker: "test",
    spans: [span],
    validTime: { from: published, to: null },
    publishedAt: published,
    supersedes: null,
    visibility: "public",
    sequence: 1,
    transactionTime: `${published}T00:00:00.000Z`,
    digest: "",
    previous: "",
    hash: "",
  };
  return { ...entry, payload };
}

/** The links between entries; likeness of words stands in for that of meaning. */
function linksOf(entries: readonly Legible<"act" | "deed">[]): readonly Legible<"link">[] {
  const tellings = entries.map(tellingOf).filter((telling) => telling !== null);
  const found = tellings.flatMap((a, index) =>
    tellings.slice(index + 1).map((b) => findLink(a, b, likeness(a.words, b.words))),
  );
  return found
    .filter((link) => link !== null)
    .map(({ from, to, relation, rule, score, how }) => ({
      ...told({}),
      id: `e-${from.entry}-${to.entry}`,
      kind: "link",
      spans: [],
      payload: { relation, from: from.entry, to: to.entry, rule, score, how },
    }));
}

const none = new Echoes([], []);

function commitmentsOn(day: string, acts: readonly Legible<"act">[], deeds: readonly Legible<"deed">[] = []) {
  return commitmentsFrom(day, {
    acts,
    deeds,
    meetings: [],
    links: linksOf([...acts, ...deeds]),
    echoes: none,
  });
}

const demandsIn = (acts: readonly Legible<"act">[]) => demandsFrom(acts, linksOf(acts), none);

describe("commitments", () => {
  test("acts of the same debtor that say the same are one, with each passage as evidence", () => {
    const [one, ...more] = commitmentsOn("2025-07-01", [
      told({}),
      told({
        document: "d-2",
        published: "2025-06-03",
        what: "open its northern port again",
        outlet: "The Ledger",
      }),
    ]);
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      debtor: ["Veldmark"],
      consequent: "open the northern port",
      origins: 2,
      credibility: 3,
    });
    expect(one?.evidence.map(({ document }) => document)).toEqual(["d-1", "d-2"]);
  });

  test.each<[string, Told]>([
    ["another debtor", { performer: "Osmar" }],
    ["another thing", { what: "free one hundred prisoners" }],
    ["a threat", { force: "threat" }],
  ])("%s is another line", (_, other) => {
    expect(commitmentsOn("2025-07-01", [told({}), told({ document: "d-2", ...other })])).toHaveLength(2);
  });

  test.each<[string, Told, string, string]>([
    ["the debtor itself", {}, "pledge", "debtor"],
    ["who speaks for it", { speaker: "Orlov", speaksFor: "Veldmark" }, "pledge", "speaks-for"],
    ["another party", { speaker: "Halvard", speaksFor: "Osmar" }, "claimed", "third-party"],
    ["the report alone", { speaker: null }, "claimed", "report"],
    ["the debtor, but only through another's words", { through: ["Halvard"] }, "claimed", "debtor"],
    ["another party, as a hint", { speaker: "Halvard", force: "hint" }, "hint", "third-party"],
  ])("strength needs the debtor's own word: said by %s", (_, act, strength, voice) => {
    expect(commitmentsOn("2025-07-01", [told(act)])[0]).toMatchObject({ strength, voice });
  });

  test("prints of one wire story are one origin", () => {
    const acts = [
      told({ agency: "Northern Wire" }),
      told({ document: "d-2", outlet: "The Ledger", agency: "Northern Wire" }),
    ];
    expect(commitmentsOn("2025-07-01", acts)[0]).toMatchObject({ origins: 1, credibility: 6 });
  });

  test("evidence says which report its own is of one origin with", () => {
    const acts = [
      told({ document: "d-1", published: "2025-06-02" }),
      told({ document: "d-2", outlet: "The Ledger" }),
      told({ document: "d-3", published: "2025-06-03" }),
    ];
    const [one] = commitmentsOn("2025-07-01", acts);
    expect(one?.evidence.map(({ document, origin }) => [document, origin])).toEqual([
      ["d-2", "d-2"],
      ["d-1", "d-1"],
      ["d-3", "d-1"],
    ]);
    expect(one).toMatchObject({ origins: 2 });
  });

  test.each<[string, Told, number]>([
    ["what its debtor denies is doubtful", { force: "denial" }, 4],
    [
      "what is denied in its debtor's name is doubtful",
      { force: "denial", speaker: "Osmar", speaksFor: "Veldmark" },
      4,
    ],
    [
      "what another says that its debtor takes back is doubtful",
      { force: "rejection", through: ["Halvard"] },
      4,
    ],
    ["what its debtor takes back was said all the same", { force: "rejection" }, 3],
  ])("%s", (_, reversal, credibility) => {
    const [one] = commitmentsOn("2025-07-01", [
      told({}),
      told({ document: "d-2", outlet: "The Ledger" }),
      told({ document: "d-3", published: "2025-06-03", outlet: "The Sheet", ...reversal }),
    ]);
    expect(one).toMatchObject({ origins: 2, disputed: true, credibility });
  });

  test("a condition makes it conditional, and the grounds name the entries", () => {
    expect(commitmentsOn("2025-07-01", [told({ antecedent: "if the truce holds" })])[0]).toMatchObject({
      state: "conditional",
      because: [{ entries: ["e-d-1-0"] }],
    });
  });

  test("a deadline that has passed is overdue, never violated", () => {
    const act = told({ deadline: ["2025-06-01", "2025-06-30"] });
    expect(commitmentsOn("2025-07-01", [act])[0]).toMatchObject({
      state: "active",
      status: { schedule: "overdue" },
    });
    expect(commitmentsOn("2025-06-25", [act])[0]).toMatchObject({ status: { schedule: "due" } });
  });

  test("come out the same in whatever order the entries come", () => {
    const arbitrary = fc.array(
      fc.record({
        document: fc.constantFrom("d-1", "d-2", "d-3"),
        start: fc.nat(50),
        published: fc.constantFrom("2025-06-01", "2025-06-02"),
        what: fc.constantFrom(
          "open the port",
          "open the northern port",
          "free the prisoners",
          "free prisoners and open the port",
        ),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(arbitrary, (tellings) => {
        const entries = tellings.map((telling, index) => ({ ...told(telling), id: `e-${index}` }));
        expect(commitmentsOn("2025-07-01", entries.toReversed())).toEqual(
          commitmentsOn("2025-07-01", entries),
        );
      }),
    );
  });
});

describe("demands", () => {
  test("a refusal of the same thing by another side answers it", () => {
    const asked = told({ force: "demand", what: "a truce before talks", speaker: "Osmar" });
    const refused = told({
      document: "d-2",
      published: "2025-06-02",
      force: "rejection",
      what: "a truce before any talks",
      speaker: "Veldmark",
    });
    expect(demandsIn([asked, refused])[0]).toMatchObject({
      by: "Osmar",
      answer: "rejected",
      answers: [{ document: "d-2" }],
    });
    expect(demandsIn([asked, { ...refused, publishedAt: "2025-05-01" }])[0]).toMatchObject({
      answer: "none",
    });
  });
});

test("likeness is 1 for the same words, 0 for none in common, and the same both ways", () => {
  expect(likeness(keyWords("open the port"), keyWords("the port to open"))).toBe(1);
  expect(likeness(keyWords("open the port"), keyWords("free prisoners"))).toBe(0);
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      (a, b) => likeness(keyWords(a), keyWords(b)) === likeness(keyWords(b), keyWords(a)),
    ),
  );
});

test.each([
  ["2025-06-01", "ahead"],
  ["2025-06-23", "due"],
  ["2025-06-30", "due"],
  ["2025-07-01", "overdue"],
])("a window to 30 June is on %s %s", (day, schedule) => {
  expect(
    scheduleOn(day, { from: "2025-06-01", to: "2025-06-30", precision: "window", anchor: null, words: "" }),
  ).toBe(schedule);
});
