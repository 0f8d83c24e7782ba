import type { Entry, EntryKind, Visibility } from "../../vocabulary/index.ts";
import type { EntryRow } from "./schema.ts";

/** An entry's row. Its payload goes to a table of its own. */
export function rowOf(entry: Entry): EntryRow {
  return {
    sequence: entry.sequence,
    id: entry.id,
    kind: entry.kind,
    document: entry.document,
    maker: entry.maker,
    spans: JSON.stringify(entry.spans.map(({ start, end }) => [start, end])),
    valid_from: entry.validTime.from,
    valid_to: entry.validTime.to,
    published_at: entry.publishedAt,
    supersedes: entry.supersedes,
    visibility: entry.visibility,
    transaction_time: entry.transactionTime,
    digest: entry.digest,
    previous: entry.previous,
    hash: entry.hash,
  };
}

/** The entry of a row; `body` is its payload as JSON, null where it was redacted. Throws where `body` is not JSON. */
export function entryOf(row: EntryRow, body: string | null): Entry {
  return {
    sequence: row.sequence,
    id: row.id,
    kind: row.kind as EntryKind,
    document: row.document,
    maker: row.maker,
    spans: (JSON.parse(row.spans) as [number, number][]).map(([start, end]) => ({ start, end })),
    validTime: { from: row.valid_from, to: row.valid_to },
    publishedAt: row.published_at,
    supersedes: row.supersedes,
    visibility: row.visibility as Visibility,
    transactionTime: row.transaction_time,
    digest: row.digest,
    previous: row.previous,
    hash: row.hash,
    payload: body === null ? null : JSON.parse(body),
  };
}
