import type { Bearing, EvidenceStatus } from "../../vocabulary/index.ts";
import type { Legible } from "../legible.ts";

type LinkEntry = Legible<"link">;

/** A deed that bears on a promise, and the link that says so. */
export interface BearingDeed {
  readonly deed: Legible<"deed">;
  readonly link: LinkEntry;
  readonly how: Bearing;
}

/**
 * The deeds that bear on a promise, oldest first: those linked to any act that tells of it, each once, by its surest link.
 * A deed reported before the promise was made neither keeps nor breaks it.
 */
export function deedsBearingOn(
  members: readonly Legible<"act">[],
  linksTo: ReadonlyMap<string, readonly LinkEntry[]>,
  deeds: ReadonlyMap<string, Legible<"deed">>,
): readonly BearingDeed[] {
  const made = members[0]!.publishedAt ?? "";
  const surest = new Map<string, BearingDeed>();
  for (const { id } of members) {
    for (const link of linksTo.get(id) ?? []) {
      const deed = deeds.get(link.payload.from);
      const { how, relation, score } = link.payload;
      if (relation !== "bears-on" || how === null || !deed || happened(deed) < made.slice(0, 10)) continue;
      const known = surest.get(deed.id);
      if (!known || known.link.payload.score < score) surest.set(deed.id, { deed, link, how });
    }
  }
  return [...surest.values()].toSorted((a, b) =>
    (a.deed.publishedAt ?? "") < (b.deed.publishedAt ?? "") ? -1 : 1,
  );
}

/** The last day on which a deed may have been done: that of its report, or the one that it gives. */
function happened({ publishedAt, payload: { deed } }: Legible<"deed">): string {
  return deed.when?.to ?? (publishedAt ?? "9").slice(0, 10);
}

/** A match below this score is shown for a person to judge, and changes nothing: most such matches are wrong. */
const sureEnough = 0.85;

/** The matches that a rule is sure of, or that a person made. */
export function sureOf(bearing: readonly BearingDeed[]): readonly BearingDeed[] {
  return bearing.filter(({ link }) => link.payload.score >= sureEnough);
}

/** What reports show of whether it was kept. A machine says at most "reported"; both at once contradict each other. */
export function evidenceStatusOf(bearing: readonly BearingDeed[]): EvidenceStatus {
  const hows = new Set(sureOf(bearing).map(({ how }) => how));
  const kept = hows.has("fulfils");
  if (hows.has("breaks")) return kept ? "contradictory" : "reported-broken";
  if (kept) return "reported-kept";
  return hows.has("partly") ? "reported-partly" : "none";
}
