import type { Store } from "../register/index.ts";
import type {
  ActPayload,
  Document,
  MeetingPayload,
  Moment,
  PositionPayload,
  ReadingPayload,
} from "../vocabulary/index.ts";
import { ofKind } from "./entries-at.ts";
import { stateOf } from "./state-of-play.ts";

/** One report with all that was read in it, for the page that shows it. */
export interface Report {
  readonly document: Document;
  readonly reading: ReadingPayload | null;
  readonly acts: readonly (ActPayload & { readonly entry: string })[];
  readonly positions: readonly (PositionPayload & { readonly entry: string })[];
  /** The commitment that each act's entry is part of at the moment, by the entry's id. */
  readonly commitments: Readonly<Record<string, string>>;
  readonly meetings: readonly (MeetingPayload & { readonly entry: string })[];
}

/** The report of that id; null where the register has none, or its text was redacted. */
export async function report(store: Store, id: string, moment: Moment): Promise<Report | null> {
  const entries = [];
  for await (const entry of store.entries({ document: id })) entries.push(entry);
  const document = ofKind(entries, "document")[0]?.payload;
  if (!document) return null;
  return {
    document,
    reading: ofKind(entries, "reading").at(-1)?.payload ?? null,
    acts: ofKind(entries, "act").map(({ id: entry, payload }) => ({ ...payload, entry })),
    positions: ofKind(entries, "position").map(({ id: entry, payload }) => ({ ...payload, entry })),
    commitments: await commitmentsIn(store, id, moment),
    meetings: ofKind(entries, "meeting").map(({ id: entry, payload }) => ({ ...payload, entry })),
  };
}

async function commitmentsIn(
  store: Store,
  document: string,
  moment: Moment,
): Promise<Readonly<Record<string, string>>> {
  const { items } = await stateOf(store, "commitments", moment);
  const told = items.flatMap(({ id, evidence }) =>
    evidence.filter((each) => each.document === document).map(({ entry }) => [entry, id] as const),
  );
  return Object.fromEntries(told);
}
