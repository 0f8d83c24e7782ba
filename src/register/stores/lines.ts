import { type ExpressionBuilder, type Kysely, sql } from "kysely";
import type { Line, LinePage, LinesWanted, NamedLine } from "../store.ts";
import { inParts } from "./in-parts.ts";
import type { Tables } from "./schema.ts";

type Db = Kysely<Tables>;

/** Writes lines anew; those of `roots` that are not among them are removed. */
export async function rule(db: Db, roots: readonly string[], lines: readonly Line[]): Promise<void> {
  await inParts(roots, async (part) => {
    await db.deleteFrom("lines").where("root", "in", part).execute();
    await db.deleteFrom("line_keys").where("root", "in", part).execute();
  });
  await inParts(lines, async (part) => {
    const rows = part.map(({ keys: _, conditional, checked, ...line }) => ({
      ...line,
      conditional: Number(conditional),
      checked: Number(checked),
    }));
    await db.insertInto("lines").values(rows).execute();
  });
  const keys = lines.flatMap(({ root, keys }) => [...new Set(keys)].map((key) => ({ key, root })));
  await inParts(keys, async (part) => void (await db.insertInto("line_keys").values(part).execute()));
}

/**
 * The most urgent first: what is overdue, the longest before; what falls due and what is ahead; then what has no date or
 * waited in vain for its condition, the last told first; threats last.
 */
export async function linesOn(db: Db, wanted: LinesWanted): Promise<LinePage> {
  const { day, dueUntil, offset, limit } = wanted;
  // A condition that did not come true by the last day leaves nothing due.
  const dated = sql<boolean>`(due is not null and (conditional = 0 or due >= ${day}))`;
  const counts = await narrowed(db, wanted)
    .select((select) => [
      select.fn.countAll().as("total"),
      sum(sql`part = 'main' and ${dated} and due < ${day}`).as("overdue"),
      sum(sql`part = 'main' and ${dated} and due >= ${day} and due <= ${dueUntil}`).as("due"),
      sum(sql`part = 'main' and conditional = 1 and (due is null or due >= ${day})`).as("conditional"),
    ])
    .executeTakeFirstOrThrow();
  const rows = await narrowed(db, wanted)
    .select("lines.root")
    .orderBy(sql`case when part = 'main' then 0 else 1 end`)
    .orderBy(sql`case when ${dated} then due else '9' end`)
    .orderBy(sql`coalesce(told, '')`, "desc")
    .orderBy("lines.id", "asc")
    .offset(offset)
    .limit(limit)
    .execute();
  return {
    roots: rows.map(({ root }) => root),
    total: Number(counts.total),
    overdue: Number(counts.overdue ?? 0),
    due: Number(counts.due ?? 0),
    conditional: Number(counts.conditional ?? 0),
  };
}

/** The line that an entry of that name stands in now. */
export async function lineNamed(db: Db, id: string): Promise<NamedLine | null> {
  const row = await db
    .selectFrom("kin")
    .select(["list", "entry", "root"])
    .where("name", "=", id)
    .executeTakeFirst();
  return row ?? null;
}

function narrowed(db: Db, { list, keys, minSure, checked }: LinesWanted) {
  let query = db.selectFrom("lines").where("lines.list", "=", list);
  if (minSure > 0) query = query.where("lines.sure", ">=", minSure);
  if (checked) query = query.where("lines.checked", "=", 1);
  for (const key of keys) query = query.where((where) => hasKey(where, key));
  return query;
}

function hasKey(where: ExpressionBuilder<Tables, "lines">, key: string) {
  return where(
    "lines.root",
    "in",
    where.selectFrom("line_keys").select("line_keys.root").where("key", "=", key),
  );
}

function sum(condition: ReturnType<typeof sql>) {
  return sql<number | null>`sum(case when ${condition} then 1 else 0 end)`;
}
