import { keyWords } from "../likeness.ts";

/** Words that say nothing of what is promised or done. */
const empty = new Set(
  `do does did done what who which that we us our you your they them he him she her i my me it its if when then than so such
   must should can may might shall no nor none never also very just only other others some many more most every each both
   about into over under out up down against between before after during while because there here`.split(
    /\s+/,
  ),
);

/** Words that two sayings must have in common, and their share of the shorter one. */
const least = { words: 3, contained: 0.6 };
/** Two words say enough only beside a phrase that has hardly more. */
const short = 3;

/** What phrases say, each looked at once. */
export class Sayings {
  readonly #stems = new Map<string, ReadonlySet<string>>();

  /**
   * Do two phrases say the same thing, whatever their grammar: "used chemical weapons", "of using chemical weapons"?
   * Three telling words in common, or all of two short phrases: it is better to miss some than to set apart what is not.
   */
  areSame(one: string, other: string): boolean {
    const [a, b] = [this.stemsOf(one), this.stemsOf(other)];
    const [few, many] = a.size <= b.size ? [a, b] : [b, a];
    let common = 0;
    for (const word of few) if (many.has(word)) common++;
    if (few.size === 2) return common === 2 && many.size <= short;
    return common >= least.words && common >= least.contained * few.size;
  }

  stemsOf(phrase: string): ReadonlySet<string> {
    const stems = this.#stems.get(phrase) ?? stemsOf(phrase);
    this.#stems.set(phrase, stems);
    return stems;
  }
}

/** The words that carry meaning, without their endings, figures and names: names say who and where, and not what. */
export function stemsOf(phrase: string): ReadonlySet<string> {
  const said = phrase
    .replace(/\p{Lu}[\p{L}\p{M}.’']+/gu, " ")
    .toLowerCase()
    .replace(/[\p{L}\p{M}]+/gu, (word) => (empty.has(word) ? " " : stemOf(word)));
  return new Set([...keyWords(said)].filter((word) => !/\d/.test(word)));
}

/** "using" and "used" have one stem. */
function stemOf(word: string): string {
  return word.length > 3 ? word.replace(/(?:ing|ed|es|s|e)$/, "") : word;
}
