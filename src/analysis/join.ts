import { byPublication, type Legible } from "./legible.ts";
import { keyWords, likeness } from "./likeness.ts";

/** At least this alike in what they say, two acts of the same parties speak of the same thing. */
const threshold = 0.5;

/**
 * Acts that speak of the same thing, in groups: those with the same `key` whose words are alike. The oldest founds its
 * group; the answer is the same in whatever order the entries come.
 */
export function joinAlike(
  entries: readonly Legible<"act">[],
  key: (entry: Legible<"act">) => string,
): readonly (readonly Legible<"act">[])[] {
  const groups = new Map<string, { words: ReadonlySet<string>; members: Legible<"act">[] }[]>();
  for (const entry of entries.toSorted(byPublication)) {
    const words = keyWords(entry.payload.what);
    const near = groups.get(key(entry)) ?? [];
    const home = near.find((group) => likeness(group.words, words) >= threshold);
    if (home) home.members.push(entry);
    else near.push({ words, members: [entry] });
    groups.set(key(entry), near);
  }
  return [...groups.values()].flat().map(({ members }) => members);
}
