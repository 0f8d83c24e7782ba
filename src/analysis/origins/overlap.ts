import type { Fingerprint } from "./fingerprint.ts";

/** How much two reports have in common. */
export interface Overlap {
  /** How many different shingles of their own words they share. */
  readonly common: number;
  /** Jaccard's index of their shingles, from 0 to 1 (Broder 1997: resemblance). */
  readonly resemblance: number;
  /** The share of the shorter one's shingles that stand in the other, from 0 to 1 (Broder 1997: containment). */
  readonly containment: number;
  /** In how many places of the shorter one they stand. */
  readonly passages: number;
}

/** So many shingles in a row, eight words, make a passage. */
const shortest = 4;
/** A word that was changed parts no passage: it is in five shingles. */
const lapse = 5;

/** Counted on the texts themselves, so exact; the same whichever is named first. */
export function overlapOf(a: Fingerprint, b: Fingerprint): Overlap {
  const [few, many] = isShorter(a, b) ? [a, b] : [b, a];
  let common = 0;
  for (const shingle of few.distinct) if (many.distinct.has(shingle)) common++;
  if (common === 0) return { common, resemblance: 0, containment: 0, passages: 0 };
  return {
    common,
    resemblance: common / (few.distinct.size + many.distinct.size - common),
    containment: common / few.distinct.size,
    passages: passagesIn(few.shingles, many.distinct),
  };
}

function isShorter(a: Fingerprint, b: Fingerprint): boolean {
  return a.distinct.size === b.distinct.size ? a.document < b.document : a.distinct.size < b.distinct.size;
}

function passagesIn(shingles: readonly number[], others: ReadonlySet<number>): number {
  let [passages, length, gap] = [0, 0, 0];
  for (const shingle of shingles) {
    if (others.has(shingle)) {
      length++;
      gap = 0;
      if (length === shortest) passages++;
    } else if (++gap > lapse) length = 0;
  }
  return passages;
}
