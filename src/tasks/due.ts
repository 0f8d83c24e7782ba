import { dueWithin } from "../analysis/index.ts";
import type { Store } from "../register/index.ts";
import { addDays, type Commitment, type Moment } from "../vocabulary/index.ts";
import { stateOf } from "./state-of-play.ts";

export interface DueOptions {
  readonly moment: Moment;
  /** How many days ahead to look. */
  readonly within?: number | undefined;
  /** Id or name of the negotiation that the answer is held to. */
  readonly negotiation?: string | undefined;
}

/** What is overdue on the day, and what falls due within so many days of it, the earliest last day first. Threats are left out. */
export async function due(
  store: Store,
  { moment, within = dueWithin, negotiation }: DueOptions,
): Promise<readonly Commitment[]> {
  const until = addDays(moment.asOf, within);
  const { items } = await stateOf(store, "commitments", moment, negotiation ?? null);
  return items
    .filter(({ kind, deadline }) => kind === "commitment" && deadline?.to != null && deadline.to <= until)
    .toSorted((a, b) => (a.deadline!.to! < b.deadline!.to! ? -1 : 1));
}
