// Where PostgreSQL's own programs lie; used by `npm test` and by the tests that start a cluster. Node's own modules only.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

const debian = "/usr/lib/postgresql";
const oldest = 15;

/** The folder of the newest `initdb` and `pg_ctl` that will do; null where there is none. */
export function findPostgres() {
  const versions = existsSync(debian) ? readdirSync(debian).map(Number) : [];
  const folders = [
    ...versions.toSorted((one, other) => other - one).map((version) => join(debian, String(version), "bin")),
    ...(process.env.PATH ?? "").split(delimiter),
  ];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && willDo(folder)) ?? null;
}

/** `pg_ctl (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)` */
function willDo(folder) {
  const { stdout } = spawnSync(join(folder, "pg_ctl"), ["--version"], { encoding: "utf8" });
  return Number(/\d+/.exec(stdout ?? "")?.[0] ?? 0) >= oldest;
}
