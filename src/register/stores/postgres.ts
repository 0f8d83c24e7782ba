import {
  Kysely,
  PostgresDialect,
  type PostgresPool,
  type PostgresPoolClient,
  sql,
  WithSchemaPlugin,
} from "kysely";
import pg from "pg";
import { shownAddress } from "../shown-address.ts";
import type { Store } from "../store.ts";
import { latestVersion, migrate, requireKnown, versionOf } from "./migrations.ts";
import { reasonOf } from "./postgres-reasons.ts";
import type { Tables } from "./schema.ts";
import { type Engine, sqlStore } from "./sql-store.ts";

export interface PostgresOptions {
  readonly salt: () => string;
  /** Make the tables where there are none; else a database without them is an error. */
  readonly create: boolean;
}

/** The oldest server that will do, as it counts its versions itself. */
const oldest = { number: 150_000, name: "15" };

/** How long a connection may take to come about, in seconds, where the address has no `connect_timeout`. */
const patience = 10;

/**
 * Makes a transaction the only one that writes, whatever the server's own settings are. Readers are not held up.
 * The lock's key is "parley" in ASCII. The last setting frees the lock where a writer's machine has vanished.
 */
const alone = `
  set transaction isolation level read committed;
  set local lock_timeout = '30s';
  set local idle_in_transaction_session_timeout = '60s';
  select set_config('synchronous_commit', 'on', true) where current_setting('synchronous_commit') = 'off';
  select pg_advisory_xact_lock(x'7061726c6579'::bigint)`;

/**
 * Opens the register in the schema `parley` of a PostgreSQL database, `postgres://USER:PASSWORD@HOST:PORT/DATABASE`; a
 * new one gets its tables. What `append` has returned survives a crash of the server, as far as its `fsync` is on.
 * A user who may only read can open it and read. Throws, with the remedy and without the password.
 */
export async function openPostgres(address: string, { salt, create }: PostgresOptions): Promise<Store> {
  const shown = shownAddress(address);
  const dialect = new PostgresDialect({ pool: connections(address) });
  const db = new Kysely<Tables>({ dialect, plugins: [new WithSchemaPlugin("parley")] });
  const exclusively: Engine["exclusively"] = (work) => inTransaction(db, work);
  try {
    const { made, ...server } = await found(db);
    const unfit = unfitness(server);
    if (unfit !== null) throw new Error(unfit);
    if (!made && !create)
      throw new Error(
        `there is no register here: make one with "parley add --store ${shown} REPORT...", or name another with --store`,
      );
    await bringForward(db, { made, exclusively });
  } catch (error) {
    await db.destroy();
    throw new Error(`${shown}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
  return sqlStore({ db, salt, scrub: () => scrub(db), exclusively });
}

async function inTransaction<T>(db: Kysely<Tables>, work: (tx: Kysely<Tables>) => Promise<T>): Promise<T> {
  let reason: unknown;
  try {
    return await db.transaction().execute(async (tx) => {
      try {
        await sql.raw(alone).execute(tx);
        return await work(tx);
      } catch (error) {
        reason = error;
        throw error;
      }
    });
  } catch (error) {
    // Where the connection is gone the rollback fails too; why it went says more.
    throw reason ?? error;
  }
}

/** A server as it presents itself. */
export interface Server {
  /** 150004 for 15.4. */
  readonly number: number;
  readonly name: string;
  readonly encoding: string;
}

/** Why a register cannot be kept there, and what to do; null where it can. */
export function unfitness({ number, name, encoding }: Server): string | null {
  if (number < oldest.number)
    return `the server is PostgreSQL ${name} and Parley needs ${oldest.name} or newer: update it, or keep the register in a file`;
  if (encoding !== "UTF8")
    return `the database keeps text as ${encoding}, which cannot hold every report: make one with "createdb --encoding UTF8 --template template0 NAME"`;
  return null;
}

async function found(db: Kysely<Tables>): Promise<Server & { readonly made: boolean }> {
  const { rows } = await sql<Server & { readonly made: boolean }>`select
    current_setting('server_version_num')::int as number, current_setting('server_version') as name,
    current_setting('server_encoding') as encoding, to_regclass('parley.migrations') is not null as made`.execute(
    db,
  );
  return rows[0]!;
}

/** Who may only read does not ask for the lock, as long as there is nothing to bring forward. */
async function bringForward(
  db: Kysely<Tables>,
  { made, exclusively }: { readonly made: boolean; readonly exclusively: Engine["exclusively"] },
): Promise<void> {
  const version = made ? await versionOf(db) : 0;
  requireKnown(version);
  if (version < latestVersion) await exclusively((tx) => migrate(tx, { database: "postgres" }));
}

/** Connections whose errors name their remedy. */
function connections(address: string): PostgresPool {
  const pool = new pg.Pool({
    connectionString: address,
    application_name: "parley",
    connectionTimeoutMillis: 1000 * Number(/[?&]connect_timeout=(\d+)/.exec(address)?.[1] ?? patience),
    keepAlive: true,
    max: 8,
    types: { getTypeParser: parserOf as typeof pg.types.getTypeParser },
  });
  // A connection that breaks while nothing runs on it is replaced; unheard, its error would end the program.
  pool.on("error", () => {});
  pool.on("connect", (client) => void client.on("error", () => {}));
  const connect = async (): Promise<PostgresPoolClient> => {
    const client = await told(() => pool.connect());
    const query = (words: string, values: readonly unknown[]) => told(() => client.query(words, [...values]));
    return {
      query: query as unknown as PostgresPoolClient["query"],
      release: (discard?: boolean) => client.release(discard),
    };
  };
  return { connect, end: () => pool.end() };
}

/** Whole numbers come as numbers: a register's places end long before 2^53. */
function parserOf(type: number, format: "text" | "binary"): unknown {
  return type === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(type, format as "text");
}

async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Error(reasonOf(error), { cause: error });
  }
}

/**
 * A deleted row stays in the table's file until the table is written anew. The server's write-ahead log, its standbys
 * and its backups are its keeper's.
 */
async function scrub(db: Kysely<Tables>): Promise<void> {
  for (const table of ["parley.payloads", "parley.addresses", "parley.filings"]) {
    const before = await fileOf(db, table);
    await sql`vacuum (full) ${sql.table(table)}`.execute(db);
    if ((await fileOf(db, table)) === before)
      throw new Error(
        `the text is deleted, but the database's files may still hold it: let the owner of ${table} run "vacuum full ${table}"`,
      );
  }
}

async function fileOf(db: Kysely<Tables>, table: string): Promise<number> {
  const { rows } = await sql<{
    readonly file: number;
  }>`select pg_relation_filenode(${table}::regclass)::bigint as file`.execute(db);
  return rows[0]!.file;
}
