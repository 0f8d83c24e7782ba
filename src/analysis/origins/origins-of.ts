import type { Legible } from "../legible.ts";
import { Components } from "./components.ts";
import type { Echoes } from "./echoes.ts";
import { isEarlier } from "./find-echo.ts";

/** What rests on one passage of one report. */
export type Reported = Legible<"act" | "position" | "meeting" | "deed">;

/**
 * The independent origins among the reports of what tells of one thing: by each report, the earliest of those that it
 * is one origin with, itself where it stands alone. Reports are one origin where they echo each other, and where they
 * have one source: the agency that they credit, else their outlet. Two stories of one agency on different days are two
 * tellings, but one source; so is an agency's own site with whoever credits it. What an outlet prints of an agency is
 * the agency's, so that two agencies do not become one in it.
 */
export function originsOf(tellings: readonly Reported[], echoes: Echoes): ReadonlyMap<string, string> {
  const sources = new Components();
  const reports = new Map<string, { readonly document: string; readonly publishedAt: string | null }>();
  for (const { document, publishedAt, payload } of tellings) {
    if (document === null) continue;
    reports.set(document, { document, publishedAt });
    const report = `report ${document}`;
    sources.join(report, `print ${echoes.printOf(document)}`);
    const source = payload.agency ?? payload.outlet;
    if (source !== null) sources.join(report, `source ${source.toLowerCase()}`);
  }
  const first = new Map<string, string>();
  for (const report of [...reports.values()].toSorted((a, b) => (isEarlier(a, b) ? -1 : 1))) {
    const source = sources.of(`report ${report.document}`);
    if (!first.has(source)) first.set(source, report.document);
  }
  return new Map(
    [...reports.keys()].map((document) => [document, first.get(sources.of(`report ${document}`))!]),
  );
}
