import type { Command } from "commander";
import { verify } from "../../../tasks/index.ts";
import type { Context } from "../context.ts";
import { storeOption } from "../store-option.ts";
import { exit } from "../terminal.ts";
import { withStore } from "../with-store.ts";

export function addVerifyCommand(program: Command, context: Context, finish: (status: number) => void): void {
  program
    .command("verify")
    .summary("check the chain of hashes and every span")
    .description(
      "Walks the whole register: each entry's place, hash and payload, and each span against its document's text.",
    )
    .addOption(storeOption(context))
    .option("--json", "print one JSON value")
    .action(async ({ store: address, json }: { store: string; json?: boolean }) => {
      const verdict = await withStore({ ...context, store: address }, { create: false }, (store) =>
        verify(store),
      );
      const { out, err } = context.terminal;
      if (json) out(`${JSON.stringify(verdict, null, 2)}\n`);
      else {
        for (const { entry, sequence, reason } of verdict.faults)
          err(`${entry}, the ${sequence}. entry: ${reason}\n`);
        const redacted = verdict.redacted > 0 ? `, ${verdict.redacted} of them redacted` : "";
        const found =
          verdict.faults.length === 0
            ? "The chain and every span hold."
            : `${verdict.faults.length} faults: restore a backup, or ask who changed the file.`;
        out(
          `${verdict.entries.toLocaleString("en")} entries${redacted}. ${found} Head: ${verdict.head?.hash ?? "none"}\n`,
        );
      }
      finish(verdict.faults.length === 0 ? exit.done : exit.someFailed);
    });
}
