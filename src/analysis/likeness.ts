const small = new Set(
  "a an the of to in on for and or with by from at as that this its their his her it be will would could is are was were not has have had any all".split(
    " ",
  ),
);

/** The words of a phrase that carry its meaning, in small letters, cut to their stem's first letters. */
export function keyWords(phrase: string): ReadonlySet<string> {
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 1 && !small.has(word)).map((word) => word.slice(0, 6)));
}

/** Jaccard's index of two sets: 0 for nothing in common, 1 for the same. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}
