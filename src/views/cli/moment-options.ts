import type { Command } from "commander";
import type { MomentWords } from "../../tasks/index.ts";

/** The two dates that every question may be asked of. */
export function withMoment(command: Command): Command {
  return command
    .option("--as-of <date>", "the day that is asked about (today)")
    .option("--known-at <time>", "by what this register knew then (all it knows)")
    .option("--public-by <date>", "by what reports published by then told (no limit)");
}

/** The negotiation that a question may be held to. */
export function withNegotiation(command: Command): Command {
  return command.option("--negotiation <n>", "only what belongs to this negotiation: its id or name (all)");
}

export type MomentFlags = MomentWords;
