import type { Span } from "../../vocabulary/index.ts";
import { countWhile } from "../count-while.ts";
import { subordinators } from "../english/cues.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";

const openers = subordinators.map((words) => words.split(" "));

/**
 * A condition that stands in the open: right after what is promised ("... open the port [if the truce holds]"), inside it,
 * or as the clause that opens the sentence ("[If the truce holds], Veldmark will ..."). Null where there is none.
 */
export function conditionBeside({ tokens }: Sentence, what: Span): Span | null {
  const near = countWhile(tokens, ({ start }) => start <= what.start);
  const last = countWhile(tokens, ({ start }) => start <= what.end + 2);
  for (const at of [0, 1, ...Array.from({ length: last - near }, (_, index) => near + index)]) {
    if (!opens(tokens, at)) continue;
    const clause = clauseFrom(tokens, at);
    if (!clause) continue;
    const inside = clause.start > what.start && clause.start < what.end;
    const after = clause.start >= what.end && clause.start <= what.end + 2;
    const leads = at <= 1 && clause.end < what.start;
    if (inside || after || leads) return clause;
  }
  return null;
}

function opens(tokens: readonly Token[], at: number): boolean {
  return openers.some((words) => words.every((word, index) => tokens[at + index]?.lower === word));
}

function clauseFrom(tokens: readonly Token[], from: number): Span | null {
  let to = from;
  while (to < tokens.length && !/^[.;:?!,—”]$/.test(tokens[to]!.text)) to++;
  return to > from + 1 ? { start: tokens[from]!.start, end: tokens[to - 1]!.end } : null;
}
