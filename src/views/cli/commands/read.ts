import type { Command } from "commander";
import { readReports } from "../../../tasks/index.ts";
import { isDay } from "../../../vocabulary/index.ts";
import type { Context } from "../context.ts";
import { sayRefused } from "../refusals.ts";
import { exit } from "../terminal.ts";

export function addReadCommand(
  program: Command,
  { terminal, world, stdin }: Context,
  finish: (status: number) => void,
): void {
  program
    .command("read")
    .summary("read reports and print what is said in them; store nothing")
    .description("Reads reports and prints one reading a line (reading.schema.json). Nothing is stored.")
    .argument(
      "<file...>",
      ".txt, .html, .jsonl or .jsonl.gz files, folders of them, or - for lines of JSON on standard input",
    )
    .option("--plain", "take the text as it stands: document.text equals the file")
    .option("--published <date>", "the date of publication, where a report gives none")
    .option("--jsonl", "print a reading a line (the only form there is, so it may be left out)")
    .action(async (files: string[], options: { plain?: boolean; published?: string }) => {
      if (options.published !== undefined && !isDay(options.published.slice(0, 10))) {
        throw new Error(`--published "${options.published}" is no date: give one such as 2025-08-19`);
      }
      let status: number = exit.done;
      const receive = { plain: options.plain ?? false, publishedAt: options.published ?? null, stdin };
      for await (const outcome of readReports(files, world, receive)) {
        if (outcome.kind === "read") {
          terminal.out(`${JSON.stringify(outcome.reading)}\n`);
          await terminal.drained();
        } else {
          sayRefused(terminal, outcome);
          status = exit.someFailed;
        }
      }
      finish(status);
    });
}
