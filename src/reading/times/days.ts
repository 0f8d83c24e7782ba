import { addDays, type Day, endOfMonth, isDay, type Precision, weekdayOf } from "../../vocabulary/index.ts";

/** The days that a phrase names, both inclusive; null where it is open. */
export interface Days {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly precision: Precision;
}

/** Which way a phrase without a year or a week looks: what was done lies behind, what is promised ahead. */
export type Tense = "past" | "future";

export function single(day: Day): Days {
  return { from: day, to: day, precision: "day" };
}

export function windowOf(from: Day | null, to: Day | null): Days {
  return { from, to, precision: "window" };
}

/** Monday to Sunday of the week that holds a day. */
export function weekOf(day: Day): Days {
  const from = addDays(day, 1 - weekdayOf(day));
  return { from, to: addDays(from, 6), precision: "week" };
}

export function monthOf(day: Day): Days {
  return { from: `${day.slice(0, 7)}-01`, to: endOfMonth(day), precision: "month" };
}

export function yearOf(year: number): Days {
  return { from: `${year}-01-01`, to: `${year}-12-31`, precision: "year" };
}

/** The weekday that is meant: the last one where the tense is past, else the next; the day itself counts both ways. */
export function weekdayNear(weekday: number, said: Day, tense: Tense): Day {
  return tense === "past"
    ? addDays(said, -((weekdayOf(said) - weekday + 7) % 7))
    : addDays(said, (weekday - weekdayOf(said) + 7) % 7);
}

/** The day of a month that is meant, with its year or the year that the tense tells; null where there is none. */
export function dateNear(
  month: number,
  date: number,
  year: number | null,
  { said, tense }: { said: Day; tense: Tense },
): Day | null {
  const here = Number(said.slice(0, 4));
  const of = (each: number) => `${each}-${two(month)}-${two(date)}`;
  if (year !== null) return isDay(of(year)) ? of(year) : null;
  const near =
    tense === "past"
      ? [here, here - 1].find((each) => isDay(of(each)) && of(each) <= said)
      : [here, here + 1].find((each) => isDay(of(each)) && of(each) >= said);
  return near === undefined ? null : of(near);
}

/** The month that is meant: the current one counts both ways. */
export function monthNear(
  month: number,
  year: number | null,
  { said, tense }: { said: Day; tense: Tense },
): Days {
  const here = Number(said.slice(0, 4));
  const now = Number(said.slice(5, 7));
  const near = year ?? (tense === "past" ? (month <= now ? here : here - 1) : month >= now ? here : here + 1);
  return monthOf(`${near}-${two(month)}-01`);
}

/** So many units after a day; before it where the count is negative. Months keep the day where the month has it. */
export function shift(day: Day, count: number, unit: string): Day {
  if (unit === "day" || unit === "hour")
    return addDays(day, unit === "hour" ? Math.round(count / 24) : count);
  if (unit === "week" || unit === "fortnight") return addDays(day, count * (unit === "week" ? 7 : 14));
  const months =
    unit === "year" ? count * 12 : unit === "quarter" ? count * 3 : unit === "decade" ? count * 120 : count;
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const first = `${Math.floor(index / 12)}-${two((index % 12) + 1)}-01`;
  const last = endOfMonth(first);
  const same = `${first.slice(0, 7)}-${day.slice(8)}`;
  return same <= last ? same : last;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
