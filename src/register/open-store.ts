import type { Store } from "./store.ts";
import { openSqlite } from "./stores/sqlite.ts";

export interface OpenOptions {
  /** A new salt for each payload: 16 random bytes in hex. */
  readonly salt: () => string;
  /** Make a register where there is none. */
  readonly create: boolean;
}

/** Opens the register at an address: a file, or `sqlite:FILE`. Throws, with the remedy, where it cannot be opened. */
export async function openStore(address: string, options: OpenOptions): Promise<Store> {
  if (/^postgres(ql)?:/.test(address)) {
    throw new Error(
      `${address.split("@").at(-1)}: registers on PostgreSQL are not supported yet: name a file with --store FILE`,
    );
  }
  return openSqlite(address.replace(/^sqlite:/, ""), options);
}
