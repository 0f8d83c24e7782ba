import { addDays, type Day, isDay } from "../../vocabulary/index.ts";
import { easterFeasts, feasts, months, weekdayFeasts } from "../english/calendar.ts";
import {
  type Days,
  dateInMonthNear,
  dateNear,
  dayIn,
  nearest,
  type Reckoning,
  single,
  weekdayNear,
  weekOf,
  windowOf,
} from "./days.ts";
import type { PeriodRule } from "./rule.ts";
import { choice, month, point, weekday, year } from "./words.ts";

const th = "(?:st|nd|rd|th)?";
const date = `(\\d{1,2})${th}`;
const link = "(?: ?[-–] ?| to | through | until | and | or | & )";
/** The weekday that may stand before a date. */
const named = `(?:(?:${weekday})(?: (?:morning|afternoon|evening|night))?,? )?(?:the (?=\\d{1,2}(?:st|nd|rd|th) ))?`;
/** "August 18, 2025" or "18 August 2025": four groups, of which either the first two or the second two are there, and the year. */
const dayMonth = `(?:${date} (?:of )?(${month})${point}|(${month})${point} ${date}(?!\\d|:|,\\d))(?:,? (${year}))?`;

type Parts = readonly [string | undefined, string | undefined, string | undefined, string | undefined];

/** Dates of the calendar, with a year or without, and feasts; the longer phrases first. */
export const dateRules: readonly PeriodRule[] = [
  {
    phrase: /(\d{4}-\d{2}-\d{2})/,
    days: ([, iso]) => (isDay(iso!) ? single(iso!) : null),
  },
  // "the week of April 8", "the week beginning 8 April"
  {
    phrase: new RegExp(`(?:the )?week (?:of|beginning|starting)(?: on)? ${named}${dayMonth}`),
    days: ([, a, b, c, d, y], by) => {
      const day = dayOf([a, b, c, d], y, by);
      return day === null ? null : weekOf(day);
    },
  },
  // "April 30 to May 2, 2021"
  {
    phrase: new RegExp(`${dayMonth}${link}${dayMonth}`),
    days: ([, a, b, c, d, y, e, f, g, h, z], by) =>
      between(dayOf([a, b, c, d], y ?? z, by), dayOf([e, f, g, h], z, by)),
  },
  // "18-20 August 2025", "2 and 3 April"
  {
    phrase: new RegExp(`${date}${link}${date} (?:of )?(${month})${point}(?:,? (${year}))?`),
    days: ([, a, b, m, y], by) => between(dayOf([a, m, m, a], y, by), dayOf([b, m, m, b], y, by)),
  },
  // "August 18-20", "May 23 through 26", "May 3 and 4, 2021"
  {
    phrase: new RegExp(`(${month})${point} ${date}${link}${date}(?!\\d|:|,\\d| [ap]\\.?m)(?:,? (${year}))?`),
    days: ([, m, a, b, y], by) => between(dayOf([a, m, m, a], y, by), dayOf([b, m, m, b], y, by)),
  },
  {
    phrase: new RegExp(`${named}${dayMonth}`),
    days: ([, a, b, c, d, y], by) => one(dayOf([a, b, c, d], y, by)),
  },
  // "on the 20th", and nothing that is counted after it: "on the 20th floor" is no date.
  {
    phrase:
      /(?<=(?:^|[^a-z])(?:on|by|until|before|since|after) )the (\d{1,2})(?:st|nd|rd|th)(?=\s*(?:$|[.,;:)—–]|and\s|or\s))/,
    days: ([, d], by) => one(dateInMonthNear(Number(d), by)),
  },
  {
    phrase: new RegExp(`(${choice(Object.keys(feasts))})(?!')`),
    days: ([, f], by) => one(nearest((each) => `${each}-${feasts[f!]!}`, by)),
  },
  {
    phrase: new RegExp(`(${choice(Object.keys(easterFeasts))})`),
    days: ([, f], by) => one(nearest((each) => addDays(easterOf(each), easterFeasts[f!]!), by)),
  },
  {
    phrase: new RegExp(`(${choice(Object.keys(weekdayFeasts))})`),
    days: ([, f], by) => one(nearest((each) => weekdayFeastOf(each, f!), by)),
  },
];

/** Month and date from either order of the two. */
function dayOf([d, m, n, e]: Parts, y: string | undefined, by: Reckoning): Day | null {
  return dateNear(months[(m ?? n)!]!, Number(d ?? e), y === undefined ? null : Number(y), by);
}

function one(found: Day | null): Days | null {
  return found === null ? null : single(found);
}

function between(from: Day | null, to: Day | null): Days | null {
  return from === null || to === null || from > to ? null : windowOf(from, to);
}

/** Easter Sunday of the western churches, by the rule of Meeus, Jones and Butcher for the Gregorian calendar. */
function easterOf(of: number): Day {
  const golden = of % 19;
  const century = Math.floor(of / 100);
  const rest = of % 100;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * week) / 451);
  const sum = epact + week - 7 * late + 114;
  return dayIn(of, Math.floor(sum / 31), (sum % 31) + 1)!;
}

function weekdayFeastOf(of: number, feast: string): Day {
  const [inMonth, onWeekday, which] = weekdayFeasts[feast]!;
  if (which < 0) return weekdayNear(onWeekday, { said: dayIn(of, inMonth, 31)!, tense: "past" });
  return addDays(weekdayNear(onWeekday, { said: dayIn(of, inMonth, 1)!, tense: "future" }), which * 7 - 7);
}
