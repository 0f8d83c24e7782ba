import { genderedTitles, givenNames } from "../english/given-names.ts";
import { nameKey } from "./mention-text.ts";

export type Gender = "he" | "she";

/** What a person's name and titles tell of the pronoun that stands for them; null where they tell nothing. */
export function genderOf(name: string, titles: readonly string[]): Gender | null {
  const words = titles.flatMap((title) => nameKey(title).split(/[^\p{L}.-]+/u));
  const pairs = words.map((word, index) => `${word} ${words[index + 1] ?? ""}`.trim());
  const told = (["he", "she"] as const).filter((gender) =>
    [...words, ...pairs].some((word) => genderedTitles[gender].has(word)),
  );
  if (told.length === 1) return told[0]!;
  const parts = name.trim().toLowerCase().split(/\s+/);
  if (parts.length < 2) return null;
  const given = (["he", "she"] as const).filter((gender) => givenNames[gender].has(parts[0]!));
  return given.length === 1 ? given[0]! : null;
}
