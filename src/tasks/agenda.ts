import { byUrgency, countByUrgency } from "../analysis/index.ts";
import type { Store } from "../register/index.ts";
import type { Commitment, Envelope, Moment } from "../vocabulary/index.ts";
import { list } from "./list.ts";

/** A page of the commitments, the most urgent first, with counts over all of them. */
export interface Agenda extends Envelope<Commitment> {
  readonly total: number;
  readonly overdue: number;
  readonly due: number;
  readonly conditional: number;
}

export interface AgendaOptions {
  readonly moment: Moment;
  /** Id or name of the negotiation that the page is held to. */
  readonly negotiation?: string | undefined;
  readonly offset: number;
  readonly limit: number;
}

export async function agenda(
  store: Store,
  { moment, negotiation, offset, limit }: AgendaOptions,
): Promise<Agenda> {
  const envelope = await list(store, "commitments", { moment, negotiation });
  const items = envelope.items.toSorted(byUrgency);
  return {
    ...envelope,
    ...countByUrgency(items),
    total: items.length,
    items: items.slice(offset, offset + limit),
  };
}
