import { namesIn } from "../../analysis/index.ts";
import type { Filing, Web } from "../../register/index.ts";
import { dayOf, type Entry, isKind, isLegible } from "../../vocabulary/index.ts";

/** The key under which every dated report is filed. */
export const everyReport = "report";

/** The key of the reports that name a side or an issue. */
export function newsKey(name: string): string {
  return `news|${name}`;
}

/** Files each report, at the place of its document, under whoever and whatever it names. */
export async function fileNews(
  entries: readonly Entry[],
  { placesOf, at, readIn }: Web,
): Promise<readonly Filing[]> {
  const filings: Filing[] = [];
  const places = new Map<string, number>();
  for (const entry of entries) {
    const day = dayOf(entry.publishedAt);
    if (day === null || entry.document === null) continue;
    if (isKind(entry, "document")) {
      places.set(entry.document, entry.sequence);
      filings.push({ key: everyReport, day, sequence: entry.sequence });
      continue;
    }
    if (!isTelling(entry) || !isLegible(entry)) continue;
    // A report whose entries are cut by the stretch has its document before it.
    const sequence = places.get(entry.document) ?? (await placeOf(entry.document));
    if (sequence === null) continue;
    places.set(entry.document, sequence);
    for (const name of namesIn(entry as Parameters<typeof namesIn>[0]))
      filings.push({ key: newsKey(name), day, sequence });
  }
  return filings;

  async function placeOf(document: string): Promise<number | null> {
    const read = await at((await placesOf(await readIn(document))).slice(0, 1));
    return read.find((entry) => isKind(entry, "document"))?.sequence ?? null;
  }
}

function isTelling(entry: Entry): entry is Entry<"act" | "deed" | "meeting"> {
  return isKind(entry, "act") || isKind(entry, "deed") || isKind(entry, "meeting");
}
