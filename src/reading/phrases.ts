/** A phrase that was found: whose it is, and which words of the text are its own, counted from 0, in order. */
export interface FoundPhrase {
  readonly id: string;
  readonly words: readonly number[];
}

/** The words that stand for something, in small letters: `phrases` of `id`. */
export interface PhraseList {
  readonly id: string;
  readonly phrases: readonly string[];
}

/** Phrases by their first word, made once for a table. */
export interface PhraseIndex {
  /** By a word that must stand whole. */
  readonly whole: ReadonlyMap<string, readonly Entry[]>;
  /** Of single words, by a beginning. */
  readonly beginnings: ReadonlyMap<string, readonly Entry[]>;
  /** Letters of the longest beginning. */
  readonly longest: number;
}

interface Entry {
  readonly id: string;
  readonly words: readonly Word[];
}

interface Word {
  readonly text: string;
  /** May other words stand before it? "withdraw … troops" */
  readonly afterGap: boolean;
}

/** A last word of this many letters or more may go on: "sanction" finds "sanctions". */
const mayGoOn = 5;
/** How many words "…" may stand for. */
const gapLength = 5;

/**
 * Prepares phrases for `findPhrases`. Only letters and digits count, so that "cease-fire" and "cease fire" are one. The
 * last word of a phrase is matched at its start where it has five letters or more, else whole, with or without an "s";
 * "…" between words stands for up to five others.
 */
export function indexPhrases(lists: readonly PhraseList[]): PhraseIndex {
  const whole = new Map<string, Entry[]>();
  const beginnings = new Map<string, Entry[]>();
  for (const { id, phrases } of lists)
    for (const phrase of phrases) {
      const entry = { id, words: wordsOfPhrase(phrase) };
      const first = entry.words[0]?.text;
      if (first === undefined) continue;
      if (entry.words.length > 1) put(whole, first, entry);
      else if (first.length >= mayGoOn) put(beginnings, first, entry);
      else for (const ending of ["", "s", "es"]) put(whole, first + ending, entry);
    }
  const longest = Math.max(0, ...[...beginnings.keys()].map((beginning) => beginning.length));
  return { whole, beginnings, longest };
}

/**
 * Phrases that stand in a text, in its order, without those that a longer one of another id hides: in "nuclear weapons"
 * nothing is said of weapons, in "hand over all weapons" nothing but that. Time is linear in the text's length. Never throws.
 */
export function findPhrases(text: string, index: PhraseIndex): readonly FoundPhrase[] {
  const words = wordsOf(text);
  const found = words.flatMap((_, first) => phrasesAt(words, first, index));
  const widest = found.reduce((most, { words: own }) => Math.max(most, own.at(-1)! - own[0]!), 0);
  let from = 0;
  return found.filter((each) => {
    while (found[from]!.words[0]! < each.words[0]! - widest) from++;
    for (let at = from; at < found.length && found[at]!.words[0]! <= each.words.at(-1)!; at++)
      if (hides(found[at]!, each)) return false;
    return true;
  });
}

/** A phrase hides another that has only words of its own, and one of whose parts lies within a longer part of it. */
function hides(longer: FoundPhrase, shorter: FoundPhrase): boolean {
  if (longer.id === shorter.id) return false;
  if (
    longer.words.length > shorter.words.length &&
    shorter.words.every((word) => longer.words.includes(word))
  )
    return true;
  const parts = partsOf(longer.words);
  return partsOf(shorter.words).some(([first, last]) =>
    parts.some(([from, to]) => from <= first && last <= to && to - from > last - first),
  );
}

/** The first and last of each run of words that stand side by side. */
function partsOf(words: readonly number[]): readonly (readonly [number, number])[] {
  const starts = words.filter((word, at) => word - 1 !== words[at - 1]);
  const ends = words.filter((word, at) => word + 1 !== words[at + 1]);
  return starts.map((start, at) => [start, ends[at]!] as const);
}

function phrasesAt(words: readonly string[], first: number, index: PhraseIndex): readonly FoundPhrase[] {
  const word = words[first]!;
  const found: FoundPhrase[] = [];
  for (const entry of index.whole.get(word) ?? []) {
    const own = wordsFrom(entry, words, first);
    if (own) found.push({ id: entry.id, words: own });
  }
  for (let length = mayGoOn; length <= Math.min(word.length, index.longest); length++)
    for (const { id } of index.beginnings.get(word.slice(0, length)) ?? [])
      found.push({ id, words: [first] });
  return found;
}

/** Where the words of a phrase stand whose first one stands at `first`, or null where the others do not follow. */
function wordsFrom(
  { words: phrase }: Entry,
  words: readonly string[],
  first: number,
): readonly number[] | null {
  const own = [first];
  for (const [position, { text, afterGap }] of phrase.entries()) {
    if (position === 0) continue;
    const isLast = position === phrase.length - 1;
    let at = own.at(-1)! + 1;
    const reach = Math.min(words.length, at + 1 + (afterGap ? gapLength : 0));
    while (at < reach && !(isLast ? endsWith(text, words[at]!) : words[at] === text)) at++;
    if (at >= reach) return null;
    own.push(at);
  }
  return own;
}

function endsWith(last: string, word: string): boolean {
  return last.length >= mayGoOn
    ? word.startsWith(last)
    : word === last || word === `${last}s` || word === `${last}es`;
}

function wordsOfPhrase(phrase: string): readonly Word[] {
  return phrase
    .split("…")
    .flatMap((part, partIndex) =>
      wordsOf(part).map((text, index): Word => ({ text, afterGap: partIndex > 0 && index === 0 })),
    );
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function put(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const there = map.get(key);
  if (there) there.push(entry);
  else map.set(key, [entry]);
}
