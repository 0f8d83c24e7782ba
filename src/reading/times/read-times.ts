import { addDays, type Day, type Span, type Time } from "../../vocabulary/index.ts";
import { type Days, type Tense, windowOf } from "./days.ts";
import { periodRules, type Reckoning } from "./periods.ts";

export interface TimeOptions {
  /** The day that relative words are counted from; without one nothing is read. */
  readonly said: Day | null;
  /** Which way a weekday or a month without a year looks. */
  readonly tense: Tense;
}

/** Phrases that begin and end with whole words. */
const rules = periodRules.map(({ phrase, days }) => ({
  days,
  phrase: new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrase.source})(?![\\p{L}\\p{N}])`, "gu"),
}));

/**
 * Times in a stretch of text, in order, none overlapping. Windows stay windows: "within two weeks" is from the day it
 * was said to the fourteenth after, "by the end of July" from that day to 31 July; `anchor` is the day it was counted from.
 */
export function readTimes(text: string, { start, end }: Span, { said, tense }: TimeOptions): readonly Time[] {
  if (said === null) return [];
  const lower = text.slice(start, end).toLowerCase().replaceAll("’", "'");
  // A character that grows in small letters would move the offsets.
  if (lower.length !== end - start) return [];
  const found: (Span & Days)[] = [];
  for (const { phrase, days } of rules) {
    for (const match of lower.matchAll(phrase)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue;
      const led = leadBefore(lower.slice(0, span.start));
      const read = days(match, { said, tense: led === null ? tense : (tenseOf[led.word] ?? tense) });
      if (read)
        found.push({
          ...(led && led.word in bounds
            ? { ...bounds[led.word]!(read, { said, tense }), start: led.start, end: span.end }
            : { ...read, ...span }),
        });
    }
  }
  return joined(
    found.toSorted((a, b) => a.start - b.start),
    lower,
  ).map(({ start: from, end: to, ...days }) => ({
    ...days,
    start: start + from,
    end: start + to,
    anchor: said,
  }));
}

/** A word before a period that makes a bound of it, with where it stands; "by as early as", "before a", "until the" read on. */
function leadBefore(before: string): { readonly word: string; readonly start: number } | null {
  const match =
    /(?<![\p{L}\p{N}])(by|until|till|before|since|after|from|on|in|ahead of)(?: (?:the|an?|about|around|as early as|early|late|next|at least|sometime))*(?: end of)? $/u.exec(
      before,
    );
  if (!match) return null;
  const end = match[0].includes("end of");
  return { word: end && match[1] === "by" ? "by the end of" : match[1]!, start: match.index };
}

const tenseOf: Readonly<Record<string, Tense>> = {
  by: "future",
  "by the end of": "future",
  until: "future",
  till: "future",
  before: "future",
  "ahead of": "future",
  since: "past",
};

/** What a bound makes of a period, counted from the day it was said. */
const bounds: Readonly<Record<string, (days: Days, reckoning: Reckoning) => Days>> = {
  by: ({ to }, { said }) => windowOf(earlier(said, to), to),
  "by the end of": ({ to }, { said }) => windowOf(earlier(said, to), to),
  until: ({ to }, { said }) => windowOf(earlier(said, to), to),
  till: ({ to }, { said }) => windowOf(earlier(said, to), to),
  before: ({ from }, { said }) =>
    windowOf(from && earlier(said, addDays(from, -1)), from && addDays(from, -1)),
  "ahead of": ({ from }, { said }) =>
    windowOf(from && earlier(said, addDays(from, -1)), from && addDays(from, -1)),
  // "since 2026" said in 2025 is a slip or a plan: it begins then, and its end is open.
  since: ({ from }, { said }) => windowOf(from, from && from > said ? null : said),
  after: ({ to }) => windowOf(to && addDays(to, 1), null),
};

function earlier(a: Day, b: Day | null): Day {
  return b !== null && b < a ? b : a;
}

/** "from Tuesday through Saturday", "April and May": one window. */
function joined(found: readonly (Span & Days)[], text: string): readonly (Span & Days)[] {
  const out: (Span & Days)[] = [];
  for (const each of found) {
    const last = out.at(-1);
    const link = last && text.slice(last.end, each.start);
    if (
      last &&
      link &&
      /^ ?(?:to|through|until|till|and|or|-|–) ?$/.test(link) &&
      last.from &&
      each.to &&
      last.from <= each.to
    )
      out[out.length - 1] = { ...windowOf(last.from, each.to), start: last.start, end: each.end };
    else out.push(each);
  }
  return out;
}
