import { asOf, type Store } from "../register/index.ts";
import { type Entry, type EntryKind, isLegible, type Moment } from "../vocabulary/index.ts";

/** The entries of these kinds that held at the moment, redacted ones left out; document entries are always among them. */
export async function entriesAt(
  store: Store,
  kinds: readonly EntryKind[],
  moment: Moment,
): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of store.entries({ kinds: [...new Set([...kinds, "document" as const])] })) {
    if (entry.visibility === "public") entries.push(entry);
  }
  return asOf(entries, moment).filter(isLegible);
}
