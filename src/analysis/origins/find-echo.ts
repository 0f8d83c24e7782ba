import { daysBetween } from "../../vocabulary/index.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { type Overlap, overlapOf } from "./overlap.ts";

/** That one report echoes another: the later published the earlier. */
export interface Echo {
  readonly from: Fingerprint;
  readonly to: Fingerprint;
  /** The rule, with its version. */
  readonly rule: string;
  /** The share of words by which the rule goes. */
  readonly score: number;
}

/** The rules' version: it stands with every echo that they find. */
const version = "echo@1";

/** Copies of a wire story run within so many days; an undated report may echo anything. */
export const daysOfCopies = 10;
/** A newer version of one outlet's report comes within so many. */
const daysOfVersions = 2;
/** About thirty words: what is shorter may be a byline, a notice of rights, an offer to subscribe. */
const fewest = 25;
/** Half of the shorter one's own words make it a copy. */
const ofCopies = 0.5;
/** A fifth of them, where they stand in three places at least: an agency's text, written on. */
const ofParts = { share: 0.2, passages: 3 };
/** Two fifths of both one's words together make a newer version. */
const ofVersions = 0.4;

/**
 * The echo between two reports, null where each stands for itself; the same whichever is named first.
 *
 * `copy`: of two outlets, half of the shorter one's own words (containment) stand in the other: a copy, or a notice cut
 * from a longer story. `part`: a fifth of them in three passages or more. One long passage alone is what both cite, or
 * what stands below every report. `version`: of one outlet, two fifths of the words of both together (Jaccard's
 * index) are in common: what its reports share beside that is the furniture of its pages.
 */
export function findEcho(a: Fingerprint, b: Fingerprint): Echo | null {
  if (a.document === b.document) return null;
  const isOfOne = a.outlet !== null && a.outlet === b.outlet;
  if (a.day && b.day && Math.abs(daysBetween(a.day, b.day)) > (isOfOne ? daysOfVersions : daysOfCopies))
    return null;
  const overlap = overlapOf(a, b);
  const found = overlap.common < fewest ? null : isOfOne ? versionIn(overlap) : copyIn(overlap);
  if (found === null) return null;
  const [from, to] = isEarlier(a, b) ? [b, a] : [a, b];
  return { from, to, rule: `${version} ${found.rule}`, score: Math.round(found.share * 1000) / 1000 };
}

interface Found {
  readonly rule: "copy" | "part" | "version";
  readonly share: number;
}

function versionIn({ resemblance }: Overlap): Found | null {
  return resemblance >= ofVersions ? { rule: "version", share: resemblance } : null;
}

function copyIn({ containment, passages }: Overlap): Found | null {
  if (containment >= ofCopies) return { rule: "copy", share: containment };
  return containment >= ofParts.share && passages >= ofParts.passages
    ? { rule: "part", share: containment }
    : null;
}

/** By publication, the undated last; then by what they are, so that the order of arrival does not tell. */
export function isEarlier(
  a: Pick<Fingerprint, "publishedAt" | "document">,
  b: Pick<Fingerprint, "publishedAt" | "document">,
): boolean {
  const [mine, theirs] = [a.publishedAt ?? "9", b.publishedAt ?? "9"];
  return mine === theirs ? a.document < b.document : mine < theirs;
}
