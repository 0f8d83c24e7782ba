import { openStore, type Store } from "../../tasks/index.ts";
import type { Context } from "./context.ts";

/** Opens the register, works, and closes it whatever happens. */
export async function withStore<T>(
  { store, salt }: Pick<Context, "store" | "salt">,
  options: { readonly create: boolean },
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const opened = await openStore(store, { salt, create: options.create });
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}
