/** A calendar day, ISO 8601: `2025-08-18`. */
export type Day = string;

/** A point in time, ISO 8601 in UTC with milliseconds: `2025-08-18T09:30:00.000Z`. Instants compare as strings. */
export type Instant = string;

/** From the first day to the last, both inclusive; null where it is open. */
export interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
}

export const precisions = ["day", "week", "month", "season", "year", "window", "unknown"] as const;
export type Precision = (typeof precisions)[number];

const milliseconds = 86_400_000;

/** Does the period hold on that day? An open end has no limit. */
export function covers(period: Period, day: Day): boolean {
  return (period.from === null || period.from <= day) && (period.to === null || day <= period.to);
}

/** The day that is `count` days after `day`; before it where `count` is negative. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * milliseconds).toISOString().slice(0, 10);
}

/** How many days lie between: 0 for the same day, negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / milliseconds);
}

/** The last day of the month that holds `day`. */
export function endOfMonth(day: Day): Day {
  const [year, month] = day.split("-").map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** 1 for Monday to 7 for Sunday, as in ISO 8601. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The day of an ISO date or date-time; null where there is none. */
export function dayOf(moment: string | null): Day | null {
  return moment !== null && isDay(moment.slice(0, 10)) ? moment.slice(0, 10) : null;
}

/** Is this a day of the calendar, written as ISO 8601? */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * The last instant of what `moment` names, so that "known at 2025-08-20" takes in all of that day.
 * Takes an ISO day or date-time; null where it is neither.
 */
export function lastInstantOf(moment: string): Instant | null {
  if (isDay(moment)) return `${moment}T23:59:59.999Z`;
  const time = Date.parse(moment);
  return Number.isNaN(time) || !/^\d{4}-\d{2}-\d{2}T/.test(moment) ? null : new Date(time).toISOString();
}
