import { commitmentsOn, deedsIn, demandsIn, meetingsIn, positionsIn } from "../analysis/index.ts";
import type { Store } from "../register/index.ts";
import {
  type ActorLine,
  type Commitment,
  type Coverage,
  type DeedLine,
  type Demand,
  type Divergence,
  type DocumentLine,
  dayOf,
  type Entry,
  type EntryKind,
  type MeetingLine,
  type Moment,
  type NegotiationLine,
  type PositionLine,
} from "../vocabulary/index.ts";
import { echoesIn } from "./echoes-in.ts";
import { entriesAt } from "./entries-at.ts";
import { actorLines, documentLines } from "./lines-of-reports.ts";
import { divergencesAt, heldTo, inNegotiations, negotiationsAt, talking } from "./negotiations.ts";
import { ofKind } from "./of-kind.ts";

/** Everything that the register said at a moment, as lists. */
export interface StateOfPlay {
  readonly commitments: readonly Commitment[];
  readonly demands: readonly Demand[];
  readonly deeds: readonly DeedLine[];
  readonly positions: readonly PositionLine[];
  readonly meetings: readonly MeetingLine[];
  readonly actors: readonly ActorLine[];
  readonly documents: readonly DocumentLine[];
  readonly divergences: readonly Divergence[];
  readonly negotiations: readonly NegotiationLine[];
}

export type ListName = keyof StateOfPlay;
export const listNames: readonly ListName[] = [
  "commitments",
  "demands",
  "deeds",
  "positions",
  "meetings",
  "actors",
  "documents",
  "divergences",
  "negotiations",
];

/** Which entries each list is made of. */
const sources: Readonly<Record<ListName, readonly EntryKind[]>> = {
  commitments: [...talking, "link"],
  demands: [...talking, "link"],
  deeds: ["act", "deed", "meeting", "link"],
  positions: ["position", "link"],
  meetings: ["meeting", "link"],
  actors: ["reading"],
  documents: ["act", "reading", "link"],
  divergences: [...talking, "link"],
  negotiations: talking,
};

/** What was made of each store last: a state of play is a pure function of entries, so it stays while the head does. */
const made = new WeakMap<Store, Map<string, Promise<unknown>>>();
/** How many lists are kept for each store. */
const kept = 8;

/**
 * One list of the state of play, and what it rests on. Asked again of the same head, it is not made anew.
 *
 * @param negotiation id or name of the negotiation that the list is held to; null for all. Throws where there is none.
 */
export async function stateOf<L extends ListName>(
  store: Store,
  list: L,
  moment: Moment,
  negotiation: string | null = null,
): Promise<State<L>> {
  const head = await store.head();
  const known = head !== null && moment.knownAt >= head.transactionTime ? "all" : moment.knownAt;
  const key = JSON.stringify([head?.hash, list, moment.asOf, known, moment.publicBy, negotiation]);
  const memory = made.get(store) ?? new Map<string, Promise<unknown>>();
  made.set(store, memory);
  const state = memory.get(key) ?? makeState(store, list, moment, negotiation);
  memory.delete(key);
  memory.set(key, state);
  for (const old of [...memory.keys()].slice(0, -kept)) memory.delete(old);
  return state as Promise<State<L>>;
}

export interface State<L extends ListName> {
  readonly items: StateOfPlay[L];
  readonly coverage: Coverage;
  /** Who made the newest of the readings; null where nothing was read. */
  readonly reader: string | null;
  /** Id of the negotiation that it is held to. */
  readonly negotiation: string | null;
}

async function makeState<L extends ListName>(
  store: Store,
  list: L,
  moment: Moment,
  negotiation: string | null,
): Promise<State<L>> {
  if (negotiation !== null) return makeHeld(store, list, moment, negotiation);
  const entries = await entriesAt(store, sources[list], moment);
  return {
    items: makers[list](entries, moment) as StateOfPlay[L],
    coverage: coverageOf(entries),
    reader: readerOf(entries),
    negotiation: null,
  };
}

/** What is told of a thing outside the negotiation stays with the thing; lists of reports and names are made of its reports alone. */
async function makeHeld<L extends ListName>(
  store: Store,
  list: L,
  moment: Moment,
  wanted: string,
): Promise<State<L>> {
  const entries = await entriesAt(store, [...sources[list], ...talking], moment);
  const { line, within, holds } = heldTo(entries, wanted);
  const ofReports = list === "actors" || list === "documents";
  const items: readonly StateOfPlay[L][number][] = makers[list](ofReports ? within : entries, moment);
  return {
    items: (ofReports ? items : items.filter(holds)) as unknown as StateOfPlay[L],
    coverage: coverageOf(within.filter(({ kind }) => kind === "document" || sources[list].includes(kind))),
    reader: readerOf(within),
    negotiation: line.id,
  };
}

const makers: { readonly [L in ListName]: (entries: readonly Entry[], moment: Moment) => StateOfPlay[L] } = {
  commitments,
  demands: (entries) =>
    inNegotiations(
      demandsIn(ofKind(entries, "act"), ofKind(entries, "link"), echoesIn(entries)),
      negotiationsAt(entries),
    ),
  deeds: (entries, moment) =>
    deedsIn(ofKind(entries, "deed"), commitments(entries, moment), echoesIn(entries)),
  positions: (entries) => positionsIn(ofKind(entries, "position"), echoesIn(entries)),
  meetings: (entries) => meetingsIn(ofKind(entries, "meeting"), ofKind(entries, "link"), echoesIn(entries)),
  actors: actorLines,
  documents: documentLines,
  divergences: divergencesAt,
  negotiations: (entries) => negotiationsAt(entries).lines,
};

function commitments(entries: readonly Entry[], { asOf: day }: Moment): readonly Commitment[] {
  const items = commitmentsOn(day, {
    acts: ofKind(entries, "act"),
    deeds: ofKind(entries, "deed"),
    meetings: ofKind(entries, "meeting"),
    links: ofKind(entries, "link"),
    echoes: echoesIn(entries),
  });
  return inNegotiations(items, negotiationsAt(entries));
}

/** Who made the newest of the readings; null where nothing was read. */
function readerOf(entries: readonly Entry[]): string | null {
  return entries.findLast(({ kind }) => !unread.has(kind))?.maker ?? null;
}

/** Kinds of entries that no reader makes. */
const unread: ReadonlySet<EntryKind> = new Set(["document", "link", "negotiation", "redaction"]);
/** Kinds of entries that no person checks by themselves. */
const unjudged: ReadonlySet<EntryKind> = new Set([...unread, "reading"]);

function coverageOf(entries: readonly Entry[]): Coverage {
  const documents = ofKind(entries, "document");
  const days = documents
    .map(({ publishedAt }) => dayOf(publishedAt))
    .filter((day) => day !== null)
    .toSorted();
  const outlets = new Set(documents.map(({ payload }) => payload.outlet).filter((outlet) => outlet !== null));
  const unchecked = entries.filter(({ kind }) => !unjudged.has(kind)).length;
  return {
    documents: documents.length,
    outlets: outlets.size,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    unchecked,
  };
}
