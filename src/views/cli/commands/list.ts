import { Argument, type Command } from "commander";
import { type ListName, list, listNames, momentOf } from "../../../tasks/index.ts";
import type { Moment } from "../../../vocabulary/index.ts";
import { momentInWords } from "../../words/index.ts";
import type { Context } from "../context.ts";
import { columnsOn } from "../lists.ts";
import { type MomentFlags, withMoment, withNegotiation } from "../moment-options.ts";
import { storeOption } from "../store-option.ts";
import { type Column, tableOf } from "../table.ts";
import { exit } from "../terminal.ts";
import { withStore } from "../with-store.ts";

interface Flags extends MomentFlags {
  readonly store: string;
  readonly minConfidence?: number;
  readonly checked?: boolean;
  readonly json?: boolean;
  readonly negotiation?: string;
  readonly jsonl?: boolean;
  readonly envelope?: boolean;
}

export function addListCommand(program: Command, context: Context, finish: (status: number) => void): void {
  const command = program
    .command("list")
    .summary("the state of play, as a list")
    .description("Prints one list of the state of play on a day, as known at a time or as public by a day.")
    .addArgument(new Argument("<what>", "which list").choices(listNames))
    .addOption(storeOption(context))
    .option("--min-confidence <x>", "only what is at least this sure, from 0 to 1", share)
    .option("--checked", "only what a person has checked")
    .option("--json", "print one JSON value")
    .option("--jsonl", "print a line of JSON for each")
    .option("--envelope", "with --json: the question, the register's head and the coverage around the items");
  withMoment(withNegotiation(command)).action(async (what: ListName, flags: Flags) => {
    const moment = momentOf(flags, context.world);
    const answer = await withStore({ ...context, store: flags.store }, { create: false }, (store) =>
      list(store, what, { ...flags, moment }),
    );
    print(what, answer, flags, context);
    finish(exit.done);
  });
}

type Answer = Awaited<ReturnType<typeof list>>;

function print(
  what: ListName,
  answer: Answer,
  { json, jsonl, envelope }: Flags,
  { terminal }: Context,
): void {
  if (jsonl) for (const item of answer.items) terminal.out(`${JSON.stringify(item)}\n`);
  else if (json || envelope) terminal.out(`${JSON.stringify(envelope ? answer : answer.items, null, 2)}\n`);
  else printTable(what, answer, terminal);
}

function printTable(
  what: ListName,
  answer: Answer & Moment,
  { out, width, colour }: Context["terminal"],
): void {
  const { documents, outlets } = answer.coverage;
  const columns = columnsOn(answer.asOf)[what] as unknown as readonly Column<unknown>[];
  if (answer.items.length > 0) out(`${tableOf(answer.items, columns, { width, colour })}\n\n`);
  out(
    `${answer.items.length} ${what} ${momentInWords(answer)}, from ${documents} reports of ${outlets} outlets. Nobody has checked these readings.\n`,
  );
}

function share(words: string): number {
  const value = Number(words);
  if (!(value >= 0 && value <= 1))
    throw new Error(`--min-confidence "${words}" is no share: give a number from 0 to 1`);
  return value;
}
