import { createHash } from "node:crypto";
import type { EntryKind } from "../vocabulary/index.ts";
import type { Legible } from "./legible.ts";

/**
 * The id of what an entry founds: from where its words stand, so that it stays when the report is read again. `beside`
 * tells apart what stands on the same words: two issues of one passage.
 */
export function foundedBy(
  prefix: "c" | "q" | "m" | "f" | "p" | "v",
  entry: Legible<EntryKind>,
  beside = "",
): string {
  const spans = entry.spans.slice(0, 2).map(({ start, end }) => [start, end]);
  const key = JSON.stringify([entry.document, spans, beside]);
  return `${prefix}-${createHash("sha256").update(key).digest("hex").slice(0, 12)}`;
}

/** The id of the negotiation that one report's account of two sides' dealings founds. */
export function negotiationId(document: string, pair: readonly [string, string]): string {
  return `n-${createHash("sha256")
    .update(JSON.stringify([document, ...pair]))
    .digest("hex")
    .slice(0, 12)}`;
}
