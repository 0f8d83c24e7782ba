import type { Span } from "../../vocabulary/index.ts";

/** A word, number or mark of a stretch, with where it stands in it. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Is it a number in figures, and no part of something longer ("F-16", "4:30", "2nd")? */
  readonly digits: boolean;
  /** Does it follow the token before it without a space? */
  readonly joined: boolean;
}

const token =
  /(?:US|A|C|HK)?[$€£¥₩₹₽₪₴₺]|\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’.][\p{L}\p{N}]+)*\.?|\S/gu;

/** The words, numbers and marks of a text, in order. */
export function wordsOf(text: string): readonly Token[] {
  const found = Array.from(text.matchAll(token), (match) => ({
    text: match[0],
    lower: match[0].toLowerCase().replaceAll("’", "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return found.map((each, index) => {
    const before = found[index - 1];
    const joined = before !== undefined && before.end === each.start;
    return {
      ...each,
      joined,
      digits: /^\d/.test(each.text) && !isPart(each, before, found[index + 1], joined),
    };
  });
}

/** "F-16", "4:30", "52-48", "24-hour", "2nd" and "#5" hold figures that count nothing; "$5bn" and "10-15 tanks" do not. */
function isPart(
  { end }: Span,
  before: { readonly text: string } | undefined,
  after: { readonly text: string; readonly start: number } | undefined,
  joined: boolean,
): boolean {
  if (joined && /^[^\s([“"'‘$€£¥₩₹₽₪₴₺–-]$/u.test(before!.text)) return true;
  if (joined && /\p{L}$/u.test(before!.text) && !/[$€£¥₩₹₽₪₴₺]/.test(before!.text)) return true;
  if (after === undefined || after.start !== end) return false;
  return /^(?:[:/%°]|st|nd|rd|th|s|'s|-\p{L})/u.test(after.text) && !/^s\p{L}/u.test(after.text);
}
