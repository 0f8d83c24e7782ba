import type { Span } from "../../vocabulary/index.ts";
import { months, weekdays } from "../english/calendar.ts";
import { bareMonthRules, steppedRules, wholeRules } from "./calendar-periods.ts";
import { dateRules } from "./dates.ts";
import { type Days, isOutOfReach, type Reckoning } from "./days.ts";
import { type Lead, leadBefore, tenseOf } from "./leads.ts";
import { lengthRules } from "./lengths.ts";
import { partRules } from "./parts-rules.ts";
import { clock, followingRules, relativeRules } from "./relative.ts";
import type { PeriodRule } from "./rule.ts";
import { choice, unitWord } from "./words.ts";

/** A stretch of words that names days; offsets are of the stretch that it was found in. */
export interface Period extends Span, Days {}

/** All rules, the longer phrases first: the first rule that reads a stretch wins. They begin and end with whole words. */
const rules = [
  ...lengthRules.slice(0, 1),
  ...dateRules,
  ...partRules,
  ...lengthRules.slice(1, -2),
  ...wholeRules,
  ...relativeRules,
  ...steppedRules,
  ...bareMonthRules,
  ...followingRules,
  ...lengthRules.slice(-2),
].map((rule) => ({
  ...rule,
  ofLength: lengthRules.includes(rule),
  phrase: new RegExp(
    `(?<![a-z0-9])(?:${rule.phrase.source})(?![a-z0-9]|-(?:old|long|plus|to-be)(?![a-z]))`,
    "g",
  ),
}));

/** A month or weekday that is written small is none. */
const small = new RegExp(
  `(?<![a-z0-9])(?:${choice(Object.keys(months))}|${choice(Object.keys(weekdays))})(?![a-z0-9])`,
);
const deadline = /^(?:'s)? (?:deadline|target date|cut-?off|cut-off date)(?![a-z0-9])/;
/** "on Tuesday [at noon]" */
const atClock = new RegExp(`^,? (?:at|by|around|about) (?:about |around )?${clock}(?![a-z0-9])`);
const recurring = /(?:^|[^a-z])(?:every|each|per) $/;

/** The stretch in small letters, and the periods that are named in it, in order, none overlapping. */
export function findPeriods(
  text: string,
  { start, end }: Span,
  by: Reckoning,
): { readonly lower: string; readonly periods: readonly Period[] } {
  const original = text.slice(start, end);
  const lower = smallLetters(original);
  const before = text.slice(Math.max(0, start - referenceReach), start);
  const found: Period[] = [];
  // For each character the number of the period that it belongs to, counted from one.
  const owners = new Int32Array(lower.length);
  const holdsLength = unitWord.test(lower);
  for (const rule of rules) {
    if (rule.ofLength && !holdsLength) continue;
    for (const match of lower.matchAll(rule.phrase)) {
      const from = match.index;
      const to = from + match[0].length - (rule.keeps?.exec(match[0])?.[0].length ?? 0);
      if (owners.subarray(from, to).some((owner) => owner > 0)) continue;
      if (isLetter(lower[from - 1]) || isLetter(lower[to])) continue;
      if (small.test(original.slice(from, to)) || recurring.test(lower.slice(Math.max(0, from - 7), from)))
        continue;
      const lead = leadBefore(lower, from, 0);
      const days = daysOf(rule, match, {
        lower,
        lead,
        by,
        reference: () => referenceOf(from, found, owners, { before, by }),
      });
      if (!days || isOutOfReach(days.from) || isOutOfReach(days.to)) continue;
      const trail = deadline.exec(lower.slice(to, to + 20))?.[0] ?? "";
      const hour = days.precision === "day" ? (atClock.exec(lower.slice(to, to + 24))?.[0] ?? "") : "";
      const last = to + (trail || hour).length;
      found.push({
        ...(trail && (days.limit || days.precision !== "window") ? due(days) : days),
        start: from,
        end: last,
      });
      // The words that lead to it are no time of their own: "[at noon] on Tuesday".
      owners.fill(found.length, lead?.start ?? from, last);
    }
  }
  return { lower, periods: found.toSorted((a, b) => a.start - b.start) };
}

interface Around {
  readonly lower: string;
  readonly lead: Lead | null;
  readonly by: Reckoning;
  /** The time that is told last before the phrase. */
  readonly reference: () => Period | null;
}

function daysOf(
  rule: PeriodRule,
  match: RegExpMatchArray,
  { lower, lead, by, reference }: Around,
): Days | null {
  const from = match.index!;
  const linked = linkedBefore.test(lower.slice(Math.max(0, from - 40), from));
  const tense = linked ? by.tense : tenseOf(lead?.bound ?? null, by.tense);
  const alone = from <= (lead ? from - lead.start : 0) && match[0].length >= lower.length - from - 1;
  if (!rule.follows) return rule.days(match, { said: by.said, tense, bound: lead?.bound != null }, alone);
  const told = reference();
  const backwards = /earlier|previous|(?:hours|minutes|moments) later/.test(match[0]);
  const day = told === null ? (backwards ? by.said : null) : told.from;
  // A day is not counted from a month or a year.
  if (
    day === null ||
    (told &&
      told.precision !== "day" &&
      /day|night|noon|morning|evening|hours|minutes|moments/.test(match[0]))
  )
    return null;
  return rule.days(match, { said: day, tense }, alone);
}

/** "from Tuesday [through Saturday]" looks one way. */
const linkedBefore = /(?:^|[^a-z])from [^.;]{1,30}$/;

/** The rules know the letters of English only: "Île-de-May2" or "mayı" end in none of their words. */
function isLetter(character: string | undefined): boolean {
  return character !== undefined && character > "\u007f" && /\p{L}/u.test(character);
}

/** How many characters before a phrase are looked at for the time that "the next day" is counted from. */
const referenceReach = 300;

/** The time told last before a place: in the stretch, else in the text before it. */
function referenceOf(
  from: number,
  found: readonly Period[],
  owners: Int32Array,
  { before, by }: { readonly before: string; readonly by: Reckoning },
): Period | null {
  for (let at = from - 1; at >= Math.max(0, from - referenceReach); at--) {
    if (owners[at]! > 0) return found[owners[at]! - 1]!;
  }
  if (from > referenceReach || before === "") return null;
  return findPeriods(before, { start: 0, end: before.length }, by).periods.at(-1) ?? null;
}

/** A deadline is the last day of its time. */
function due(days: Days): Days {
  const day = days.limit ?? days.to;
  return day === null ? days : { from: day, to: day, precision: "day", limit: day };
}

/** In small letters, with straight apostrophes and plain spaces, each character where it stood. */
function smallLetters(original: string): string {
  const lower = original.toLowerCase();
  // A character that grows in small letters would move the offsets.
  const same =
    lower.length === original.length
      ? lower
      : original.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  return same.replaceAll("’", "'").replaceAll(/[\s\u00a0]/g, " ");
}
