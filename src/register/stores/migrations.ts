import { type Kysely, sql } from "kysely";
import type { Tables } from "./schema.ts";

/** Steps from an empty file to today's tables, oldest first. A step is never changed once it was released. */
const steps: readonly (readonly string[])[] = [
  [
    `create table entries (
      sequence integer primary key, id text not null unique, kind text not null, document text, maker text not null,
      spans text not null, valid_from text, valid_to text, published_at text, supersedes text,
      visibility text not null, transaction_time text not null, digest text not null, previous text not null,
      hash text not null)`,
    "create index entries_by_kind on entries (kind, sequence)",
    "create index entries_by_document on entries (document, kind)",
    "create table payloads (sequence integer primary key, salt text not null, body text not null)",
    "create table arrivals (sha256 text primary key, document text not null) without rowid",
    "create table addresses (url text not null, document text not null, entry text not null, sequence integer not null)",
    "create index addresses_by_url on addresses (url, sequence)",
    "create table redactions (sequence integer primary key)",
    // The history cannot be changed, not even by a program that opens the file: it must remove these first.
    `create trigger entries_stay before delete on entries begin select raise(abort, 'an entry is never deleted'); end`,
    `create trigger entries_keep before update on entries begin select raise(abort, 'an entry is never changed'); end`,
    `create trigger payloads_keep before update on payloads begin select raise(abort, 'a payload is never changed'); end`,
    `create trigger payloads_stay before delete on payloads
      when not exists (select 1 from redactions where sequence = old.sequence)
      begin select raise(abort, 'a payload is deleted by redaction only'); end`,
  ],
];

/** The version of the tables that this program writes. */
export const latestVersion = steps.length;

/** The version of the tables in the file: 0 for an empty one. */
export async function versionOf(db: Kysely<Tables>): Promise<number> {
  await sql`create table if not exists migrations (version integer primary key, applied text not null default current_timestamp)`.execute(
    db,
  );
  const row = await db
    .selectFrom("migrations")
    .select((select) => select.fn.max("version").as("version"))
    .executeTakeFirst();
  return row?.version ?? 0;
}

/** Brings the tables forward. To be called inside a transaction that no other process can be in. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  for (let version = await versionOf(db); version < latestVersion; version++) {
    for (const statement of steps[version] ?? []) await sql.raw(statement).execute(db);
    await db
      .insertInto("migrations")
      .values({ version: version + 1 })
      .execute();
  }
}
