import { addDays, type Day, weekdayOf } from "../../vocabulary/index.ts";
import { feasts, months, numerals, seasons, weekdays } from "../english/calendar.ts";
import {
  type Days,
  dateNear,
  monthNear,
  monthOf,
  shift,
  single,
  type Tense,
  weekdayNear,
  weekOf,
  windowOf,
  yearOf,
} from "./days.ts";

/** From which day, and which way, a phrase is read. */
export interface Reckoning {
  readonly said: Day;
  readonly tense: Tense;
}

/** A phrase, in small letters, and the days that it names; null where it names none after all. */
export interface PeriodRule {
  readonly phrase: RegExp;
  readonly days: (match: RegExpMatchArray, reckoning: Reckoning) => Days | null;
}

const number = `(?:\\d{1,3}|${Object.keys(numerals)
  .filter((word) => word !== "a" && word !== "an")
  .join("|")})`;
const some = `(?:an?|${number})`;
const month = Object.keys(months)
  .toSorted((a, b) => b.length - a.length)
  .join("|");
const weekday = Object.keys(weekdays).join("|");
const unit = "(?:hour|day|week|fortnight|month|quarter|year|decade)";

/** What names days by itself, the longer phrases first: the first rule that reads a stretch wins. */
export const periodRules: readonly PeriodRule[] = [
  // "within the next week to 10 days": the outer end counts.
  {
    phrase: new RegExp(`(?:with)?in the next (?:${some} )?${unit}s? (?:to|or) (${some}) (${unit})s?`),
    days: ([, n, u], { said }) => windowOf(said, shift(said, count(n!), u!)),
  },
  // "in four to five months"
  {
    phrase: new RegExp(`in (${some}) (?:to|or) (${some}) (${unit})s?`),
    days: ([, a, b, u], { said }) => windowOf(shift(said, count(a!), u!), shift(said, count(b!), u!)),
  },
  // "over the past five weeks", "in the last two years"
  {
    phrase: new RegExp(
      `(?:in|over|for|during|within) the (?:past|last) (?:few )?(?:(${number}) )?(${unit})s?`,
    ),
    days: ([, n, u], { said }) => windowOf(shift(said, -count(n ?? "one"), u!), said),
  },
  // "within two weeks", "over the next ten days", "in the coming 60 days"
  {
    phrase: new RegExp(`(?:within|in|over|during)(?: the)? (?:next|coming) (${number}) (${unit})s?`),
    days: ([, n, u], { said }) => windowOf(said, shift(said, count(n!), u!)),
  },
  {
    phrase: new RegExp(`within (${some}) (${unit})s?`),
    days: ([, n, u], { said }) => windowOf(said, shift(said, count(n!), u!)),
  },
  {
    phrase: new RegExp(`in (${some}) (${unit})s?(?:' time)?`),
    days: ([, n, u], { said }) => windowOf(said, shift(said, count(n!), u!)),
  },
  {
    phrase: /(?:within|in|over|during)(?: the)? (?:next|coming) (?:few |several )?(days|weeks|months|years)/,
    days: ([, u], { said }) =>
      windowOf(said, addDays(said, { days: 7, weeks: 31, months: 92, years: 1096 }[u!]!)),
  },
  {
    phrase: new RegExp(`(${some}) (${unit})s? (?:ago|earlier)`),
    days: ([, n, u], { said }) => ago(shift(said, -count(n!), u!), u!),
  },
  {
    phrase: new RegExp(`(${some}) (${unit})s? from (?:now|today)`),
    days: ([, n, u], { said }) => ago(shift(said, count(n!), u!), u!),
  },
  // "18-20 August 2025", "18 August"
  {
    phrase: new RegExp(
      `(\\d{1,2})(?:st|nd|rd|th)?(?: ?[-–] ?| to | through )(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${month})\\.?(?:,? (\\d{4}))?`,
    ),
    days: ([, a, b, m, y], by) =>
      between(dateNear(months[m!]!, Number(a), year(y), by), dateNear(months[m!]!, Number(b), year(y), by)),
  },
  {
    phrase: new RegExp(`(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${month})\\.?(?:,? (\\d{4}))?`),
    days: ([, d, m, y], by) => day(dateNear(months[m!]!, Number(d), year(y), by)),
  },
  // "August 18-20", "May 23 through 26", "Aug. 18, 2025"
  {
    phrase: new RegExp(
      `(${month})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?: ?[-–] ?| to | through )(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:, (\\d{4}))?`,
    ),
    days: ([, m, a, b, y], by) =>
      between(dateNear(months[m!]!, Number(a), year(y), by), dateNear(months[m!]!, Number(b), year(y), by)),
  },
  {
    phrase: new RegExp(`(${month})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (\\d{4}))?`),
    days: ([, m, d, y], by) => day(dateNear(months[m!]!, Number(d), year(y), by)),
  },
  // "by mid-September": by the fifteenth.
  {
    phrase: new RegExp(`by (?:around )?mid-(${month})(?:,? (\\d{4}))?`),
    days: ([, m, y], { said }) =>
      windowOf(said, `${monthNear(months[m!]!, year(y), { said, tense: "future" }).from!.slice(0, 7)}-15`),
  },
  {
    phrase: new RegExp(`last (${month})\\.?(?! \\d)`),
    days: ([, m], { said }) =>
      monthNear(months[m!]!, null, { said: shift(said, -1, "month"), tense: "past" }),
  },
  {
    phrase: new RegExp(`next (${month})\\.?(?! \\d)`),
    days: ([, m], { said }) =>
      monthNear(months[m!]!, null, { said: shift(said, 1, "month"), tense: "future" }),
  },
  {
    phrase: new RegExp(`(${month})\\.?,? (?:of )?(\\d{4})`),
    days: ([, m, y], by) => monthNear(months[m!]!, Number(y), by),
  },
  {
    phrase: /(?:q([1-4])|(first|second|third|fourth) quarter)(?: of)?(?: (\d{4}))?/,
    days: ([, q, w, y], { said }) =>
      quarter(
        q ? Number(q) : ["first", "second", "third", "fourth"].indexOf(w!) + 1,
        Number(y ?? said.slice(0, 4)),
      ),
  },
  // "next Monday" is one to come, "last Monday" one that was.
  {
    phrase: new RegExp(`(last|next|this|this coming|this past) (${weekday})`),
    days: ([, which, d], { said }) =>
      single(
        which === "last" || which === "this past"
          ? addDays(weekdayNear(weekdays[d!]!, addDays(said, -1), "past"), 0)
          : weekdayNear(weekdays[d!]!, which === "next" ? addDays(said, 1) : said, "future"),
      ),
  },
  {
    phrase: new RegExp(`(${weekday})(?:'s)?(?: (?:morning|afternoon|evening|night))?`),
    days: ([, d], { said, tense }) => single(weekdayNear(weekdays[d!]!, said, tense)),
  },
  {
    phrase: /(earlier|later) (?:this|in the) (week|month|year)/,
    days: ([, which, u], { said }) => part(which!, within(u!, said), said),
  },
  {
    phrase: /(early|late|the end of|the start of|the beginning of) (this|next|last) (week|month|year)/,
    days: ([, where, which, u], { said }) => edge(where!, within(u!, shift(said, step(which!), u!))),
  },
  {
    phrase: /(this|last|next|the following|the coming) (week|month|year|weekend|quarter)/,
    days: ([, which, u], { said, tense }) =>
      u === "weekend"
        ? weekend(shift(said, step(which!), "week"))
        : towards(within(u!, shift(said, step(which!), u!)), which!, { said, tense }),
  },
  {
    phrase: /(?:over |during )?the weekend/,
    days: (_, { said, tense }) =>
      tense === "past" && weekdayOf(said) < 6 ? weekend(addDays(said, -7)) : weekend(said),
  },
  {
    phrase: new RegExp(
      `(early|mid|late|the end of|the start of|the beginning of)[- ](${month})\\.?(?:,? (\\d{4}))?`,
    ),
    days: ([, where, m, y], by) => edge(where!, monthNear(months[m!]!, year(y), by)),
  },
  {
    phrase: /(early|mid|late|the end of|the start of)[- ]((?:19|20)\d{2})/,
    days: ([, where, y]) => edge(where!, yearOf(Number(y))),
  },
  {
    phrase:
      /(?:the |this |next |last )?(spring|summer|fall|autumn|winter)(?: of)?(?: ((?:19|20)\d{2}))?(?! sports| olympics)/,
    days: ([, s, y], by) => season(s!, year(y), by),
  },
  {
    phrase: /(christmas eve|christmas|new year's day|halloween)/,
    days: ([, f], by) =>
      day(dateNear(Number(feasts[f!]!.slice(0, 2)), Number(feasts[f!]!.slice(3)), null, by)),
  },
  {
    phrase: new RegExp(
      `(?<=^|(?:in|since|by|until|till|than|during|from|this|to|between|of|last|and|or) )(${month})\\.?(?! \\d)`,
    ),
    days: ([, m], by) => monthNear(months[m!]!, null, by),
  },
  { phrase: /((?:19|20)\d)0s/, days: ([, d]) => windowOf(`${d}0-01-01`, `${d}9-12-31`) },
  { phrase: /(?<![\d$€£,.-])((?:19|20)\d{2})(?![\d,.]?\d|s\b|-)/, days: ([, y]) => yearOf(Number(y)) },
  {
    phrase: /(?:the )?(?:end of the (week|month|year)|(year)[- ]end)/,
    days: ([, u, y], { said }) => single(within(u ?? y!, said).to!),
  },
  { phrase: /the day before yesterday/, days: (_, { said }) => single(addDays(said, -2)) },
  { phrase: /yesterday|last night/, days: (_, { said }) => single(addDays(said, -1)) },
  {
    phrase: /today|tonight|this (?:morning|afternoon|evening)|(?:later |earlier )?the same day/,
    days: (_, { said }) => single(said),
  },
  { phrase: /tomorrow/, days: (_, { said }) => single(addDays(said, 1)) },
  {
    phrase:
      /soon|shortly|in the (?:very )?near future|in the not too distant future|in due course|as early as possible/,
    days: (_, { said }) => windowOf(said, null),
  },
  // "240 days": counted from the day it was said, where it is to come.
  {
    phrase: new RegExp(`(${number})[- ](${unit})s?`),
    days: ([, n, u], { said, tense }) =>
      tense === "future" ? windowOf(said, shift(said, count(n!), u!)) : null,
  },
];

function count(word: string): number {
  return numerals[word] ?? Number(word);
}

function year(word: string | undefined): number | null {
  return word === undefined ? null : Number(word);
}

function day(found: Day | null): Days | null {
  return found === null ? null : single(found);
}

function between(from: Day | null, to: Day | null): Days | null {
  return from === null || to === null || from > to ? null : windowOf(from, to);
}

/** "two weeks ago" is that week's day, "a month ago" that month, "three years ago" that year. */
function ago(then: Day, u: string): Days {
  if (u === "month") return monthOf(then);
  return u === "year" || u === "decade" ? yearOf(Number(then.slice(0, 4))) : single(then);
}

function within(u: string, on: Day): Days {
  if (u === "week") return weekOf(on);
  if (u === "month") return monthOf(on);
  return u === "quarter"
    ? quarter(Math.ceil(Number(on.slice(5, 7)) / 3), Number(on.slice(0, 4)))
    : yearOf(Number(on.slice(0, 4)));
}

/** What is still to come of "this week", or what has been of it. */
function towards(whole: Days, which: string, { said, tense }: Reckoning): Days {
  if (which !== "this") return whole;
  return tense === "past" ? windowOf(whole.from, said) : windowOf(said, whole.to);
}

function step(which: string): number {
  return which === "last" ? -1 : which === "this" ? 0 : 1;
}

function quarter(which: number, of: number): Days {
  return windowOf(
    `${of}-${String(which * 3 - 2).padStart(2, "0")}-01`,
    monthOf(`${of}-${String(which * 3).padStart(2, "0")}-01`).to,
  );
}

function weekend(on: Day): Days {
  const { to } = weekOf(on);
  return windowOf(addDays(to!, -1), to);
}

/** "earlier this month" runs to the day it was said, "later this week" from it. */
function part(which: string, whole: Days, said: Day): Days {
  return which === "earlier" ? windowOf(whole.from, said) : windowOf(said, whole.to);
}

/** The first, middle or last third; the first or last day of "the start of" and "the end of". */
function edge(where: string, { from, to }: Days): Days {
  const length = Math.round((Date.parse(to!) - Date.parse(from!)) / 86_400_000) + 1;
  if (where === "the end of") return single(to!);
  if (where === "the start of" || where === "the beginning of") return single(from!);
  const third = Math.floor(length / (length > 60 ? 4 : 3));
  if (where === "early")
    return windowOf(from, length > 60 ? monthOf(addDays(from!, 75)).to : addDays(from!, third - 1));
  if (where === "late") return windowOf(addDays(to!, -third), to);
  return windowOf(addDays(from!, third), addDays(to!, -third - 1));
}

function season(name: string, of: number | null, { said, tense }: Reckoning): Days | null {
  const [first, last] = seasons[name]!;
  const here = Number(said.slice(0, 4));
  const at = (each: number): Days => ({
    from: `${each}-${first}`,
    to: `${last < first ? each + 1 : each}-${last}`,
    precision: "season",
  });
  if (of !== null) return at(of);
  const tries = tense === "past" ? [here, here - 1, here - 2] : [here - 1, here, here + 1];
  return tries.map(at).find(({ from, to }) => (tense === "past" ? from! <= said : to! >= said)) ?? null;
}
