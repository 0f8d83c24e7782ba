import { type Found, findLink, keysOf, keysSought, type Telling, tellingOf } from "../../analysis/index.ts";
import type { Meaning } from "../../reading/index.ts";
import type { Files, FollowUp } from "../../register/index.ts";
import { addDays, type Day, daysBetween, type Entry, type Period } from "../../vocabulary/index.ts";
import { linkDraft } from "./link-draft.ts";
import type { RememberedTellings } from "./remembered-tellings.ts";

/** What is told more than half a year apart is not joined by a rule. */
const daysNear = 183;

/**
 * What belongs together among entries that are new and those before them, and the keys under which the new ones are
 * filed. The links do not hang on the order in which reports came. Time for each report grows with what the same sides
 * said on the same things within half a year.
 */
export async function findLinks(
  entries: readonly Entry[],
  files: Files,
  { meaning, remembered }: { readonly meaning: Meaning; readonly remembered: RememberedTellings },
): Promise<FollowUp> {
  const fresh = entries.map(tellingOf).filter((telling) => telling !== null);
  // What comes in the same stretch is not filed yet.
  const beside = new Map<string, Telling[]>();
  const likest = new Map<string, Found>();
  const filings = [];
  for (const telling of fresh) {
    const sought = keysSought(telling);
    const filed = await filedNear(telling.day, sought, files);
    const before = await remembered.at(filed, files);
    const others = new Set([...before, ...sought.flatMap((key) => beside.get(key) ?? [])]);
    for (const other of others) {
      const found =
        isNear(telling, other) && findLink(telling, other, remembered.likeness(telling, other, meaning));
      if (found) keepLikest(likest, found);
    }
    for (const key of new Set(keysOf(telling))) {
      filings.push({ key, day: telling.day, sequence: telling.sequence });
      beside.set(key, [...(beside.get(key) ?? []), telling]);
    }
  }
  return { filings, drafts: [...likest.values()].map(linkDraft) };
}

/** Of the passages of one report, a telling is linked to the likest: a report that says a thing ten times is one report. */
function keepLikest(likest: Map<string, Found>, found: Found): void {
  const key = `${found.relation} ${found.from.entry} ${found.to.document}`;
  const known = likest.get(key);
  if (!known || isLiker(found, known)) likest.set(key, found);
}

function isLiker(a: Found, b: Found): boolean {
  return a.score > b.score || (a.score === b.score && a.to.entry < b.to.entry);
}

/** What was filed near the day or without one; for what has no day, all that was filed: it may be near anything. */
async function filedNear(
  day: Day | null,
  keys: readonly string[],
  { find }: Files,
): Promise<readonly number[]> {
  if (day === null) return find(keys, { from: null, to: null });
  return [...(await find(keys, near(day))), ...(await find(keys, { from: "", to: "" }))];
}

/** What lies near a day. */
function near(day: Day): Period {
  return { from: addDays(day, -daysNear), to: addDays(day, daysNear) };
}

function isNear(a: Telling, b: Telling): boolean {
  return a.day === null || b.day === null || Math.abs(daysBetween(a.day, b.day)) <= daysNear;
}
