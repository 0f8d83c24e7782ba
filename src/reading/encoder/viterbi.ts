/**
 * The likeliest labels of a row of words: 0 is O, 1 + 2k is B and 2 + 2k is I of kind k; I follows only B or I of its own
 * kind. `scores(word)` gives a word's log-probabilities. Linear in the number of words.
 */
export function likeliestLabels(
  words: number,
  kinds: number,
  scores: (word: number) => Float64Array,
): readonly number[] {
  if (words === 0) return [];
  const labels = 1 + 2 * kinds;
  let best = scores(0).map((score, label) => (label === 0 || label % 2 === 1 ? score : -1e9));
  const back: Uint8Array[] = [];
  for (let word = 1; word < words; word++) {
    const row = scores(word);
    const before = new Uint8Array(labels).fill(indexOfMost(best));
    for (let label = 2; label < labels; label += 2)
      before[label] = best[label - 1]! >= best[label]! ? label - 1 : label;
    best = row.map((score, label) => best[before[label]!]! + score);
    back.push(before);
  }
  const path = [indexOfMost(best)];
  for (const before of back.reverse()) path.push(before[path.at(-1)!]!);
  return path.reverse();
}

function indexOfMost(values: Float64Array): number {
  let most = 0;
  for (let index = 1; index < values.length; index++) if (values[index]! > values[most]!) most = index;
  return most;
}
