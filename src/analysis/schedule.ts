import { type Day, type Deadline, daysBetween, type Precision, type Schedule } from "../vocabulary/index.ts";

/** How many days before its last day a thing counts as due. */
export const dueWithin = 7;

/** Where a deadline stands on a day: a window is overdue once its last day is past. Without a last day there is none. */
export function scheduleOn(day: Day, deadline: Deadline | null): Schedule {
  if (deadline?.to == null) return "none";
  if (deadline.to < day) return "overdue";
  return daysBetween(day, deadline.to) <= dueWithin ? "due" : "ahead";
}

/** A time of a reading with the words it was read from. */
export function deadlineOf(
  time: { from: Day | null; to: Day | null; precision?: Precision; anchor?: Day | null } | null,
  words: string | null,
): Deadline | null {
  if (time === null) return null;
  return {
    from: time.from,
    to: time.to,
    precision: time.precision ?? "unknown",
    anchor: time.anchor ?? null,
    words: words ?? "",
  };
}
