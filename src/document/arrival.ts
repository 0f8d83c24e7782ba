import type { Document } from "../vocabulary/index.ts";

/** A report that came in whole. */
export interface Received {
  readonly kind: "received";
  readonly document: Document;
}

/** Bytes that the caller has had before: passed over unread. */
export interface Known {
  readonly kind: "known";
  readonly location: string;
  /** SHA-256, in hex, of the file or of the one line. */
  readonly sha256: string;
}

/** An input that could not be taken, what is wrong with it and what to do. */
export interface Refused {
  readonly kind: "refused";
  readonly location: string;
  readonly reason: string;
  readonly remedy: string;
}

export type Arrival = Received | Known | Refused;

export interface ReceiveOptions {
  /** The most bytes that one report may have: a .txt or .html file, or one line of a .jsonl; 20 MB where it is left out. */
  readonly limitBytes?: number;
  /** The text is taken as it stands: `document.text` equals the file, a byte order mark and line ends included. */
  readonly plain?: boolean;
  /** When a report that gives no date was published: an ISO 8601 date or date-time. */
  readonly publishedAt?: string | null;
  /** Has the caller had these bytes before? Asked with their SHA-256, before anything is read in them. */
  readonly isKnown?: (sha256: string) => boolean | Promise<boolean>;
  /** What "-" reads: lines of JSON. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/** 20 MB. */
export const defaultLimitBytes = 20_000_000;
