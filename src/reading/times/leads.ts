import { addDays, type Span } from "../../vocabulary/index.ts";
import { type Days, type Reckoning, shift, single, type Tense, windowOf } from "./days.ts";
import { clock } from "./relative.ts";
import { length, lengthOf } from "./words.ts";

/** Words before a time that belong to it, and what they make of it. */
export interface Lead {
  /** Where the words begin. */
  readonly start: number;
  /** The word that makes a bound of the time; null where the words only lead to it. */
  readonly bound: string | null;
  /** "[two days] before Christmas": how long before or after, its count, unit and words. */
  readonly distance: readonly [count: string, unit: string, words: string] | null;
  /** "before the [June] summit": does the time tell of something in it, and not of itself? */
  readonly ofEvent: boolean;
}

const heads =
  "no later than|not later than|by|up until|until|till|through|before|ahead of|prior to|since|after";
const plain =
  "in|on|at|during|over|around|about|roughly|circa|throughout|from|between|starting|beginning|effective|back|ever|as early as|as soon as|as late as|as of|sometime|some time|early|late|earlier|later|just";
const inner = `the|a|an|that|its|their|at least|at the latest|exactly|of|(?:early|small|wee) hours of|(?:night|evening|morning|afternoon) of|${clock}|${plain}`;
const lead = new RegExp(
  `(?<![a-z0-9])(?:(?:(${heads})|${plain}|${clock}|(?:the )?(?:early|small|wee) hours of|the (?:night|evening|morning|afternoon) of)(?: (${heads}))?)(?: (?:${inner}))* $`,
);
const distance = new RegExp(`(?<![a-z0-9])${length} $`);

/** How many characters before a time may lead to it. */
const reach = 60;

const ownLead = /^(?:for|in|within|over) /;

/** The words that lead to a time at `start`, not before `after`, in a text in small letters; null where there are none. */
export function leadBefore(text: string, start: number, after: number): Lead | null {
  const from = Math.max(after, start - reach);
  const match = lead.exec(text.slice(from, start));
  if (!match) return null;
  const bound = match[1] ?? match[2] ?? null;
  if (bound === null && isForeign(match[0], text.slice(start, start + 10))) return null;
  // "voted on [before the deadline]", but "[ever since 2009]"
  const skipped = match[2] !== undefined && !match[0].startsWith("ever ") ? match[0].indexOf(match[2]) : 0;
  const at = from + match.index + skipped;
  // "following through [on a 2006 law]": no bound stands right before such a word.
  const loose =
    match[1] !== undefined &&
    /^(?:on|in|at(?! least| the latest)|over|during) /.test(match[0].slice(match[1].length + 1));
  if (loose) return leadBefore(text, start, at + match[1]!.length + 1);
  const ofEvent = attributive.test(match[0]);
  const measured =
    bound === "before" || bound === "after"
      ? distance.exec(text.slice(Math.max(after, at - reach), at))
      : null;
  return measured
    ? { start: at - measured[0].length, bound, distance: [measured[1]!, measured[2]!, measured[0]], ofEvent }
    : { start: at, bound, distance: null, ofEvent };
}

const attributive = / (?:the|an?|its|their|that) $/;

/** "before the markets open [Monday]": the bound that a stretch begins with, where its clause ends in its only time. */
const clauseBound = /^(by|until|till|before|ahead of|prior to|since|after|in time for) [^.;:!?]*$/;

/** A lead of the whole clause before the only time of a stretch; what happens then takes in that time's days. */
export function clauseLead(text: string, { start, end }: Span): Lead | null {
  if (start > reach * 2 || text.length - end > 2) return null;
  const bound = clauseBound.exec(text.slice(0, start))?.[1];
  return bound === undefined
    ? null
    : { start: 0, bound: bound === "in time for" ? "by" : bound, distance: null, ofEvent: true };
}

/** Words before a time that are of something else: "in a [Monday] column", "carried on [for 16 days]", "came in [today]". */
function isForeign(words: string, time: string): boolean {
  return (
    attributive.test(words) ||
    ownLead.test(time) ||
    (/^(?:in|on|at|over|about) $/.test(words) && /^(?:today|tonight|tomorrow|yesterday)/.test(time))
  );
}

/** Does what comes after begin on the days themselves: "after the June vote", "after 8 p.m."? */
function isInside({ from, limit, precision }: Days, ofEvent: boolean): boolean {
  return precision === "day" ? ofEvent || limit === from : ofEvent && precision !== "window";
}

/** Which way a bound looks, whatever is told around it. */
export function tenseOf(bound: string | null, tense: Tense): Tense {
  return bound === "since" ? "past" : tense;
}

/** What a lead makes of the days of a time, counted from the day it was said. */
export function bounded(days: Days, { bound, distance: far, ofEvent }: Lead, { said }: Reckoning): Days {
  const { from, to, limit } = days;
  if (bound === null) return days;
  if (far) {
    const day = bound === "before" ? from : to;
    const { count, unit } = lengthOf(...far);
    return day === null ? days : single(shift(day, bound === "before" ? -count : count, unit));
  }
  // "since 2026" said in 2025 is a slip or a plan: it begins then, and its end is open.
  if (bound === "since") return windowOf(from, from && from > said ? null : said);
  if (bound === "after") return windowOf(isInside(days, ofEvent) ? from : to && addDays(to, 1), null);
  const before = /^(?:before|ahead of|prior to)$/.test(bound) && !ofEvent;
  const last = limit ?? (before ? from && addDays(from, -1) : to);
  return windowOf(last !== null && last < said ? null : said, last);
}
