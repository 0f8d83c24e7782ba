import type { Generated } from "kysely";

/** One row an entry; its payload stands apart, so that redaction can destroy it. */
export interface EntryRow {
  readonly sequence: number;
  readonly id: string;
  readonly kind: string;
  readonly document: string | null;
  readonly maker: string;
  /** JSON: [[start, end], ...]. */
  readonly spans: string;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly published_at: string | null;
  readonly supersedes: string | null;
  readonly visibility: string;
  readonly transaction_time: string;
  readonly digest: string;
  readonly previous: string;
  readonly hash: string;
}

export interface PayloadRow {
  readonly sequence: number;
  readonly salt: string;
  /** JSON, exactly as it was digested. */
  readonly body: string;
}

/** Which bytes have come in, and the document that they were: what makes a second `add` quick. */
export interface ArrivalRow {
  readonly sha256: string;
  readonly document: string;
}

/** Where each version of an address stands. */
export interface AddressRow {
  readonly url: string;
  readonly document: string;
  readonly entry: string;
  readonly sequence: number;
}

/** Under which key, digested, and day an entry is found again. */
export interface FilingRow {
  readonly key: string;
  /** Empty where it is not known. */
  readonly day: string;
  readonly sequence: number;
}

/** One end of a link; each link has two rows. */
export interface LinkRow {
  readonly entry: string;
  readonly other: string;
  readonly relation: string;
  readonly score: number;
  /** 1 on the row of the entry that the link comes from. */
  readonly later: number;
  /** The link's own entry, and its place. */
  readonly link: string;
  readonly sequence: number;
}

/** Where an entry stands in a line: the earlier entry that it hangs on, and the one that founds the line. */
export interface KinRow {
  readonly entry: string;
  readonly list: string;
  readonly name: string;
  readonly parent: string | null;
  readonly root: string;
}

export interface LineRow {
  readonly root: string;
  readonly list: string;
  readonly id: string;
  readonly part: string;
  readonly due: string | null;
  readonly conditional: number;
  readonly told: string | null;
  readonly sure: number;
  readonly checked: number;
}

export interface Tables {
  readonly entries: EntryRow;
  readonly payloads: PayloadRow;
  readonly arrivals: ArrivalRow;
  readonly addresses: AddressRow;
  /** Places whose payload may be deleted. */
  readonly redactions: { readonly sequence: number };
  readonly filings: FilingRow;
  readonly links: LinkRow;
  readonly kin: KinRow;
  readonly lines: LineRow;
  readonly line_keys: { readonly key: string; readonly root: string };
  /** How far each thing that follows from entries has been written. */
  readonly marks: { readonly name: string; readonly sequence: number };
  readonly migrations: { readonly version: number; readonly applied: Generated<string> };
}
