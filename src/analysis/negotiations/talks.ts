import type { Day } from "../../vocabulary/index.ts";
import type { Strand } from "./strands.ts";

/** One negotiation as it grows, report by report. Closed, since its sums must agree with its strands. */
export class Talks {
  /** Its place in the order in which negotiations were found. */
  readonly place: number;
  readonly strands: Strand[] = [];
  readonly #pairs = new Map<string, number>();
  readonly #sides = new Map<string, number>();
  readonly #issues = new Map<string, number>();
  readonly #taking = new Map<string, number>();
  readonly #documents = new Set<string>();
  #last: Day | null = null;
  #suggested = false;

  constructor(place: number) {
    this.place = place;
  }

  take(strand: Strand): void {
    const { pair, issues, weight, taking, day, document } = strand;
    this.strands.push(strand);
    add(this.#pairs, pair.join(" "), weight);
    for (const side of pair) add(this.#sides, side, weight);
    for (const [issue, times] of issues) add(this.#issues, issue, times);
    for (const side of taking) add(this.#taking, side, 1);
    this.#documents.add(document);
    if (day !== null && (this.#last === null || day > this.#last)) this.#last = day;
  }

  /** Was it ever worth a person's look? What was shown once stays, so that its id answers. */
  get suggested(): boolean {
    return this.#suggested;
  }

  suggest(): void {
    this.#suggested = true;
  }

  /** The day it was last told of; null while only reports without a day told of it. */
  get last(): Day | null {
    return this.#last;
  }

  get documents(): ReadonlySet<string> {
    return this.#documents;
  }

  /** How often each issue was spoken of. */
  get issues(): ReadonlyMap<string, number> {
    return this.#issues;
  }

  /** How much is told of each side. */
  get sides(): ReadonlyMap<string, number> {
    return this.#sides;
  }

  /** In how many strands each side speaks or meets. */
  get taking(): ReadonlyMap<string, number> {
    return this.#taking;
  }

  /** The two sides whose dealings most is told of. */
  get core(): readonly [string, string] {
    return top(this.#pairs).split(" ") as [string, string];
  }

  /** How much is told of their dealings. */
  get told(): number {
    return this.#pairs.get(top(this.#pairs)) ?? 0;
  }

  /** How central the dealings of two sides are to it, from 0 to 1; half at most where only others dealt with each. */
  centrality([a, b]: readonly [string, string]): number {
    const own = (this.#pairs.get(`${a} ${b}`) ?? 0) / largest(this.#pairs);
    const each = Math.min(this.#sides.get(a) ?? 0, this.#sides.get(b) ?? 0) / largest(this.#sides);
    return Math.max(Math.sqrt(own), Math.sqrt(each) / 2);
  }

  /** Is this one of those whom it is chiefly between? */
  isChief(side: string): boolean {
    return (this.#sides.get(side) ?? 0) >= chiefShare * largest(this.#sides);
  }
}

/** Of what the most told of side has, so much makes another a chief one. */
const chiefShare = 0.25;

function add(sums: Map<string, number>, key: string, weight: number): void {
  sums.set(key, (sums.get(key) ?? 0) + weight);
}

function largest(sums: ReadonlyMap<string, number>): number {
  let most = 0;
  for (const sum of sums.values()) if (sum > most) most = sum;
  return most || 1;
}

function top(sums: ReadonlyMap<string, number>): string {
  let best = "";
  let most = -1;
  for (const [key, sum] of sums) if (sum > most || (sum === most && key < best)) [best, most] = [key, sum];
  return best;
}
