import { keyWords } from "../likeness.ts";

/** Words that two sayings must have in common, and their share of the shorter one. */
const least = { words: 3, contained: 0.6 };

/**
 * Do two phrases say the same thing, whatever their grammar: "used chemical weapons", "of using chemical weapons"? Three
 * telling words in common, or all two of the shorter one: it is better to miss some than to set apart what is not.
 */
export function saysTheSame(one: string, other: string): boolean {
  const [a, b] = [stemsOf(one), stemsOf(other)];
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  const common = [...few].filter((word) => many.has(word)).length;
  if (few.size === 2) return common === 2;
  return common >= least.words && common >= least.contained * few.size;
}

/** The words that carry meaning, without their endings, figures and names: names say who and where, and not what. */
export function stemsOf(phrase: string): ReadonlySet<string> {
  const words = [...keyWords(phrase.replace(/\p{Lu}[\p{L}\p{M}.’']+/gu, " "))].filter(
    (word) => !/\d/.test(word),
  );
  return new Set(words.map((word) => (word.length > 3 ? word.replace(/(?:ing|ed|es|s|e)$/, "") : word)));
}
