import type { Span } from "../vocabulary/index.ts";

/** A word, a number or one mark. */
export interface Token extends Span {
  readonly text: string;
  /** In small letters, with a straight apostrophe: for looking up in tables only. */
  readonly lower: string;
  readonly kind: "word" | "number" | "mark";
}

// A word, a number, or neither: "U.S.", "Zelenskyy-Putin", "don’t"; "1,000", "1.5bn"; one mark, or one lone surrogate.
const pattern =
  /((?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’\-‐‑][\p{L}\p{N}]+)*)|(\p{N}+(?:[.,]\p{N}+)*(?:-?\p{L}+)?)|[^\s\p{L}\p{N}]/gu;

/** The tokens of `text[start, end)`, in order, none overlapping; white space stands between them. Never throws. */
export function tokenise(text: string, { start, end }: Span): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const [words, word, number] = match;
    const from = start + match.index;
    tokens.push({
      start: from,
      end: from + words.length,
      text: words,
      lower: words.toLowerCase().replaceAll("’", "'"),
      kind: word ? "word" : number ? "number" : "mark",
    });
  }
  return tokens;
}

/** Does the word begin with a capital letter? */
export function isCapitalised(token: Token): boolean {
  return token.kind === "word" && /^\p{Lu}/u.test(token.text);
}
