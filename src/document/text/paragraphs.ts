import type { Span } from "../../vocabulary/index.ts";

/** A paragraph: its span without the white space around it, and its words on one line. */
export interface Paragraph extends Span {
  readonly line: string;
  /** Does a blank line, or the end of the text, follow? */
  readonly closed: boolean;
}

/** Lines of up to this many characters may have been broken by hand. */
const widest = 100;

/**
 * The paragraphs of a text, in order. Each line is one, but where lines were broken to a width, as in
 *
 *     The ministers met for a third day in Geneva and agreed
 *     to go on talking.
 *
 * those that run on are one together: a line runs on where the next line's first word would not have fitted into it.
 */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const lines = linesWithWords(text);
  const width = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const paragraphs: Paragraph[] = [];
  for (let first = 0; first < lines.length; ) {
    let last = first;
    while (width <= widest && runsOn(text, lines[last]!, lines[last + 1], width)) last++;
    const { start, end } = { start: lines[first]!.start, end: lines[last]!.end };
    const line = text.slice(start, end).replace(/\s+/g, " ");
    paragraphs.push({ start, end, line, closed: isClosed(text, lines[last]!, lines[last + 1]) });
    first = last + 1;
  }
  return paragraphs;
}

function linesWithWords(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const start = match.index + match[0].length - match[0].trimStart().length;
    const end = match.index + match[0].trimEnd().length;
    if (start < end) spans.push({ start, end });
  }
  return spans;
}

function runsOn(text: string, line: Span, next: Span | undefined, width: number): boolean {
  if (next === undefined || isClosed(text, line, next)) return false;
  const word = /^\S+/.exec(text.slice(next.start, next.end))?.[0].length ?? 0;
  return line.end - line.start + 1 + word > width;
}

function isClosed(text: string, line: Span, next: Span | undefined): boolean {
  return next === undefined || /\n[^\S\n]*\r?\n/.test(text.slice(line.end, next.start));
}
