import { daysBetween } from "../../vocabulary/index.ts";
import { likeness } from "../likeness.ts";
import type { Telling } from "./telling.ts";

/** In what two tellings are alike: each from 0 to 1, or from -1 for what contradicts to 1 for what agrees. */
export interface Alike {
  /** Jaccard's index of the words that carry meaning. */
  readonly words: number;
  /** How much of the shorter one's words stand in the other. */
  readonly contained: number;
  /** Cosine of the vectors of meaning. */
  readonly meaning: number;
  readonly issues: number;
  readonly amounts: number;
  readonly times: number;
  readonly recipients: number;
  /** Jaccard's index of the sides that would do it or meet. */
  readonly sides: number;
  /** 1 where both would do it or both would not. */
  readonly polarity: number;
  /** 1 for the same place, -1 for another. */
  readonly places: number;
  /** 1 where both speak by one mouth. */
  readonly speakers: number;
  /** 1 where they stand in one report. */
  readonly together: number;
  /** 1 where both say when they were told; 0 where one does not, so that they may lie years apart. */
  readonly dated: number;
  /** 1 where one of them has at most one word that carries meaning: "the tariffs", "take it". */
  readonly thin: number;
  /** 0 for the same day, 1 for half a year or more. */
  readonly apart: number;
}

const halfYear = 183;

/** @param meaning the cosine of their vectors of meaning, from whoever can tell it. */
export function alike(a: Telling, b: Telling, meaning: number): Alike {
  return {
    words: likeness(a.words, b.words),
    contained: containment(a.words, b.words),
    meaning,
    issues: agreement(a.issues, b.issues),
    amounts: amountsAgree(a, b),
    times: timesAgree(a, b),
    recipients: agreement(a.recipients, b.recipients),
    sides: likeness(new Set(a.sides), new Set(b.sides)),
    polarity: a.polarity === b.polarity ? 1 : 0,
    places: a.place === null || b.place === null ? 0 : a.place === b.place ? 1 : -1,
    speakers: a.speaker !== null && a.speaker === b.speaker ? 1 : 0,
    together: a.document !== null && a.document === b.document ? 1 : 0,
    dated: a.day !== null && b.day !== null ? 1 : 0,
    thin: Math.min(a.words.size, b.words.size) <= 1 ? 1 : 0,
    apart: a.day && b.day ? Math.min(1, Math.abs(daysBetween(a.day, b.day)) / halfYear) : 0,
  };
}

function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  return [...few].filter((word) => many.has(word)).length / few.size;
}

/** 1 where they share something, -1 where both have something and share nothing, else 0. */
function agreement(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return a.some((item) => b.includes(item)) ? 1 : -1;
}

/** How far two values of one unit may lie apart and still be the same amount, as a share of the larger. */
const tolerance = 0.1;

function amountsAgree({ amounts: mine }: Telling, { amounts: theirs }: Telling): number {
  const compared = mine.flatMap((one) =>
    theirs
      .filter(({ unit }) => unit === one.unit)
      .map(({ value }) => Math.abs(value - one.value) <= tolerance * Math.max(value, one.value)),
  );
  if (compared.length === 0) return 0;
  return compared.includes(true) ? 1 : -1;
}

/** 1 where the windows meet, -1 where they are apart, 0 where one has none. */
function timesAgree(a: Telling, b: Telling): number {
  const [first, second] = [a, b].map(({ from, to }) => ({ from: from ?? to, to: to ?? from }));
  if (!first?.from || !second?.from) return 0;
  return first.from <= second.to! && second.from <= first.to! ? 1 : -1;
}
