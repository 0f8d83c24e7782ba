import { Option } from "commander";
import { shownAddress } from "../../tasks/index.ts";
import type { Context } from "./context.ts";

/** `--store`, the same in every command. Help shows the register that is meant without its password. */
export function storeOption({ store }: Pick<Context, "store">): Option {
  return new Option(
    "--store <address>",
    "the register: a file, sqlite:FILE, or postgres://USER:PASSWORD@HOST/DATABASE",
  ).default(store, JSON.stringify(shownAddress(store)));
}
