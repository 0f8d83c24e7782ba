/** The words of the Admiralty scale for how credible an item is (NATO AJP-2.1): shown apart from how reliable its source is. */
const credibilities: Readonly<Record<number, string>> = {
  1: "confirmed",
  2: "probably true",
  3: "possibly true",
  4: "doubtful",
  5: "improbable",
  6: "cannot be judged",
};

/** The scale's word with its figure: "possibly true (3)". What is no figure of the scale cannot be judged. */
export function credibilityInWords(credibility: number): string {
  const word = credibilities[credibility];
  return word === undefined ? `${credibilities[6]} (6)` : `${word} (${credibility})`;
}

/** "1 independent origin", "3 independent origins". */
export function originsInWords(origins: number): string {
  return `${origins} independent ${origins === 1 ? "origin" : "origins"}`;
}
