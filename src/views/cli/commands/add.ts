import type { Command } from "commander";
import { addReports, shownAddress } from "../../../tasks/index.ts";
import type { Context } from "../context.ts";
import { clearProgress, showProgress } from "../progress.ts";
import { sayRefused } from "../refusals.ts";
import { storeOption } from "../store-option.ts";
import { exit } from "../terminal.ts";
import { withStore } from "../with-store.ts";

export function addAddCommand(program: Command, context: Context, finish: (status: number) => void): void {
  const { terminal, world, stdin } = context;
  program
    .command("add")
    .summary("take reports into the register")
    .description(
      "Takes reports into the register, each whole or not at all. Break it off at any moment and call it again: nothing is lost and nothing doubled.",
    )
    .argument(
      "<path...>",
      ".txt, .html, .jsonl or .jsonl.gz files, folders of them, or - for lines of JSON on standard input",
    )
    .addOption(storeOption(context))
    .option("--json", "print the counts as JSON")
    .action(async (paths: string[], options: { store: string; json?: boolean }) => {
      const added = await withStore({ ...context, store: options.store }, { create: true }, (store) =>
        addReports(paths, world, { store, receive: { stdin }, onProgress: showProgress(terminal) }),
      );
      clearProgress(terminal);
      for (const refused of added.refused) sayRefused(terminal, refused);
      const failed = added.refused.length;
      if (options.json)
        terminal.out(
          `${JSON.stringify({ ...added, refused: added.refused.map(({ kind: _, ...refused }) => refused) }, null, 2)}\n`,
        );
      else
        terminal.out(
          `${counted(added.added, "report")} added (${counted(added.entries, "entry", "entries")}), ${added.known} known already, ${failed} refused. Register: ${shownAddress(options.store)}\n`,
        );
      finish(failed === 0 ? exit.done : exit.someFailed);
    });
}

function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}
