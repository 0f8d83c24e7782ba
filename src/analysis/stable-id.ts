import { createHash } from "node:crypto";
import type { EntryKind } from "../vocabulary/index.ts";
import type { Legible } from "./legible.ts";

/** The id of what an entry founds: from where its words stand, so that it stays when the report is read again. */
export function foundedBy(prefix: "c" | "q" | "m" | "f" | "p", entry: Legible<EntryKind>): string {
  const [span] = entry.spans;
  const key = JSON.stringify([entry.document, span?.start, span?.end]);
  return `${prefix}-${createHash("sha256").update(key).digest("hex").slice(0, 12)}`;
}
