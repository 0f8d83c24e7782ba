import { createHash } from "node:crypto";
import { partyNamed, type Store } from "../register/index.ts";
import {
  type Day,
  type Draft,
  type Entry,
  isDay,
  issues as knownIssues,
  type NegotiationLine,
  type NegotiationPayload,
  WrongCall,
} from "../vocabulary/index.ts";
import { entriesAt } from "./entries-at.ts";
import { momentOf } from "./moment.ts";
import { negotiationsAt, talking } from "./negotiations.ts";
import { ofKind } from "./of-kind.ts";
import type { World } from "./world.ts";

/** What a person says of a negotiation. What is left out stays as it was said before; null gives it back to the register. */
export interface NegotiationWord {
  readonly name?: string | null;
  /** Names of the sides: what two of them deal with each other belongs to it. */
  readonly actors?: readonly string[] | null;
  /** Ids of issues. */
  readonly issues?: readonly string[] | null;
  readonly from?: Day | null;
  readonly to?: Day | null;
  /** Ids of negotiations that are the same one; without an id that stood here before, its merging is undone. */
  readonly merges?: readonly string[];
  readonly documentsIn?: readonly string[];
  readonly documentsOut?: readonly string[];
}

export interface SayOptions {
  /** Id of the negotiation; null founds one. */
  readonly of: string | null;
  /** The person who says so; stands as the entry's maker. */
  readonly who: string;
}

/**
 * Names, merges, corrects or founds a negotiation by a person's word, which is an entry like any other: it takes the
 * place of the word before it. Returns the negotiation as it then is. Throws where an id, issue or day is none.
 */
export async function sayNegotiation(
  store: Store,
  word: NegotiationWord,
  { of, who }: SayOptions,
  { now }: Pick<World, "now">,
): Promise<NegotiationLine> {
  const moment = momentOf({}, { now });
  const entries = await entriesAt(store, talking, moment);
  const id = of === null ? foundedId(word, who, now()) : negotiationsAt(entries).idOf(of);
  if (id === null)
    throw new WrongCall(`${of} is no negotiation: "parley list negotiations" prints their ids`);
  const before = ofKind(entries, "negotiation").findLast(
    ({ payload }) => (negotiationsAt(entries).idOf(payload.id) ?? payload.id) === id,
  );
  check(word, entries);
  const { actors, ...rest } = word;
  const parties = actors === undefined ? {} : { actors: actors?.map(partyNamed) ?? null };
  const payload: NegotiationPayload = { ...(before?.payload ?? unsaid), ...rest, ...parties, id };
  await store.append({ drafts: [draftOf(payload, who, before?.id ?? null)], arrival: null }, now());
  const { lines, idOf } = negotiationsAt(await entriesAt(store, talking, momentOf({}, { now })));
  return lines.find((line) => line.id === idOf(id))!;
}

const unsaid: Omit<NegotiationPayload, "id"> = {
  name: null,
  actors: null,
  issues: null,
  from: null,
  to: null,
  merges: [],
  documentsIn: [],
  documentsOut: [],
};

function draftOf(payload: NegotiationPayload, who: string, supersedes: string | null): Draft<"negotiation"> {
  return {
    id: `e-${digestOf(["negotiation", payload, who, supersedes]).slice(0, 16)}`,
    kind: "negotiation",
    document: null,
    maker: who,
    payload,
    spans: [],
    validTime: { from: null, to: null },
    publishedAt: null,
    supersedes,
    visibility: "public",
  };
}

function foundedId(word: NegotiationWord, who: string, when: string): string {
  if (!word.name || (!word.actors?.length && !word.documentsIn?.length))
    throw new WrongCall("a new negotiation needs a name, and actors or reports: give them");
  return `n-${digestOf(["founded", word, who, when]).slice(0, 12)}`;
}

function check(word: NegotiationWord, entries: readonly Entry[]): void {
  for (const day of [word.from, word.to])
    if (day != null && !isDay(day))
      throw new WrongCall(`"${day}" is no day of the calendar: give one such as 2025-08-20`);
  for (const issue of word.issues ?? [])
    if (!knownIssues.some(({ id }) => id === issue))
      throw new WrongCall(`"${issue}" is no issue: give an id such as ${knownIssues[0]!.id}`);
  for (const id of word.merges ?? [])
    if (negotiationsAt(entries).idOf(id) === null)
      throw new WrongCall(`${id} is no negotiation: "parley list negotiations" prints their ids`);
  const documents = new Set(entries.map(({ document }) => document));
  for (const id of [...(word.documentsIn ?? []), ...(word.documentsOut ?? [])])
    if (!documents.has(id))
      throw new WrongCall(`${id} is no report of this register: "parley list documents" prints their ids`);
}

function digestOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}
