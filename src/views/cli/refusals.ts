import type { Refused } from "../../tasks/index.ts";
import { printable } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/** Says which report was not taken, why, and what to do. */
export function sayRefused({ err }: Terminal, { location, reason, remedy }: Refused): void {
  err(`${printable(location)}: ${printable(reason)}: ${printable(remedy)}\n`);
}
