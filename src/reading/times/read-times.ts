import {
  addDays,
  type Day,
  endOfMonth,
  isDay,
  type Precision,
  type Span,
  type Time,
  weekdayOf,
} from "../../vocabulary/index.ts";
import { months, numerals, weekdays } from "../english/calendar.ts";

type Days = { readonly from: Day | null; readonly to: Day | null; readonly precision: Precision };

/** A phrase, and the days that it names counted from the day it was said; null where it names none after all. */
interface Rule {
  readonly phrase: RegExp;
  readonly days: (match: RegExpMatchArray, said: Day) => Days | null;
}

const number = `(?:\\d+|${Object.keys(numerals).join("|")})`;
const month = Object.keys(months).join("|");
const weekday = Object.keys(weekdays).join("|");
const unitDays: Readonly<Record<string, number>> = { hour: 0, day: 1, week: 7, fortnight: 14, month: 30 };

/** The first rule that reads a phrase wins; longer phrases stand first. */
const rules: readonly Rule[] = whole([
  // "within the next week to 10 days": the outer end counts.
  {
    phrase: new RegExp(
      `within the next (?:${number} )?(?:days?|weeks?)(?: to | or )(${number}) (day|week|month)s?`,
    ),
    days: ([, n, unit], said) => until(said, count(n!) * unitDays[unit!]!),
  },
  // "within two weeks", "in the next ten days"
  {
    phrase: new RegExp(`(?:with)?in (?:the (?:next|coming) )?(${number}|a) (day|week|fortnight|month)s?`),
    days: ([, n, unit], said) => until(said, count(n!) * unitDays[unit!]!),
  },
  // "in the coming days"
  {
    phrase: /in the (?:coming|next) (days|weeks|months)/,
    days: ([, unit], said) => until(said, { days: 7, weeks: 31, months: 92 }[unit!]!),
  },
  // "by the end of July", "by mid-August", "in mid-August 2025"
  {
    phrase: new RegExp(`by the end of (${month})(?: (\\d{4}))?`),
    days: ([, name, year], said) => ({ from: said, to: monthOf(name!, year, said).to, precision: "window" }),
  },
  {
    phrase: new RegExp(`by mid-(${month})(?: (\\d{4}))?`),
    days: ([, name, year], said) => ({
      from: said,
      to: `${monthOf(name!, year, said).from!.slice(0, 7)}-15`,
      precision: "window",
    }),
  },
  {
    phrase: /by the end of the (week|month|year)/,
    days: ([, unit], said) => ({ from: said, to: endOf(unit!, said), precision: "window" }),
  },
  // "on 18 August 2025", "August 18, 2025", "by June 30"
  {
    phrase: new RegExp(`(by |on |before )?(\\d{1,2}) (${month})(?:,? (\\d{4}))?`),
    days: ([, lead, day, name, year], said) => dated(lead, dayIn(name!, day!, year, said), said),
  },
  {
    phrase: new RegExp(`(by |on |before )?(${month}) (\\d{1,2})(?:,? (\\d{4}))?(?!\\d)`),
    days: ([, lead, name, day, year], said) => dated(lead, dayIn(name!, day!, year, said), said),
  },
  // "on Monday" is the last one, "by Friday" and "next Friday" the coming one.
  {
    phrase: new RegExp(`(by|next) (${weekday})`),
    days: ([, lead, name], said) =>
      dated(lead === "by" ? "by " : undefined, comingWeekday(name!, said), said),
  },
  { phrase: new RegExp(`on (${weekday})`), days: ([, name], said) => single(lastWeekday(name!, said)) },
  { phrase: /(last|next) week/, days: ([, which], said) => week(addDays(said, which === "last" ? -7 : 7)) },
  {
    phrase: new RegExp(`(?:in|since|by) (${month})(?: (\\d{4}))?`),
    days: ([, name, year], said) => monthOf(name!, year, said),
  },
  {
    phrase: /(?:in|since|by) ((?:19|20)\d{2})/,
    days: ([, year]) => ({ from: `${year}-01-01`, to: `${year}-12-31`, precision: "year" }),
  },
  { phrase: /yesterday/, days: (_, said) => single(addDays(said, -1)) },
  { phrase: /today/, days: (_, said) => single(said) },
  { phrase: /tomorrow/, days: (_, said) => single(addDays(said, 1)) },
]);

/**
 * Times in a stretch of text, in order, none overlapping. `said` is the day that relative words are counted from;
 * without one they are left out. Windows stay windows: "within two weeks" is from that day to the fourteenth after.
 */
export function readTimes(text: string, { start, end }: Span, said: Day | null): readonly Time[] {
  if (said === null) return [];
  const lower = text.slice(start, end).toLowerCase();
  const found: Time[] = [];
  for (const rule of rules) {
    for (const match of lower.matchAll(rule.phrase)) {
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue;
      const days = rule.days(match, said);
      if (days) found.push({ ...span, ...days, anchor: said });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Phrases that begin and end with whole words. */
function whole(phrases: readonly Rule[]): readonly Rule[] {
  return phrases.map(({ phrase, days }) => ({
    phrase: new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrase.source})(?![\\p{L}\\p{N}])`, "gu"),
    days,
  }));
}

function count(word: string): number {
  return numerals[word] ?? Number(word);
}

function until(said: Day, days: number): Days {
  return { from: said, to: addDays(said, Math.min(days, 36_500)), precision: "window" };
}

function single(day: Day): Days {
  return { from: day, to: day, precision: "day" };
}

function dated(lead: string | undefined, day: Day | null, said: Day): Days | null {
  if (day === null) return null;
  if (lead === "by ") return { from: said <= day ? said : day, to: day, precision: "window" };
  if (lead === "before ") return { from: said, to: addDays(day, -1), precision: "window" };
  return single(day);
}

function dayIn(name: string, day: string, year: string | undefined, said: Day): Day | null {
  const date = `${year ?? said.slice(0, 4)}-${String(months[name]!).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(date) ? date : null;
}

function monthOf(name: string, year: string | undefined, said: Day): Days {
  const from = `${year ?? said.slice(0, 4)}-${String(months[name]!).padStart(2, "0")}-01`;
  return { from, to: endOfMonth(from), precision: "month" };
}

function endOf(unit: string, said: Day): Day {
  if (unit === "week") return addDays(said, 7 - weekdayOf(said));
  return unit === "month" ? endOfMonth(said) : `${said.slice(0, 4)}-12-31`;
}

function week(inside: Day): Days {
  const from = addDays(inside, 1 - weekdayOf(inside));
  return { from, to: addDays(from, 6), precision: "week" };
}

function lastWeekday(name: string, said: Day): Day {
  return addDays(said, -((weekdayOf(said) - weekdays[name]! + 7) % 7));
}

function comingWeekday(name: string, said: Day): Day {
  return addDays(said, (weekdays[name]! - weekdayOf(said) + 7) % 7 || 7);
}
