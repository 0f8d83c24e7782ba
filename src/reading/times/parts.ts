import { addDays, daysBetween, weekdayOf } from "../../vocabulary/index.ts";
import type { Part } from "../english/calendar.ts";
import { type Days, monthsOf, type Reckoning, windowOf, yearIn, yearOf } from "./days.ts";

/**
 * A part of a week, month, season, quarter, year or decade. Thirds of a month, quarters of a year for "early" and "late";
 * "the start" and "the end" are seven days, of a week its first two and last three. Null where the period is open.
 */
export function partOf(part: Part, whole: Days, { said }: Reckoning): Days | null {
  const { from, to } = whole;
  if (from === null || to === null) return null;
  const length = daysBetween(from, to) + 1;
  if (part === "rest") return windowOf(said > from ? said : from, to);
  if (part === "end")
    return {
      ...windowOf(length > 400 ? yearOf(yearIn(to)).from : addDays(to, length < 8 ? -2 : -6), to),
      limit: to,
    };
  if (part === "start")
    return windowOf(from, length > 400 ? yearOf(yearIn(from)).to : addDays(from, length < 8 ? 1 : 6));
  const bounds = thirds(from, length);
  if (part === "first half") return windowOf(from, bounds.middle);
  if (part === "second half") return windowOf(addDays(bounds.middle, 1), to);
  if (part === "early") return windowOf(from, bounds.early);
  if (part === "late") return windowOf(bounds.late, to);
  return { ...windowOf(addDays(bounds.early, 1), addDays(bounds.late, -1)), limit: bounds.middle };
}

/** The last day of the early part, the day in the middle, and the first of the late part. */
function thirds(from: string, length: number): { early: string; middle: string; late: string } {
  const year = yearIn(from);
  const month = Number(from.slice(5, 7));
  const span = (first: number, last: number) => monthsOf(year, month + first, month + last);
  if (length < 8) return { early: addDays(from, 1), middle: addDays(from, 2), late: addDays(from, 3) };
  if (length < 32) return { early: addDays(from, 9), middle: addDays(from, 14), late: addDays(from, 20) };
  if (length < 100)
    return { early: span(0, 0).to!, middle: addDays(span(1, 1).from!, 14), late: span(2, 2).from! };
  if (length < 400) return { early: span(0, 2).to!, middle: span(0, 5).to!, late: span(9, 11).from! };
  return { early: yearOf(year + 3).to!, middle: yearOf(year + 4).to!, late: yearOf(year + 7).from! };
}

/** The first to fourth week of a month, counted from its first day; the last is its last seven days. */
export function weekIn(which: number, { from, to }: Days): Days {
  return which < 0
    ? { from: addDays(to!, -6), to, precision: "week" }
    : { from: addDays(from!, which * 7 - 7), to: addDays(from!, which * 7 - 1), precision: "week" };
}

/** Saturday and Sunday of the week that holds a day. */
export function weekendOf(day: string): Days {
  const saturday = addDays(day, 6 - weekdayOf(day));
  return windowOf(saturday, addDays(saturday, 1));
}
