import { issues } from "../vocabulary/index.ts";

const patterns = issues
  .filter(({ words }) => words.length > 0)
  .map(({ id, words }) => ({
    id,
    pattern: new RegExp(`(?<!\\p{L})(?:${words.join("|")})`, "iu"),
  }));

/** Ids of the issues that the words speak of, in the order of the table. */
export function issuesIn(words: string): readonly string[] {
  return patterns.filter(({ pattern }) => pattern.test(words)).map(({ id }) => id);
}
