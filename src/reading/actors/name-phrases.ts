import { functionWords, nameConnectors, titles } from "../english/names.ts";
import type { Sentence } from "../sentences.ts";
import { isCapitalised, type Token } from "../tokens.ts";

/** A run of capitalised words, with the title before it and an adjective of state, where there are such. */
export interface NamePhrase {
  readonly start: number;
  readonly end: number;
  /** "Donald Trump": what names, without its title. */
  readonly name: string;
  readonly nameStart: number;
  /** "U.S. President", as it stands; null where there is none. */
  readonly title: string | null;
}

/** "U.S. President Donald Trump", "Russia’s Foreign Ministry", "NATO", in the order of the text. */
export function findNamePhrases(sentence: Sentence): readonly NamePhrase[] {
  const { tokens } = sentence;
  const phrases: NamePhrase[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = runFrom(tokens, at);
    if (end === at) {
      at++;
      continue;
    }
    const phrase = phraseOf(tokens.slice(at, end));
    if (phrase) phrases.push(phrase);
    at = end;
  }
  return phrases;
}

/** The token after the run of a name that begins at `at`; `at` itself where none begins. */
function runFrom(tokens: readonly Token[], at: number): number {
  const first = tokens[at]!;
  if (!isCapitalised(first) || functionWords.has(first.lower)) {
    if (!(isCapitalised(first) && startsTitle(tokens, at))) return at;
  }
  let end = at + 1;
  while (end < tokens.length) {
    const token = tokens[end]!;
    const next = tokens[end + 1];
    if (isCapitalised(token) && !/^(however|later)$/.test(token.lower)) end++;
    else if (nameConnectors.has(token.lower) && next && isCapitalised(next)) end += 2;
    else if (
      token.text === "." &&
      next &&
      isCapitalised(next) &&
      tokens[end - 1]!.text.length <= 4 &&
      token.start === tokens[end - 1]!.end &&
      titles.includes(`${tokens[end - 1]!.lower}.`)
    )
      end++;
    else if (titles.includes(token.lower) && next && isCapitalised(next)) end++;
    else break;
    // "Russia’s Foreign Ministry" is one name, "Trump’s offer" ends at the possessive.
    if (tokens[end - 1]!.lower.endsWith("'s") && !(tokens[end] && isCapitalised(tokens[end]!))) break;
  }
  return end;
}

function startsTitle(tokens: readonly Token[], at: number): boolean {
  const words = tokens
    .slice(at, at + 3)
    .map(({ lower }) => lower)
    .join(" ");
  return titles.some((title) => words.startsWith(`${title} `)) && isCapitalised(tokens[at + 1]!);
}

function phraseOf(tokens: readonly Token[]): NamePhrase | null {
  const last = tokens.at(-1)!;
  const titleEnd = titleLength(tokens);
  const named = tokens.slice(titleEnd);
  const [first] = named;
  if (!first) return null;
  const bare = named.map(({ text }, index) =>
    index === named.length - 1 ? text.replace(/['’]s$/, "") : text,
  );
  const end = last.end - (last.text.length - last.text.replace(/['’]s$/, "").length);
  return {
    start: tokens[0]!.start,
    end,
    name: bare
      .join(" ")
      .replace(/ ?\. ?/g, ". ")
      .trim(),
    nameStart: first.start,
    title:
      titleEnd > 0
        ? tokens
            .slice(0, titleEnd)
            .map(({ text }) => text)
            .join(" ")
        : null,
  };
}

const titleWords = titles.map((title) => title.split(" "));

/** How many tokens belong to the title: up to the last word of the last title in the phrase, if a name follows. */
function titleLength(tokens: readonly Token[]): number {
  let length = 0;
  for (const words of titleWords) {
    for (let at = 0; at + words.length < tokens.length; at++) {
      if (words.every((word, index) => tokens[at + index]!.lower === word))
        length = Math.max(length, at + words.length);
    }
  }
  return length;
}
