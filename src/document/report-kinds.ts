export type ReportKind = "text" | "page" | "lines" | "packed lines";

/** The longest ending that fits tells the kind. */
const endings: readonly (readonly [ending: string, kind: ReportKind])[] = [
  [".jsonl.gz", "packed lines"],
  [".jsonl", "lines"],
  [".html", "page"],
  [".htm", "page"],
  [".txt", "text"],
];

/** What kind of report or archive a file is, by its name; null for kinds that are not taken. */
export function kindOf(path: string): ReportKind | null {
  const name = path.toLowerCase();
  return endings.find(([ending]) => name.endsWith(ending))?.[1] ?? null;
}
