import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Period } from "../../vocabulary/index.ts";
import type { Filing } from "../store.ts";
import { inParts } from "./in-parts.ts";
import type { Tables } from "./schema.ts";

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
  await inParts(filings, async (part) => {
    const rows = part.map(({ key, day, sequence }) => ({ key: digestOf(key), day: day ?? "", sequence }));
    await db
      .insertInto("filings")
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

/** Places of entries filed under any of the keys, published within the period; rising. */
export async function find(
  db: Kysely<Tables>,
  keys: readonly string[],
  { from, to }: Period,
): Promise<readonly number[]> {
  const found = new Set<number>();
  await inParts(keys.map(digestOf), async (part) => {
    const rows = await db
      .selectFrom("filings")
      .select("sequence")
      .where("key", "in", part)
      .where("day", ">=", from ?? "")
      .where("day", "<=", to ?? "9")
      .execute();
    for (const { sequence } of rows) found.add(sequence);
  });
  return [...found].toSorted((a, b) => a - b);
}

/** The last day under which anything is filed by a key; null where nothing is. */
export async function lastDay(db: Kysely<Tables>, key: string): Promise<string | null> {
  const row = await db
    .selectFrom("filings")
    .select((select) => select.fn.max("day").as("day"))
    .where("key", "=", digestOf(key))
    .executeTakeFirst();
  return row?.day || null;
}

/** A key as it is stored: one cannot read from it what an entry says. */
function digestOf(key: string): string {
  return createHash("sha256").update(key).digest("hex").slice(0, 16);
}
