import type { Day, Draft, Entry, EntryKind, Instant, LinkPayload, Period } from "../vocabulary/index.ts";

/** Which entries are asked for. What is left out does not narrow. */
export interface Wanted<K extends EntryKind = EntryKind> {
  readonly kinds?: readonly K[];
  readonly document?: string;
  /** Only those written after this place. */
  readonly after?: number;
}

/** Which lines are asked for, in the order of what is most urgent on a day. */
export interface LinesWanted {
  readonly list: string;
  readonly day: Day;
  /** Lines due until so many days after the day count as due. */
  readonly dueUntil: Day;
  /** Every one of these keys must be the line's. */
  readonly keys: readonly string[];
  readonly minSure: number;
  readonly checked: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** Where an id leads. */
export interface NamedLine {
  readonly list: string;
  /** The entry that the id was made from, and the one that founds its line now. */
  readonly entry: string;
  readonly root: string;
}

export interface LinePage {
  /** Founding entries of the lines on the page, in its order. */
  readonly roots: readonly string[];
  readonly total: number;
  readonly overdue: number;
  readonly due: number;
  readonly conditional: number;
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

/** Where earlier entries are looked up. */
export type Files = Pick<Web, "find" | "at">;

/** An entry's place in a line of a list: the line that it would found, were it the first. */
export interface Kin {
  readonly entry: string;
  readonly list: string;
  /** The id of the line that it would found. */
  readonly name: string;
}

/** A line of a list as it is sorted and narrowed by; what it says is made from its entries when it is asked for. */
export interface Line {
  readonly list: string;
  /** The entry that founds it. */
  readonly root: string;
  readonly id: string;
  /** In which part of its list it stands: a threat apart from commitments. */
  readonly part: string;
  /** Its last day, where there is one that still matters. */
  readonly due: Day | null;
  readonly conditional: boolean;
  /** When it was told of last. */
  readonly told: string | null;
  /** The least of the reader's confidences; 1 where a person checked it. */
  readonly sure: number;
  readonly checked: boolean;
  /** What it can be narrowed by: `debtor:a-osmaria`, `issue:prisoners`. */
  readonly keys: readonly string[];
}

/** Reports with their echoes. */
export interface Prints {
  readonly reports: readonly {
    readonly entry: string;
    readonly document: string;
    readonly publishedAt: string | null;
  }[];
  readonly links: readonly Pick<LinkPayload, "relation" | "from" | "to">[];
}

/** What may be looked up of how entries hang together. */
export interface Web {
  /** Places of entries filed under any of the keys, published within the period; rising. */
  readonly find: (keys: readonly string[], period: Period) => Promise<readonly number[]>;
  /** The entries at these places, in their order. */
  readonly at: (places: readonly number[]) => Promise<readonly Entry[]>;
  /** Places of the entries of these ids, rising. */
  readonly placesOf: (ids: readonly string[]) => Promise<readonly number[]>;
  /** Ids of all entries of a document. */
  readonly readIn: (document: string) => Promise<readonly string[]>;
  /** The last day under which anything is filed by this key; null where nothing is. */
  readonly lastDay: (key: string) => Promise<Day | null>;
  /** The place of the newest entry of a kind; null where there is none. */
  readonly lastPlace: (kind: EntryKind) => Promise<number | null>;
  /** The document entries of these documents and of all that echo them, and the places of the links among those. */
  readonly printsOf: (documents: readonly string[]) => Promise<Prints>;
  /** Places of the entries that share a line with any of these roots, and of all that is linked to those. */
  readonly around: (roots: readonly string[]) => Promise<readonly number[]>;
  /** The founding entries of the lines that these entries stand in. */
  readonly rootsOf: (entries: readonly string[]) => Promise<readonly string[]>;
}

/** A stretch of entries that are followed up, in one transaction that no other writer can be in. */
export interface Stretch extends Web {
  readonly entries: readonly Entry[];
  /** Appends what was found and returns it; what is there already is passed over. */
  readonly append: (drafts: readonly Draft[]) => Promise<readonly Entry[]>;
  readonly file: (filings: readonly Filing[]) => Promise<void>;
  /** Gives entries their place, each first in a line of its own. */
  readonly place: (kin: readonly Kin[]) => Promise<void>;
  /** Takes a link into account; returns the founding entries of the lines that it touches, none where it was known. */
  readonly tie: (link: Entry<"link"> & { payload: LinkPayload }) => Promise<readonly string[]>;
  /** Takes entries, or links, that no longer hold out again; returns the founding entries of the lines that change. */
  readonly untie: (entries: readonly string[]) => Promise<readonly string[]>;
  /** Writes lines anew; those whose entry founds no line any more are removed. */
  readonly rule: (roots: readonly string[], lines: readonly Line[]) => Promise<void>;
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
   * Hands the oldest entries that were not followed up yet, at most a few hundred, to `work`; what it does in the
   * stretch is done whole or not at all, and no other writer can come between. Returns how many entries were followed
   * up: 0 once there are none. Filings, kin and lines can be dropped and made again from the entries.
   */
  follow(work: (stretch: Stretch) => Promise<void>, now: Instant): Promise<number>;
  /** How entries hang together, as far as they were followed up. */
  readonly web: Web;
  /** A page of a list's lines. */
  lines(wanted: LinesWanted): Promise<LinePage>;
  /** The line of an id, one that it had before it was joined to another included; null where there is none. */
  lineNamed(id: string): Promise<NamedLine | null>;
  /** How many public entries of these kinds were written after a place. */
  count(kinds: readonly EntryKind[], after: number): Promise<number>;
  /** How many entries are not followed up yet. */
  unfollowed(): Promise<number>;
  /** The last entry's place and hash; null for an empty register. */
  head(): Promise<Head | null>;
  /**
   * Destroys the payloads of these entries for good and appends the redaction, in one step.
   * Throws where an id is not in the register.
   */
  redact(ids: readonly string[], redaction: Draft<"redaction">, now: Instant): Promise<Entry>;
  close(): Promise<void>;
}
