import { createReadStream } from "node:fs";
import { receiveLines } from "./archive/receive-lines.ts";
import { unpacked } from "./archive/unpacked.ts";
import type { Arrival, ReceiveOptions } from "./arrival.ts";
import { refused } from "./arrival-of.ts";
import { type Input, inputsAt } from "./inputs.ts";
import { receiveFile } from "./receive-file.ts";
import { type Terms, termsOf } from "./terms.ts";

/**
 * Takes in reports, in order: files, the reports in folders, the lines of archives, and with "-" the lines on standard
 * input. What cannot be taken is refused, with its reason and the remedy, and costs only itself. Never throws for what is
 * handed in; holds one report at a time, however large an archive is.
 */
export async function* receive(
  paths: readonly string[],
  options: ReceiveOptions = {},
): AsyncGenerator<Arrival> {
  const terms = termsOf(options);
  for (const path of paths) {
    for (const input of await inputsAt(path)) yield* arrivalsAt(input, terms);
  }
}

async function* arrivalsAt(input: Input, terms: Terms): AsyncGenerator<Arrival> {
  const { kind, path } = input;
  if (kind === "fault") yield refused(path, input);
  else if (kind === "stream") yield* receiveLines(path, terms.stdin, terms);
  else if (kind === "lines") yield* receiveLines(path, createReadStream(path), terms);
  else if (kind === "packed lines") yield* receiveLines(path, unpacked(path), terms);
  else yield await receiveFile({ kind, path, bytes: input.bytes }, terms);
}
