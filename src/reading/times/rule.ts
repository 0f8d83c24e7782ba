import type { Days, Reckoning } from "./days.ts";

/** A phrase, in small letters with straight apostrophes, and the days that it names. */
export interface PeriodRule {
  readonly phrase: RegExp;
  /** The days, or null where the phrase names none after all; `alone` tells that nothing else stands in the stretch. */
  readonly days: (match: RegExpMatchArray, reckoning: Reckoning, alone: boolean) => Days | null;
  /** What at the end of the phrase is none of its words: "within a month [of]". */
  readonly keeps?: RegExp;
  /** Is it counted from a time told before it: "the next day"? */
  readonly follows?: boolean;
}

/** Reads a whole stretch of words by the first rule that takes all of it; null where none does. */
export function wholeBy(rules: readonly PeriodRule[]): (words: string, reckoning: Reckoning) => Days | null {
  const whole = rules.map(({ phrase, days }) => ({
    days,
    phrase: new RegExp(`^(?:${phrase.source})$`),
  }));
  return (words, reckoning) => {
    for (const { phrase, days } of whole) {
      const match = phrase.exec(words);
      const read = match && days(match, reckoning, true);
      if (read) return read;
    }
    return null;
  };
}

/** The last characters before a phrase, as many as a word or two. */
export function wordsBefore({ index, input }: RegExpMatchArray): string {
  return input!.slice(Math.max(0, index! - 12), index);
}
