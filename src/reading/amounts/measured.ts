import { roundlyCounted } from "../english/calendar.ts";
import {
  currencyWords,
  dollarsOf,
  doubtfulCurrencies,
  irregularPlurals,
  measures,
  notOfThing,
  uncounted,
} from "../english/quantities.ts";
import type { NumberRead } from "./numbers.ts";
import type { Token } from "./words.ts";

/** What a number measures or counts, and the index of the first word after it. */
export interface Unit {
  readonly unit: string;
  readonly next: number;
}

/** The currency of a number, by the sign before it or by the word after it; null where there is none. */
export function moneyAt(words: readonly Token[], number: NumberRead): Unit | null {
  if (number.sign !== null) return { unit: number.sign, next: number.next };
  const word = words[number.next]?.lower ?? "";
  const whose = Object.hasOwn(dollarsOf, word) ? dollarsOf[word] : undefined;
  if (whose !== undefined && /^dollars?$/.test(words[number.next + 1]?.lower ?? ""))
    return { unit: whose, next: number.next + 2 };
  if (word === "u.s." && words[number.next + 1]?.lower === "dollars")
    return { unit: "USD", next: number.next + 2 };
  if (!Object.hasOwn(currencyWords, word)) return null;
  // "20 won seats", "40,000 pounds of butter"
  const doubtful =
    doubtfulCurrencies.includes(word) && (number.value < 1000 || words[number.next + 1]?.lower === "of");
  return doubtful ? null : { unit: currencyWords[word]!, next: number.next + 1 };
}

/** How many words may stand between a number and what is counted: "60 [more expelled Russian] diplomats". */
const reach = 5;

/** What is counted: the first plural after a number, or the last of several that follow one another. */
export function thingAt(words: readonly Token[], number: NumberRead, at: number): Unit | null {
  if (number.value < 2 || isYear(words, number, at) || isOfSet(words, number, at)) return null;
  let next = afterOfThe(words, number.next);
  for (let count = 0; count < reach && next < words.length; count++, next++) {
    const word = words[next]!;
    if (isPlural(word)) {
      while (isPlural(words[next + 1]) && !words[next + 1]!.joined) next++;
      return countable(words[next]!, number) ? { unit: nameOf(words[next]!), next: next + 1 } : null;
    }
    if (
      !/^[\p{L}\p{N}]/u.test(word.text) ||
      word.joined ||
      notOfThing.includes(word.lower) ||
      uncounted.includes(word.lower)
    )
      return null;
  }
  return null;
}

/** "30 [of the] tanks", "two [of its] vessels". */
function afterOfThe(words: readonly Token[], at: number): number {
  if (words[at]?.lower === "more" || words[at]?.lower === "other") return at + 1;
  if (words[at]?.lower !== "of") return at;
  return /^(?:the|its|their|his|her|these|those|our)$/.test(words[at + 1]?.lower ?? "") ? at + 2 : at + 1;
}

function isPlural(word: Token | undefined): boolean {
  if (word === undefined || !/^\p{L}/u.test(word.text) || uncounted.includes(word.lower)) return false;
  // Not "process", "status", "crisis", "Vale's", "U.S.".
  return irregularPlurals.includes(word.lower) || /^[\p{L}-]{2,}[^sui'.]s$/u.test(word.lower);
}

function countable(thing: Token, { value }: NumberRead): boolean {
  return !uncounted.includes(thing.lower) && (Number.isInteger(value) || measures.includes(thing.lower));
}

/** A number of four figures that may be a year counts only what comes in round numbers: "2000 troops". */
function isYear(words: readonly Token[], { value, figures, scale, next }: NumberRead, at: number): boolean {
  if (!figures || scale !== 1 || words[at]!.text.includes(",") || value < 1500 || value > 2100) return false;
  return value % 100 !== 0 || !roundlyCounted.includes(words[next]?.lower ?? "");
}

/** "the two leaders", "the last three rounds": who is known already, and not how many there are. */
function isOfSet(words: readonly Token[], { figures, first, open, value }: NumberRead, at: number): boolean {
  const before = words[first - 1]?.lower ?? "";
  if (/^(?:last|past|next|first|previous|top|coming|every)$/.test(before)) return true;
  return (
    !figures &&
    !open &&
    at === first &&
    value < 13 &&
    /^(?:the|these|those|both|its|their|his|her|our|all|other)$/.test(before)
  );
}

function nameOf({ text, lower }: Token): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text : lower;
}
