/** The words of a table as alternatives of a regular expression, the longest first. */
export function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replaceAll("'", "['’]"))
    .join("|");
}
