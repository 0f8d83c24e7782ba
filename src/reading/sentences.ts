import type { Document, Span } from "../vocabulary/index.ts";
import { countWhile } from "./count-while.ts";
import { abbreviations } from "./english/abbreviations.ts";
import { type Token, tokenise } from "./tokens.ts";

/** One sentence with its tokens. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** Does a paragraph begin with it? */
  readonly opens: boolean;
}

// A full stop, question or exclamation mark with closing marks, white space, and what a sentence can begin with.
const boundary = /[.!?…]["”’'»)\]]*(?=\s+["“‘'«([]*[\p{Lu}\p{N}])/gu;

/** In characters, with what may stand before it: brackets, quotation marks. */
const longestAbbreviation = 40;

/** The sentences of the report in order, set-aside parts left out. A line break ends a sentence. */
export function splitSentences(document: Document): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const paragraph of paragraphsOf(document)) {
    let start = paragraph.start;
    let opens = true;
    const add = (end: number) => {
      const span = trimmed(document.text, { start, end });
      if (span.start < span.end) sentences.push({ ...span, tokens: tokenise(document.text, span), opens });
      opens = false;
      start = end;
    };
    const text = document.text.slice(paragraph.start, paragraph.end);
    for (const match of text.matchAll(boundary)) {
      const end = paragraph.start + match.index + match[0].length;
      if (!endsInAbbreviation(document.text, { start, end })) add(end);
    }
    add(paragraph.end);
  }
  return sentences;
}

function paragraphsOf({ text, setAside }: Document): readonly Span[] {
  const paragraphs: Span[] = [];
  const parts = setAside.toSorted((a, b) => a.start - b.start);
  for (const match of text.matchAll(/[^\n\r]+/g)) {
    const span = trimmed(text, { start: match.index, end: match.index + match[0].length });
    const last = parts[countWhile(parts, ({ start }) => start <= span.start) - 1];
    const isAside = last !== undefined && span.end <= last.end;
    if (span.start < span.end && !isAside) paragraphs.push(span);
  }
  return paragraphs;
}

// "Mr.", "Sen.", "J." — but "the U.S." may end a sentence; what follows decides elsewhere.
function endsInAbbreviation(text: string, { start, end }: Span): boolean {
  // No abbreviation is longer, however long the word is.
  const last = /(\S+)\.$/.exec(text.slice(Math.max(start, end - longestAbbreviation), end))?.[1];
  if (last === undefined) return false;
  const word = last.replace(/^["“‘'(]+/, "");
  return abbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word);
}

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
