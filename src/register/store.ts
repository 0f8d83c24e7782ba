import type { Day, Draft, Entry, EntryKind, Instant, Period } from "../vocabulary/index.ts";

/** Which entries are asked for. What is left out does not narrow. */
export interface Wanted<K extends EntryKind = EntryKind> {
  readonly kinds?: readonly K[];
  readonly document?: string;
}

/** One report as it is written: its entries, and the bytes by which it is known again. */
export interface Batch {
  readonly drafts: readonly Draft[];
  /** SHA-256 of what came in, and the document that it turned out to be. */
  readonly arrival: { readonly sha256: string; readonly document: string } | null;
}

export interface Head {
  readonly sequence: number;
  readonly hash: string;
  /** When the last entry was written. */
  readonly transactionTime: Instant;
}

/** Where an entry is found again: a key that says what it is about, and the day it was published; null where unknown. */
export interface Filing {
  readonly key: string;
  readonly day: Day | null;
  readonly sequence: number;
}

/** What follows from entries that were written: under which keys they are filed, and the links that were found. */
export interface FollowUp {
  readonly filings: readonly Filing[];
  readonly drafts: readonly Draft[];
}

/** What a follow-up may look up. */
export interface Files {
  /** Places of entries filed under any of the keys, published within the period; rising. */
  readonly find: (keys: readonly string[], period: Period) => Promise<readonly number[]>;
  /** The entries at these places, in their order. */
  readonly at: (places: readonly number[]) => Promise<readonly Entry[]>;
}

/** An entry with what is needed to prove its payload. */
export interface Sealed {
  readonly entry: Entry;
  readonly salt: string | null;
  /** The payload as it was digested; null where it was redacted. */
  readonly body: string | null;
}

/**
 * Where entries are kept. Entries are only ever appended; there is no update, and no delete but redaction.
 * Every implementation passes `store.contract.ts`.
 */
export interface Store {
  /**
   * Writes one report whole or not at all, and returns what was written once it is safe on the disk.
   * A draft whose id is in the register already is passed over, so that a call may be made again.
   * `now` is an instant; where the clock has jumped back, the last transaction time is kept.
   */
  append(batch: Batch, now: Instant): Promise<readonly Entry[]>;
  /** Entries in the order in which they were written. */
  entries<K extends EntryKind>(wanted?: Wanted<K>): AsyncIterable<Entry<K>>;
  entry(id: string): Promise<Entry | null>;
  /** The same entries as `entries()`, with their seals. */
  sealed(): AsyncIterable<Sealed>;
  /** The document that these bytes were, where they have come in before. */
  documentOf(sha256: string): Promise<string | null>;
  /** The newest document entry of an address, other than `document` itself. */
  lastVersionAt(url: string, document: string): Promise<string | null>;
  /**
   * Hands the oldest entries that were not followed up yet, at most a few hundred, to `work`, and writes what it
   * returns; no other writer can come between. Returns how many entries were followed up: 0 once there are none.
   * The filings can be dropped and made again from the entries.
   */
  follow(work: (entries: readonly Entry[], files: Files) => Promise<FollowUp>, now: Instant): Promise<number>;
  /** The last entry's place and hash; null for an empty register. */
  head(): Promise<Head | null>;
  /**
   * Destroys the payloads of these entries for good and appends the redaction, in one step.
   * Throws where an id is not in the register.
   */
  redact(ids: readonly string[], redaction: Draft<"redaction">, now: Instant): Promise<Entry>;
  close(): Promise<void>;
}
