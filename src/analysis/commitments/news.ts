import { type Day, dayOf } from "../../vocabulary/index.ts";
import type { Legible } from "../legible.ts";

/** How many reports named someone or something, and when. */
export interface News {
  /** Reports after a day that name any of these sides or issues. */
  readonly since: (day: Day, names: readonly string[]) => number;
}

type Telling = Legible<"act" | "deed" | "meeting">;

/** The news that these entries are: what a report says of a side is in them. */
export function newsIn(entries: readonly Telling[]): News {
  const reports = new Map<string, Map<string, Day>>();
  for (const entry of entries) {
    const day = dayOf(entry.publishedAt);
    if (day === null || entry.document === null) continue;
    for (const name of namesIn(entry)) {
      const named = reports.get(name) ?? new Map<string, Day>();
      named.set(entry.document, day);
      reports.set(name, named);
    }
  }
  const since = (day: Day, names: readonly string[]) => {
    const found = new Set<string>();
    for (const name of names)
      for (const [document, published] of reports.get(name) ?? []) if (published > day) found.add(document);
    return found.size;
  };
  return { since };
}

/** The sides and issues that an entry names. */
export function namesIn({ payload }: Telling): ReadonlySet<string> {
  const { speaker, side } = payload.voice;
  const names = [speaker?.id, side];
  if ("act" in payload) {
    names.push(...[...payload.performers, ...payload.recipients].map(({ id }) => id));
    names.push(...(payload.sides ?? []), ...payload.act.issues);
  } else if ("deed" in payload) {
    names.push(payload.actor?.id, payload.side, payload.recipient?.id);
  } else {
    names.push(...payload.participants.map(({ id }) => id), ...(payload.sides ?? []));
  }
  return new Set(names.filter((name) => name != null));
}
