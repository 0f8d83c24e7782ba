import type { Command } from "commander";
import { isDay } from "../../../vocabulary/index.ts";
import type { Context } from "../context.ts";
import { storeOption } from "../store-option.ts";

interface Flags {
  readonly store: string;
  readonly port: number;
  readonly opening?: string;
}

export function addServeCommand(program: Command, context: Context): void {
  program
    .command("serve")
    .summary("show the register in a browser on this machine")
    .description(
      "Serves the web pages and the HTTP interface on this machine's own address, until it is stopped.",
    )
    .addOption(storeOption(context))
    .option("--port <number>", "the port; 0 takes a free one", port, 4747)
    .option(
      "--opening <date>",
      "the day that the pages open on (today, or the newest report's day where that is long ago)",
    )
    .action(async ({ store, port: number, opening }: Flags) => {
      if (opening !== undefined && !isDay(opening))
        throw new Error(`--opening "${opening}" is no day of the calendar: give one such as 2025-09-01`);
      await context.serve({ store, port: number, opening });
    });
}

function port(words: string): number {
  const value = Number(words);
  if (!Number.isInteger(value) || value < 0 || value > 65_535)
    throw new Error(`--port "${words}" is no port: give a number from 0 to 65535`);
  return value;
}
