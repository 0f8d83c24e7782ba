import type { Amount, Span } from "../vocabulary/index.ts";
import { moneyAt, thingAt } from "./amounts/measured.ts";
import { type NumberRead, numberAt } from "./amounts/numbers.ts";
import { type Token, wordsOf } from "./amounts/words.ts";
import { months } from "./english/calendar.ts";
import { boundWords, numberedNames } from "./english/quantities.ts";

/**
 * Amounts in a stretch of text, in order: money by its ISO 4217 code ("$90 billion"), and what is counted by its noun in the
 * plural ("1,000 prisoners"). The value has its magnitude worked in; a range takes its lower figure, as the guidelines of the
 * annotated reports rule, and words that leave the number open the least that they say ("two dozen", "hundreds of"). The span
 * holds the words that bound it. No amounts are times, shares, ages, votes, and the numbers of names ("Article 5").
 */
export function readAmounts(text: string, { start, end }: Span): readonly Amount[] {
  const words = wordsOf(text.slice(start, end));
  const found: Amount[] = [];
  let at = 0;
  while (at < words.length) {
    const read = amountAt(words, at);
    if (read) {
      const first = words[read.first]!;
      const last = words[read.next - 1]!;
      found.push({ ...read.amount, start: start + first.start, end: start + last.end });
    }
    at = read ? read.next : at + 1;
  }
  return found;
}

interface AmountRead {
  readonly amount: Omit<Amount, "start" | "end">;
  /** Indexes of its first word and of the first word after it. */
  readonly first: number;
  readonly next: number;
}

function amountAt(words: readonly Token[], at: number): AmountRead | null {
  // The second of "52-48" is no number of its own.
  if (words[at]!.digits && words[at]!.joined && /^[-–]$/.test(words[at - 1]!.text)) return null;
  const number = rangeAt(words, at);
  if (!number || isOfName(words, at, number)) return null;
  const money = moneyAt(words, number);
  const thing = money ? null : thingAt(words, number, at);
  const unit = money ?? thing;
  if (!unit) return null;
  const bound = boundBefore(words, number.first);
  return {
    amount: { value: number.value, unit: unit.unit, ...boundsOf(number, bound?.kind ?? null) },
    first: bound?.first ?? number.first,
    next: unit.next,
  };
}

/** A number, or two that are the ends of a range: "10 to 15", "$40-50 billion", "between 10 and 15". */
function rangeAt(words: readonly Token[], at: number): NumberRead | null {
  const low = numberAt(words, at);
  if (!low) return null;
  const link = words[low.next]?.lower ?? "";
  const between = words[low.first - 1]?.lower === "between";
  if (!/^(?:to|or|-|–)$/.test(link) && !(between && link === "and")) return low;
  const high = numberAt(words, low.next + 1);
  if (!high || high.first !== low.next + 1) return low;
  // "$40-50 billion": the magnitude is of both.
  const value = low.scale === 1 && high.scale > 1 && low.value < 1000 ? low.value * high.scale : low.value;
  if (value >= high.value) return low;
  return {
    ...high,
    first: between ? low.first - 1 : low.first,
    value,
    most: high.value,
    sign: low.sign ?? high.sign,
  };
}

function boundsOf(
  number: NumberRead,
  kind: "least" | "most" | "about" | null,
): { least?: number; most?: number } {
  if (number.most !== null) return { least: number.value, most: number.most };
  if (kind === "most") return { most: number.value };
  return kind === "least" || number.open ? { least: number.value } : {};
}

/** The longest bound that ends right before a word. */
function boundBefore(
  words: readonly Token[],
  at: number,
): { readonly first: number; readonly kind: "least" | "most" | "about" } | null {
  for (const length of [3, 2, 1]) {
    const phrase = words
      .slice(Math.max(0, at - length), at)
      .map(({ lower }) => lower)
      .join(" ");
    if (at >= length && Object.hasOwn(boundWords, phrase))
      return { first: at - length, kind: boundWords[phrase]! };
  }
  return null;
}

/** A number that is part of a name or of a date: "Article 5", "Group of 20", "August 18", "18 August". */
function isOfName(words: readonly Token[], at: number, { first, next, sign }: NumberRead): boolean {
  if (sign !== null) return false;
  const before = words[first - 1]?.lower ?? "";
  const named = before === "of" ? words[first - 2]?.lower === "group" : numberedNames.includes(before);
  const month = (word: string | undefined) =>
    word !== undefined && Object.hasOwn(months, word.replace(/\.$/, ""));
  const dated =
    words[at]!.digits &&
    ((month(before) && /^\p{Lu}/u.test(words[first - 1]!.text)) || month(words[next]?.lower));
  return named || dated;
}
