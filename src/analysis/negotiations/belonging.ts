import { grouped } from "../grouped.ts";
import type { Legible } from "../legible.ts";
import type { IssueWeights } from "./issue-weights.ts";
import type { Settled } from "./said.ts";
import type { Dealing, Sides } from "./sides.ts";
import { sidesIn } from "./strands.ts";

/** What may belong to a negotiation. */
export type Belonging = Dealing | Legible<"position">;

/**
 * The negotiations that each entry belongs to, by the entry's id. What is told of two sides belongs where their dealings
 * in that report do; what one side says for itself belongs to the negotiation of its report that the side is in, the
 * one that is nearest by issues. What a report taken in by hand tells belongs to where it was taken.
 */
export function belongingOf(
  entries: readonly Belonging[],
  settled: readonly Settled[],
  { sides, weights }: { readonly sides: Sides; readonly weights: IssueWeights },
): ReadonlyMap<string, readonly string[]> {
  const inReport = grouped(
    settled.flatMap((each) => [...reportsIn(each)].map((document) => ({ document, each }))),
    ({ document }) => document,
  );
  const pairs = new Set(
    settled.flatMap(({ id, talks }) =>
      talks.strands.map((strand) => `${id} ${strand.document} ${strand.pair.join(" ")}`),
    ),
  );
  const belonging = new Map<string, readonly string[]>();
  for (const entry of entries) {
    const here = (inReport.get(entry.document ?? "") ?? []).map(({ each }) => each);
    if (here.length === 0) continue;
    const named = sidesOf(entry, sides);
    const isTold = ({ id }: Settled) =>
      named.some((a, at) => named.slice(at + 1).some((b) => pairs.has(`${id} ${entry.document} ${a} ${b}`)));
    const told = here.filter((each) => isByHand(each, entry) || isTold(each));
    const home = told.length > 0 ? told : nearest(entry, named, here, weights);
    if (home.length > 0)
      belonging.set(
        entry.id,
        home.map(({ id }) => id),
      );
  }
  return belonging;
}

/** The reports that a negotiation holds, those without dealings that a person took in among them. */
export function reportsIn({ talks, word }: Pick<Settled, "talks" | "word">): ReadonlySet<string> {
  return new Set([...talks.documents, ...(word?.payload.documentsIn ?? [])]);
}

function isByHand({ word }: Settled, { document }: Belonging): boolean {
  return document !== null && (word?.payload.documentsIn.includes(document) ?? false);
}

/** Of the negotiations that its report tells of, the one that the side is in, or any where no side is named. */
function nearest(
  entry: Belonging,
  named: readonly string[],
  here: readonly Settled[],
  weights: IssueWeights,
): readonly Settled[] {
  const issues = new Map(issuesIn(entry).map((issue) => [issue, 1] as const));
  const close = here
    .filter(({ talks }) => named.length === 0 || named.some((side) => talks.sides.has(side)))
    .map((each) => ({ each, alike: weights.likeness(issues, each.talks.issues) ?? 0 }))
    .filter(({ alike }) => named.length > 0 || alike > 0)
    .toSorted(
      (a, b) =>
        b.alike - a.alike || b.each.talks.told - a.each.talks.told || (a.each.id < b.each.id ? -1 : 1),
    );
  return close.slice(0, 1).map(({ each }) => each);
}

function sidesOf(entry: Belonging, sides: Sides): readonly string[] {
  if (!("position" in entry.payload)) return sidesIn(entry as Dealing, sides).toSorted();
  return [sides.of(entry.payload.actor.id)];
}

function issuesIn({ payload }: Belonging): readonly string[] {
  if ("position" in payload) return [payload.position.issue];
  return "act" in payload ? payload.act.issues : [];
}
