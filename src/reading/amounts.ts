import type { Amount, Span } from "../vocabulary/index.ts";
import { currencies, magnitudes } from "./english/calendar.ts";

const magnitude = Object.keys(magnitudes).join("|");
const word = Object.keys(currencies)
  .filter((key) => /^\p{L}+$/u.test(key))
  .join("|");
// "$90 billion", "€1.5bn", "12 trillion won", "200 million euros"
const money = new RegExp(
  `(?<sign>US\\$|[$€£¥])\\s?(?<number>\\d[\\d,]*(?:\\.\\d+)?)(?:[\\s-]?(?<size>${magnitude})\\b)?|(?<bare>\\d[\\d,]*(?:\\.\\d+)?)(?:[\\s-]?(?<many>${magnitude})\\b)?\\s(?<unit>${word})\\b`,
  "giu",
);

/** Amounts of money in a stretch of text, in order: the value with its magnitude worked in, and the ISO 4217 code. */
export function readAmounts(text: string, { start, end }: Span): readonly Amount[] {
  return Array.from(text.slice(start, end).matchAll(money), (match) => {
    const { sign, number, size, bare, many, unit } = match.groups!;
    const value =
      Number((number ?? bare)!.replaceAll(",", "")) * (magnitudes[(size ?? many ?? "").toLowerCase()] ?? 1);
    const from = start + match.index;
    return {
      start: from,
      end: from + match[0].length,
      value,
      unit: currencies[(sign ?? unit)!.toLowerCase()]!,
    };
  });
}
