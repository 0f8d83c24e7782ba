import { existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Kysely, SqliteDialect, sql } from "kysely";
import Database from "libsql";
import type { Store } from "../store.ts";
import { migrate } from "./migrations.ts";
import type { Tables } from "./schema.ts";
import { type Engine, sqlStore } from "./sql-store.ts";

export interface SqliteOptions {
  readonly salt: () => string;
  /** Make the file where there is none; else a missing file is an error. */
  readonly create: boolean;
}

/** How long a writer waits for another to finish, in milliseconds; SQLite's own wait blocks the thread, so it is short. */
const patience = { blocking: 50, whole: 30_000 };

/**
 * Opens a register in one SQLite file; a new file gets its tables. What `append` has returned survives a crash
 * (`synchronous=FULL` on a write-ahead log). Throws where the file cannot be opened or is no register.
 */
export async function openSqlite(file: string, { salt, create }: SqliteOptions): Promise<Store> {
  if (!create && !existsSync(file)) {
    throw new Error(
      `${file}: there is no register here: make one with "parley add --store ${file} REPORT...", or name another with --store`,
    );
  }
  mkdirSync(dirname(resolve(file)), { recursive: true });
  const database = open(file);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  const exclusively: Engine["exclusively"] = (work) => alone({ db, database }, work);
  try {
    await sql`pragma journal_mode = wal`.execute(db);
    await sql`pragma synchronous = full`.execute(db);
    await sql`pragma secure_delete = on`.execute(db);
    await exclusively((tx) => migrate(tx, { database: "sqlite" }));
  } catch (error) {
    await db.destroy();
    throw new Error(`${file}: ${explain(error)}`, { cause: error });
  }
  const scrub = async () => void (await sql`pragma wal_checkpoint(truncate)`.execute(db));
  return sqlStore({ db, salt, scrub, exclusively });
}

function open(file: string): Database.Database {
  try {
    return new Database(file, { timeout: patience.blocking });
  } catch (error) {
    throw new Error(`${file}: ${explain(error)}`, { cause: error });
  }
}

interface Connected {
  readonly db: Kysely<Tables>;
  readonly database: Database.Database;
}

/**
 * `begin immediate` takes the write lock at once, so that two processes that add never see each other's half.
 * These three go to the database itself: a statement prepared for "begin" that met a lock would stay in progress.
 */
async function alone<T>({ db, database }: Connected, work: (tx: Kysely<Tables>) => Promise<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    await begin(database);
    try {
      const result = await work(connection);
      database.exec("commit");
      return result;
    } catch (error) {
      if (database.inTransaction) database.exec("rollback");
      throw error;
    }
  });
}

async function begin(database: Database.Database): Promise<void> {
  for (let waited = 0; ; waited += patience.blocking) {
    try {
      return void database.exec("begin immediate");
    } catch (error) {
      if (waited > patience.whole || !/locked|busy/i.test(String(error))) throw error;
      await new Promise((resume) => setTimeout(resume, patience.blocking / 2));
    }
  }
}

function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/not a database|malformed|encrypted/i.test(message))
    return "this file is no Parley register, or it is damaged: name another with --store, or restore a backup";
  if (/unable to open|permission|readonly|read-only/i.test(message))
    return `it cannot be opened for writing (${message}): check the folder and its rights`;
  if (/locked|busy/i.test(message))
    return "another process has been writing to it for too long: try again when it has ended";
  if (/full/i.test(message))
    return "the disk is full: make room and call again, nothing that was acknowledged is lost";
  return message;
}
