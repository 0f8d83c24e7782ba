import type { Evidence } from "../vocabulary/index.ts";
import { type Echoes, originsOf, type Reported } from "./origins/index.ts";

/** The passages that entries rest on, with who says it, in whose words, and which origin each report is of. */
export function evidenceIn(entries: readonly Reported[], echoes: Echoes): readonly Evidence[] {
  const origins = originsOf(entries, echoes);
  return entries.map((entry) => evidenceOf(entry, origins));
}

function evidenceOf(entry: Reported, origins: ReadonlyMap<string, string>): Evidence {
  const { payload } = entry;
  const { start, end } = entry.spans[0] ?? { start: 0, end: 0 };
  const document = entry.document ?? "";
  return {
    document,
    origin: origins.get(document) ?? document,
    outlet: payload.outlet,
    publishedAt: entry.publishedAt,
    start,
    end,
    quote: payload.quote,
    quotation: payload.attribution?.quotation ?? null,
    speaker: payload.voice.speaker?.name ?? null,
    through: payload.voice.through.map(({ name }) => name),
    force: "act" in payload ? payload.act.force : null,
    entry: entry.id,
  };
}

/** How many independent origins evidence has. */
export function countOrigins(evidence: readonly Pick<Evidence, "origin">[]): number {
  return new Set(evidence.map(({ origin }) => origin)).size;
}
