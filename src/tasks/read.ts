import { type ReceiveOptions, type Refused, receive } from "../document/index.ts";
import type { Reading } from "../vocabulary/index.ts";
import type { World } from "./world.ts";

export type ReadOutcome = { readonly kind: "read"; readonly reading: Reading } | Refused;

/** Reads reports, one after another, and stores nothing. A report that cannot be read costs only itself. */
export async function* readReports(
  paths: readonly string[],
  { reader }: World,
  options: ReceiveOptions,
): AsyncGenerator<ReadOutcome> {
  for await (const arrival of receive(paths, options)) {
    if (arrival.kind === "refused") yield arrival;
    else if (arrival.kind === "received")
      yield { kind: "read", reading: await (await reader()).read(arrival.document) };
  }
}
