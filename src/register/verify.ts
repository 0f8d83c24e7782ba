import { type Document, type Entry, fits, isKind, isLegible } from "../vocabulary/index.ts";
import { digestOf, hashOf } from "./chain.ts";
import type { Head, Sealed, Store } from "./store.ts";

export interface Fault {
  /** The entry that is wrong. */
  readonly entry: string;
  readonly sequence: number;
  readonly reason: string;
}

export interface Verdict {
  readonly entries: number;
  readonly head: Head | null;
  readonly redacted: number;
  readonly faults: readonly Fault[];
}

/** What has been seen of the chain so far; one document's text at a time is held. */
interface Walk {
  sequence: number;
  previous: string;
  transactionTime: string;
  redacted: Map<string, { entry: string; sequence: number }>;
  document: Document | null;
  documents: Set<string>;
  readonly faults: Fault[];
}

/**
 * Walks the whole register: every entry's place, hash and payload digest, and every span against its document's
 * text. A missing payload is a fault unless a later redaction names its entry. Reads in order, in bounded memory.
 */
export async function verify(store: Store): Promise<Verdict> {
  const walk: Walk = {
    sequence: 0,
    previous: "",
    transactionTime: "",
    redacted: new Map(),
    document: null,
    documents: new Set(),
    faults: [],
  };
  let redactions = 0;
  for await (const sealed of store.sealed()) {
    checkLink(sealed, walk);
    redactions += checkPayload(sealed, walk);
    checkSpans(sealed.entry, walk);
  }
  for (const { entry, sequence } of walk.redacted.values()) {
    walk.faults.push({ entry, sequence, reason: "its payload is missing and no redaction names it" });
  }
  const head =
    walk.sequence === 0
      ? null
      : { sequence: walk.sequence, hash: walk.previous, transactionTime: walk.transactionTime };
  return { entries: walk.sequence, head, redacted: redactions, faults: walk.faults };
}

function checkLink({ entry }: Sealed, walk: Walk): void {
  const fault = (reason: string) => walk.faults.push({ entry: entry.id, sequence: entry.sequence, reason });
  if (entry.sequence !== walk.sequence + 1)
    fault(`entries between ${walk.sequence} and ${entry.sequence} are missing`);
  if (entry.previous !== walk.previous) fault("it does not follow from the entry before it");
  if (hashOf(entry) !== entry.hash) fault("it was changed: its hash does not fit its fields");
  walk.sequence = entry.sequence;
  walk.previous = entry.hash;
  walk.transactionTime = entry.transactionTime;
}

/** 1 for a payload that is gone, 0 for one that is there. */
function checkPayload({ entry, salt, body }: Sealed, walk: Walk): number {
  const place = { entry: entry.id, sequence: entry.sequence };
  if (body === null || salt === null) {
    walk.redacted.set(entry.id, place);
    return 1;
  }
  if (digestOf(salt, body) !== entry.digest) {
    walk.faults.push({ ...place, reason: "its payload was changed: the digest does not fit" });
  }
  if (isKind(entry, "redaction") && isLegible(entry)) {
    for (const id of entry.payload.redacted) walk.redacted.delete(id);
  }
  return 0;
}

/** A document's entry is written before what was read in it, so its text is at hand when the spans come. */
function checkSpans(entry: Entry, walk: Walk): void {
  const fault = (reason: string) => walk.faults.push({ entry: entry.id, sequence: entry.sequence, reason });
  if (isKind(entry, "document")) {
    walk.document = entry.payload;
    walk.documents.add(entry.document ?? "");
    return;
  }
  if (entry.document === null) return;
  if (!walk.documents.has(entry.document)) fault(`its document ${entry.document} is not in the register`);
  const text = walk.document?.id === entry.document ? walk.document.text : null;
  if (text === null) return;
  const misfit = entry.spans.find((span) => !fits(span, text.length));
  if (misfit)
    return void fault(`its span ${misfit.start}-${misfit.end} lies outside the text of ${entry.document}`);
  const [first] = entry.spans;
  const quote = entry.payload !== null && "quote" in entry.payload ? entry.payload.quote : null;
  if (first && quote !== null && text.slice(first.start, first.end) !== quote) {
    fault(`the words at ${first.start}-${first.end} of ${entry.document} are not its quotation`);
  }
}
