import type { Evidence } from "../../vocabulary/index.ts";

/** "United States and Ukraine", "France, Germany and Italy"; a dash where nobody is named. */
export function partiesInWords(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "—";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** "Putin, according to Trump", or "the report itself". */
export function saidBy({
  speaker,
  through,
  outlet,
}: Pick<Evidence, "speaker" | "through" | "outlet">): string {
  if (speaker === null) return outlet === null ? "the report itself" : `${outlet} itself`;
  return through.length === 0 ? speaker : `${speaker}, according to ${partiesInWords(through.toReversed())}`;
}

const credibilities: Readonly<Record<number, string>> = {
  1: "confirmed",
  2: "probably true",
  3: "possibly true",
  4: "doubtful",
  5: "improbable",
  6: "cannot be judged",
};

/** The Admiralty scale's word with its figure: "possibly true (3)". */
export function credibilityInWords(credibility: number): string {
  return `${credibilities[credibility] ?? "cannot be judged"} (${credibility})`;
}
