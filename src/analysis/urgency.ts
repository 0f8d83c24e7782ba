import type { Commitment } from "../vocabulary/index.ts";

/** Overdue first and the longest overdue before it, then what falls due, then the newest told; threats last. */
export function byUrgency(a: Commitment, b: Commitment): number {
  return (
    Number(a.kind === "threat") - Number(b.kind === "threat") ||
    compare(dueOf(a), dueOf(b)) ||
    compare(toldLast(b), toldLast(a)) ||
    compare(a.id, b.id)
  );
}

/** The last day of what has one that still matters; after all days where it was met, taken back or came to nothing. */
function dueOf({ deadline, status: { schedule } }: Commitment): string {
  return (schedule === "none" || schedule === "met" ? null : deadline?.to) ?? "9";
}

function toldLast({ evidence }: Commitment): string {
  return evidence.at(-1)?.publishedAt ?? "";
}

/** How many commitments, threats apart, are overdue, fall due within a week, and wait on a condition. */
export function countByUrgency(commitments: readonly Commitment[]): {
  readonly overdue: number;
  readonly due: number;
  readonly conditional: number;
} {
  const owed = commitments.filter(({ kind }) => kind === "commitment");
  const count = (holds: (commitment: Commitment) => boolean) => owed.filter(holds).length;
  return {
    overdue: count(({ status }) => status.schedule === "overdue"),
    due: count(({ status }) => status.schedule === "due"),
    conditional: count(({ state }) => state === "conditional"),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
