import { type Day, dayOf } from "../../vocabulary/index.ts";
import type { Legible } from "../legible.ts";

/** How many reports named someone or something, and when. */
export class News {
  readonly #reports = new Map<string, Map<string, Day>>();

  /** @param entries acts, deeds and meetings: what a report says of a side is in them. */
  constructor(entries: readonly Legible<"act" | "deed" | "meeting">[]) {
    for (const entry of entries) {
      const day = dayOf(entry.publishedAt);
      if (day === null || entry.document === null) continue;
      for (const name of namesIn(entry)) {
        const reports = this.#reports.get(name) ?? new Map<string, Day>();
        reports.set(entry.document, day);
        this.#reports.set(name, reports);
      }
    }
  }

  /** Reports after a day that name any of these sides or issues. */
  since(day: Day, names: readonly string[]): number {
    const found = new Set<string>();
    for (const name of names)
      for (const [document, published] of this.#reports.get(name) ?? [])
        if (published > day) found.add(document);
    return found.size;
  }
}

function namesIn({ payload }: Legible<"act" | "deed" | "meeting">): ReadonlySet<string> {
  const names = new Set<string>();
  const { speaker, side } = payload.voice;
  for (const id of [speaker?.id, side]) if (id) names.add(id);
  if ("act" in payload) {
    for (const { id } of [...payload.performers, ...payload.recipients]) names.add(id);
    for (const id of [...(payload.sides ?? []), ...payload.act.issues]) names.add(id);
  } else if ("deed" in payload) {
    for (const id of [payload.actor?.id, payload.side, payload.recipient?.id]) if (id) names.add(id);
  } else {
    for (const id of [...payload.participants.map((party) => party.id), ...(payload.sides ?? [])])
      names.add(id);
  }
  return names;
}
