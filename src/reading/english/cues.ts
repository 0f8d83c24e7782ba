/** Words that begin what a demand must come before, in small letters. */
export const precedenceWords: ReadonlySet<string> = new Set(["before", "ahead"]);

/** Words that begin a condition at the start of a sentence or right after what is promised, in small letters. */
export const subordinators: readonly string[] = [
  "only after",
  "only if",
  "only when",
  "even if",
  "if",
  "in case",
  "in the event of",
  "in the event that",
  "on condition that",
  "on the condition that",
  "provided that",
  "providing that",
  "assuming",
  "as long as",
  "so long as",
  "as soon as",
  "in exchange for",
  "in return for",
  "contingent on",
  "conditional on",
  "depending on",
  "once",
  "unless",
];

/**
 * Words that begin a condition only right after what is promised: at the start of a sentence they tell when something was
 * ("When talks opened, ..."). Counted on the training reports.
 */
export const trailingSubordinators: readonly string[] = ["until", "when", "should", "provided"];

/** What begins like a condition and is none, in small letters. */
export const notConditions: readonly string[] = [
  "as soon as possible",
  "as soon as practicable",
  "if any",
  "if anything",
  "if ever",
  "if not more",
  "whether or not",
];

/** Words before what is called for in general, in small letters: "[calls] for calm", "[urged] a return to talks". */
export const openCalls: ReadonlySet<string> = new Set(
  "call calls called calling urge urges urged urging appeal appeals appealed appealing".split(" "),
);
