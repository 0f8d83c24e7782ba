/**
 * How alike two counts of issues are, by what has been read so far: issues that are rare tell more (that parties talk
 * about talks says little), and issues that are spoken of together (enrichment and sanctions) are alike in part.
 */
export class IssueWeights {
  readonly #strands = new Map<string, number>();
  readonly #together = new Map<string, Map<string, number>>();
  #count = 0;

  /** @param issues of one strand: what one report tells of the dealings of two sides. */
  learn(issues: ReadonlyMap<string, number>): void {
    this.#count++;
    for (const issue of issues.keys()) {
      add(this.#strands, issue);
      const others = this.#together.get(issue) ?? new Map<string, number>();
      for (const other of issues.keys()) if (other !== issue) add(others, other);
      this.#together.set(issue, others);
    }
  }

  of(issue: string): number {
    return Math.log(1 + (this.#count + 1) / ((this.#strands.get(issue) ?? 0) + 0.5));
  }

  /** Cosine of the two, from 0 to 1, rounded so that the order of sums does not tell; null where one of them has no issue. */
  likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number | null {
    if (a.size === 0 || b.size === 0) return null;
    const [one, two] = [this.#spread(a), this.#spread(b)];
    let dot = 0;
    for (const [issue, weight] of one) dot += weight * (two.get(issue) ?? 0);
    return Math.round((dot / (lengthOf(one) * lengthOf(two))) * 1e6) / 1e6;
  }

  /** The issues by weight, with a share for those that are spoken of together with them. */
  #spread(issues: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
    const spread = new Map<string, number>();
    for (const [issue, times] of issues) {
      const weight = Math.sqrt(times) * this.of(issue);
      spread.set(issue, (spread.get(issue) ?? 0) + weight);
      const often = (this.#strands.get(issue) ?? 0) + smoothing;
      for (const [other, both] of this.#together.get(issue) ?? [])
        spread.set(other, (spread.get(other) ?? 0) + (weight * both) / often);
    }
    return spread;
  }
}

/** Two issues that were seen together once are not yet alike. */
const smoothing = 3;

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function lengthOf(weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight ** 2;
  return Math.sqrt(sum);
}
