import type { Span } from "../../vocabulary/index.ts";
import { precedenceWords, subordinators } from "../english/cues.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";

/** The condition of what is promised, with its subordinator: after it, or in the clause that opens the sentence. */
export function findCondition({ tokens }: Sentence, what: Span): Span | null {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.start > what.end + 2) return null;
    if (!begins(tokens, at)) continue;
    if (token.start >= what.start) return clauseOf(tokens, at, /^[.;:?!,—”]$/);
    // "If Moscow withdraws, Kyiv will ..."
    const clause = clauseOf(tokens, at, /^[.;:?!,—”]$/);
    if (clause && clause.end < what.start && (at === 0 || /^[“",]$/.test(tokens[at - 1]!.text)))
      return clause;
  }
  return null;
}

/** "insist on a ceasefire [before talks advance]" */
export function findPrecedence({ tokens }: Sentence, what: Span): Span | null {
  const at = tokens.findIndex(
    ({ lower, start }) => start >= what.start && start < what.end && precedenceWords.has(lower),
  );
  return at < 0 ? null : clauseOf(tokens, at, /^[.;:?!,—”]$/);
}

function begins(tokens: readonly Token[], at: number): boolean {
  return subordinators.some((words) =>
    words.split(" ").every((word, index) => tokens[at + index]?.lower === word),
  );
}

function clauseOf(tokens: readonly Token[], from: number, stop: RegExp): Span | null {
  let to = from;
  while (to < tokens.length && !stop.test(tokens[to]!.text)) to++;
  return to > from + 1 ? { start: tokens[from]!.start, end: tokens[to - 1]!.end } : null;
}
