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
