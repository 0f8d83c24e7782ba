import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Kysely, PostgresDialect, SqliteDialect, WithSchemaPlugin } from "kysely";
import Database from "libsql";
import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { openStore, verify } from "../src/register/index.ts";
import { all, documentDraft, noon, noteDraft } from "../src/register/store.contract.ts";
import { latestVersion, migrate, versionOf } from "../src/register/stores/migrations.ts";
import type { Tables } from "../src/register/stores/schema.ts";
import type { DatabaseName } from "../src/register/stores/steps/step.ts";
import { catchUp, openMeaning } from "../src/tasks/index.ts";
import { temporaryFolder } from "./parley.ts";
import { startCluster } from "./postgres-cluster.ts";

const { folder, remove } = temporaryFolder();
const cluster = await startCluster();
afterAll(async () => {
  remove();
  await cluster?.stop();
}, 120_000);
const meaning = openMeaning("models");
let count = 0;
const salt = () => `${++count}`.padStart(32, "0");
const newFile = async () => join(folder, `${++count}.db`);

/** A register's rows by table, as they were written by the Parley of one version. */
type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

const rowsFile = (version: number) => `registers/version-${version}.json`;
const versions = Array.from({ length: latestVersion }, (_, index) => index + 1);

// When a step is added, this writes the rows of the new version (npx vitest run test/migrations.test.ts -u); those of
// the versions before are never written again.
test("the rows of today's version are kept for the tests of later ones", async () => {
  const file = await newFile();
  count = 100;
  const store = await openStore(file, { create: true, salt });
  const arrival = { sha256: "aa", document: "d-one" };
  await store.append(
    { drafts: [documentDraft("one", "https://example.org/a"), noteDraft("one", 1)], arrival },
    noon(1),
  );
  await store.append({ drafts: [documentDraft("two", "https://example.org/b")], arrival: null }, noon(2));
  const payload = { redacted: ["e-two-0"], reason: "a takedown" };
  const redaction = { ...noteDraft("redaction", 0), kind: "redaction", document: null, payload } as const;
  await store.redact(["e-two-0"], redaction, noon(3));
  await store.close();
  const database = new Database(file);
  const tables = database.prepare("select name from sqlite_master where type = 'table' order by name").all();
  const rows: Record<string, unknown> = {};
  for (const { name } of tables as { name: string }[])
    if (name !== "migrations") rows[name] = database.prepare(`select * from ${name} order by 1`).all();
  database.close();
  await expect(`${JSON.stringify(rows, null, 2)}\n`).toMatchFileSnapshot(rowsFile(latestVersion));
});

const stores: readonly { name: DatabaseName; newStore: (() => Promise<string>) | null }[] = [
  { name: "sqlite", newStore: newFile },
  { name: "postgres", newStore: cluster?.newDatabase ?? null },
];

describe.each(versions)("a register of version %i opens today, whole", (version) => {
  for (const { name, newStore } of stores)
    test.skipIf(newStore === null)(`in ${name}`, async () => {
      const rows: Rows = JSON.parse(readFileSync(join("test", rowsFile(version)), "utf8"));
      const address = await newStore!();
      await withTables(name, address, async (db) => {
        await db.transaction().execute((tx) => migrate(tx, { database: name, to: version }));
        for (const [table, list] of Object.entries(rows))
          if (list.length > 0)
            await db
              .insertInto(table as "entries")
              .values(list as never)
              .execute();
      });
      const store = await openStore(address, { create: false, salt });
      const last = rows["entries"]?.at(-1);
      expect(await store.head()).toMatchObject({ sequence: last?.["sequence"], hash: last?.["hash"] });
      expect((await all(store)).map(({ id }) => id)).toEqual(rows["entries"]?.map(({ id }) => id));
      expect(await verify(store)).toMatchObject({ faults: [], redacted: 1 });
      expect(await store.documentOf("aa")).toBe("d-one");
      expect(await store.lastVersionAt("https://example.org/a", "d-new")).toBe("e-one-0");
      expect(await store.append({ drafts: [documentDraft("new")], arrival: null }, noon(4))).toHaveLength(1);
      expect((await verify(store)).faults).toEqual([]);
      expect(await catchUp(store, { now: () => noon(5), meaning: () => meaning })).toBeNull();
      expect(await store.unfollowed()).toBe(0);
      await store.close();
      await withTables(name, address, async (db) => expect(await versionOf(db)).toBe(latestVersion));
    });
});

async function withTables(
  name: DatabaseName,
  address: string,
  work: (db: Kysely<Tables>) => Promise<void>,
): Promise<void> {
  const db =
    name === "sqlite"
      ? new Kysely<Tables>({ dialect: new SqliteDialect({ database: new Database(address) }) })
      : new Kysely<Tables>({
          dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: address }) }),
          plugins: [new WithSchemaPlugin("parley")],
        });
  await work(db);
  await db.destroy();
}
