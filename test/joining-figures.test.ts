import { expect, test } from "vitest";
import { bCubed, pairFigures, spansOfLabels } from "../bench/joining-figures.mjs";

/** "pp d" is two acts of the promise p in one group of the register, and one of the demand d in another. */
function acts(groups: string) {
  return groups
    .split(" ")
    .flatMap((group, index) =>
      [...group].map((cluster) => ({ cluster, group: `${index}`, report: cluster })),
    );
}

test.each([
  ["joined as by hand", "ppp dd", { pairs: [100, 100, 100], cubed: [100, 100, 100] }],
  ["nothing joined", "p p p d d", { pairs: [null, 0, null], cubed: [100, 40, 57.1] }],
  ["all in one group", "pppdd", { pairs: [40, 100, 57.1], cubed: [52, 100, 68.4] }],
  ["a promise torn in two", "pp p dd", { pairs: [100, 50, 66.7], cubed: [100, 73.3, 84.6] }],
  ["a demand among promises", "pppd d", { pairs: [50, 75, 60], cubed: [70, 80, 74.7] }],
])("%s", (_, groups, { pairs, cubed }) => {
  const of = ({ precision, recall, f1 }: ReturnType<typeof bCubed>) => [precision, recall, f1];
  expect(of(pairFigures(acts(groups)))).toEqual(pairs);
  expect(of(bCubed(acts(groups)))).toEqual(cubed);
});

test("an act that may stand in two clusters is not wrong in either", () => {
  const items = [
    { cluster: "p", group: "1", also: ["q"] },
    { cluster: "q", group: "1" },
    { cluster: "p", group: "2" },
  ];
  expect(pairFigures(items)).toMatchObject({ right: 0, joined: 0, real: 1 });
  expect(bCubed(items)).toMatchObject({ precision: 100, recall: 66.7 });
});

test("only the pairs that count are counted", () => {
  const items = [...acts("pp"), { cluster: "p", group: "0", report: "another" }];
  expect(pairFigures(items, (one, other) => one.report !== other.report)).toMatchObject({
    right: 2,
    joined: 2,
  });
});

test("a span stands for the label that it is most like, if they share half of the shorter", () => {
  const labels = [
    { start: 0, end: 40 },
    { start: 10, end: 20 },
    { start: 50, end: 60 },
    { start: 70, end: 80 },
  ];
  const spans = [
    { start: 0, end: 38, group: "wide" },
    { start: 12, end: 20, group: "narrow" },
    { start: 55, end: 65, group: "half" },
    { start: 76, end: 90, group: "less" },
    { start: 50, end: 60, group: "exact" },
  ];
  expect(spansOfLabels(labels, spans).map((span) => span?.group ?? null)).toEqual([
    "wide",
    "narrow",
    "exact",
    null,
  ]);
});
