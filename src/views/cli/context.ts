import type { OpenOptions, World } from "../../tasks/index.ts";
import type { Terminal } from "./terminal.ts";

/** All that the command line is handed from outside. */
export interface Context {
  readonly terminal: Terminal;
  readonly world: World;
  readonly salt: OpenOptions["salt"];
  readonly stdin: AsyncIterable<Uint8Array>;
  /** The register where `--store` names none: `PARLEY_STORE`, or `./parley.db`. */
  readonly store: string;
  /** Serves the register until `stopped`; given by the program's start. */
  readonly serve: (options: {
    readonly store: string;
    readonly port: number;
    readonly opening: string | undefined;
  }) => Promise<void>;
}
