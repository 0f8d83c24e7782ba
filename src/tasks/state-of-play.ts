import { commitmentsOn, deedsIn, demandsIn, Echoes, meetingsIn, positionsIn } from "../analysis/index.ts";
import { asOf, partyNamed, type Store } from "../register/index.ts";
import {
  type ActorLine,
  type Commitment,
  type Coverage,
  type DeedLine,
  type Demand,
  type DocumentLine,
  dayOf,
  type Entry,
  type EntryKind,
  isLegible,
  type MeetingLine,
  type Moment,
  type PositionLine,
} from "../vocabulary/index.ts";
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
];

/** Which entries each list is made of. */
const sources: Readonly<Record<ListName, readonly EntryKind[]>> = {
  commitments: ["act", "deed", "meeting", "link"],
  demands: ["act", "link"],
  deeds: ["act", "deed", "meeting", "link"],
  positions: ["position", "link"],
  meetings: ["meeting", "link"],
  actors: ["reading"],
  documents: ["act", "reading", "link"],
};

/** The entries of these kinds that held at the moment, redacted ones left out; document entries are always among them. */
export async function entriesAt(
  store: Store,
  kinds: readonly EntryKind[],
  moment: Moment,
): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of store.entries({ kinds: [...new Set([...kinds, "document" as const])] })) {
    if (entry.visibility === "public") entries.push(entry);
  }
  return asOf(entries, moment).filter(isLegible);
}

/** What was made of each store last: a state of play is a pure function of entries, so it stays while the head does. */
const made = new WeakMap<Store, Map<string, Promise<unknown>>>();
/** How many lists are kept for each store. */
const kept = 8;

/** One list of the state of play, and what it rests on. Asked again of the same head, it is not made anew. */
export async function stateOf<L extends ListName>(store: Store, list: L, moment: Moment): Promise<State<L>> {
  const head = await store.head();
  const known = head !== null && moment.knownAt >= head.transactionTime ? "all" : moment.knownAt;
  const key = JSON.stringify([head?.hash, list, moment.asOf, known, moment.publicBy]);
  const memory = made.get(store) ?? new Map<string, Promise<unknown>>();
  made.set(store, memory);
  const state = memory.get(key) ?? makeState(store, list, moment);
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
}

async function makeState<L extends ListName>(store: Store, list: L, moment: Moment): Promise<State<L>> {
  const entries = await entriesAt(store, sources[list], moment);
  return {
    items: makers[list](entries, moment) as StateOfPlay[L],
    coverage: coverageOf(entries),
    reader: readerOf(entries),
  };
}

const makers: { readonly [L in ListName]: (entries: readonly Entry[], moment: Moment) => StateOfPlay[L] } = {
  commitments,
  demands: (entries) => demandsIn(ofKind(entries, "act"), ofKind(entries, "link"), echoesIn(entries)),
  deeds: (entries, moment) =>
    deedsIn(ofKind(entries, "deed"), commitments(entries, moment), echoesIn(entries)),
  positions: (entries) => positionsIn(ofKind(entries, "position"), echoesIn(entries)),
  meetings: (entries) => meetingsIn(ofKind(entries, "meeting"), ofKind(entries, "link"), echoesIn(entries)),
  actors: actorLines,
  documents: documentLines,
};

function commitments(entries: readonly Entry[], { asOf: day }: Moment): readonly Commitment[] {
  return commitmentsOn(day, {
    acts: ofKind(entries, "act"),
    deeds: ofKind(entries, "deed"),
    meetings: ofKind(entries, "meeting"),
    links: ofKind(entries, "link"),
    echoes: echoesIn(entries),
  });
}

/** Which of the reports that held are prints of one. */
function echoesIn(entries: readonly Entry[]): Echoes {
  const reports = ofKind(entries, "document").map(({ id, document, publishedAt }) => ({
    entry: id,
    document: document!,
    publishedAt,
  }));
  return new Echoes(
    reports,
    ofKind(entries, "link").map(({ payload }) => payload),
  );
}

/** Who made the newest of the readings; null where nothing was read. */
function readerOf(entries: readonly Entry[]): string | null {
  return entries.findLast(({ kind }) => kind !== "document" && kind !== "link")?.maker ?? null;
}

/** Kinds of entries that no person checks by themselves. */
const unjudged: ReadonlySet<EntryKind> = new Set(["document", "reading", "link", "redaction"]);

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

function actorLines(entries: readonly Entry[]): readonly ActorLine[] {
  const lines = new Map<string, ActorLine>();
  for (const { payload } of ofKind(entries, "reading")) {
    const here = new Map(payload.actors.map((actor) => [partyNamed(actor.name).id, actor] as const));
    for (const [id, { name, kind, identifier }] of here) {
      const line = lines.get(id) ?? { id, name, kind, identifier, documents: 0 };
      lines.set(id, { ...line, documents: line.documents + 1 });
    }
  }
  return [...lines.values()].toSorted((a, b) => b.documents - a.documents || (a.name < b.name ? -1 : 1));
}

function documentLines(entries: readonly Entry[]): readonly DocumentLine[] {
  const acts = countBy(ofKind(entries, "act").map(({ document }) => document));
  const doubts = new Map(
    ofKind(entries, "reading").map(({ document, payload }) => [document, payload.doubts.length]),
  );
  const echoes = echoesIn(entries);
  const lines = ofKind(entries, "document").map(({ payload }) => {
    const { id, headline, outlet, agency, publishedAt, url, location } = payload;
    return {
      id,
      headline,
      outlet,
      agency,
      publishedAt,
      url,
      location,
      echoes: echoes.firstOf(id) === id ? null : echoes.firstOf(id),
      acts: acts.get(id) ?? 0,
      doubts: doubts.get(id) ?? 0,
    };
  });
  return lines.toSorted((a, b) => ((a.publishedAt ?? "") < (b.publishedAt ?? "") ? 1 : -1));
}

function countBy(keys: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
