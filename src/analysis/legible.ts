import type { Entry, EntryKind, Payloads } from "../vocabulary/index.ts";

/** An entry that has not been redacted. */
export type Legible<K extends EntryKind> = Entry<K> & { readonly payload: Payloads[K] };

/** Oldest publication first, then by document and place in it: an order that does not hang on when reports were added. */
export function byPublication(a: Legible<EntryKind>, b: Legible<EntryKind>): number {
  return (
    compare(a.publishedAt ?? "9", b.publishedAt ?? "9") ||
    compare(a.document ?? "", b.document ?? "") ||
    (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
