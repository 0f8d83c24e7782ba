import { byUrgency, countByUrgency, dueWithin } from "../analysis/index.ts";
import type { Store } from "../register/index.ts";
import { addDays, type Commitment, type Envelope, type Moment } from "../vocabulary/index.ts";
import { coverageNow } from "./coverage.ts";
import { list } from "./list.ts";
import { inNegotiations, negotiationsOf } from "./negotiations.ts";
import { isNow, linesOf } from "./now.ts";

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

/** Of what the register knows now the lines that are kept are paged; any other moment is made from all entries. */
export async function agenda(store: Store, options: AgendaOptions): Promise<Agenda> {
  const isKept = options.negotiation === undefined && (await isNow(store, options.moment));
  return isKept ? agendaNow(store, options) : agendaThen(store, options);
}

async function agendaNow(store: Store, { moment, offset, limit }: AgendaOptions): Promise<Agenda> {
  const head = await store.head();
  const { roots, ...counts } = await store.lines({
    list: "commitments",
    day: moment.asOf,
    dueUntil: addDays(moment.asOf, dueWithin),
    keys: [],
    minSure: 0,
    checked: false,
    offset,
    limit,
  });
  const items = await linesOf(store, "commitments", { roots, moment });
  return {
    ...moment,
    ...counts,
    negotiation: null,
    reader: await lastReader(store),
    head: head?.hash ?? null,
    coverage: await coverageNow(store),
    items: inNegotiations(items, await negotiationsOf(store, moment)),
  };
}

/** Who made the newest reading. */
async function lastReader(store: Store): Promise<string | null> {
  const place = await store.web.lastPlace("reading");
  const [reading] = place === null ? [] : await store.web.at([place]);
  return reading?.maker ?? null;
}

async function agendaThen(
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
