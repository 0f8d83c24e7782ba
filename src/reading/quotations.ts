import type { Document, Doubt, Span } from "../vocabulary/index.ts";

export interface Quoted {
  /** What stands in quotation marks, the marks included, in order. */
  readonly quotations: readonly Span[];
  readonly doubts: readonly Doubt[];
}

const closes: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“", '"': '"' };

/** Quotations, paragraph by paragraph. One that is not closed runs to the paragraph's end, with a doubt unless the next paragraph takes it up. */
export function findQuotations({ text }: Document): Quoted {
  const quotations: Span[] = [];
  const doubts: Doubt[] = [];
  const paragraphs = [...text.matchAll(/[^\n\r]+/g)];
  for (const [index, match] of paragraphs.entries()) {
    const open = scan(match[0], match.index, quotations);
    if (open === null) continue;
    const end = match.index + match[0].trimEnd().length;
    if (end > open + 1) quotations.push({ start: open, end });
    const next = paragraphs[index + 1]?.[0].trimStart()[0];
    if (next === undefined || !(next in closes))
      doubts.push({ kind: "unclosed-quotation", start: open, end: open + 1 });
  }
  return { quotations, doubts };
}

/** Adds the closed quotations of one paragraph; returns where an open one begins. */
function scan(paragraph: string, offset: number, quotations: Span[]): number | null {
  let open: { at: number; close: string } | null = null;
  for (let at = 0; at < paragraph.length; at++) {
    const mark = paragraph[at]!;
    if (open !== null && mark === open.close) {
      quotations.push({ start: offset + open.at, end: offset + at + 1 });
      open = null;
    } else if (open === null && mark in closes) {
      open = { at, close: closes[mark]! };
    }
  }
  return open && offset + open.at;
}
