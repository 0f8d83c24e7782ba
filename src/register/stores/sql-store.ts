import type { Kysely } from "kysely";
import {
  type Draft,
  type Entry,
  type EntryKind,
  type Instant,
  isKind,
  isLegible,
} from "../../vocabulary/index.ts";
import { link } from "../chain.ts";
import type { Batch, Head, Sealed, Store, Wanted, Web } from "../store.ts";
import { file, find, followedTo, lastDay, markFollowed } from "./follow.ts";
import { around, place, placesOf, printsOf, rootsOf, tie, untie } from "./kin.ts";
import { lineNamed, linesOn, rule } from "./lines.ts";
import { entryOf, rowOf } from "./rows.ts";
import type { EntryRow, Tables } from "./schema.ts";

/** What differs between databases. */
export interface Engine {
  readonly db: Kysely<Tables>;
  /** Runs `work` in a transaction that no other writer can be in; undone where it throws. */
  readonly exclusively: <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;
  /** A new salt: 16 random bytes in hex. */
  readonly salt: () => string;
  /** Removes what a deletion leaves behind in the database's own files. */
  readonly scrub: () => Promise<void>;
}

/** Rows fetched at a time, so that memory is bounded whatever the register's size. */
const page = 1000;

/** A store on a database that speaks SQL. */
export function sqlStore(engine: Engine): Store {
  const { db } = engine;
  return {
    append: (batch, now) => engine.exclusively((tx) => append(tx, batch, now, engine.salt)),
    entries: (wanted = {}) => entries(db, wanted),
    sealed: () => sealed(db),
    entry: (id) => entry(db, id),
    follow: (work, now) => engine.exclusively((tx) => follow(tx, work, now, engine.salt)),
    count: async (kinds, after) => {
      const counted = await db
        .selectFrom("entries")
        .select((select) => select.fn.countAll().as("count"))
        .where("kind", "in", [...kinds])
        .where("sequence", ">", after)
        .where("visibility", "=", "public")
        .executeTakeFirstOrThrow();
      return Number(counted.count);
    },
    unfollowed: async () => ((await lastLink(db))?.sequence ?? 0) - (await followedTo(db)),
    web: webOf(db),
    lines: (wanted) => linesOn(db, wanted),
    lineNamed: (id) => lineNamed(db, id),
    head: () => lastLink(db),
    documentOf: async (sha256) =>
      (await db.selectFrom("arrivals").select("document").where("sha256", "=", sha256).executeTakeFirst())
        ?.document ?? null,
    lastVersionAt: (url, document) => lastVersionAt(db, url, document),
    redact: async (ids, redaction, now) => {
      const written = await engine.exclusively((tx) => redact(tx, ids, redaction, now, engine.salt));
      await engine.scrub();
      return written;
    },
    close: () => db.destroy(),
  };
}

async function append(
  db: Kysely<Tables>,
  batch: Batch,
  now: Instant,
  salt: () => string,
): Promise<readonly Entry[]> {
  if (batch.arrival) {
    await db
      .insertInto("arrivals")
      .values(batch.arrival)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  const drafts = await withoutKnown(db, batch.drafts);
  const written = linked(drafts, { last: await lastLink(db), now, salt });
  // A statement of SQLite takes at most 32,766 values, one of PostgreSQL 65,535.
  for (let from = 0; from < written.length; from += page) {
    const part = written.slice(from, from + page);
    await db
      .insertInto("entries")
      .values(part.map(({ entry }) => rowOf(entry)))
      .execute();
    await db
      .insertInto("payloads")
      .values(part.map(({ entry, salt, body }) => ({ sequence: entry.sequence, salt, body })))
      .execute();
  }
  for (const { entry } of written) {
    if (!isKind(entry, "document") || !isLegible(entry) || entry.payload.url === null) continue;
    await db
      .insertInto("addresses")
      .values({
        url: keyOf(entry.payload.url),
        document: entry.payload.id,
        entry: entry.id,
        sequence: entry.sequence,
      })
      .execute();
  }
  return written.map(({ entry }) => entry);
}

async function withoutKnown(db: Kysely<Tables>, drafts: readonly Draft[]): Promise<readonly Draft[]> {
  const known = new Set<string>();
  for (let from = 0; from < drafts.length; from += page) {
    const ids = drafts.slice(from, from + page).map(({ id }) => id);
    for (const { id } of await db.selectFrom("entries").select("id").where("id", "in", ids).execute())
      known.add(id);
  }
  return drafts.filter(({ id }) => !known.has(id));
}

async function lastLink(db: Kysely<Tables>): Promise<Head | null> {
  const row = await db
    .selectFrom("entries")
    .select(["sequence", "hash", "transaction_time"])
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? { sequence: row.sequence, hash: row.hash, transactionTime: row.transaction_time } : null;
}

function linked(
  drafts: readonly Draft[],
  { last, now, salt }: { last: Head | null; now: Instant; salt: () => string },
) {
  let { sequence, hash: previous } = last ?? { sequence: 0, hash: "" };
  const transactionTime = last && last.transactionTime > now ? last.transactionTime : now;
  return drafts.map((draft) => {
    const place = {
      sequence: ++sequence,
      previous,
      transactionTime,
      salt: salt(),
      body: JSON.stringify(draft.payload),
    };
    const entry = link(draft, place);
    previous = entry.hash;
    return { entry, salt: place.salt, body: place.body };
  });
}

/** Entries followed up at a time. */
const stretch = 500;

async function follow(
  db: Kysely<Tables>,
  work: Parameters<Store["follow"]>[0],
  now: Instant,
  salt: () => string,
): Promise<number> {
  const rows = await joined(db)
    .where("entries.sequence", ">", await followedTo(db))
    .orderBy("entries.sequence")
    .limit(stretch)
    .execute();
  const last = rows.at(-1);
  if (!last) return 0;
  await work({
    ...webOf(db),
    entries: rows.map((row) => entryOf(row, row.body)),
    append: (drafts) => append(db, { drafts, arrival: null }, now, salt),
    file: (filings) => file(db, filings),
    place: (kin) => place(db, kin),
    tie: (link) => tie(db, link),
    untie: (entries) => untie(db, entries),
    rule: (roots, lines) => rule(db, roots, lines),
  });
  await markFollowed(db, last.sequence);
  return rows.length;
}

function webOf(db: Kysely<Tables>): Web {
  return {
    find: (keys, period) => find(db, keys, period),
    at: (places) => entriesAt(db, places),
    placesOf: (ids) => placesOf(db, ids),
    readIn: async (document) =>
      (await db.selectFrom("entries").select("id").where("document", "=", document).execute()).map(
        ({ id }) => id,
      ),
    lastDay: (key) => lastDay(db, key),
    lastPlace: async (kind) =>
      (
        await db
          .selectFrom("entries")
          .select("sequence")
          .where("kind", "=", kind)
          .orderBy("sequence", "desc")
          .limit(1)
          .executeTakeFirst()
      )?.sequence ?? null,
    around: (roots) => around(db, roots),
    printsOf: (documents) => printsOf(db, documents),
    rootsOf: (entries) => rootsOf(db, entries),
  };
}

async function entriesAt(db: Kysely<Tables>, places: readonly number[]): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (let from = 0; from < places.length; from += page) {
    const rows = await joined(db)
      .where("entries.sequence", "in", places.slice(from, from + page))
      .orderBy("entries.sequence")
      .execute();
    entries.push(...rows.map((row) => entryOf(row, row.body)));
  }
  return entries;
}

async function redact(
  db: Kysely<Tables>,
  ids: readonly string[],
  redaction: Draft<"redaction">,
  now: Instant,
  salt: () => string,
): Promise<Entry> {
  const rows = await db
    .selectFrom("entries")
    .select(["sequence", "id"])
    .where("id", "in", [...ids])
    .execute();
  const found = new Set(rows.map(({ id }) => id));
  const absent = ids.find((id) => !found.has(id));
  if (absent !== undefined)
    throw new Error(`${absent} is not in the register: name entries that are (parley show ID lists them)`);
  for (const { sequence, id } of rows) {
    await db
      .insertInto("redactions")
      .values({ sequence })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await db.deleteFrom("payloads").where("sequence", "=", sequence).execute();
    await db.deleteFrom("addresses").where("entry", "=", id).execute();
    await db.deleteFrom("filings").where("sequence", "=", sequence).execute();
  }
  const [entry] = await append(db, { drafts: [redaction], arrival: null }, now, salt);
  if (!entry)
    throw new Error(`the redaction ${redaction.id} is in the register already: give it an id of its own`);
  return entry;
}

function joined(db: Kysely<Tables>) {
  return db
    .selectFrom("entries")
    .leftJoin("payloads", "payloads.sequence", "entries.sequence")
    .selectAll("entries")
    .select(["payloads.salt", "payloads.body"]);
}

async function* pages(
  db: Kysely<Tables>,
  { kinds, document, after: start = 0 }: Wanted,
): AsyncGenerator<EntryRow & { salt: string | null; body: string | null }> {
  for (let after = start; ; ) {
    let query = joined(db).where("entries.sequence", ">", after).orderBy("entries.sequence").limit(page);
    if (kinds) query = query.where("entries.kind", "in", [...kinds]);
    if (document !== undefined) query = query.where("entries.document", "=", document);
    const rows = await query.execute();
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < page) return;
    after = last.sequence;
  }
}

async function* entries<K extends EntryKind>(
  db: Kysely<Tables>,
  wanted: Wanted<K>,
): AsyncGenerator<Entry<K>> {
  for await (const row of pages(db, wanted)) yield entryOf(row, row.body) as Entry<K>;
}

async function* sealed(db: Kysely<Tables>): AsyncGenerator<Sealed> {
  for await (const { salt, body, ...row } of pages(db, {})) {
    yield { entry: entryOf(row, isJson(body) ? body : null), salt, body };
  }
}

/** A body that was tampered with may not even be JSON; `verify` is to say so, not to stop at it. */
function isJson(body: string | null): boolean {
  try {
    return body !== null && JSON.parse(body) !== undefined;
  } catch {
    return false;
  }
}

async function entry(db: Kysely<Tables>, id: string): Promise<Entry | null> {
  const row = await joined(db).where("entries.id", "=", id).executeTakeFirst();
  return row ? entryOf(row, row.body) : null;
}

async function lastVersionAt(db: Kysely<Tables>, url: string, document: string): Promise<string | null> {
  const row = await db
    .selectFrom("addresses")
    .select("entry")
    .where("url", "=", keyOf(url))
    .where("document", "!=", document)
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.entry ?? null;
}

/** An address as it is looked up: no text column keeps NUL or half a character. The document's own is in its payload. */
function keyOf(url: string): string {
  return url.replace(/[\p{Surrogate}\0]/gu, "\uFFFD");
}
