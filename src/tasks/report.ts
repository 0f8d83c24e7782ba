import type { Store } from "../register/index.ts";
import type {
  ActPayload,
  Document,
  MeetingPayload,
  PositionPayload,
  ReadingPayload,
} from "../vocabulary/index.ts";
import { ofKind } from "./state-of-play.ts";

/** One report with all that was read in it, for the page that shows it. */
export interface Report {
  readonly document: Document;
  readonly reading: ReadingPayload | null;
  readonly acts: readonly (ActPayload & { readonly entry: string })[];
  readonly positions: readonly (PositionPayload & { readonly entry: string })[];
  readonly meetings: readonly (MeetingPayload & { readonly entry: string })[];
}

/** The report of that id; null where the register has none, or its text was redacted. */
export async function report(store: Store, id: string): Promise<Report | null> {
  const entries = [];
  for await (const entry of store.entries({ document: id })) entries.push(entry);
  const document = ofKind(entries, "document")[0]?.payload;
  if (!document) return null;
  return {
    document,
    reading: ofKind(entries, "reading").at(-1)?.payload ?? null,
    acts: ofKind(entries, "act").map(({ id: entry, payload }) => ({ ...payload, entry })),
    positions: ofKind(entries, "position").map(({ id: entry, payload }) => ({ ...payload, entry })),
    meetings: ofKind(entries, "meeting").map(({ id: entry, payload }) => ({ ...payload, entry })),
  };
}
