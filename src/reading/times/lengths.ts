import { addDays } from "../../vocabulary/index.ts";
import { grantedThings, lastingThings } from "../english/calendar.ts";
import { type Days, monthOf, type Reckoning, shift, single, windowOf, yearIn, yearOf } from "./days.ts";
import type { PeriodRule } from "./rule.ts";
import { bareUnits, choice, countWords, type Length, length, lengthOf, unit, vagueLength } from "./words.ts";

/** Between two counts: "two to three", "10-15"; not the hyphen of "twenty-one". */
const or = "(?: to | or |(?<=\\d) ?[-–] ?(?=\\d))";

/** Lengths of time: what is counted from the day it was said, forwards or backwards. */
export const lengthRules: readonly PeriodRule[] = [
  // "the three-and-a-half-year-old [war]": from its beginning to the day it was said.
  {
    phrase: new RegExp(
      `(?:(${countWords})-)?(${unit})-old(?= (?:[a-z-]+ ){0,2}(?:${choice(lastingThings)})(?:s|es)?(?![a-z0-9]))`,
    ),
    days: ([all, n, u], { said }) => back(n === undefined ? one(u!) : lengthOf(n, u!, all!), said),
  },
  // "within the next week to 10 days", "the next couple or three days": the outer end counts.
  {
    phrase: new RegExp(
      `(?:with)?(?:in )?the next (?:${countWords} )?(?:(?:${unit})s? )?(?:to|or) (${countWords}) (${unit})s?`,
    ),
    days: ([all, n, u], { said }) => forth(lengthOf(n!, u!, all!), said),
  },
  // "within two to three weeks"
  {
    phrase: new RegExp(`within (?:${countWords})${or}(${countWords}) (${unit})s?`),
    days: ([all, n, u], { said }) => forth(lengthOf(n!, u!, all!), said),
  },
  // "in four to five months"
  {
    phrase: new RegExp(`in (${countWords})${or}(${countWords}) (${unit})s?(?:' time)?`),
    days: ([, a, b, u], { said }) => windowOf(at(lengthOf(a!, u!, ""), said), at(lengthOf(b!, u!, ""), said)),
  },
  // "[over] the past five weeks", "the last year and a half"; "the last day", and "the last week of May", are others.
  {
    phrase: new RegExp(
      `(?:for )?(?:the course of )?(?:the|these) (?:past|last) ${length}(?! of (?!talks|negotiations))`,
    ),
    days: ([all, n, u], { said }) => back(lengthOf(n!, u!, all!), said),
  },
  {
    phrase:
      /(?:for )?(?:the course of )?(?:(?:the|this) past (day|week|month|quarter|year|decade)|the last (week|month|quarter|year|decade))( and a half)?(?! of |s)/,
    days: ([all, a, b], { said }) => back(lengthOf("a", a ?? b!, all!), said),
  },
  {
    phrase: new RegExp(`(?:the past|recent|the last) ${bareUnits}(?! of )`),
    days: ([, u], { said }) => back(vagueLength(u!), said),
  },
  // "[over] the next ten days", "the next few weeks", "[in] coming weeks"; "next week" is one of the calendar.
  {
    phrase: new RegExp(`(?:within |in |for )?(?:the course of )?(?:the )?(?:next|coming) ${length}(?! of )`),
    days: ([all, n, u], { said }) => forth(lengthOf(n!, u!, all!), said),
  },
  {
    phrase: new RegExp(`(?:within |in |for )?(?:the )?(?:next|coming) ${bareUnits}(?! of )`),
    days: ([, u], { said }) => forth(vagueLength(u!), said),
  },
  {
    phrase: /(?:within |in |for )?the (?:next|coming) (week|month|quarter|year|decade)( and a half)?(?! of )/,
    days: ([all, u], { said }) => forth(lengthOf("a", u!, all!), said),
  },
  {
    phrase: /the (day|week|month|year)(s)? (?:ahead|to come)(?! of )/,
    days: ([, u, many], { said }) => forth(many ? vagueLength(u!) : one(u!), said),
  },
  // "within three months of the signing": not before that, and no one can tell yet until when.
  {
    phrase: new RegExp(`within ${length} (?:of|after|following)(?! (?:now|today))`),
    days: (_, { said }) => windowOf(said, null),
    keeps: / (?:of|after|following)$/,
  },
  {
    phrase: new RegExp(`within ${length}`),
    days: ([all, n, u], { said }) => forth(lengthOf(n!, u!, all!), said),
  },
  { phrase: new RegExp(`within ${bareUnits}`), days: ([, u], { said }) => forth(vagueLength(u!), said) },
  // "more than a year ago": in that year, and before that day.
  {
    phrase: new RegExp(`(?:more than|over|at least) ${length} ago`),
    days: ([all, n, u], { said }) => before(lengthOf(n!, u!, all!), said),
  },
  {
    phrase: new RegExp(`${length} ago`),
    days: ([all, n, u], { said }) => ago(lengthOf(n!, u!, all!), u!, said),
  },
  {
    phrase: new RegExp(`(?<!of )${bareUnits} ago`),
    days: ([, u], { said }) => ago(vagueLength(u!), u!, said),
  },
  {
    phrase: new RegExp(`${length} from (?:now|today)`),
    days: ([all, n, u], { said }) => hence(lengthOf(n!, u!, all!), u!, said),
  },
  // "in three weeks": by then, where it is to come; "the first in three weeks": since then.
  {
    phrase: new RegExp(`in (?:a matter of ${bareUnits}|${length})(?: time)?(?! of )`),
    days: ([all, b, n, u], by) => either(b ? vagueLength(b) : lengthOf(n!, u!, all!), by),
  },
  {
    phrase: new RegExp(
      `(?:for|over) (?!the )(?:a (?:total|period) of )?${length}(?! (?:of|in (?:prison|jail))(?![a-z]))`,
    ),
    days: ([all, n, u], by) => either(lengthOf(n!, u!, all!), by),
  },
  // "a 90-day [pause]": where the length is one of what is granted, and not of what is described.
  {
    phrase: new RegExp(`${length}(?=(?: [a-z-]+)? (?:${choice(grantedThings)})(?![a-z]))`),
    days: ([all, n, u], by) => (by.tense === "past" ? null : either(lengthOf(n!, u!, all!), by)),
  },
  // "240 days": counted from the day it was said, where it is to come, or where nothing else is said.
  {
    phrase: new RegExp(
      `(?<!(?:first|last|final|every|each|per) )${length}(?![ -](?:of|old|long|ago|before|after|later|earlier|in (?:prison|jail))(?![a-z]))`,
    ),
    days: ([all, n, u], by, alone) =>
      all!.endsWith("one day") ||
      (!alone && (by.tense === "past" || /^(?:an?|half an?) |-(?:hour|day|week|month|year)/.test(all!)))
        ? null
        : either(lengthOf(n!, u!, all!), by),
  },
];

function one(u: string): Length {
  return { count: 1, unit: u, vague: false };
}

/** The day so long after another. */
function at({ count, unit: u }: Length, said: string): string {
  return shift(said, count, u);
}

function forth(long: Length, said: string): Days {
  return windowOf(said, long.unit === "hour" ? addDays(said, Math.ceil(long.count / 24)) : at(long, said));
}

export function back(long: Length, said: string): Days {
  return windowOf(
    long.unit === "hour" ? addDays(said, -Math.ceil(long.count / 24)) : shift(said, -long.count, long.unit),
    said,
  );
}

function either(long: Length, { said, tense }: Reckoning): Days {
  return tense === "past" ? back(long, said) : forth(long, said);
}

/** "two weeks ago" is that day, "a month ago" that month, "a few weeks ago" any day from a month to a week back. */
function ago(long: Length, u: string, said: string): Days {
  if (long.vague) return windowOf(addDays(said, -long.count), shift(said, -1, u));
  return around(shift(said, -long.count, long.unit), u);
}

/** "six months from now" is that month, "a few years from now" any day from a year to three on. */
function hence(long: Length, u: string, said: string): Days {
  return long.vague ? windowOf(shift(said, 1, u), addDays(said, long.count)) : around(at(long, said), u);
}

function before(long: Length, said: string): Days {
  const then = shift(said, -long.count, long.unit);
  const { from } = ago(long, long.unit, said);
  return windowOf(
    long.vague ? null : long.unit === "day" || long.unit === "hour" ? from : whole(then, long.unit),
    then,
  );
}

function whole(then: string, u: string): string {
  return u === "week" || u === "fortnight" ? shift(then, -1, u) : around(then, u).from!;
}

/** A day is as exact as the unit that it was counted in. */
export function around(day: string, u: string): Days {
  if (u === "month" || u === "quarter") return monthOf(day);
  return u === "year" || u === "decade" ? yearOf(yearIn(day)) : single(day);
}
