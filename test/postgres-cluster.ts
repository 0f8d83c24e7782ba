import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { findPostgres } from "../scripts/find-postgres.mjs";

/** A PostgreSQL server for tests. */
export interface Cluster {
  /** An address on it, of a database that is there. */
  readonly address: string;
  /** Its files; null where it is somebody's own server. */
  readonly folder: string | null;
  /** A new, empty database: its address. `options` go into `create database`. */
  readonly newDatabase: (options?: string) => Promise<string>;
  /** Runs statements in a database of this server, as its owner. */
  readonly run: (address: string, ...statements: readonly string[]) => Promise<pg.QueryResult>;
  readonly stop: () => Promise<void>;
}

const remedy =
  "PostgreSQL 15 or newer is not here: install it (Debian: apt-get install postgresql), or name a server on which databases may be made in PARLEY_TEST_POSTGRES";

/**
 * The server of `PARLEY_TEST_POSTGRES`, or a cluster of the test's own from the binaries on this machine. Null where
 * there is neither, which `npm test` then says; under CI=true it throws.
 */
export async function startCluster(): Promise<Cluster | null> {
  const named = process.env["PARLEY_TEST_POSTGRES"];
  if (named) return onServer(named, { folder: null, end: () => {} });
  const binaries = findPostgres();
  if (binaries) return ownCluster(binaries);
  if (process.env["CI"] === "true") throw new Error(remedy);
  return null;
}

async function ownCluster(binaries: string): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), "parley-postgres-"));
  const user = unprivileged();
  const password = randomBytes(12).toString("hex");
  const [data, passwordFile] = [join(folder, "data"), join(folder, "password")];
  writeFileSync(passwordFile, password);
  if (user.uid !== undefined)
    for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid ?? user.uid);
  const call = (name: string, ...args: readonly string[]) => {
    // Its output goes to no pipe of ours: the server would hold it open.
    const { status } = spawnSync(join(binaries, name), args, { ...user, cwd: folder, stdio: "ignore" });
    return status === 0;
  };
  const end = () => {
    call("pg_ctl", "stop", "-D", data, "-m", "immediate", "-w");
    rmSync(folder, { recursive: true, force: true });
  };
  endWithUs(folder);
  const made = call(
    "initdb",
    ...["-D", data, "-U", "parley", "--pwfile", passwordFile, "--auth", "scram-sha-256"],
    ...["--encoding", "UTF8", "--locale", "C", "--no-sync"],
  );
  for (let attempt = 0; made && attempt < 3; attempt++) {
    const port = await freePort();
    // The tests kill our own processes, never the machine, so that nothing needs to be flushed.
    const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off`;
    if (call("pg_ctl", "start", "-D", data, "-l", join(folder, "log"), "-o", options, "-w"))
      return onServer(`postgres://parley:${password}@127.0.0.1:${port}/postgres`, { folder: data, end });
  }
  end();
  throw new Error(`no PostgreSQL cluster could be started with ${binaries}: ${remedy}`);
}

/** Takes the cluster away where our process ends without `stop`: killed, or because a test file could not be loaded. */
function endWithUs(folder: string): void {
  const watch = `while kill -0 ${process.pid} && [ -d "$0" ]; do sleep 1; done
    kill -QUIT "$(head -n 1 "$0/data/postmaster.pid")"; sleep 1; rm -rf "$0"`;
  spawn("sh", ["-c", watch, folder], { detached: true, stdio: "ignore" }).unref();
}

/** PostgreSQL refuses to run as root: there it runs as Debian's own user for it, or as nobody. */
function unprivileged(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = ["-u", "-g"].map((which) =>
      Number(spawnSync("id", [which, name], { encoding: "utf8" }).stdout),
    );
    if (uid && gid) return { uid, gid };
  }
  throw new Error(
    "PostgreSQL does not run as root, and there is no user postgres or nobody: run as another user",
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

function onServer(
  address: string,
  { folder, end }: { readonly folder: string | null; readonly end: () => void },
): Cluster {
  const databases: string[] = [];
  const newDatabase = async (options = "encoding 'UTF8' lc_collate 'C' lc_ctype 'C'") => {
    const name = `parley_test_${randomBytes(6).toString("hex")}`;
    await run(address, `create database ${name} template template0 ${options}`);
    databases.push(name);
    const own = new URL(address);
    own.pathname = `/${name}`;
    return own.href;
  };
  const stop = async () => {
    // Its own cluster goes whole; somebody's server keeps what was there before.
    if (folder === null)
      await run(address, ...databases.map((name) => `drop database if exists ${name} with (force)`));
    end();
  };
  return { address, folder, newDatabase, run, stop };
}

async function run(address: string, ...statements: readonly string[]): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    let result = await client.query("select 1");
    for (const statement of statements) result = await client.query(statement);
    return result;
  } finally {
    await client.end();
  }
}
