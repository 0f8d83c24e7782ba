import type { Span } from "../../vocabulary/index.ts";
import { pronounWords, smallWords } from "../english/small-words.ts";
import { stateNamed, stateOfAdjective } from "../english/world.ts";

// What the encoder takes along at the edges: "[Both] Trump", "Israelis [and]", "Russia[’s]".
const lead = /^(?:both (?=\p{Lu})|(?:and|or|of|from|with) |[^\p{L}\p{N}"“‘'([]+|["“‘'([](?=[^"”’')\]]*$))/iu;
const tail =
  /(?:['’]s?|[^\p{L}\p{N}.)"”\]]+|(?<![("“[][^)"”\]]*)[)"”\]]|\s(?:and|or|in|of|to|from|with|for|on|at|by|who|that|the|a))$/iu;

/** A mention without possessive, marks and small words at its edges; null where no name and no noun is left. */
export function trimmedMention(text: string, span: Span): Span | null {
  let { start, end } = span;
  for (let cut = 1; cut > 0 && start < end; ) {
    const words = text.slice(start, end);
    cut = lead.exec(words)?.[0].length ?? 0;
    start += cut;
    if (cut > 0) continue;
    cut = tail.exec(words)?.[0].length ?? 0;
    end -= cut;
  }
  const cutShort = text[end] === "-" && /^\p{Ll}+$/u.test(text.slice(start, end));
  return start < end && !cutShort && names(wordsAt(text, { start, end })) ? { start, end } : null;
}

/** Does it name or describe somebody? Not "his", "the", "Sen.", "pro-", nor an adjective alone: "French". */
function names(words: string): boolean {
  const plain = nameKey(words);
  if (plain.length < 2 || /^(?:sen|rep|amb|gov|gen|mr|mrs|ms|dr)s?\.?$/.test(plain)) return false;
  const slight = (word: string) => smallWords.has(word) || pronounWords.has(word);
  if (!/\p{Lu}[\p{Lu}.]/u.test(words) && plain.split(" ").every(slight)) return false;
  const adjective =
    stateOfAdjective(words) !== null && stateNamed(words) === null && !/^the |s$/i.test(words);
  return !adjective;
}

/** The words of a span, line breaks as spaces. */
export function wordsAt(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, " ");
}

/** The name without whose somebody is: "Germany’s Friedrich Merz" is "Friedrich Merz". */
export function withoutOwner(name: string): string {
  return name.replace(/^(?:\p{Lu}[\p{L}.-]* ){0,2}\p{Lu}[\p{L}.-]*['’]s? (?=\p{Lu})/u, "");
}

/** The name without article and without what says what it is: "The newspaper Norhaven Post" is "Norhaven Post". */
export function withoutDescription(name: string): string {
  const plain = name.replace(/^[Tt]he /, "");
  const proper = plain.replace(/^(?:(?!of |for |to |from |in |at )\p{Ll}[\p{L}-]+ )+(?=\p{Lu})/u, "");
  return isProperName(proper) && !/^\p{Lu}\p{L}*['’]s? /u.test(proper) ? proper : plain;
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

/** Whether each longer word of a phrase begins with a capital letter: "the Ministry of Ports", but not "Veldmark company". */
export function isProperName(words: string): boolean {
  const long = words
    .replace(/^[Tt]he /, "")
    .split(/[^\p{L}\p{N}.'’&-]+/u)
    .filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  return long.length > 0 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}
