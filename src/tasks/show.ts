import type { Store } from "../register/index.ts";
import type { Commitment, Entry, Moment } from "../vocabulary/index.ts";
import { inNegotiations, negotiationNow, negotiationsOf } from "./negotiations.ts";
import { isNow, isRuled, linesOf } from "./now.ts";
import { type ListName, listNames, type StateOfPlay, stateOf } from "./state-of-play.ts";

/** One thing of the register: a line of a list with the entries that it rests on, or an entry by itself. */
export type Shown =
  | {
      readonly list: ListName;
      readonly item: StateOfPlay[ListName][number];
      readonly history: readonly Entry[];
    }
  | { readonly list: null; readonly item: Entry; readonly history: readonly Entry[] };

const listOf: Readonly<Record<string, ListName>> = {
  c: "commitments",
  q: "demands",
  f: "deeds",
  p: "positions",
  m: "meetings",
  a: "actors",
  d: "documents",
  v: "divergences",
  n: "negotiations",
};

/**
 * The thing of that id with all its evidence and its history; null where the register has none at that moment, or the
 * negotiation that is given (id or name) does not hold it.
 */
export async function show(
  store: Store,
  id: string,
  moment: Moment,
  negotiation: string | null = null,
): Promise<Shown | null> {
  if (id.startsWith("e-")) {
    const entry = await store.entry(id);
    return entry && { list: null, item: entry, history: [entry] };
  }
  const list = listOf[id.split("-")[0] ?? ""];
  if (list === undefined || !listNames.includes(list)) return null;
  const item = await itemNamed(store, list, id, { moment, negotiation });
  return item ? { list, item, history: await historyOf(store, item) } : null;
}

/**
 * The line of an id at the moment. An id that was overtaken, because an older report came in or lines were joined, leads
 * to the line that its entry stands in.
 */
async function itemNamed(
  store: Store,
  list: ListName,
  id: string,
  { moment, negotiation }: { readonly moment: Moment; readonly negotiation: string | null },
): Promise<StateOfPlay[ListName][number] | null> {
  const named = isRuled(list) ? await store.lineNamed(id) : null;
  if (isRuled(list) && named && negotiation === null && (await isNow(store, moment))) {
    const lines = await linesOf(store, list, { roots: [named.root], moment });
    const [line] = lines.some((each) => "negotiations" in each)
      ? inNegotiations(lines as readonly Commitment[], await negotiationsOf(store, moment))
      : lines;
    return line ?? null;
  }
  const now = list === "negotiations" ? await negotiationNow(store, id, moment) : id;
  const { items } = await stateOf(store, list, moment, negotiation);
  const stands = (item: object) =>
    "evidence" in item && (item as Commitment).evidence.some(({ entry }) => entry === named?.entry);
  return items.find((item) => item.id === now) ?? (named ? (items.find(stands) ?? null) : null);
}

async function historyOf(store: Store, item: StateOfPlay[ListName][number]): Promise<readonly Entry[]> {
  if ("merges" in item) return item.said ? entriesNamed(store, [item.said.entry]) : [];
  // A report's history is its entry, with the whole text, and all that was read in it.
  if ("headline" in item) return entriesOf(store, item.id);
  if ("accounts" in item)
    return entriesNamed(
      store,
      item.accounts.flatMap(({ evidence }) => evidence.map(({ entry }) => entry)),
    );
  const ids = "evidence" in item ? item.evidence.map(({ entry }) => entry) : [];
  return entriesNamed(store, ids);
}

async function entriesNamed(store: Store, ids: readonly string[]): Promise<readonly Entry[]> {
  const entries = await Promise.all(ids.map((each) => store.entry(each)));
  return entries.filter((entry) => entry !== null);
}

async function entriesOf(store: Store, document: string): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of store.entries({ document })) entries.push(entry);
  return entries;
}
