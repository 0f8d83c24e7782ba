import { months, ordinals, roundlyCounted, seasons } from "../english/calendar.ts";
import { numberedNames } from "../english/quantities.ts";
import {
  type Days,
  monthNear,
  monthsOf,
  type Reckoning,
  shift,
  weekOf,
  windowOf,
  yearIn,
  yearOf,
} from "./days.ts";
import { weekendOf, weekIn } from "./parts.ts";
import { type PeriodRule, wordsBefore } from "./rule.ts";
import { choice, clearMonth, loneMonth, month, ordinal, point, season, year } from "./words.ts";

/** "of 2025", "of last year", "next year": which year is meant; one group, all its words. */
const ofYear = `(?:,? ?(?:of )?(${year}|(?:last|this|next) year|that year))`;

/** Weeks, months, quarters, seasons, years and decades as wholes. */
export const wholeRules: readonly PeriodRule[] = [
  // "the last week of May", "the third week of next month"
  {
    phrase: new RegExp(
      `the (${ordinal}|last|final) week (?:of|in) (?:(${month})${ofYear}?|(last|this|next) month|the month)`,
    ),
    days: ([, which, m, y, step], by) => {
      const whole = m
        ? monthNear(months[m]!, yearNamed(y, by), by)
        : within("month", stepped(step, "month", by));
      return weekIn(ordinals[which!] ?? -1, whole);
    },
  },
  // "March and May 2022"
  {
    phrase: new RegExp(`(${month})${point}(?: ?[-–] ?| to | through | and | or )(${month})${point}${ofYear}`),
    days: ([, a, b, y], by) => {
      const last = monthNear(months[b!]!, yearNamed(y, by), by);
      const first = monthNear(months[a!]!, yearNamed(y, by), by);
      return first.from! <= last.to! ? windowOf(first.from, last.to) : null;
    },
  },
  {
    phrase: new RegExp(`(${month})${point}${ofYear}`),
    days: ([, m, y], by) => monthNear(months[m!]!, yearNamed(y, by), by),
  },
  {
    phrase: new RegExp(`(last|this past|next|this|this coming) (${month})${point}(?! \\d)`),
    days: ([, which, m], by) =>
      /last|past/.test(which!)
        ? monthNear(months[m!]!, null, { said: shift(by.said, -1, "month"), tense: "past" })
        : which === "next"
          ? monthNear(months[m!]!, null, { said: shift(by.said, 1, "month"), tense: "future" })
          : monthNear(months[m!]!, null, by),
  },
  {
    phrase: new RegExp(`(?:q([1-4])|(?:the )?(${ordinal}) quarter)${ofYear}?`),
    days: ([, q, w, y], by) => quarterNear(q ? Number(q) : ordinals[w!]!, yearNamed(y, by), by),
  },
  {
    phrase: new RegExp(
      `(?:the |this |next |last |this past |this coming )?(${season})(?: of)? (${year})(?:[-–/]\\d{2,4})?`,
    ),
    days: ([, s, y]) => seasonOf(s!, Number(y)),
  },
  {
    phrase: new RegExp(`(?:the )?(${season}) (?:of )?((?:last|next|this) year)`),
    days: ([, s, y], by) => seasonOf(s!, yearNamed(y, by)!),
  },
  {
    phrase: new RegExp(`(?:(last|this past|next|this coming|this|the) )?(${season})(?! of )`),
    days: (match, by, alone) =>
      alone || match[1] !== undefined || beforeSeason.test(wordsBefore(match))
        ? seasonNear(match[2]!, match[1], by)
        : null,
  },
  // "the early 1990s" is a part of this.
  {
    phrase: /(?:the )?((?:1[5-9]|20)\d)0s/,
    // "the 1800s" are a century; the "2000s" are mostly ten years.
    days: ([, d]) =>
      d!.endsWith("0") && d !== "200"
        ? windowOf(`${d}0-01-01`, `${d!.slice(0, 2)}99-12-31`)
        : windowOf(`${d}0-01-01`, `${d}9-12-31`),
  },
  {
    phrase: /(?:the )?(\d{1,2})(?:st|nd|rd|th) century/,
    days: ([, c]) =>
      Number(c) < 11 || Number(c) > 21 ? null : windowOf(`${Number(c) - 1}01-01-01`, `${c}00-12-31`),
  },
  {
    phrase: new RegExp(
      `(?<![\\d$€£¥,.-])(?<!(?:^|[^a-z])(?:${choice(numberedNames)}) )(${year})(?!(?:[,.]\\d|\\d|s(?![a-z])|-\\d| (?:${choice(roundlyCounted)})(?![a-z])))`,
    ),
    days: ([, y]) => yearOf(Number(y)),
  },
];

/** Weeks, months, quarters and years by how they lie to the day it was said. */
export const steppedRules: readonly PeriodRule[] = [
  {
    phrase:
      /(last|past|this past(?= weekend| quarter)|this|next|this coming) (week|weekend|month|quarter|year|decade)/,
    days: ([, which, u], by) => within(u!, stepped(which, u!, by)),
  },
  { phrase: /the (week|month|year) before last/, days: ([, u], { said }) => within(u!, shift(said, -2, u!)) },
  { phrase: /the (week|month|year) after next/, days: ([, u], { said }) => within(u!, shift(said, 2, u!)) },
];

/** A season needs a word before it, or a verb would be one: "prices [fall]". */
const beforeSeason = /(?:^|[^a-z])(?:in|by|since|until|till|before|after|during|over|through|from) $/;

/** The month, or the unit, that stands bare: read only as a part, or where more tells that it is meant. */
export const bareRules: readonly PeriodRule[] = [
  {
    phrase: new RegExp(`(?:the month of )?(${month})${point}(?! \\d)`),
    days: ([, m], by) => monthNear(months[m!]!, null, by),
  },
  { phrase: /the (week|weekend|month|quarter|year|decade)/, days: ([, u], { said }) => within(u!, said) },
];

/** A bare month: any that is clear, "May" and "March" only after a word that makes a time of them. */
export const bareMonthRules: readonly PeriodRule[] = [
  {
    phrase: new RegExp(`(?:the month of )?(${loneMonth})${point}(?! \\d)`),
    days: ([, m], by) => monthNear(months[m!]!, null, by),
  },
  {
    phrase: new RegExp(
      `(?<=(?:^|[^a-z])(?:in|since|by|until|till|during|from|between|through|before|after|(?:${clearMonth})(?: and| or)) )(may|march|mar)${point}(?! \\d)`,
    ),
    days: ([, m], by) => monthNear(months[m!]!, null, by),
  },
  {
    phrase: new RegExp(`(may|march)(?= (?:and|or|to|through) (?:${month})(?![a-z]))`),
    days: ([, m], by) => monthNear(months[m!]!, null, by),
  },
  {
    phrase: /(may|march|mar(?=\.))/,
    days: ([, m], by, alone) => (alone ? monthNear(months[m!]!, null, by) : null),
  },
];

/** The week, weekend, month, quarter, year or decade that holds a day. */
export function within(u: string, on: string): Days {
  if (u === "week") return weekOf(on);
  if (u === "weekend") return weekendOf(on);
  const first = Math.ceil(Number(on.slice(5, 7)) / 3) * 3 - 2;
  if (u === "month") return monthNear(Number(on.slice(5, 7)), yearIn(on), { said: on, tense: "past" });
  if (u === "quarter") return monthsOf(yearIn(on), first, first + 2);
  if (u === "decade") return windowOf(`${on.slice(0, 3)}0-01-01`, `${on.slice(0, 3)}9-12-31`);
  return yearOf(yearIn(on));
}

/** The day one unit back or forth, as "last" and "next" tell; a weekend that has just been is the last one. */
function stepped(which: string | undefined, u: string, { said, tense }: Reckoning): string {
  const step = which === "next" ? 1 : which === undefined || /^this(?: coming)?$/.test(which) ? 0 : -1;
  if (u !== "weekend") return shift(said, step, u);
  const begun = weekendOf(said).from! <= said;
  return shift(said, step === 0 && tense === "past" && !begun ? -1 : step, "week");
}

function yearNamed(words: string | undefined, { said }: Reckoning): number | null {
  if (words === undefined || words === "that year") return null;
  const named = /\d{4}/.exec(words);
  if (named) return Number(named[0]);
  return yearIn(said) + (words.startsWith("last") ? -1 : words.startsWith("next") ? 1 : 0);
}

function quarterNear(which: number, of: number | null, { said, tense }: Reckoning): Days {
  const at = (each: number) => monthsOf(each, which * 3 - 2, which * 3);
  if (of !== null) return at(of);
  const here = at(yearIn(said));
  return tense === "past" && here.from! > said ? at(yearIn(said) - 1) : here;
}

function seasonOf(name: string, of: number): Days {
  return { ...monthsOf(of, seasons[name]!, seasons[name]! + 2), precision: "season" };
}

/** The season that is meant: "last" is the latest that is over, "next" the next year's, else the nearest by tense. */
export function seasonNear(name: string, which: string | undefined, { said, tense }: Reckoning): Days | null {
  const here = yearIn(said);
  if (which === "next") return seasonOf(name, here + 1);
  const tries = [here + 1, here, here - 1, here - 2].map((each) => seasonOf(name, each));
  if (which === "last") return tries.find(({ to }) => to! < said) ?? null;
  const near =
    tense === "past"
      ? tries.find(({ from }) => from! <= said)
      : tries.toReversed().find(({ to }) => to! >= said);
  return near ?? null;
}
