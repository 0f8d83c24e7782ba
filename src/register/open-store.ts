import { isPostgres } from "./shown-address.ts";
import type { Store } from "./store.ts";
import { openSqlite } from "./stores/sqlite.ts";

export interface OpenOptions {
  /** A new salt for each payload: 16 random bytes in hex. */
  readonly salt: () => string;
  /** Make a register where there is none. */
  readonly create: boolean;
}

/**
 * Opens the register at an address: a file, `sqlite:FILE`, or `postgres://USER:PASSWORD@HOST:PORT/DATABASE`. Throws, with
 * the remedy, where it cannot be opened.
 */
export async function openStore(address: string, options: OpenOptions): Promise<Store> {
  if (isPostgres(address)) {
    // Read from the disk only where it is asked for: most registers are files.
    const { openPostgres } = await import("./stores/postgres.ts");
    return openPostgres(address, options);
  }
  return openSqlite(address.replace(/^sqlite:/, ""), options);
}
