import { findLink, keysOf, keysSought, type Telling, tellingOf } from "../../analysis/index.ts";
import { likeness, type Meaning } from "../../reading/index.ts";
import type { Files, FollowUp } from "../../register/index.ts";
import {
  addDays,
  type Day,
  type Draft,
  daysBetween,
  type Entry,
  type Period,
} from "../../vocabulary/index.ts";
import { linkDraft } from "./link-draft.ts";

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
  meaning: Meaning,
): Promise<FollowUp> {
  const fresh = entries.map(tellingOf).filter((telling) => telling !== null);
  const vectors = new Vectors(meaning);
  // What comes in the same stretch is not filed yet.
  const beside = new Map<string, Telling[]>();
  const drafts: Draft[] = [];
  const filings = [];
  for (const telling of fresh) {
    const sought = keysSought(telling);
    const filed = await filedNear(telling.day, sought, files);
    const before = (await files.at(filed)).map(tellingOf).filter((other) => other !== null);
    const others = new Set([...before, ...sought.flatMap((key) => beside.get(key) ?? [])]);
    for (const other of others) {
      const found = isNear(telling, other) && findLink(telling, other, vectors.likeness(telling, other));
      if (found) drafts.push(linkDraft(found));
    }
    for (const key of new Set(keysOf(telling))) {
      filings.push({ key, day: telling.day, sequence: telling.sequence });
      beside.set(key, [...(beside.get(key) ?? []), telling]);
    }
  }
  return { filings, drafts };
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

/** Vectors of meaning of what is told, each made once. */
class Vectors {
  readonly #made = new Map<string, Float32Array>();
  readonly #meaning: Meaning;

  constructor(meaning: Meaning) {
    this.#meaning = meaning;
  }

  likeness(a: Telling, b: Telling): number {
    return likeness(this.#of(a), this.#of(b));
  }

  #of({ entry, what }: Telling): Float32Array {
    const vector = this.#made.get(entry) ?? this.#meaning.vectorOf(what);
    this.#made.set(entry, vector);
    return vector;
  }
}
