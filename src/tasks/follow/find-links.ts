import { createHash } from "node:crypto";
import { type Found, findLink, keysOf, keysSought, type Telling, tellingOf } from "../../analysis/index.ts";
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
    const filed = telling.day === null ? [] : await files.find(sought, near(telling.day));
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

/** What lies near a day; near no known day is only what stands in the same report. */
function near(day: Day): Period {
  return { from: addDays(day, -daysNear), to: addDays(day, daysNear) };
}

function isNear(a: Telling, b: Telling): boolean {
  if (a.document === b.document) return true;
  return a.day !== null && b.day !== null && Math.abs(daysBetween(a.day, b.day)) <= daysNear;
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

/** The same two entries have the same link, whoever finds it and when: once undone it is not made again. */
export function linkId(relation: string, from: string, to: string): string {
  const key = JSON.stringify(["link", relation, from, to]);
  return `e-${createHash("sha256").update(key).digest("hex").slice(0, 16)}`;
}

function linkDraft({ relation, from, to, rule, score, how }: Found): Draft<"link"> {
  // It can be known once both are public.
  const day =
    [from.day, to.day]
      .filter((each) => each !== null)
      .toSorted()
      .at(-1) ?? null;
  return {
    id: linkId(relation, from.entry, to.entry),
    kind: "link",
    document: null,
    maker: rule.split(" ")[0]!,
    payload: { relation, from: from.entry, to: to.entry, rule, score, how },
    spans: [],
    validTime: { from: day, to: null },
    publishedAt: day,
    supersedes: null,
    visibility: "public",
  };
}
