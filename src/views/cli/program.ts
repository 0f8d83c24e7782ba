import { Command, CommanderError } from "commander";
import { addAddCommand } from "./commands/add.ts";
import { addDueCommand } from "./commands/due.ts";
import { addListCommand } from "./commands/list.ts";
import { addReadCommand } from "./commands/read.ts";
import { addServeCommand } from "./commands/serve.ts";
import { addShowCommand } from "./commands/show.ts";
import { addVerifyCommand } from "./commands/verify.ts";
import type { Context } from "./context.ts";
import { exit } from "./terminal.ts";

/** The command line, with nothing run yet. `finish` is told the exit status of what was run. */
export function programFor(context: Context, finish: (status: number) => void): Command {
  const { out, err } = context.terminal;
  const program = new Command("parley")
    .description(
      "Turns news reports on a negotiation into a register: who pledged, offered, demanded or rejected what, to whom, on which condition, by when, and who says so.",
    )
    .configureOutput({ writeOut: out, writeErr: err })
    .exitOverride()
    .showHelpAfterError("(parley help tells what there is)");
  addReadCommand(program, context, finish);
  addAddCommand(program, context, finish);
  addListCommand(program, context, finish);
  addShowCommand(program, context, finish);
  addDueCommand(program, context, finish);
  addVerifyCommand(program, context, finish);
  addServeCommand(program, context);
  for (const command of program.commands)
    command.exitOverride().configureOutput({ writeOut: out, writeErr: err });
  return program;
}

/** Runs one call of the command line and answers its exit status; never throws. */
export async function run(args: readonly string[], context: Context): Promise<number> {
  let status: number = exit.done;
  const program = programFor(context, (told) => {
    status = told;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.wrongCall;
    context.terminal.err(`parley: ${error instanceof Error ? error.message : String(error)}\n`);
    return exit.wrongCall;
  }
  return status;
}
