import type { Command } from "commander";
import { due, momentOf } from "../../../tasks/index.ts";
import { dayInWords } from "../../words/index.ts";
import type { Context } from "../context.ts";
import { columnsOn } from "../lists.ts";
import { storeOption } from "../store-option.ts";
import { tableOf } from "../table.ts";
import { exit } from "../terminal.ts";
import { withStore } from "../with-store.ts";

interface Flags {
  readonly store: string;
  readonly on?: string;
  readonly within: number;
  readonly json?: boolean;
  readonly negotiation?: string;
}

export function addDueCommand(program: Command, context: Context, finish: (status: number) => void): void {
  program
    .command("due")
    .summary("what falls due or is overdue")
    .description("Prints the commitments whose last day is past or near, the earliest first.")
    .addOption(storeOption(context))
    .option("--on <date>", "the day that is asked about (today)")
    .option("--within <days>", "how many days ahead to look", days, 7)
    .option("--negotiation <n>", "only what belongs to this negotiation: its id or name (all)")
    .option("--json", "print one JSON value")
    .action(async ({ store: address, on, within, json, negotiation }: Flags) => {
      const moment = momentOf({ asOf: on }, context.world);
      const items = await withStore({ ...context, store: address }, { create: false }, (store) =>
        due(store, { moment, within, negotiation }),
      );
      const { out, width, colour } = context.terminal;
      if (json) out(`${JSON.stringify(items, null, 2)}\n`);
      else {
        if (items.length > 0)
          out(`${tableOf(items, columnsOn(moment.asOf).commitments, { width, colour })}\n\n`);
        const overdue = items.filter(({ status }) => status.schedule === "overdue").length;
        out(
          `On ${dayInWords(moment.asOf)}: ${overdue} overdue, ${items.length - overdue} due within ${within} days.\n`,
        );
      }
      finish(exit.done);
    });
}

function days(words: string): number {
  const value = Number(words);
  if (!Number.isInteger(value) || value < 0 || value > 36_500)
    throw new Error(`--within "${words}" is no number of days: give one such as 14`);
  return value;
}
