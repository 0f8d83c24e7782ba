import type { Store } from "../register/index.ts";
import {
  type Coverage,
  type Day,
  dayOf,
  type Entry,
  type EntryKind,
  isKind,
  isLegible,
} from "../vocabulary/index.ts";

/** Kinds of entries that a person may check. */
export const judged: readonly EntryKind[] = ["act", "position", "meeting", "deed"];

interface Counted {
  /** The last place that was counted. */
  readonly sequence: number;
  readonly reports: ReadonlyMap<string, { readonly outlet: string | null; readonly day: Day | null }>;
  readonly judged: number;
}

const nothing: Counted = { sequence: 0, reports: new Map(), judged: 0 };
const counted = new WeakMap<Store, Promise<Counted>>();

/** What a list of all that the register holds now rests on. Counted once, then only what has come since. */
export async function coverageNow(store: Store): Promise<Coverage> {
  const next = (counted.get(store) ?? Promise.resolve(nothing)).then((before) => countOn(store, before));
  counted.set(store, next);
  next.catch(() => counted.delete(store));
  const { reports, judged: unchecked } = await next;
  const each = [...reports.values()];
  const days = each
    .map(({ day }) => day)
    .filter((day) => day !== null)
    .toSorted();
  const outlets = new Set(each.map(({ outlet }) => outlet).filter((outlet) => outlet !== null));
  return {
    documents: reports.size,
    outlets: outlets.size,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    unchecked,
  };
}

async function countOn(store: Store, before: Counted): Promise<Counted> {
  const head = await store.head();
  if (head === null || head.sequence === before.sequence) return before;
  const reports = new Map(before.reports);
  let unchecked = before.judged + (await store.count(judged, before.sequence));
  const drop = async (ids: readonly string[]) => {
    for (const entry of await store.web.at(await store.web.placesOf(ids))) {
      reports.delete(entry.id);
      if (judged.includes(entry.kind)) unchecked--;
    }
  };
  const kinds = ["document", "redaction"] as const;
  for await (const entry of store.entries({ kinds, after: before.sequence })) {
    if (isKind(entry, "redaction") && isLegible(entry)) await drop(entry.payload.redacted);
    if (!isKind(entry, "document") || entry.visibility !== "public") continue;
    if (entry.supersedes !== null) await drop(await olderOf(store, entry.supersedes));
    if (isLegible(entry))
      reports.set(entry.id, { outlet: entry.payload.outlet, day: dayOf(entry.publishedAt) });
  }
  return { sequence: head.sequence, reports, judged: unchecked };
}

/** All that was read in the version of a report that another took the place of. */
async function olderOf(store: Store, id: string): Promise<readonly string[]> {
  const [older]: readonly Entry[] = await store.web.at(await store.web.placesOf([id]));
  return older?.document ? store.web.readIn(older.document) : [];
}
