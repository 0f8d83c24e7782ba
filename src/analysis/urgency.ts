import type { Commitment } from "../vocabulary/index.ts";

const order = ["overdue", "due", "ahead", "none", "met"];

/** Overdue first and the longest overdue before it, then what falls due, then the newest told; threats last. */
export function byUrgency(a: Commitment, b: Commitment): number {
  return (
    Number(a.kind === "threat") - Number(b.kind === "threat") ||
    order.indexOf(a.status.schedule) - order.indexOf(b.status.schedule) ||
    compare(a.deadline?.to ?? "", b.deadline?.to ?? "") ||
    compare(b.evidence.at(-1)?.publishedAt ?? "", a.evidence.at(-1)?.publishedAt ?? "") ||
    compare(a.id, b.id)
  );
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
