import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Entry, Period } from "../../vocabulary/index.ts";
import type { Files, Filing } from "../store.ts";
import type { Tables } from "./schema.ts";

/** Rows in one statement: SQLite takes at most 32,766 values. */
const most = 5000;

/** The place of the last entry that was followed up; 0 for none. */
export async function followedTo(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom("marks")
    .select("sequence")
    .where("name", "=", "followed")
    .executeTakeFirst();
  return row?.sequence ?? 0;
}

export async function markFollowed(db: Kysely<Tables>, sequence: number): Promise<void> {
  await db
    .insertInto("marks")
    .values({ name: "followed", sequence })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ sequence }))
    .execute();
}

export async function file(db: Kysely<Tables>, filings: readonly Filing[]): Promise<void> {
  for (let from = 0; from < filings.length; from += most) {
    const rows = filings
      .slice(from, from + most)
      .map(({ key, day, sequence }) => ({ key: digestOf(key), day: day ?? "", sequence }));
    await db
      .insertInto("filings")
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

export function filesOf(
  db: Kysely<Tables>,
  at: (places: readonly number[]) => Promise<readonly Entry[]>,
): Files {
  return { at, find: (keys, period) => find(db, keys, period) };
}

async function find(db: Kysely<Tables>, keys: readonly string[], { from, to }: Period): Promise<number[]> {
  const found = new Set<number>();
  const digests = keys.map(digestOf);
  for (let start = 0; start < digests.length; start += most) {
    const rows = await db
      .selectFrom("filings")
      .select("sequence")
      .where("key", "in", digests.slice(start, start + most))
      .where("day", ">=", from ?? "")
      .where("day", "<=", to ?? "9")
      .execute();
    for (const { sequence } of rows) found.add(sequence);
  }
  return [...found].toSorted((a, b) => a - b);
}

/** A key as it is stored: one cannot read from it what an entry says. */
function digestOf(key: string): string {
  return createHash("sha256").update(key).digest("hex").slice(0, 16);
}
