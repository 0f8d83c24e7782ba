import type { Command } from "commander";
import { momentOf, show, shownAddress } from "../../../tasks/index.ts";
import type { Context } from "../context.ts";
import { type MomentFlags, withMoment, withNegotiation } from "../moment-options.ts";
import { pageOf } from "../page-of-one.ts";
import { storeOption } from "../store-option.ts";
import { exit } from "../terminal.ts";
import { withStore } from "../with-store.ts";

interface Flags extends MomentFlags {
  readonly store: string;
  readonly json?: boolean;
  readonly negotiation?: string;
}

export function addShowCommand(program: Command, context: Context, finish: (status: number) => void): void {
  const command = program
    .command("show")
    .summary("one thing, with all its evidence and its history")
    .description(
      "Prints one commitment, demand, deed, position, meeting, divergence, negotiation, actor, document or entry, by its id.",
    )
    .argument("<id>", "an id, as the lists print it")
    .addOption(storeOption(context))
    .option("--json", "print one JSON value");
  withMoment(withNegotiation(command)).action(async (id: string, flags: Flags) => {
    const moment = momentOf(flags, context.world);
    const shown = await withStore({ ...context, store: flags.store }, { create: false }, (store) =>
      show(store, id, moment, flags.negotiation ?? null),
    );
    if (shown === null && flags.negotiation !== undefined)
      throw new Error(`${id}: the negotiation ${flags.negotiation} does not hold it at that moment`);
    if (shown === null)
      throw new Error(
        `${id}: the register ${shownAddress(flags.store)} has nothing of this id at that moment: "parley list commitments" prints ids`,
      );
    const { item, history } = shown;
    context.terminal.out(
      flags.json
        ? `${JSON.stringify({ ...item, entries: history }, null, 2)}\n`
        : `${pageOf(shown, moment.asOf)}\n`,
    );
    finish(exit.done);
  });
}
