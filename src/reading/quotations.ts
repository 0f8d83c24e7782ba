import type { Document, Doubt, Span } from "../vocabulary/index.ts";
import { closingMarks, elisions, type QuotationMarks, quotationMarks } from "./english/quotation-marks.ts";

export interface Quoted {
  /** What stands in quotation marks, the marks included, in order, none overlapping. */
  readonly quotations: readonly Span[];
  readonly doubts: readonly Doubt[];
}

/**
 * Quotations, paragraph by paragraph. One that is not closed runs to the paragraph's end, with a doubt unless the next
 * paragraph takes it up; a mark that closes nothing is a doubt too.
 */
export function findQuotations({ text }: Document): Quoted {
  const quotations: Span[] = [];
  const doubts: Doubt[] = [];
  const paragraphs = [...text.matchAll(/[^\n\r]+/g)];
  for (const [index, match] of paragraphs.entries()) {
    const { closed, open, strays } = scan(match[0]);
    const at = match.index;
    quotations.push(...closed.map(({ start, end }) => ({ start: at + start, end: at + end })));
    for (const stray of strays)
      doubts.push({ kind: "unopened-quotation", start: at + stray, end: at + stray + 1 });
    if (open === null) continue;
    const end = at + match[0].trimEnd().length;
    if (end > at + open + 1) quotations.push({ start: at + open, end });
    const next = paragraphs[index + 1]?.[0].trimStart() ?? "";
    if (!quotationMarks.some(({ opens }) => next.startsWith(opens)))
      doubts.push({ kind: "unclosed-quotation", start: at + open, end: at + open + 1 });
  }
  return { quotations, doubts };
}

interface Scanned {
  readonly closed: readonly Span[];
  /** Where a quotation begins that the paragraph does not close. */
  readonly open: number | null;
  /** Where a mark closes nothing. */
  readonly strays: readonly number[];
}

interface Open {
  readonly at: number;
  readonly marks: QuotationMarks;
}

function scan(paragraph: string): Scanned {
  const closed: Span[] = [];
  const strays: number[] = [];
  const closers = lastPlaces(paragraph);
  let open: Open | null = null;
  for (let at = 0; at < paragraph.length; at++) {
    if (open !== null) {
      const mark = closingAt(paragraph, at, open);
      if (mark === null) continue;
      closed.push({ start: open.at, end: at + mark.length });
      at += mark.length - 1;
      open = null;
      continue;
    }
    const marks = openingAt(paragraph, at, closers);
    if (marks) {
      open = { at, marks };
      at += marks.opens.length - 1;
    } else if (closingMarks.has(paragraph[at]!)) strays.push(at);
  }
  return { closed, open: open?.at ?? null, strays };
}

/** Where in a paragraph an apostrophe may close a quotation for the last time. */
function lastPlaces(paragraph: string): Readonly<Record<string, number>> {
  const last: Record<string, number> = {};
  for (const mark of ["’", "'"])
    for (let at = paragraph.length - 1; at > 0 && last[mark] === undefined; at--)
      if (paragraph[at] === mark && closesWord(paragraph, at, 1)) last[mark] = at;
  return last;
}

function openingAt(
  paragraph: string,
  at: number,
  closers: Readonly<Record<string, number>>,
): QuotationMarks | undefined {
  return quotationMarks.find(({ opens, closes, byPlace, isApostrophe }) => {
    if (!paragraph.startsWith(opens, at)) return false;
    if (byPlace && !opensWord(paragraph, at)) return false;
    if (!isApostrophe) return true;
    const word = /^\p{L}+/u.exec(paragraph.slice(at + 1, at + 12))?.[0].toLowerCase();
    return word !== undefined && !elisions.has(word) && closes.some((mark) => (closers[mark] ?? -1) > at);
  });
}

/** The mark that closes an open quotation at a place; null where none does. */
function closingAt(paragraph: string, at: number, { at: from, marks }: Open): string | null {
  const mark = marks.closes.find((each) => paragraph.startsWith(each, at));
  // “so“: the same mark again, where nothing can begin.
  if (mark === undefined) {
    const again = marks.opens === "“" && paragraph[at] === "“" && closesWord(paragraph, at, 1);
    return again && !/\s/.test(paragraph[at - 1]!) ? "“" : null;
  }
  if (!marks.byPlace) return mark;
  if (!closesWord(paragraph, at, mark.length)) return null;
  if (!marks.isApostrophe || /[,.!?…—–]/.test(paragraph[at - 1]!)) return mark;
  // ‘the workers’ union’: a plural's own apostrophe closes only what is short, and nothing that a stop closes later.
  return at - from <= longestUnstopped && !closesLater(paragraph, at, marks) ? mark : null;
}

/** Is it the apostrophe of a plural, with a stop and a closing mark after it and no opening one between? */
function closesLater(paragraph: string, at: number, { opens, closes }: QuotationMarks): boolean {
  if (paragraph[at - 1] !== "s") return false;
  for (let next = at + 1; next < Math.min(paragraph.length, at + farthest); next++) {
    if (paragraph[next] === opens && opensWord(paragraph, next)) return false;
    if (
      paragraph[next] === closes[0] &&
      closesWord(paragraph, next, 1) &&
      /[,.!?]/.test(paragraph[next - 1]!)
    )
      return true;
  }
  return false;
}

/** How many characters are looked through for the mark that closes. */
const farthest = 300;

/** How many characters a quotation between apostrophes has at most that ends in no stop. */
const longestUnstopped = 50;

function opensWord(paragraph: string, at: number): boolean {
  return (
    (at === 0 || /[\s([{—–:“"„«-]/.test(paragraph[at - 1]!)) &&
    /[\p{L}\p{N}$€£…]/u.test(paragraph[at + 1] ?? "")
  );
}

function closesWord(paragraph: string, at: number, length: number): boolean {
  const after = paragraph[at + length];
  return (
    at > 0 && !/\s/.test(paragraph[at - 1]!) && (after === undefined || /[\s,.;:!?…)\]}—–”"»-]/.test(after))
  );
}
