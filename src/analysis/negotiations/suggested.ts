import type { Talks } from "./talks.ts";

/**
 * Is it worth a person's look? Where at least two reports tell of it, on an issue, more than in passing, and both sides
 * at its core speak or meet in it: whoever is only bombed, named or accused is not negotiating.
 */
export function isSuggested(talks: Talks): boolean {
  const { documents, issues, core, taking } = talks;
  const often = Math.max(least.taking, least.share * documents.size);
  return (
    documents.size >= least.reports &&
    issues.size > 0 &&
    talks.told >= least.told &&
    core.every((side) => (taking.get(side) ?? 0) >= often)
  );
}

const least = {
  reports: 2,
  /** By the weights of strands: so many words or meetings between the two sides at its core. */
  told: 4,
  /** In how many strands, and in what share of its reports, each of the two speaks or meets. */
  taking: 2,
  share: 0.15,
};
