import { addDays, type Day, daysBetween, type Span, type Time } from "../../vocabulary/index.ts";
import type { Reckoning, Tense } from "./days.ts";
import { findPeriods, type Period } from "./find-periods.ts";
import { bounded, clauseLead, leadBefore } from "./leads.ts";

export interface TimeOptions {
  /** The day that relative words are counted from; null where no one knows it. */
  readonly said: Day | null;
  /** Which way a weekday or a month without a year looks. */
  readonly tense: Tense;
}

/**
 * Times in a stretch of text, in order, none overlapping, with the words that lead to them ("on", "by", "since"). Windows stay
 * windows: "within two weeks" is from the day it was said to the fourteenth after, "by the end of July" from that day to
 * 31 July; `anchor` is the day it was counted from. Without such a day only what hangs on none is read ("in 2014"); the other
 * times stand with open ends, and with precision "unknown" where both ends are open. Takes time in proportion to the stretch.
 */
export function readTimes(text: string, span: Span, { said, tense }: TimeOptions): readonly Time[] {
  if (said !== null) return timesFrom(text, span, { said, tense }).map((time) => ({ ...time, anchor: said }));
  // What is the same from whichever day one counts hangs on none.
  const [one, ...others] = unlikeDays.map((each) => timesFrom(text, span, { said: each, tense }));
  return one!.map((time) => {
    const same = (end: "from" | "to") =>
      others.every((times) => times.some((other) => other.start === time.start && other[end] === time[end]));
    const from = same("from") ? time.from : null;
    const to = same("to") ? time.to : null;
    const precision =
      from === time.from && to === time.to
        ? time.precision
        : from === null && to === null
          ? "unknown"
          : "window";
    return { ...time, from, to, precision, anchor: null };
  });
}

/** Two days that share no weekday, date, month, season, year or decade. */
const unlikeDays: readonly Day[] = ["2011-02-09", "2026-10-20"];

function timesFrom(text: string, span: Span, by: Reckoning): readonly Omit<Time, "anchor">[] {
  const { lower, periods } = findPeriods(text, span, by);
  const all = joined(periods, lower, by);
  let after = 0;
  return all.map((period) => {
    const own = leadBefore(lower, period.start, after);
    const clause = all.length === 1 && !own?.bound ? clauseLead(lower, period) : null;
    const lead = clause ?? own;
    const days = lead ? bounded(period, lead, by) : period;
    after = period.end;
    return {
      start: span.start + (lead?.start ?? period.start),
      end: span.start + period.end,
      from: days.from,
      to: days.to,
      precision: days.precision,
    };
  });
}

/** "from Tuesday through Saturday", "April and May": one window. */
function joined(found: readonly Period[], text: string, by: Reckoning): readonly Period[] {
  const out: Period[] = [];
  for (const each of found) {
    const last = out.at(-1);
    const link = last && linkBetween.exec(text.slice(last.end, Math.min(each.start, last.end + 20)))?.[1];
    const between =
      last !== undefined && /between $/.test(text.slice(Math.max(0, last.start - 8), last.start));
    const one = last && link ? oneOf(last, between ? "to" : link, each, by) : null;
    if (one) out[out.length - 1] = one;
    else out.push(each);
  }
  return out;
}

const linkBetween = /^,? ?(to|through|until|till|and|or|-|–) ?(?:on |in |late |early |the )?$/;

/** Two times are one window where the second follows the first; with "and" only where no time lies between. */
function oneOf(first: Period, link: string, second: Period, { tense }: Reckoning): Period | null {
  const { from, to } = first;
  if (from === null || to === null || second.from === null || second.to === null) return null;
  const whole = { ...first, from, to: second.to, precision: "window" as const, end: second.end };
  if (link === "and") return second.from === addDays(to, 1) ? whole : null;
  if (from <= second.to) return whole;
  // "from Friday to Monday": the week goes round between them.
  const days = first.precision === "day" && second.precision === "day" && daysBetween(second.to, from) < 7;
  if (!days || link === "or") return null;
  return tense === "past" ? { ...whole, from: addDays(from, -7) } : { ...whole, to: addDays(second.to, 7) };
}
