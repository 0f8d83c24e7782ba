import { type Arrival, type ReceiveOptions, type Refused, receive } from "../document/index.ts";
import type { Reading } from "../vocabulary/index.ts";
import { ahead, aheadBy } from "./ahead.ts";
import type { World } from "./world.ts";

export type ReadOutcome = { readonly kind: "read"; readonly reading: Reading } | Refused;

/** Reads reports, in the order in which they come, and stores nothing. A report that cannot be read costs only itself. */
export async function* readReports(
  paths: readonly string[],
  { reader }: World,
  options: ReceiveOptions,
): AsyncGenerator<ReadOutcome> {
  const outcomeOf = async (arrival: Arrival): Promise<ReadOutcome | null> => {
    if (arrival.kind === "received")
      return { kind: "read", reading: await (await reader()).read(arrival.document) };
    return arrival.kind === "refused" ? arrival : null;
  };
  for await (const outcome of ahead(receive(paths, options), aheadBy, outcomeOf)) if (outcome) yield outcome;
}
