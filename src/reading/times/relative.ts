import { addDays, weekdayOf } from "../../vocabulary/index.ts";
import { weekdays } from "../english/calendar.ts";
import { seasonNear, within } from "./calendar-periods.ts";
import { type Days, type Reckoning, shift, single, weekdayNear, windowOf } from "./days.ts";
import { around, back } from "./lengths.ts";
import { weekendOf } from "./parts.ts";
import { type PeriodRule, wordsBefore } from "./rule.ts";
import { length, lengthOf, season, vagueLength, weekday } from "./words.ts";

/** A clock's time: of the day that is told beside it, or of the day it was said. */
export const clock = "(?:\\d{1,2}(?:[:.]\\d{2})? ?(?:a\\.m\\.|p\\.m\\.|am|pm)|midnight|noon|midday)";
const partOfDay = "(?: (?:morning|afternoon|evening|night|midnight|noon))";

/** Days by their weekday, and by how they lie to the day it was said. */
export const relativeRules: readonly PeriodRule[] = [
  // "next Monday" is one to come, "last Monday" one that was; "before Thursday night" takes in the day.
  {
    phrase: new RegExp(
      `(?:(last|next|this|this coming|this past|the following|the previous) )?(${weekday})(?:'s)?(${partOfDay})?(?:'s)?`,
    ),
    days: ([, which, d, part], by) => {
      const day = weekdayNamed(which, weekdays[d!]!, by);
      return part && !/morning/.test(part) ? { ...single(day), limit: day } : single(day);
    },
  },
  { phrase: /the day before yesterday/, days: (_, { said }) => single(addDays(said, -2)) },
  { phrase: /the day after tomorrow/, days: (_, { said }) => single(addDays(said, 2)) },
  {
    phrase: new RegExp(`yesterday(?:'s)?${partOfDay}?|last night(?:'s)?`),
    days: (_, { said }) => single(addDays(said, -1)),
  },
  { phrase: new RegExp(`tomorrow(?:'s)?${partOfDay}?`), days: (_, { said }) => single(addDays(said, 1)) },
  {
    phrase:
      /today(?:'s)?|tonight(?:'s)?|this (?:morning|afternoon|evening)(?:'s)?|(?:earlier|later) in the (?:day|morning|afternoon|evening)|in a short while|(?:a few )?hours (?:ago|earlier)/,
    days: (_, { said }) => single(said),
  },
  {
    phrase: new RegExp(`(${clock})`),
    days: (match, { said }, alone) =>
      alone || beforeClock.test(wordsBefore(match)) ? { ...single(said), limit: said } : null,
  },
  {
    phrase: new RegExp(`(earlier|later) (?:this|in the) (${season})`),
    days: ([, which, name], { said, tense }) => {
      const whole = seasonNear(name!, undefined, { said, tense: which === "earlier" ? "past" : tense });
      return whole && side(which!, whole, said);
    },
  },
  {
    phrase: /(earlier|later) (?:in )?(?:this|the) (week|month|quarter|year|decade|weekend)/,
    days: ([, which, u], { said }) => side(which!, within(u!, said), said),
  },
  // What is still to come of "this week", or what has been of it.
  {
    phrase: /this (week|month|quarter|year|decade)(?:'s)?/,
    days: ([, u], { said, tense }) => side(tense === "past" ? "earlier" : "later", within(u!, said), said),
  },
  {
    phrase: /(?:over |during )?(the (?:long )?)?weekend/,
    days: ([, the], { said, tense }, alone) =>
      the === undefined && !alone
        ? null
        : weekendOf(tense === "past" && weekdayOf(said) < 6 ? addDays(said, -7) : said),
  },
  { phrase: /recently|lately/, days: (_, { said }) => back(vagueLength("week"), said) },
  {
    phrase:
      /as soon as possible|(?:very )?soon(?!-)|shortly|immediately|in the (?:very )?near future|in the not[- ](?:too|so)[- ]distant future|in due course|(?:as early|at the earliest) (?:as )?possible|(?:until |till )?further notice|indefinitely/,
    days: (match, { said, tense }) =>
      (match[0] === "immediately" && tense === "past") ||
      (/^(?:very soon|soon|shortly|immediately)$/.test(match[0]) && notAhead(match))
        ? null
        : windowOf(said, null),
  },
];

/** A clock's time needs a word before it: "noon" may be a name. */
const beforeClock = /(?:^|[^a-z])(?:at|by|before|until|till|around|about|after) $/;

/** "shortly [after]", "as soon [as]" tell of something else. */
function notAhead({ 0: words, index, input }: RegExpMatchArray): boolean {
  const after = input!.slice(index! + words.length).slice(0, 8);
  const before = input!.slice(0, index).slice(-6);
  return /^ (?:as|after|before|there)/.test(after) || /(?:as|how|too|so|no) $/.test(before);
}

/** What is counted from a time that is told before it: `said` is then that time's first day. */
export const followingRules: readonly PeriodRule[] = [
  {
    phrase: /(earlier|later) that (week|month|year)/,
    days: ([, which, u], { said }) => side(which!, within(u!, said), said),
    follows: true,
  },
  {
    phrase: /(?:just )?(?:a few )?(?:hours|minutes|moments) later/,
    days: (_, { said }) => single(said),
    follows: true,
  },
  {
    phrase:
      /(?:the|that) (?:very )?(?:same )?(day|night|evening|afternoon|morning)(?= *(?:$|[.,;:)—–]|and |when |after |at |in |the |with ))/,
    days: ([all], { said }) => (/^the (?!.*same)/.test(all!) ? null : single(said)),
    follows: true,
  },
  {
    phrase:
      /(?:(?:the|that) same (week|weekend|month|year)|that (week|weekend|month|year))(?! (?:that|as|when|of))/,
    days: ([, a, b], { said }) => within((a ?? b)!, said),
    follows: true,
  },
  {
    phrase: /the (next|following|previous) (day|morning|night|evening|afternoon|week|weekend|month|year)/,
    days: ([, which, u], { said }) => {
      const step = which === "previous" ? -1 : 1;
      return /week|month|year/.test(u!)
        ? within(u!, shift(said, step, u === "weekend" ? "week" : u!))
        : single(addDays(said, step));
    },
    follows: true,
  },
  {
    phrase: new RegExp(`${length} (later|earlier)(?= *(?:$|[.,;:)—–]|and |when |in |on ))`),
    days: ([all, n, u, which], { said }) => {
      const { count, unit, vague } = lengthOf(n!, u!, all!);
      return vague ? null : around(shift(said, which === "later" ? count : -count, unit), u!);
    },
    follows: true,
  },
];

function weekdayNamed(which: string | undefined, day: number, { said, tense }: Reckoning): string {
  if (which === undefined || which === "this") return weekdayNear(day, { said, tense });
  return /last|past|previous/.test(which)
    ? weekdayNear(day, { said: addDays(said, -1), tense: "past" })
    : weekdayNear(day, { said: which === "this coming" ? said : addDays(said, 1), tense: "future" });
}

/** "earlier this month" runs to the day it was said, "later this week" from it. */
function side(which: string, whole: Days, said: string): Days {
  return which === "earlier" ? windowOf(whole.from, said) : windowOf(said, whole.to);
}
