import { covers, dayOf, type Entry, type EntryKind, type Moment } from "../vocabulary/index.ts";

/**
 * The entries that told of day `asOf` by what was known at `knownAt` (transaction time), and by what had been
 * published by `publicBy`. What an entry that was known then supersedes is left out, and so is all that was read in
 * a document whose newer version was known. An entry without a date of publication counts from when it was learned.
 */
export function asOf<K extends EntryKind>(entries: readonly Entry<K>[], moment: Moment): readonly Entry<K>[] {
  const known = entries.filter((entry) => wasKnown(entry, moment));
  const superseded = new Set(known.map((entry) => entry.supersedes).filter((id) => id !== null));
  const outdated = new Set(
    known
      .filter((entry) => entry.kind === "document" && superseded.has(entry.id))
      .map((entry) => entry.document),
  );
  return known.filter(
    (entry) =>
      !superseded.has(entry.id) && !outdated.has(entry.document) && covers(entry.validTime, moment.asOf),
  );
}

function wasKnown(entry: Entry, { knownAt, publicBy }: Moment): boolean {
  if (entry.transactionTime > knownAt) return false;
  if (publicBy === null) return true;
  return (dayOf(entry.publishedAt) ?? entry.transactionTime.slice(0, 10)) <= publicBy;
}
