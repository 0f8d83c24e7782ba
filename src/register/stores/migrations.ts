import { type Kysely, sql } from "kysely";
import type { Tables } from "./schema.ts";
import { entries } from "./steps/1-entries.ts";
import { filings } from "./steps/2-filings.ts";
import type { DatabaseName, Step } from "./steps/step.ts";

/** Steps from an empty database to today's tables, oldest first. */
const steps: readonly Step[] = [entries, filings];

/** The version of the tables that this program writes. */
export const latestVersion = steps.length;

/** Where the steps that were taken are written down. */
const beginnings: Step = {
  sqlite: [
    "create table if not exists migrations (version integer primary key, applied text not null default current_timestamp)",
  ],
  postgres: [
    "create schema if not exists parley",
    "create table if not exists parley.migrations (version integer primary key, applied text not null default current_timestamp)",
  ],
};

/**
 * Brings the tables forward, by default to today's. To be called inside a transaction that no other process can be in.
 * Throws where a newer Parley wrote them.
 */
export async function migrate(
  db: Kysely<Tables>,
  { database, to = latestVersion }: { readonly database: DatabaseName; readonly to?: number },
): Promise<void> {
  await runAll(db, beginnings[database]);
  const from = await versionOf(db);
  requireKnown(from);
  for (let version = from; version < to; version++) {
    await runAll(db, steps[version]?.[database] ?? []);
    await db
      .insertInto("migrations")
      .values({ version: version + 1 })
      .execute();
  }
}

/** The version of the tables: 0 where no step was taken yet. The table of steps must be there. */
export async function versionOf(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom("migrations")
    .select((select) => select.fn.max("version").as("version"))
    .executeTakeFirst();
  return row?.version ?? 0;
}

/** Throws where a newer Parley wrote the tables. */
export function requireKnown(version: number): void {
  if (version <= latestVersion) return;
  throw new Error(
    `it was written by a newer Parley (tables ${version}, this one knows ${latestVersion}): update Parley, or open an older copy`,
  );
}

async function runAll(db: Kysely<Tables>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
