import { daysBetween } from "../../vocabulary/index.ts";
import { IssueWeights } from "./issue-weights.ts";
import { type Dealing, Sides } from "./sides.ts";
import { reportsOf, type Strand, strandsOf } from "./strands.ts";
import { isSuggested } from "./suggested.ts";
import { Talks } from "./talks.ts";

/** After so many days in which nobody told of it, a negotiation is over; what comes later is another. */
export const silence = 180;

/** From this likeness on, a strand belongs to a negotiation of the same sides. */
const same = 0.3;
/** Without a day to tell by, it must be more alike. */
const undated = 0.45;
/** Likeness of two sides' dealings of which no issue was read. */
const unspoken = 0.4;
/** From this likeness of issues on, a strand belongs with what its report tells of one of its sides. */
const beside = 0.2;
/** From this likeness of issues on, two negotiations of the same two sides at the same time are one. */
const one = 0.6;
/** A side that is a chief one in more negotiations at a time says little of which. */
const few = 2;

/** Two negotiations are companions from so many reports on, where such a share of the reports on one tells of both. */
const together = { reports: 2, share: 0.75 };

export interface FoundTalks {
  readonly talks: readonly Talks[];
  readonly sides: Sides;
  readonly weights: IssueWeights;
}

/**
 * Who deals with whom about what: each report's strands, oldest report first, go to the negotiation of the same sides
 * that is nearest by issues and time, or else found one. It is leader clustering, as in topic detection and tracking
 * (Allan 2002): what later reports bring never takes an earlier one apart, and the order of arrival does not tell. Time
 * for a report grows with the negotiations that its sides are in at the time.
 */
export function findTalks(entries: readonly Dealing[]): FoundTalks {
  const table = new Table();
  const sides = new Sides();
  for (const report of reportsOf(entries)) {
    for (const entry of report) sides.learn(entry);
    table.lay(strandsOf(report, sides));
  }
  return { talks: table.talks, sides, weights: table.weights };
}

/** The negotiations found so far. */
class Table {
  readonly weights = new IssueWeights();
  readonly #talks = new Set<Talks>();
  /** Those that each side is in and that were told of within the silence. */
  readonly #open = new Map<string, Set<Talks>>();
  /** All that two sides were ever in, for reports that bear no day. */
  readonly #between = new Map<string, Set<Talks>>();
  #founded = 0;

  get talks(): readonly Talks[] {
    return [...this.#talks];
  }

  /** Takes in the strands of one report. */
  lay(strands: readonly Strand[]): void {
    const here: Talks[] = [];
    for (const strand of strands) {
      this.weights.learn(strand.issues);
      const [nearest, second] = this.#near(strand);
      let home = nearest ?? this.#beside(strand, here) ?? new Talks(this.#founded++);
      this.#take(home, strand);
      if (second && strand.day !== null && this.#areOne(home, second)) home = this.#merge(home, second);
      if (!here.includes(home)) here.push(home);
    }
    this.#mergeCompanions(here.filter((talks) => this.#talks.has(talks)));
    for (const talks of here) if (this.#talks.has(talks) && isSuggested(talks)) talks.suggest();
  }

  /** Two that the same reports tell of are one where they share their issues, or a side that is in few others. */
  #mergeCompanions(here: readonly Talks[]): void {
    const [first, ...rest] = here.toSorted((a, b) => a.place - b.place);
    if (first === undefined) return;
    const companions = rest.filter((talks) => this.#areCompanions(first, talks));
    for (const talks of companions) this.#merge(first, talks);
    this.#mergeCompanions(rest.filter((talks) => !companions.includes(talks)));
  }

  #areCompanions(a: Talks, b: Talks): boolean {
    const [less, more] = a.documents.size <= b.documents.size ? [a, b] : [b, a];
    if (less.documents.size < together.reports) return false;
    const both = [...less.documents].filter((document) => more.documents.has(document)).length;
    if (both < together.share * less.documents.size) return false;
    const shared = [...less.sides.keys()].filter((side) => a.isChief(side) && b.isChief(side));
    return (
      shared.length > 0 &&
      (this.#areOnOneThing(a, b) || shared.some((side) => this.#chiefIn(side, a, b) < few))
    );
  }

  #take(home: Talks, strand: Strand): void {
    this.#talks.add(home);
    home.take(strand);
    for (const side of strand.pair) file(this.#open, side, home);
    file(this.#between, strand.pair.join(" "), home);
  }

  /** The two negotiations between the same sides that a strand is most like, where it is like any. */
  #near(strand: Strand): readonly Talks[] {
    return this.#candidates(strand)
      .map((talks) => ({ talks, score: this.#score(strand, talks) }))
      .filter(({ score }) => score >= (strand.day === null ? undated : same))
      .toSorted((a, b) => b.score - a.score || a.talks.place - b.talks.place)
      .slice(0, 2)
      .map(({ talks }) => talks);
  }

  #candidates({ pair, day }: Strand): readonly Talks[] {
    if (day === null) return [...(this.#between.get(pair.join(" ")) ?? [])];
    const [a, b] = pair.map((side) => this.#open.get(side) ?? new Set<Talks>()) as [Set<Talks>, Set<Talks>];
    const [less, more] = a.size <= b.size ? [a, b] : [b, a];
    const found: Talks[] = [];
    for (const talks of less) {
      if (talks.last !== null && daysBetween(talks.last, day) > silence) this.#close(talks);
      else if (more.has(talks)) found.push(talks);
    }
    return found;
  }

  #score({ issues, pair, day }: Strand, talks: Talks): number {
    const alike = this.weights.likeness(issues, talks.issues) ?? unspoken;
    const days =
      day === null || talks.last === null ? silence / 2 : Math.max(0, daysBetween(talks.last, day));
    return Math.round(alike * Math.sqrt(talks.centrality(pair)) * (1 - days / (2 * silence)) * 1e6) / 1e6;
  }

  /** What the same report tells of one of the two sides and the same issues: who else comes to the table. */
  #beside(strand: Strand, here: readonly Talks[]): Talks | null {
    const joined = here.find((talks) => {
      const chief = strand.pair.filter((side) => talks.isChief(side));
      const others = Math.min(...chief.map((side) => this.#chiefIn(side, talks)));
      const alike = this.weights.likeness(strand.issues, talks.issues) ?? unspoken;
      return others === 0 || (others < few && alike >= beside);
    });
    return joined ?? null;
  }

  /** In how many others a side is a chief one. */
  #chiefIn(side: string, ...apart: readonly Talks[]): number {
    return [...(this.#open.get(side) ?? [])].filter(
      (talks) => !apart.includes(talks) && talks.documents.size > 1 && talks.isChief(side),
    ).length;
  }

  #areOne(a: Talks, b: Talks): boolean {
    return a.core.join() === b.core.join() && this.#areOnOneThing(a, b);
  }

  #areOnOneThing(a: Talks, b: Talks): boolean {
    return (this.weights.likeness(a.issues, b.issues) ?? 0) >= one;
  }

  /** What was founded first takes in the other. */
  #merge(a: Talks, b: Talks): Talks {
    const [kept, gone] = a.place < b.place ? [a, b] : [b, a];
    this.#close(gone);
    this.#talks.delete(gone);
    if (gone.suggested) kept.suggest();
    for (const strand of gone.strands) {
      this.#between.get(strand.pair.join(" "))?.delete(gone);
      this.#take(kept, strand);
    }
    return kept;
  }

  #close(talks: Talks): void {
    for (const side of talks.sides.keys()) this.#open.get(side)?.delete(talks);
  }
}

function file(sets: Map<string, Set<Talks>>, key: string, talks: Talks): void {
  const set = sets.get(key) ?? new Set<Talks>();
  set.add(talks);
  sets.set(key, set);
}
