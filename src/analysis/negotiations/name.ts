import { issues as allIssues } from "../../vocabulary/index.ts";
import type { IssueWeights } from "./issue-weights.ts";
import type { Sides } from "./sides.ts";
import type { Talks } from "./talks.ts";

/** At most so many are named; of what the first has, so much is needed to be named too. */
const shown = { actors: 8, issues: 6, share: 0.08 };
/** A third side is in the name from this share on. */
const third = 0.5;

/** The sides that it is chiefly between, who is told of most first; the two at its core in any case. */
export function actorsOf(talks: Talks, sides: Sides): readonly string[] {
  const ranked = ranking(talks.sides).filter(([side]) => sides.nameOf(side) !== null);
  const most = ranked[0]?.[1] ?? 0;
  return ranked
    .filter(([, sum], at) => at < 2 || sum >= shown.share * most)
    .slice(0, shown.actors)
    .map(([side]) => side);
}

/** The issues that it is chiefly about, those that tell most first. */
export function issuesOf(talks: Talks, weights: IssueWeights): readonly string[] {
  const told = new Map(
    [...talks.issues].map(([issue, times]) => [issue, times * weights.of(issue)] as const),
  );
  const ranked = ranking(told).filter(([issue]) => issue !== "other");
  const most = ranked[0]?.[1] ?? 0;
  return ranked
    .filter(([, sum]) => sum >= shown.share * most)
    .slice(0, shown.issues)
    .map(([issue]) => issue);
}

/** "Osmaria and Veldmark: passage, prisoners" */
export function nameOf(
  talks: Talks,
  { actors, issues, sides }: { actors: readonly string[]; issues: readonly string[]; sides: Sides },
): string {
  const most = talks.sides.get(actors[0] ?? "") ?? 0;
  const named = actors.filter((side, at) => at < 2 || (at === 2 && talks.sides.get(side)! >= third * most));
  const parties = named.map((side) => sides.nameOf(side) ?? side);
  const last = parties.at(-1) ?? "";
  const who = parties.length < 2 ? last : `${parties.slice(0, -1).join(", ")} and ${last}`;
  const what = issues.slice(0, 2).map(issueName);
  return what.length === 0 ? who : `${who}: ${what.join(", ")}`;
}

const names: ReadonlyMap<string, string> = new Map(allIssues.map(({ id, name }) => [id, name]));

/** As it stands within a sentence. */
function issueName(id: string): string {
  const name = names.get(id) ?? id;
  return /^\p{Lu}\p{Ll}/u.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;
}

function ranking(sums: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...sums].toSorted(([a, most], [b, more]) => more - most || (a < b ? -1 : 1));
}
