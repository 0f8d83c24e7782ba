import type { Span } from "../vocabulary/index.ts";

/** A word, a number or one mark. */
export interface Token extends Span {
  readonly text: string;
  /** In small letters, with a straight apostrophe: for looking up in tables only. */
  readonly lower: string;
  readonly kind: "word" | "number" | "mark";
}

// "U.S.", "Zelenskyy-Putin", "don’t", "1,000", "€1.5bn", one mark, or one lone surrogate.
const pattern =
  /(?<word>(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’\-‐‑][\p{L}\p{N}]+)*)|(?<number>\p{N}+(?:[.,]\p{N}+)*(?:-?\p{L}+)?)|(?<mark>[^\s\p{L}\p{N}])/gu;

/** The tokens of `text[start, end)`, in order, none overlapping; white space stands between them. Never throws. */
export function tokenise(text: string, { start, end }: Span): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const from = start + match.index;
    tokens.push({
      start: from,
      end: from + match[0].length,
      text: match[0],
      lower: match[0].toLowerCase().replaceAll("’", "'"),
      kind: match.groups?.["word"] ? "word" : match.groups?.["number"] ? "number" : "mark",
    });
  }
  return tokens;
}

/** Does the word begin with a capital letter? */
export function isCapitalised(token: Token): boolean {
  return token.kind === "word" && /^\p{Lu}/u.test(token.text);
}
