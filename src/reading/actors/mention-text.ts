import type { Span } from "../../vocabulary/index.ts";

/** A mention without the possessive at its end: "Russia’s" is "Russia". */
export function trimmedMention(text: string, { start, end }: Span): Span {
  const tail = /(?:['’]s|['’])$/.exec(text.slice(start, end))?.[0].length ?? 0;
  return end - tail > start ? { start, end: end - tail } : { start, end };
}

/** The words of a span, line breaks as spaces. */
export function wordsAt(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, " ");
}

/** What names are held against: small letters, no accents, no article. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^the /, "");
}
