import type { Evidence } from "../vocabulary/index.ts";
import type { Legible } from "./legible.ts";

/** The passage that an entry rests on, with who says it and in whose words. */
export function evidenceOf(entry: Legible<"act" | "position" | "meeting" | "deed">): Evidence {
  const { payload } = entry;
  const { start, end } = entry.spans[0] ?? { start: 0, end: 0 };
  return {
    document: entry.document ?? "",
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

/** Reports that count once: prints of one wire story, or one outlet's reports. */
export function originsOf(entries: readonly Legible<"act" | "position" | "meeting" | "deed">[]): number {
  return new Set(entries.map(({ document, payload }) => payload.agency ?? payload.outlet ?? document)).size;
}

/**
 * Credibility on the Admiralty scale from the number of independent origins: three or more are "probably true" (2),
 * two "possibly true" (3), one alone cannot be judged (6). "Confirmed" (1) is a person's to say.
 */
export function credibilityOf(origins: number): number {
  if (origins >= 3) return 2;
  return origins === 2 ? 3 : 6;
}
