import { divergencesIn, type Negotiations, negotiationsIn } from "../analysis/index.ts";
import type { Store } from "../register/index.ts";
import {
  type Divergence,
  type Entry,
  type EntryKind,
  type Evidence,
  type Moment,
  type NegotiationLine,
  WrongCall,
} from "../vocabulary/index.ts";
import { echoesIn } from "./echoes-in.ts";
import { entriesAt } from "./entries-at.ts";
import { ofKind } from "./of-kind.ts";

/** Kinds of entries that negotiations are made of: all of them are needed, so that every list tells the same ones. */
export const talking: readonly EntryKind[] = ["act", "deed", "meeting", "negotiation"];

const made = new WeakMap<readonly Entry[], Negotiations>();

/** The negotiations that these entries tell of; made once for the same entries. */
export function negotiationsAt(entries: readonly Entry[]): Negotiations {
  const known = made.get(entries);
  if (known) return known;
  const negotiations = negotiationsIn({
    dealings: [...ofKind(entries, "act"), ...ofKind(entries, "deed"), ...ofKind(entries, "meeting")],
    positions: ofKind(entries, "position"),
    words: ofKind(entries, "negotiation"),
  });
  made.set(entries, negotiations);
  return negotiations;
}

/** Items with the negotiations that any of their passages belongs to. */
export function inNegotiations<
  T extends { readonly evidence: readonly Evidence[]; readonly negotiations: readonly string[] },
>(items: readonly T[], { of }: Negotiations): readonly T[] {
  return items.map((item) => {
    const found = new Set(item.evidence.flatMap(({ entry }) => of.get(entry) ?? []));
    return { ...item, negotiations: [...found].toSorted() };
  });
}

/** Where accounts do not agree, with the negotiations that they belong to. */
export function divergencesAt(entries: readonly Entry[]): readonly Divergence[] {
  const { lines, of, sideOf } = negotiationsAt(entries);
  const found = divergencesIn({
    acts: ofKind(entries, "act"),
    deeds: ofKind(entries, "deed"),
    meetings: ofKind(entries, "meeting"),
    links: ofKind(entries, "link"),
    echoes: echoesIn(entries),
    negotiations: of,
    actors: new Map(lines.map(({ id, actorIds }) => [id, actorIds])),
    sideOf,
  });
  return found.map((item) => {
    const known = item.accounts.flatMap(({ evidence }) =>
      evidence.flatMap(({ entry }) => of.get(entry) ?? []),
    );
    return { ...item, negotiations: [...new Set(known)].toSorted() };
  });
}

/** What a list is held to. */
export interface Held {
  readonly line: NegotiationLine;
  /** The entries that belong to it, with the documents and readings of its reports. */
  readonly within: readonly Entry[];
  /** Does the negotiation hold this item, by any of its passages? */
  readonly holds: (item: object) => boolean;
}

/** The negotiation of that id or name among the entries. Throws, naming those there are, where it is none or unclear. */
export function heldTo(entries: readonly Entry[], wanted: string): Held {
  const negotiations = negotiationsAt(entries);
  const line = negotiationNamed(wanted, negotiations);
  const reports = new Set(line.reports);
  const belongs = (id: string) => negotiations.of.get(id)?.includes(line.id) ?? false;
  const whole: ReadonlySet<EntryKind> = new Set(["document", "reading"]);
  return {
    line,
    within: entries.filter(({ kind, id, document }) =>
      whole.has(kind) ? reports.has(document ?? "") : belongs(id),
    ),
    holds: (item) => {
      if ("accounts" in item) return (item as Divergence).negotiations.includes(line.id);
      if ("evidence" in item)
        return (item.evidence as readonly Evidence[]).some(({ entry }) => belongs(entry));
      return "id" in item && item.id === line.id;
    },
  };
}

function negotiationNamed(wanted: string, { lines, idOf }: Negotiations): NegotiationLine {
  const id = idOf(wanted);
  const words = wanted.toLowerCase();
  const found =
    id !== null
      ? lines.filter((line) => line.id === id)
      : firstOf(
          lines.filter(({ name }) => name.toLowerCase() === words),
          lines.filter(({ name }) => name.toLowerCase().includes(words)),
        );
  if (found.length === 1) return found[0]!;
  const some = (found.length > 0 ? found : lines).slice(0, 5).map((line) => `${line.id} (${line.name})`);
  throw new WrongCall(
    found.length > 0
      ? `"${wanted}" may be ${found.length} negotiations: give the id, such as ${some.join(" or ")}`
      : `no negotiation is called "${wanted}" at that moment: ${some.length > 0 ? `there are ${some.join(", ")}` : "there is none yet"}; "parley list negotiations" prints all`,
  );
}

function firstOf<T>(some: readonly T[], others: readonly T[]): readonly T[] {
  return some.length > 0 ? some : others;
}

/** The id that a negotiation has at a moment, from one that it has or had; null where there is none. */
export async function negotiationNow(store: Store, id: string, moment: Moment): Promise<string | null> {
  return negotiationsAt(await entriesAt(store, talking, moment)).idOf(id);
}

/** The negotiations of each register that is open, at the last moments that were asked for. */
const asked = new WeakMap<Store, { readonly key: string; readonly negotiations: Promise<Negotiations> }>();

/** The negotiations at a moment; made once for the same head. */
export async function negotiationsOf(store: Store, moment: Moment): Promise<Negotiations> {
  const key = JSON.stringify([(await store.head())?.hash, moment.asOf, moment.publicBy]);
  const known = asked.get(store);
  if (known?.key === key) return known.negotiations;
  const negotiations = entriesAt(store, talking, moment).then(negotiationsAt);
  asked.set(store, { key, negotiations });
  return negotiations;
}
