import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LinkPayload } from "../../vocabulary/index.ts";
import type { Legible } from "../legible.ts";
import { Components } from "./components.ts";
import { credibilityOf } from "./credibility.ts";
import { Echoes } from "./echoes.ts";
import { originsOf, type Reported } from "./origins-of.ts";
import { sampleReport } from "./sample-report.contract.ts";

interface Given {
  readonly id: string;
  readonly outlet?: string | null;
  readonly agency?: string | null;
  readonly publishedAt?: string | null;
}

/** What tells of one thing in a report; of its payload only what the rule looks at. */
function reportedIn({ id, outlet = null, agency = null, publishedAt = "2025-06-01" }: Given): Reported {
  return {
    ...sampleReport({ id, text: "", publishedAt }),
    payload: { outlet, agency },
  } as unknown as Reported;
}

function linkBetween(from: string, to: string, relation = "echoes"): LinkPayload {
  const payload = { relation, from: `e-${from}`, to: `e-${to}`, rule: "test", score: 1, how: null };
  return payload as LinkPayload;
}

function printOf({ id, document, publishedAt }: Legible<"document">) {
  return { entry: id, document: document!, publishedAt };
}

/** Pairs of a report and its origin. */
function originsIn(reports: readonly Given[], pairs: readonly (readonly [string, string])[] = []) {
  const documents = reports.map(({ id, publishedAt = "2025-06-01" }) =>
    sampleReport({ id, text: "", publishedAt }),
  );
  const echoes = new Echoes(
    documents.map(printOf),
    pairs.map(([from, to]) => linkBetween(from, to)),
  );
  return Object.fromEntries(originsOf(reports.map(reportedIn), echoes));
}

describe("origins", () => {
  test.each<[string, readonly Given[], readonly (readonly [string, string])[], Record<string, string>]>([
    [
      "reports of two outlets are two",
      [
        { id: "d-1", outlet: "A" },
        { id: "d-2", outlet: "B" },
      ],
      [],
      { "d-1": "d-1", "d-2": "d-2" },
    ],
    [
      "reports of one outlet are one",
      [
        { id: "d-1", outlet: "A" },
        { id: "d-2", outlet: "a" },
      ],
      [],
      { "d-1": "d-1", "d-2": "d-1" },
    ],
    [
      "reports that credit one agency are one, also on other days",
      [
        { id: "d-1", outlet: "A", agency: "Northern Wire", publishedAt: "2025-06-09" },
        { id: "d-2", outlet: "B", agency: "Northern Wire", publishedAt: "2025-06-01" },
      ],
      [],
      { "d-1": "d-2", "d-2": "d-2" },
    ],
    [
      "an agency's own site is one with whoever credits it",
      [
        { id: "d-1", outlet: "Northern Wire" },
        { id: "d-2", outlet: "B", agency: "Northern Wire" },
      ],
      [],
      { "d-1": "d-1", "d-2": "d-1" },
    ],
    [
      "what one outlet prints of two agencies are two",
      [
        { id: "d-1", outlet: "A", agency: "North" },
        { id: "d-2", outlet: "A", agency: "South" },
      ],
      [],
      { "d-1": "d-1", "d-2": "d-2" },
    ],
    [
      "an echo without a credit is one with what it echoes, through others too",
      [
        { id: "d-1", outlet: "A" },
        { id: "d-2", outlet: "B" },
        { id: "d-3", outlet: "C" },
      ],
      [
        ["d-3", "d-2"],
        ["d-2", "d-1"],
      ],
      { "d-1": "d-1", "d-2": "d-1", "d-3": "d-1" },
    ],
    [
      "reports without outlet or agency stand alone",
      [{ id: "d-1" }, { id: "d-2" }],
      [],
      { "d-1": "d-1", "d-2": "d-2" },
    ],
    [
      "the undated comes after the dated",
      [
        { id: "d-1", outlet: "A", publishedAt: null },
        { id: "d-2", outlet: "A" },
      ],
      [],
      { "d-1": "d-2", "d-2": "d-2" },
    ],
  ])("%s", (_, reports, pairs, origins) => {
    expect(originsIn(reports, pairs)).toEqual(origins);
    expect(originsIn(reports.toReversed(), pairs.toReversed())).toEqual(origins);
  });

  test("two that echo a report which does not tell of it are one", () => {
    const reports = ["d-1", "d-2", "d-3"].map((id) => ({ id, outlet: id }));
    const echoes = new Echoes(
      reports.map(({ id }) => printOf(sampleReport({ id, text: "" }))),
      [linkBetween("d-2", "d-1"), linkBetween("d-3", "d-1")],
    );
    const origins = originsOf(reports.slice(1).map(reportedIn), echoes);
    expect(Object.fromEntries(origins)).toEqual({ "d-2": "d-2", "d-3": "d-2" });
  });

  test("only echoes of reports that are there make prints of one", () => {
    const documents = ["d-1", "d-2"].map((id) => printOf(sampleReport({ id, text: "" })));
    const links = [linkBetween("d-2", "d-9"), linkBetween("d-9", "d-1"), linkBetween("d-2", "d-1", "same")];
    expect(new Echoes(documents, links).firstOf("d-2")).toBe("d-2");
    expect(new Echoes(documents, [linkBetween("d-2", "d-1")]).firstOf("d-2")).toBe("d-1");
  });
});

test("what belongs together does not hang on the order of joining", () => {
  const pair = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => [`${a}`, `${b}`] as const);
  const together = (pairs: readonly (readonly [string, string])[]) => {
    const components = new Components();
    for (const [a, b] of pairs) components.join(a, b);
    return Array.from({ length: 21 }, (_, item) => components.of(`${item}`));
  };
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      const once = together(pairs);
      expect(together(pairs.toReversed().map(([a, b]) => [b, a] as const))).toEqual(once);
      for (const [a, b] of pairs) expect(once[Number(a)]).toBe(once[Number(b)]);
    }),
  );
});

test.each([
  [1, false, 6],
  [2, false, 3],
  [3, false, 2],
  [50, false, 2],
  [1, true, 4],
  [50, true, 4],
])("%i origins, doubted: %s, make a credibility of %i", (origins, doubted, credibility) => {
  expect(credibilityOf(origins, { doubted })).toBe(credibility);
});
