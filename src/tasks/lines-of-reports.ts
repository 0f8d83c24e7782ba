import { partyNamed } from "../register/index.ts";
import type { ActorLine, DocumentLine, Entry } from "../vocabulary/index.ts";
import { echoesIn } from "./echoes-in.ts";
import { ofKind } from "./of-kind.ts";

/** Who is named in the reports, in how many of them; most first. */
export function actorLines(entries: readonly Entry[]): readonly ActorLine[] {
  const lines = new Map<string, ActorLine>();
  for (const { payload } of ofKind(entries, "reading")) {
    const here = new Map(payload.actors.map((actor) => [partyNamed(actor.name).id, actor] as const));
    for (const [id, { name, kind, identifier }] of here) {
      const line = lines.get(id) ?? { id, name, kind, identifier, documents: 0 };
      lines.set(id, { ...line, documents: line.documents + 1 });
    }
  }
  return [...lines.values()].toSorted((a, b) => b.documents - a.documents || (a.name < b.name ? -1 : 1));
}

/** The reports, newest first, with how much was read in each. */
export function documentLines(entries: readonly Entry[]): readonly DocumentLine[] {
  const acts = countBy(ofKind(entries, "act").map(({ document }) => document));
  const doubts = new Map(
    ofKind(entries, "reading").map(({ document, payload }) => [document, payload.doubts.length]),
  );
  const echoes = echoesIn(entries);
  const lines = ofKind(entries, "document").map(({ payload }) => {
    const { id, headline, outlet, agency, publishedAt, url, location } = payload;
    return {
      id,
      headline,
      outlet,
      agency,
      publishedAt,
      url,
      location,
      echoes: echoes.firstOf(id) === id ? null : echoes.firstOf(id),
      acts: acts.get(id) ?? 0,
      doubts: doubts.get(id) ?? 0,
    };
  });
  return lines.toSorted((a, b) => ((a.publishedAt ?? "") < (b.publishedAt ?? "") ? 1 : -1));
}

function countBy(keys: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
