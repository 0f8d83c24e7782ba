import {
  addDays,
  type Day,
  daysBetween,
  endOfMonth,
  isDay,
  type Precision,
  weekdayOf,
} from "../../vocabulary/index.ts";

/** The days that a phrase names, both inclusive; null where it is open. */
export interface Days {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly precision: Precision;
  /** The day that "by" and "before" run to, where it is not the last day or the day before the first: "by mid-May". */
  readonly limit?: Day;
}

/** Which way a phrase without a year or a week looks: what was done lies behind, what is promised ahead. */
export type Tense = "past" | "future";

/** From which day, and which way, a phrase is read. */
export interface Reckoning {
  readonly said: Day;
  readonly tense: Tense;
  /** Does a word bound the time ("by", "until"), so that it lies ahead for certain? */
  readonly bound?: boolean;
}

export function single(day: Day): Days {
  return { from: day, to: day, precision: "day" };
}

export function windowOf(from: Day | null, to: Day | null): Days {
  return { from, to, precision: "window" };
}

/** A day with its month and date, January the first month; null where the calendar has none such. */
export function dayIn(year: number, month: number, date: number): Day | null {
  const day = `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`;
  return isDay(day) ? day : null;
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
  const padded = String(year).padStart(4, "0");
  return { from: `${padded}-01-01`, to: `${padded}-12-31`, precision: "year" };
}

/** The first to the last month, both whole; months above twelve are of the next year. */
export function monthsOf(year: number, first: number, last: number): Days {
  const month = (index: number) => `${year + Math.floor((index - 1) / 12)}-${two(((index - 1) % 12) + 1)}-01`;
  return windowOf(month(first), endOfMonth(month(last)));
}

/** The weekday that is meant: the last one where the tense is past, else the next; the day itself counts both ways. */
export function weekdayNear(weekday: number, { said, tense }: Reckoning): Day {
  return tense === "past"
    ? addDays(said, -((weekdayOf(said) - weekday + 7) % 7))
    : addDays(said, (weekday - weekdayOf(said) + 7) % 7);
}

/** The day of a month that is meant, with its year or the year that the tense tells; null where there is none. */
export function dateNear(month: number, date: number, year: number | null, by: Reckoning): Day | null {
  return year === null ? nearest((each) => dayIn(each, month, date), by) : dayIn(year, month, date);
}

/**
 * The day that comes each year that is meant: the last one behind, or the next one ahead; the day itself counts both ways. One
 * that has been within the last month is nearer than one almost a year ahead: what "was to begin on Dec. 15", told on Dec. 31.
 */
export function nearest(dayOf: (year: number) => Day | null, { said, tense, bound }: Reckoning): Day | null {
  const here = yearIn(said);
  const last = [dayOf(here), dayOf(here - 1)].find((day) => day !== null && day <= said) ?? null;
  if (tense === "future" && !bound && last !== null && daysBetween(last, said) <= 31) return last;
  const days = (tense === "past" ? [here, here - 1] : [here, here + 1]).map(dayOf);
  return days.find((day) => day !== null && (tense === "past" ? day <= said : day >= said)) ?? null;
}

/** The date without a month that is meant: "on the 20th"; null where this month and the next one over have none. */
export function dateInMonthNear(date: number, { said, tense }: Reckoning): Day | null {
  const days = [said, shift(said, tense === "past" ? -1 : 1, "month")].map((day) =>
    dayIn(yearIn(day), Number(day.slice(5, 7)), date),
  );
  return days.find((day) => day !== null && (tense === "past" ? day <= said : day >= said)) ?? null;
}

/** The month that is meant: the current one counts both ways. */
export function monthNear(month: number, year: number | null, { said, tense }: Reckoning): Days {
  const here = yearIn(said);
  const now = Number(said.slice(5, 7));
  const near = year ?? (tense === "past" ? (month <= now ? here : here - 1) : month >= now ? here : here + 1);
  return monthOf(`${near}-${two(month)}-01`);
}

/** What a length of more than a thousand years leads to. */
const outOfReach: readonly [past: Day, future: Day] = ["0001-01-01", "9999-12-31"];

/** Is it a day that no report reckons with: thousands of years ago, or ahead? */
export function isOutOfReach(day: Day | null): boolean {
  return day !== null && (day < "0002" || day > "9998");
}

/** So many units after a day; before it where the count is negative. Months keep the day where the month has it. */
export function shift(day: Day, count: number, unit: string): Day {
  if (Math.abs(count) * (unitDays[unit] ?? 30 * (unitMonths[unit] ?? 1)) > 365_000)
    return outOfReach[count < 0 ? 0 : 1];
  if (unit in unitDays) return addDays(day, Math.round(count * unitDays[unit]!));
  const exact = count * (unitMonths[unit] ?? 1);
  const months = Math.trunc(exact);
  const index = yearIn(day) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const first = `${String(Math.floor(index / 12)).padStart(4, "0")}-${two((index % 12) + 1)}-01`;
  const last = endOfMonth(first);
  const same = `${first.slice(0, 7)}-${day.slice(8)}`;
  return addDays(same <= last ? same : last, Math.round((exact - months) * 30));
}

export function yearIn(day: Day): number {
  return Number(day.slice(0, 4));
}

const unitDays: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, fortnight: 14 };
const unitMonths: Readonly<Record<string, number>> = { quarter: 3, year: 12, decade: 120, century: 1200 };

function two(number: number): string {
  return String(number).padStart(2, "0");
}
