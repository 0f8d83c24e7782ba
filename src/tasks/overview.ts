import type { Store } from "../register/index.ts";
import { type Day, dayOf, daysBetween } from "../vocabulary/index.ts";
import { entriesAt } from "./entries-at.ts";
import { ofKind } from "./of-kind.ts";
import type { World } from "./world.ts";

/** What a register is, before anything is asked of it. */
export interface Overview {
  readonly entries: number;
  readonly head: string | null;
  readonly documents: number;
  readonly outlets: readonly string[];
  /** First and last day of publication. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** The day that the page opens on: today, or the day after the newest report where that is long ago. */
  readonly opensOn: Day;
  /** Is that another day than today? */
  readonly opensInThePast: boolean;
}

/** A register whose newest report is older than this, in days, opens on that report's day. */
const staleAfter = 14;

export interface OverviewOptions {
  /** The day to open on, where the register's keeper has chosen one. */
  readonly opening?: Day | undefined;
}

export async function overview(
  store: Store,
  { now }: Pick<World, "now">,
  { opening }: OverviewOptions = {},
): Promise<Overview> {
  const today = dayOf(now())!;
  const head = await store.head();
  const documents = ofKind(
    await entriesAt(store, [], { asOf: today, knownAt: now(), publicBy: null }),
    "document",
  );
  const days = documents
    .map(({ publishedAt }) => dayOf(publishedAt))
    .filter((day) => day !== null)
    .toSorted();
  const newest = days.at(-1) ?? null;
  const stale = newest !== null && daysBetween(newest, today) > staleAfter;
  const opensOn = opening ?? (stale ? newest : today);
  return {
    entries: head?.sequence ?? 0,
    head: head?.hash ?? null,
    documents: documents.length,
    outlets: [
      ...new Set(documents.map(({ payload }) => payload.outlet).filter((outlet) => outlet !== null)),
    ].toSorted(),
    from: days[0] ?? null,
    to: newest,
    opensOn,
    opensInThePast: opensOn !== today,
  };
}
