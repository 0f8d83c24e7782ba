/** Words that begin what a demand must come before, in small letters. */
export const precedenceWords: ReadonlySet<string> = new Set(["before", "ahead"]);

/** Words that begin a condition at the start of a sentence or right after what is promised, in small letters. */
export const subordinators: readonly string[] = [
  "only after",
  "only if",
  "only when",
  "on condition that",
  "on the condition that",
  "provided that",
  "as long as",
  "in exchange for",
  "in return for",
  "if",
  "once",
  "unless",
];
