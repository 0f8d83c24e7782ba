import type { Draft, Entry, EntryKind, Instant } from "../vocabulary/index.ts";

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
  /** The last entry's place and hash; null for an empty register. */
  head(): Promise<Head | null>;
  /**
   * Destroys the payloads of these entries for good and appends the redaction, in one step.
   * Throws where an id is not in the register.
   */
  redact(ids: readonly string[], redaction: Draft<"redaction">, now: Instant): Promise<Entry>;
  close(): Promise<void>;
}
