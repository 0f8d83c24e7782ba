import { numerals } from "../english/calendar.ts";
import { currencySigns, magnitudes, openNumbers, pluralNumbers } from "../english/quantities.ts";
import type { Token } from "./words.ts";

/** A number as it stands among the words of a stretch. */
export interface NumberRead {
  readonly value: number;
  /** The upper end of a range; null where there is none. */
  readonly most: number | null;
  /** What its magnitude multiplied it with: 1 for none. */
  readonly scale: number;
  /** Do its words leave open how many more there are ("dozens of")? */
  readonly open: boolean;
  /** Is it in figures? */
  readonly figures: boolean;
  /** The code of a currency sign before it. */
  readonly sign: string | null;
  /** Indexes of its first word and of the first word after it. */
  readonly first: number;
  readonly next: number;
}

/** The number that begins at a word, its currency's sign included; null where none does. */
export function numberAt(words: readonly Token[], at: number): NumberRead | null {
  const word = words[at];
  if (word === undefined) return null;
  const sign = Object.hasOwn(currencySigns, word.lower) ? currencySigns[word.lower]! : null;
  const from = sign === null ? at : at + 1;
  if (words[from]?.digits) return inFigures(words, from, { first: at, sign });
  return sign === null ? (inPlurals(words, at) ?? inWords(words, at)) : null;
}

function inFigures(
  words: readonly Token[],
  at: number,
  { first, sign }: { readonly first: number; readonly sign: string | null },
): NumberRead | null {
  const value = Number(words[at]!.text.replaceAll(",", ""));
  if (!Number.isFinite(value)) return null;
  const { scale, next } = scaleAt(words, at + 1);
  return { value: exact(value * scale), most: null, scale, open: false, figures: true, sign, first, next };
}

/** "two", "forty-five", "two dozen", "a hundred", "half a million", "several thousand"; "a" alone is no number. */
function inWords(words: readonly Token[], at: number): NumberRead | null {
  const half = words[at]!.lower === "half" && /^an?$/.test(words[at + 1]?.lower ?? "");
  const article = half || (/^an?$/.test(words[at]!.lower) && openNumberAt(words, at + 1) !== null);
  const from = article ? at + (half ? 2 : 1) : at;
  const opens = openNumberAt(words, from);
  const afterOpen = opens !== null && words[from + 1]?.lower === "of" ? from + 2 : from + 1;
  const base = half ? 0.5 : (opens ?? numeral(words[at]!.lower));
  if (base === null) return null;
  const { scale, next } = scaleAt(words, half ? from : opens === null ? at + 1 : afterOpen);
  if (scale === 1 && (half || /^an?$/.test(words[at]!.lower)) && opens === null) return null;
  // "a few concessions" tell no number; "a few hundred" do.
  if (scale === 1 && opens !== null && opens > 2) return null;
  return {
    value: base * scale,
    most: null,
    scale,
    open: opens !== null,
    figures: false,
    sign: null,
    first: at,
    next,
  };
}

function openNumberAt(words: readonly Token[], at: number): number | null {
  const word = words[at]?.lower ?? "";
  return Object.hasOwn(openNumbers, word) ? openNumbers[word]! : null;
}

/** "dozens of", "tens of thousands of", "hundreds of millions of". */
function inPlurals(words: readonly Token[], at: number): NumberRead | null {
  let value = 2;
  let next = at;
  while (Object.hasOwn(pluralNumbers, words[next]?.lower ?? "") && words[next + 1]?.lower === "of") {
    value *= pluralNumbers[words[next]!.lower]!;
    next += 2;
  }
  return next === at
    ? null
    : { value, most: null, scale: value / 2, open: true, figures: false, sign: null, first: at, next };
}

/** The magnitudes that follow a number: "million", "hundred thousand", "bn" that is joined to it. */
function scaleAt(words: readonly Token[], at: number): { readonly scale: number; readonly next: number } {
  let scale = 1;
  let next = at;
  for (let count = 0; count < 3; count++) {
    const hyphen = words[next]?.text === "-" ? 1 : 0;
    const word = words[next + hyphen];
    const name = word?.lower.replace(/\.$/, "") ?? "";
    if (!word || !Object.hasOwn(magnitudes, name)) break;
    if (name.length < 4 && !(word.joined && words[next - 1]?.digits)) break;
    scale *= magnitudes[name]!;
    next += hyphen + 1;
  }
  return { scale, next };
}

function numeral(word: string): number | null {
  const parts = word.split("-");
  const values = parts.map((part) => (Object.hasOwn(numerals, part) ? numerals[part]! : null));
  if (values.includes(null) || parts.length > 2) return null;
  const sum = values.reduce<number>((total, value) => total + value!, 0);
  return parts.length === 1 || (values[0]! >= 20 && values[1]! < 10) ? sum : null;
}

/** Without the slips of binary fractions: 1.1 million is 1,100,000. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}
