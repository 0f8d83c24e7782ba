import { type Day, dayOf } from "../../vocabulary/index.ts";
import type { Legible } from "../legible.ts";
import { ownWords } from "./own-words.ts";
import { leastOfEach, shinglesOf } from "./shingles.ts";

/** Words in a shingle by which two reports are compared: five, as is usual for news. */
const compared = 5;
/** Words in a shingle under which a report is filed, and shingles in a row: who copies 30 words in a row is found. */
const filed = { width: 10, window: 21 };

/** What finding copies looks at in a report; made from its text when it is needed. */
export interface Fingerprint {
  /** The document's entry, its place in the register, and the document. */
  readonly entry: string;
  readonly sequence: number;
  readonly document: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly day: Day | null;
  /** The shingles of its own words, in their order. */
  readonly shingles: readonly number[];
  readonly distinct: ReadonlySet<number>;
  /** Under these it is found by those that share a passage with it. */
  readonly marks: readonly number[];
}

/** The fingerprint of a report: the same for the same text. Time grows with its length. */
export function fingerprintOf({ id, sequence, payload }: Legible<"document">): Fingerprint {
  const words = ownWords(payload);
  const shingles = shinglesOf(words, compared);
  return {
    entry: id,
    sequence,
    document: payload.id,
    outlet: payload.outlet,
    publishedAt: payload.publishedAt,
    day: dayOf(payload.publishedAt),
    shingles,
    distinct: new Set(shingles),
    marks: leastOfEach(shinglesOf(words, filed.width), filed.window),
  };
}
