import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../vocabulary/index.ts";
import {
  type GivenAct,
  party,
  sampleAct,
  sampleDeed,
  sampleMeeting,
  samplePosition,
  sampleWord,
} from "../sample-entries.contract.ts";
import { negotiationsIn } from "./negotiations-in.ts";
import type { Dealing } from "./sides.ts";

const first = "2025-06-01";

/** Two sides that ask something of each other in each of so many reports, a week apart. */
function exchange(
  [a, b]: readonly [string, string],
  {
    issue = "passage",
    reports = 3,
    from = first,
    prefix = "d",
  }: Partial<Record<"issue" | "from" | "prefix", string>> & {
    reports?: number;
  } = {},
): readonly Dealing[] {
  return Array.from({ length: reports }, (_, index) => {
    const where = { report: `${prefix}-${a}-${b}-${index}`, day: addDays(from, 7 * index), issues: [issue] };
    return [
      sampleAct({ ...where, by: a, performers: [b], start: 0 }),
      sampleAct({ ...where, by: b, performers: [a], start: 20, force: "offer", recipients: [a] }),
    ];
  }).flat();
}

const negotiations = (
  dealings: readonly Dealing[],
  words: Parameters<typeof negotiationsIn>[0]["words"] = [],
) => negotiationsIn({ dealings, words });
const linesOf = (...parameters: Parameters<typeof negotiations>) => negotiations(...parameters).lines;

describe("the register suggests a negotiation", () => {
  test("where two sides speak to each other in several reports, and names it after them and its issues", () => {
    const [line, ...more] = linesOf(exchange(["Osmaria", "Veldmark"]));
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      name: "Osmaria and Veldmark: passage and crossings",
      actors: ["Osmaria", "Veldmark"],
      actorIds: ["a-osmaria", "a-veldmark"],
      issues: ["passage"],
      from: "2025-06-01",
      to: "2025-06-15",
      documents: 3,
      said: null,
    });
    expect(line!.id).toMatch(/^n-[0-9a-f]{12}$/);
  });

  test("and knows a minister's side from the reports that tell it", () => {
    const [line] = linesOf([
      ...exchange(["Osmaria", "Veldmark"], { reports: 2 }),
      sampleAct({
        report: "d-9",
        day: "2025-06-20",
        by: "Kesh of Osmaria",
        performers: ["Veldmark"],
        issues: ["passage"],
      }),
      sampleAct({
        report: "d-10",
        day: "2025-06-21",
        by: "Veldmark",
        performers: ["Kesh"],
        issues: ["passage"],
      }),
    ]);
    expect(line).toMatchObject({ documents: 4, actors: ["Osmaria", "Veldmark"] });
  });

  test("and takes in who else comes to the table in the same reports", () => {
    const [line, ...more] = linesOf([
      ...exchange(["Osmaria", "Veldmark"]),
      ...[0, 1, 2].map((index) =>
        sampleMeeting({
          report: `d-Osmaria-Veldmark-${index}`,
          day: addDays(first, 7 * index),
          participants: ["Osmaria", "Lunmark"],
          start: 40,
        }),
      ),
    ]);
    expect(more).toEqual([]);
    expect(line?.actors).toEqual(["Osmaria", "Veldmark", "Lunmark"]);
  });

  test.each<[string, readonly Dealing[]]>([
    ["other sides", exchange(["Halvora", "Lunmark"])],
    ["the same sides on another issue", exchange(["Osmaria", "Veldmark"], { issue: "fishing", prefix: "f" })],
    [
      "the same sides after half a year of silence",
      exchange(["Osmaria", "Veldmark"], { from: "2026-01-05", prefix: "l" }),
    ],
  ])("apart from that of %s", (_, other) => {
    expect(linesOf([...exchange(["Osmaria", "Veldmark"]), ...other])).toHaveLength(2);
  });

  test.each<[string, readonly Dealing[]]>([
    ["one report alone tells of it", exchange(["Osmaria", "Veldmark"], { reports: 1 })],
    [
      "one side is only struck",
      [0, 1, 2, 3].flatMap((index) => [
        sampleDeed({ report: `d-${index}`, actor: "Osmaria", recipient: "Veldmark" }),
        sampleAct({ report: `d-${index}`, by: "Osmaria", performers: ["Veldmark"], issues: ["passage"] }),
      ]),
    ],
    ["one side has no name", exchange(["Osmaria", "leaders"])],
    [
      "nobody names an issue",
      exchange(["Osmaria", "Veldmark"]).map((entry) => ({
        ...entry,
        payload: {
          ...entry.payload,
          act: { ...(entry as ReturnType<typeof sampleAct>).payload.act, issues: [] },
        },
      })) as readonly Dealing[],
    ],
  ])("and none where %s", (_, dealings) => {
    expect(linesOf(dealings)).toEqual([]);
  });
});

describe("an entry belongs", () => {
  const alone: GivenAct = { report: "d-Osmaria-Veldmark-0", day: first, by: "Osmaria", start: 60 };
  const both = [
    ...exchange(["Osmaria", "Veldmark"]),
    ...exchange(["Halvora", "Lunmark"], { issue: "fishing" }),
  ];
  test.each<[string, GivenAct, number]>([
    ["to what its report tells of its side", { ...alone, performers: ["Osmaria"] }, 1],
    ["nowhere, where its side is in nothing that its report tells", { ...alone, by: "Halvora" }, 0],
    ["nowhere, where its report tells of none", { ...alone, report: "d-other" }, 0],
  ])("%s", (_, act, count) => {
    const { of, lines } = negotiations([...both, sampleAct(act)]);
    expect(lines).toHaveLength(2);
    expect(of.get(sampleAct(act).id) ?? []).toHaveLength(count);
  });

  test("and so does a position of one of its sides", () => {
    const position = samplePosition({ report: "d-Osmaria-Veldmark-0", actor: "Osmaria", issue: "passage" });
    const { of, lines } = negotiationsIn({ dealings: both, words: [], positions: [position] });
    expect(of.get(position.id)).toEqual([lines.find(({ actors }) => actors.includes("Osmaria"))!.id]);
  });
});

describe("ids", () => {
  const sides = ["Osmaria", "Veldmark", "Lunmark", "Halvora"] as const;
  const arbitrary = fc.array(
    fc.record({
      report: fc.constantFrom("d-1", "d-2", "d-3", "d-4", "d-5", "d-6"),
      by: fc.constantFrom(...sides),
      other: fc.constantFrom(...sides),
      issues: fc.subarray(["passage", "prisoners", "fishing"]),
    }),
    { minLength: 8, maxLength: 40 },
  );
  const dealingsOf = (given: typeof arbitrary extends fc.Arbitrary<infer T> ? T : never) =>
    given.map(({ report, by, other, issues }, start) =>
      sampleAct({ report, day: `2025-06-0${report.at(-1)}`, by, performers: [other], issues, start }),
    );

  test("and all else are the same in whatever order the entries come", () => {
    fc.assert(
      fc.property(arbitrary, fc.array(fc.nat(), { maxLength: 40 }), (given, order) => {
        const entries = dealingsOf(given);
        const shuffled = entries
          .map((entry, index) => ({ entry, at: order[index] ?? 0 }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ entry }) => entry);
        const [one, other] = [negotiations(entries), negotiations(shuffled)];
        expect(other.lines).toEqual(one.lines);
        expect(new Map([...other.of].toSorted())).toEqual(new Map([...one.of].toSorted()));
      }),
    );
  });

  test("answer for good: what was suggested before more reports came is found by its id", () => {
    let suggested = 0;
    fc.assert(
      fc.property(arbitrary, fc.constantFrom("d-3", "d-4", "d-5"), (given, last) => {
        const entries = dealingsOf(given);
        const before = negotiations(entries.filter(({ document }) => document! <= last));
        const after = negotiations(entries);
        suggested += before.lines.length;
        for (const { id } of before.lines)
          expect(after.lines.map((line) => line.id)).toContain(after.idOf(id));
      }),
    );
    expect(suggested).toBeGreaterThan(0);
  });

  test("that an earlier report overtakes still answer", () => {
    const late = exchange(["Osmaria", "Veldmark"]);
    const [before] = linesOf(late);
    const { lines, idOf } = negotiations([
      ...exchange(["Osmaria", "Veldmark"], { from: "2025-05-01", prefix: "e" }),
      ...late,
    ]);
    expect(lines).toHaveLength(1);
    expect(lines[0]!.id).not.toBe(before!.id);
    expect(idOf(before!.id)).toBe(lines[0]!.id);
  });
});

describe("a person's word", () => {
  const dealings = [
    ...exchange(["Osmaria", "Veldmark"]),
    ...exchange(["Osmaria", "Veldmark"], { issue: "fishing", prefix: "f" }),
  ];
  const [one, two] = linesOf(dealings);

  test("names it, and stands as whose word it is", () => {
    const found = linesOf(dealings, [sampleWord({ id: one!.id, name: "The Sarn talks" })]);
    expect(found.find(({ id }) => id === one!.id)).toMatchObject({
      name: "The Sarn talks",
      documents: 3,
      said: { who: "Lena", entry: "e-word-100" },
    });
  });

  test("holds until a later one", () => {
    const words = [
      sampleWord({ id: one!.id, name: "New" }, 102),
      sampleWord({ id: one!.id, name: "Old" }, 101),
    ];
    expect(linesOf(dealings, words).map(({ name }) => name)).toContain("New");
  });

  test("merges two; the merged id answers; taken back, they are two again", () => {
    const merged = negotiations(dealings, [sampleWord({ id: one!.id, merges: [two!.id] })]);
    expect(merged.lines).toMatchObject([{ id: one!.id, documents: 6, merges: [two!.id] }]);
    expect(merged.idOf(two!.id)).toBe(one!.id);
    const again = [sampleWord({ id: one!.id, merges: [two!.id] }, 101), sampleWord({ id: one!.id }, 102)];
    expect(linesOf(dealings, again)).toHaveLength(2);
  });

  test("that merges each with the other merges them once", () => {
    const words = [
      sampleWord({ id: one!.id, merges: [two!.id] }, 101),
      sampleWord({ id: two!.id, merges: [one!.id] }, 102),
    ];
    expect(linesOf(dealings, words)).toHaveLength(1);
  });

  test("takes reports in and out", () => {
    const [report] = one!.reports;
    const [other] = two!.reports;
    const { lines, of } = negotiations(dealings, [
      sampleWord({ id: one!.id, documentsOut: [report!], documentsIn: [other!] }),
    ]);
    const line = lines.find(({ id }) => id === one!.id)!;
    expect(line.reports).not.toContain(report);
    expect(line.reports).toContain(other);
    const entries = dealings.filter(({ document }) => document === other);
    for (const { id } of entries) expect(of.get(id)).toContain(one!.id);
  });

  test("founds one by its actors, issues and dates", () => {
    const word = sampleWord({
      id: "n-by-hand",
      name: "Fish",
      actors: [party("Osmaria"), party("Veldmark")],
      issues: ["fishing"],
      from: "2025-06-05",
    });
    const line = linesOf(dealings, [word]).find(({ id }) => id === "n-by-hand");
    expect(line).toMatchObject({ name: "Fish", documents: 2, from: "2025-06-05", to: "2025-06-15" });
  });
});
