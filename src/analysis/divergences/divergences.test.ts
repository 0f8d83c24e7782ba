import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Legible } from "../legible.ts";
import { Echoes } from "../origins/index.ts";
import {
  type GivenAct,
  sampleAct,
  sampleDeed,
  sampleLink,
  sampleMeeting,
} from "../sample-entries.contract.ts";
import { divergencesIn } from "./index.ts";
import type { AccountsTold } from "./things.ts";

/** What comes out where all of it belongs to one negotiation between Osmaria and Veldmark. */
function divergences(told: Partial<Pick<AccountsTold, "acts" | "deeds" | "meetings" | "links">>) {
  const { acts = [], deeds = [], meetings = [], links = [] } = told;
  return divergencesIn({
    acts,
    deeds,
    meetings,
    links,
    echoes: new Echoes([], []),
    negotiations: new Map([...acts, ...deeds, ...meetings].map(({ id }) => [id, ["n-1"]])),
    actors: new Map([["n-1", ["a-osmaria", "a-veldmark"]]]),
    sideOf: (party) => party,
  });
}

const rell = "Rell of Osmaria";
const dorsk = "Dorsk of Veldmark";

describe("a denial", () => {
  const claim: GivenAct = {
    report: "d-1",
    force: "agreement",
    by: rell,
    performers: ["Veldmark"],
    what: "open the crossing by mid-August",
  };
  const denial: GivenAct = {
    report: "d-2",
    day: "2025-06-03",
    force: "denial",
    by: dorsk,
    what: "that it had agreed to opening the crossing by mid-August",
    issues: ["passage"],
  };

  test("of what another says one agreed to stands beside the claim, on the commitment", () => {
    const [one, ...more] = divergences({ acts: [sampleAct(claim), sampleAct(denial)] });
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      kind: "contradiction",
      point: "denial",
      about: { kind: "commitment" },
      accounts: [
        { speaker: "Rell", says: claim.what, stance: "affirmed", evidence: [{ document: "d-1" }] },
        { speaker: "Dorsk", says: denial.what, stance: "denied", evidence: [{ document: "d-2" }] },
      ],
    });
    expect(one!.id).toMatch(/^v-/);
  });

  test("of what another says one did is on the issue", () => {
    const deeds = [
      sampleDeed({ report: "d-1", by: rell, actor: "Veldmark", what: "shelled the northern pier" }),
    ];
    const acts = [sampleAct({ ...denial, what: "shelling the northern pier" })];
    expect(divergences({ deeds, acts })).toMatchObject([{ about: { kind: "issue", id: "passage" } }]);
  });

  test("by a president and by his ministry is one", () => {
    const again = sampleAct({ ...denial, report: "d-3", day: "2025-06-05", by: "Tolvane of Veldmark" });
    const found = divergences({ acts: [sampleAct(claim), sampleAct(denial), again] });
    expect(found).toHaveLength(1);
    expect(found[0]?.accounts).toHaveLength(2);
    expect(found[0]?.accounts[1]?.evidence).toHaveLength(2);
  });

  test("may be a plain no of oneself", () => {
    const no: GivenAct = {
      report: "d-2",
      day: "2025-08-03",
      force: "pledge",
      polarity: "negative",
      by: dorsk,
      performers: ["Veldmark"],
      what: "open the crossing by mid-August",
    };
    expect(divergences({ acts: [sampleAct(claim), sampleAct(no)] })).toMatchObject([
      { point: "denial", accounts: [{ stance: "affirmed" }, { stance: "refused" }] },
    ]);
  });

  test.each<[string, GivenAct, GivenAct]>([
    ["is of something else", claim, { ...denial, what: "that it had shelled the pier at night" }],
    ["comes from who made the claim", { ...claim, by: dorsk }, denial],
    ["comes from a third, who was said to have promised nothing", claim, { ...denial, by: "Halvora" }],
    ["is older than the claim", claim, { ...denial, day: "2025-05-30" }],
    ["comes long after", claim, { ...denial, day: "2025-09-30" }],
    ["is only reported by another", claim, { ...denial, through: ["Rell"] }],
    ["has only a name in common", claim, { ...denial, what: "Veldmark, Osmaria and Lunmark" }],
  ])("is none where it %s", (_, one, other) => {
    expect(divergences({ acts: [sampleAct(one), sampleAct(other)] })).toEqual([]);
  });
});

describe("figures", () => {
  const told = (by: string, given: Partial<GivenAct>) =>
    sampleAct({
      report: `d-${by}`,
      force: "pledge",
      by,
      performers: ["Veldmark"],
      what: "release the prisoners of the autumn",
      ...given,
    });
  const joined = (a: Legible<"act">, b: Legible<"act">) =>
    divergences({ acts: [a, b], links: [sampleLink(b, a)] });
  const prisoners = (value: number, more: object = {}) => ({
    amounts: [{ value, unit: "prisoners", ...more }],
  });

  test("of one promise that two sides tell differently stand side by side", () => {
    expect(joined(told(dorsk, prisoners(40)), told(rell, prisoners(100)))).toMatchObject([
      {
        point: "amount",
        about: { kind: "commitment" },
        accounts: [
          { speaker: "Dorsk", stance: "40 prisoners" },
          { speaker: "Rell", stance: "100 prisoners" },
        ],
      },
    ]);
  });

  test("days of one promise likewise", () => {
    const one = told(dorsk, { deadline: { from: "2025-11-15", to: "2025-11-15" } });
    const other = told(rell, { deadline: { from: "2025-10-01", to: "2025-10-31" } });
    expect(joined(one, other)).toMatchObject([
      { point: "date", accounts: [{ stance: "2025-11-15" }, { stance: "2025-10-01 to 2025-10-31" }] },
    ]);
  });

  test.each<[string, Legible<"act">, Legible<"act">]>([
    ["differ by rounding", told(dorsk, prisoners(98)), told(rell, prisoners(100))],
    [
      "leave room: at least forty, a hundred",
      told(dorsk, prisoners(40, { least: 40 })),
      told(rell, prisoners(100)),
    ],
    [
      "count another thing",
      told(dorsk, prisoners(40)),
      told(rell, { amounts: [{ value: 100, unit: "boats" }] }),
    ],
    [
      "change from one word to the next of one side",
      told(dorsk, prisoners(40)),
      told("Tolvane of Veldmark", prisoners(100)),
    ],
    [
      "are of another thing",
      told(dorsk, prisoners(40)),
      told(rell, { ...prisoners(100), what: "pay for the pier" }),
    ],
    [
      "are of what another would do",
      told(dorsk, prisoners(40)),
      told(rell, { ...prisoners(100), performers: ["Osmaria"] }),
    ],
    [
      "are days that overlap",
      told(dorsk, { deadline: { from: "2025-10-15", to: "2025-10-20" } }),
      told(rell, { deadline: { from: "2025-10-01", to: "2025-10-31" } }),
    ],
  ])("are none where they %s", (_, one, other) => {
    expect(joined(one, other)).toEqual([]);
  });
});

describe("meetings", () => {
  const told = (by: string, given: Partial<Parameters<typeof sampleMeeting>[0]>) =>
    sampleMeeting({
      report: `d-${by}`,
      by,
      participants: ["Osmaria", "Veldmark"],
      when: { from: "2025-06-10", to: "2025-06-10" },
      ...given,
    });
  const joined = (a: Legible<"meeting">, b: Legible<"meeting">) =>
    divergences({ meetings: [a, b], links: [sampleLink(b, a)] });

  test.each<[string, string, Legible<"meeting">, Legible<"meeting">]>([
    ["place", "contradiction", told(dorsk, { place: "Lunmark" }), told(rell, { place: "Halvora" })],
    ["status", "contradiction", told(dorsk, { status: "planned" }), told(rell, { status: "cancelled" })],
    ["level", "level", told(dorsk, { level: "ministers" }), told(rell, { level: "leaders" })],
    [
      "date",
      "contradiction",
      told(dorsk, { place: "Lunmark" }),
      told(rell, { place: "Lunmark", when: { from: "2025-06-12", to: "2025-06-12" } }),
    ],
  ])("that two sides tell with another %s are side by side", (point, kind, one, other) => {
    expect(joined(one, other)).toMatchObject([{ point, kind, about: { kind: "meeting" } }]);
  });

  test.each<[string, Legible<"meeting">, Legible<"meeting">]>([
    ["were planned and then held", told(dorsk, { status: "planned" }), told(rell, { status: "held" })],
    [
      "are told a week apart",
      told(dorsk, { status: "planned" }),
      told(rell, { day: "2025-06-09", status: "cancelled" }),
    ],
    [
      "are told by one side",
      told(dorsk, { place: "Lunmark" }),
      told("Tolvane of Veldmark", { place: "Halvora" }),
    ],
    [
      "are of other parties",
      told(dorsk, { place: "Lunmark" }),
      told(rell, { place: "Halvora", participants: ["Osmaria", "Halvora"] }),
    ],
    [
      "have nothing else in common",
      told(dorsk, { place: "Lunmark", when: null }),
      told(rell, { place: "Halvora", when: null }),
    ],
    [
      "name a city and its harbour",
      told(dorsk, { place: "Lunmark" }),
      told(rell, { place: "Port of Lunmark" }),
    ],
  ])("are none where they %s", (_, one, other) => {
    expect(joined(one, other)).toEqual([]);
  });
});

describe("order", () => {
  const truce: GivenAct = {
    report: "d-1",
    by: rell,
    what: "a truce on the strait",
    precedes: "before talks on the crossing",
    issues: ["ceasefire"],
  };
  const talks: GivenAct = {
    report: "d-2",
    day: "2025-06-04",
    by: dorsk,
    what: "talks on the crossing",
    precedes: "before a truce on the strait",
    issues: ["ceasefire"],
  };

  test("that two want the other way round stands side by side", () => {
    expect(divergences({ acts: [sampleAct(truce), sampleAct(talks)] })).toMatchObject([
      {
        kind: "order",
        about: { kind: "issue", id: "ceasefire" },
        accounts: [{ stance: "before talks on the crossing" }, { stance: "before a truce on the strait" }],
      },
    ]);
  });

  test("that one asks for and the other refuses likewise", () => {
    const asked = sampleAct(truce);
    const no = sampleAct({ ...talks, force: "rejection", what: "a truce on the strait", precedes: null });
    const links = [sampleLink(no, asked, { relation: "answers" })];
    expect(divergences({ acts: [asked, no], links })).toMatchObject([
      { kind: "order", accounts: [{}, { stance: "refused" }] },
    ]);
    expect(divergences({ acts: [asked, no] })).toEqual([]);
  });

  test.each<[string, Partial<GivenAct>]>([
    ["by the same side", { by: "Kesh of Osmaria" }],
    ["on other things", { what: "the release of prisoners" }],
    ["months later", { day: "2025-10-04" }],
  ])("is none where it is told %s", (_, given) => {
    expect(divergences({ acts: [sampleAct(truce), sampleAct({ ...talks, ...given })] })).toEqual([]);
  });
});

describe("silence", () => {
  const claim: GivenAct = {
    report: "d-1",
    force: "pledge",
    by: rell,
    performers: ["Veldmark"],
    what: "withdraw its heavy guns from the cape",
    issues: ["troop-withdrawal"],
  };
  const heard = (given: Partial<GivenAct> = {}, reports = 3) =>
    Array.from({ length: reports }, (_, at) =>
      sampleAct({
        report: `d-${at + 2}`,
        day: `2025-06-1${at}`,
        by: dorsk,
        what: "publish the list of names",
        issues: ["prisoners"],
        ...given,
      }),
    );

  test("is told where one is heard in three later reports and never speaks to what he is said to have promised", () => {
    const [one, ...more] = divergences({ acts: [sampleAct(claim), ...heard()] });
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      kind: "silence",
      about: { kind: "commitment" },
      reports: 3,
      accounts: [
        { speaker: "Rell", stance: "affirmed" },
        { speaker: "Veldmark", says: null, stance: "silent", evidence: [{}, {}, {}] },
      ],
    });
  });

  test.each<[string, GivenAct, readonly Legible<"act">[]]>([
    ["he is heard in two reports only", claim, heard({}, 2)],
    ["he was heard before", claim, heard({ day: "2025-05-20" })],
    ["he speaks of the guns in other words", claim, heard({ issues: ["troop-withdrawal"] })],
    ["he says it himself", { ...claim, by: dorsk }, heard()],
    ["the claim is a wish", { ...claim, force: "demand" }, heard()],
    ["the claim may be anything", { ...claim, what: "attend" }, heard()],
    ["a stranger to the talks claims it", { ...claim, by: "Halvora" }, heard()],
    ["the report says it itself", { ...claim, by: null }, heard()],
  ])("is none where %s", (_, given, others) => {
    expect(divergences({ acts: [sampleAct(given), ...others] })).toEqual([]);
  });
});

test("divergences are the same in whatever order the entries come", () => {
  const given = fc.record({
    report: fc.constantFrom("d-1", "d-2", "d-3", "d-4"),
    force: fc.constantFrom("agreement" as const, "pledge" as const, "denial" as const),
    by: fc.constantFrom(rell, dorsk),
    performers: fc.constantFrom(["Veldmark"], ["Osmaria"]),
    what: fc.constantFrom("open the northern crossing", "withdraw its heavy guns"),
  });
  let found = 0;
  fc.assert(
    fc.property(fc.array(given, { minLength: 2, maxLength: 12 }), (some) => {
      const acts = some.map((one, start) =>
        sampleAct({ ...one, start, day: `2025-06-0${one.report.at(-1)}`, issues: ["passage"] }),
      );
      const one = divergences({ acts });
      found += one.length;
      expect(divergences({ acts: acts.toReversed() })).toEqual(one);
    }),
  );
  expect(found).toBeGreaterThan(0);
});
