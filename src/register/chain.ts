import { createHash } from "node:crypto";
import type { Draft, Entry, Instant } from "../vocabulary/index.ts";

/** What is hashed of an entry: all but its payload, which stands in it as a salted digest. */
type Header = Omit<Entry, "payload" | "hash">;

/** SHA-256, in hex, of salt and body: tells a changed payload, and tells nothing once the salt is gone. */
export function digestOf(salt: string, body: string): string {
  return createHash("sha256").update(salt).update("\0").update(body).digest("hex");
}

/** The entry's link in the chain, SHA-256 in hex: a change in it or in any entry before it changes this. */
export function hashOf(header: Header): string {
  const fields = [
    header.previous,
    header.sequence,
    header.id,
    header.kind,
    header.document,
    header.maker,
    header.spans.map(({ start, end }) => [start, end]),
    [header.validTime.from, header.validTime.to],
    header.publishedAt,
    header.supersedes,
    header.visibility,
    header.transactionTime,
    header.digest,
  ];
  return createHash("sha256").update(JSON.stringify(fields)).digest("hex");
}

/** Where in the chain a draft goes, and with which salt. */
export interface Place {
  readonly sequence: number;
  readonly previous: string;
  readonly transactionTime: Instant;
  readonly salt: string;
  /** The payload as JSON: what is digested is what is stored. */
  readonly body: string;
}

/** The entry that a draft becomes at its place in the chain. */
export function link(draft: Draft, { sequence, previous, transactionTime, salt, body }: Place): Entry {
  const header = { ...draft, sequence, previous, transactionTime, digest: digestOf(salt, body) };
  return { ...header, hash: hashOf(header) };
}
