import type { Kysely } from "kysely";
import type { LinkPayload } from "../../vocabulary/index.ts";
import type { Kin, Prints } from "../store.ts";
import { inParts } from "./in-parts.ts";
import type { LinkRow, Tables } from "./schema.ts";

type Db = Kysely<Tables>;

/** Gives entries their place, each first in a line of its own. */
export async function place(db: Db, kin: readonly Kin[]): Promise<void> {
  await inParts(kin, async (part) => {
    const rows = part.map(({ entry, list, name }) => ({ entry, list, name, parent: null, root: entry }));
    await db
      .insertInto("kin")
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

/** Writes a link down at both its ends, and hangs the later entry on the earlier where none is liker. */
export async function tie(
  db: Db,
  link: { readonly id: string; readonly sequence: number; readonly payload: LinkPayload },
): Promise<readonly string[]> {
  const { from, to, relation, score } = link.payload;
  const row = { relation, score, link: link.id, sequence: link.sequence };
  const known = await db.selectFrom("links").select("link").where("link", "=", link.id).executeTakeFirst();
  if (known) return [];
  await db
    .insertInto("links")
    .values([
      { ...row, entry: from, other: to, later: 1 },
      { ...row, entry: to, other: from, later: 0 },
    ])
    .execute();
  const touched = await rootsOf(db, [from, to]);
  if (relation !== "same" && relation !== "apart") return touched;
  return [...new Set([...touched, ...(await rehang(db, from)), ...(await rehang(db, to))])];
}

/** Takes entries or links out; returns the founding entries of the lines that change. */
export async function untie(db: Db, ids: readonly string[]): Promise<readonly string[]> {
  const touched = new Set(await rootsOf(db, ids));
  for (const id of ids) {
    const ends = await db
      .selectFrom("links")
      .selectAll()
      .where((where) => where.or([where.eb("link", "=", id), where.eb("entry", "=", id)]))
      .execute();
    const links = [...new Set(ends.map(({ link }) => link))];
    const others = [...new Set(ends.flatMap(({ entry, other }) => [entry, other]))].filter(
      (each) => each !== id,
    );
    for (const root of await rootsOf(db, others)) touched.add(root);
    await inParts(
      links,
      async (part) => void (await db.deleteFrom("links").where("link", "in", part).execute()),
    );
    await db.deleteFrom("kin").where("entry", "=", id).execute();
    for (const other of others) for (const root of await rehang(db, other)) touched.add(root);
  }
  return [...touched];
}

export async function rootsOf(db: Db, entries: readonly string[]): Promise<readonly string[]> {
  const roots = new Set<string>();
  await inParts(entries, async (part) => {
    for (const { root } of await db
      .selectFrom("kin")
      .select("root")
      .distinct()
      .where("entry", "in", part)
      .execute())
      roots.add(root);
  });
  return [...roots];
}

/** Hangs an entry on the earlier one that it is linked to best, with all that hangs on it; the lines that it left and joined. */
async function rehang(db: Db, entry: string): Promise<readonly string[]> {
  const own = await db
    .selectFrom("kin")
    .select(["parent", "root"])
    .where("entry", "=", entry)
    .executeTakeFirst();
  if (!own) return [];
  const parent = await bestParent(db, entry);
  if (parent === own.parent) return [];
  const root = parent === null ? entry : ((await rootsOf(db, [parent]))[0] ?? entry);
  await db.updateTable("kin").set({ parent }).where("entry", "=", entry).execute();
  await inParts(await subtree(db, entry), async (part) => {
    await db.updateTable("kin").set({ root }).where("entry", "in", part).execute();
  });
  return [own.root, root];
}

/** The best of the entries that are there, as `groupsOf` in the analysis chooses it. */
async function bestParent(db: Db, entry: string): Promise<string | null> {
  const rows = await db
    .selectFrom("links")
    .innerJoin("kin", "kin.entry", "links.other")
    .select(["links.other", "links.relation", "links.score", "links.later"])
    .where("links.entry", "=", entry)
    .where("links.relation", "in", ["same", "apart"])
    .execute();
  const apart = new Set(rows.filter(({ relation }) => relation === "apart").map(({ other }) => other));
  let best: Pick<LinkRow, "other" | "score"> | null = null;
  for (const { other, relation, score, later } of rows) {
    if (relation !== "same" || later !== 1 || apart.has(other)) continue;
    if (best === null || score > best.score || (score === best.score && other < best.other))
      best = { other, score };
  }
  return best?.other ?? null;
}

async function subtree(db: Db, entry: string): Promise<readonly string[]> {
  const found = [entry];
  for (let layer: readonly string[] = [entry]; layer.length > 0; ) {
    const next: string[] = [];
    await inParts(layer, async (part) => {
      for (const row of await db.selectFrom("kin").select("entry").where("parent", "in", part).execute())
        next.push(row.entry);
    });
    found.push(...next);
    layer = next;
  }
  return found;
}

/** Places of the entries in these lines, and of all that is linked to those, the links among them. */
export async function around(db: Db, roots: readonly string[]): Promise<readonly number[]> {
  const members: string[] = [];
  await inParts(roots, async (part) => {
    for (const { entry } of await db.selectFrom("kin").select("entry").where("root", "in", part).execute())
      members.push(entry);
  });
  const ids = new Set(members);
  const places = new Set<number>();
  await inParts(members, async (part) => {
    const ends = await db
      .selectFrom("links")
      .select(["other", "sequence"])
      .where("entry", "in", part)
      .execute();
    for (const { other, sequence } of ends) {
      ids.add(other);
      places.add(sequence);
    }
  });
  for (const place of await placesOf(db, [...ids])) places.add(place);
  return [...places].toSorted((a, b) => a - b);
}

export async function placesOf(db: Db, ids: readonly string[]): Promise<readonly number[]> {
  const places: number[] = [];
  await inParts(ids, async (part) => {
    for (const { sequence } of await db
      .selectFrom("entries")
      .select("sequence")
      .where("id", "in", part)
      .execute())
      places.push(sequence);
  });
  return places.toSorted((a, b) => a - b);
}

/** The document entries of these documents and of all that echo them, and the echoes among them. */
export async function printsOf(db: Db, documents: readonly string[]): Promise<Prints> {
  const reports: Prints["reports"][number][] = [];
  const links: Prints["links"][number][] = [];
  const seen = new Set<string>();
  let layer: readonly string[] = await documentEntries(db, documents);
  while (layer.length > 0) {
    const next = new Set<string>();
    await inParts(layer, async (part) => {
      for (const id of part) seen.add(id);
      const ends = await db
        .selectFrom("links")
        .select(["entry", "other"])
        .where("entry", "in", part)
        .where("relation", "=", "echoes")
        .execute();
      for (const { entry, other } of ends) {
        links.push({ relation: "echoes", from: entry, to: other });
        next.add(other);
      }
    });
    layer = [...next].filter((id) => !seen.has(id));
  }
  await inParts([...seen], async (part) => {
    const rows = await db
      .selectFrom("entries")
      .select(["id", "document", "published_at"])
      .where("id", "in", part)
      .execute();
    for (const { id, document, published_at } of rows)
      reports.push({ entry: id, document: document ?? "", publishedAt: published_at });
  });
  return { reports, links };
}

async function documentEntries(db: Db, documents: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = [];
  await inParts(documents, async (part) => {
    const rows = await db
      .selectFrom("entries")
      .select("id")
      .where("document", "in", part)
      .where("kind", "=", "document")
      .execute();
    ids.push(...rows.map(({ id }) => id));
  });
  return ids;
}
