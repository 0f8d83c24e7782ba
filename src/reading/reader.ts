import type { Document, Reading } from "../vocabulary/index.ts";

/** Reads documents of one language. A pure function of the document and the version: made again, a reading is the same. */
export interface Reader {
  /** Name and version of the reader and of its model and lists: `english@0.1.0`. */
  readonly version: string;
  /** Never rejects for text: what cannot be settled is a doubt. */
  /** How many documents it can read at once. */
  readonly threads: number;
  readonly read: (document: Document) => Promise<Reading>;
  readonly close: () => Promise<void>;
}
