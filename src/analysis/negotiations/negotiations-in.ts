import type { NegotiationLine } from "../../vocabulary/index.ts";
import type { Legible } from "../legible.ts";
import { belongingOf, reportsIn } from "./belonging.ts";
import { type FoundTalks, findTalks } from "./find-talks.ts";
import { actorsOf, issuesOf, nameOf } from "./name.ts";
import { type IdOf, type Settled, settle, type Word } from "./said.ts";
import type { Dealing } from "./sides.ts";

/** What negotiations are made of: entries that held at the moment. */
export interface TalksTold {
  readonly dealings: readonly Dealing[];
  /** What persons said of negotiations. */
  readonly words: readonly Word[];
  /** They belong to negotiations, and make none. */
  readonly positions?: readonly Legible<"position">[];
}

export interface Negotiations {
  /** Told of in most reports first. */
  readonly lines: readonly NegotiationLine[];
  /** Ids of the negotiations that each entry belongs to, by the entry's id. */
  readonly of: ReadonlyMap<string, readonly string[]>;
  /** The id that a negotiation has now, from one that it has or had; null where there is none. */
  readonly idOf: IdOf;
  /** The side that a party acts for, as far as all reports tell; itself where it acts for nobody. */
  readonly sideOf: (party: string) => string;
}

/** Who deals with whom about what: as the register suggests it, and as persons have named, merged and corrected it. */
export function negotiationsIn({ dealings, words, positions = [] }: TalksTold): Negotiations {
  const found = findTalks(dealings);
  const { settled, idOf } = settle(found.talks, words);
  const listed = new Set(settled.map(({ id }) => id));
  const lines = settled.map((each) => lineOf(each, found));
  return {
    lines: lines.toSorted(
      (a, b) => b.documents - a.documents || compare(b.to ?? "", a.to ?? "") || compare(a.id, b.id),
    ),
    of: belongingOf([...dealings, ...positions], settled, found),
    idOf: (id) => {
      const now = idOf(id);
      return now !== null && listed.has(now) ? now : null;
    },
    sideOf: (party) => found.sides.of(party),
  };
}

function lineOf(settled: Settled, { sides, weights }: FoundTalks): NegotiationLine {
  const { id, talks, word, merges } = settled;
  const payload = word?.payload;
  const actorIds = payload?.actors?.map((party) => party.id) ?? actorsOf(talks, sides);
  const issues = payload?.issues ?? issuesOf(talks, weights);
  const dayOf = new Map(talks.strands.map(({ document, day }) => [document, day ?? "9"]));
  const reports = [...reportsIn(settled)].toSorted(
    (a, b) => compare(dayOf.get(a) ?? "9", dayOf.get(b) ?? "9") || compare(a, b),
  );
  const days = talks.strands
    .map(({ day }) => day)
    .filter((day) => day !== null)
    .toSorted();
  return {
    id,
    name: payload?.name ?? nameOf(talks, { actors: actorIds, issues, sides }),
    actors: payload?.actors?.map(({ name }) => name) ?? actorIds.map((side) => sides.nameOf(side) ?? side),
    actorIds,
    issues,
    from: payload?.from ?? days[0] ?? null,
    to: payload?.to ?? days.at(-1) ?? null,
    documents: reports.length,
    reports,
    said: word && { who: word.maker, when: word.transactionTime, entry: word.id },
    merges,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
