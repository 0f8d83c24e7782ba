import type { Legible } from "../analysis/index.ts";
import { type Entry, type EntryKind, isKind, isLegible } from "../vocabulary/index.ts";

/** The entries of one kind that have their payload. */
export function ofKind<K extends EntryKind>(entries: readonly Entry[], kind: K): readonly Legible<K>[] {
  return entries.filter((entry): entry is Legible<K> => isKind(entry, kind) && isLegible(entry));
}
