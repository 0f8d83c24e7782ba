import type { Store } from "../register/index.ts";
import type { Envelope, Moment } from "../vocabulary/index.ts";
import { type ListName, type StateOfPlay, stateOf } from "./state-of-play.ts";

export interface ListOptions {
  readonly moment: Moment;
  /** Id or name of the negotiation that the list is held to. */
  readonly negotiation?: string | undefined;
  /** Only what the reader, or a person, is at least this sure of; what it gave no figure for counts as unsure. */
  readonly minConfidence?: number | undefined;
  /** Only what a person has checked. */
  readonly checked?: boolean | undefined;
}

/** One list of the state of play with the question it answers, and the register's head at the time. */
export async function list<L extends ListName>(
  store: Store,
  name: L,
  { moment, negotiation: wanted, minConfidence, checked }: ListOptions,
): Promise<Envelope<StateOfPlay[L][number]>> {
  const head = await store.head();
  const { items, coverage, reader, negotiation } = await stateOf(store, name, moment, wanted ?? null);
  const kept = (items as readonly StateOfPlay[L][number][]).filter(
    (item) =>
      (minConfidence === undefined || leastConfidence(item) >= minConfidence) &&
      (!checked || ("checked" in item && item.checked !== null)),
  );
  return {
    ...moment,
    negotiation,
    reader,
    head: head?.hash ?? null,
    coverage,
    items: kept,
  };
}

function leastConfidence(item: object): number {
  if ("checked" in item && item.checked !== null) return 1;
  if (!("confidence" in item) || typeof item.confidence !== "object" || item.confidence === null) return 0;
  const figures = Object.values(item.confidence).filter((figure) => typeof figure === "number");
  return figures.length === 0 ? 0 : Math.min(...figures);
}
