import type { Span } from "../../vocabulary/index.ts";
import { countWhile } from "../count-while.ts";
import { notConditions, subordinators, trailingSubordinators } from "../english/cues.ts";
import { smallWords } from "../english/small-words.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";

type Phrases = readonly (readonly string[])[];

const wordByWord = (list: readonly string[]): Phrases => list.map((words) => words.split(" "));
const openers = wordByWord(subordinators);
const openersAfter = wordByWord([...subordinators, ...trailingSubordinators]);
const empty = wordByWord(notConditions);

/** How many words before a condition that the encoder marks may still be its subordinator's. */
const reach = 3;

/**
 * A condition that stands in the open: right after what is promised ("... open the port [if the truce holds]"), inside it,
 * or as the clause that opens the sentence ("[If the truce holds], Veldmark will ..."). Null where there is none.
 */
export function conditionBeside({ tokens }: Sentence, what: Span): Span | null {
  const near = countWhile(tokens, ({ start }) => start <= what.start);
  const last = countWhile(tokens, ({ start }) => start <= what.end + 2);
  for (const at of [0, 1, ...Array.from({ length: last - near }, (_, index) => near + index)]) {
    const clause = clauseFrom(tokens, at);
    if (!clause || begins(tokens, at, empty) > 0) continue;
    const after = clause.start >= what.end && clause.start <= what.end + 2;
    if (begins(tokens, at, after ? openersAfter : openers) === 0) continue;
    const inside = clause.start > what.start && clause.start < what.end;
    const leads = at <= 1 && clause.end < what.start;
    if (inside || after || leads) return clause;
  }
  return null;
}

/**
 * A condition that the encoder marks, with all of its subordinator ("[in] case it fails"), and with its clause where no more
 * than the subordinator is marked ("if [the truce holds]"). Null for what is none: "as soon as possible".
 */
export function wholeCondition(sentence: Sentence | undefined, { start, end }: Span): Span | null {
  const tokens = sentence?.tokens ?? [];
  const first = countWhile(tokens, (token) => token.end <= start);
  const next = countWhile(tokens, (token) => token.start < end);
  let from = first;
  for (let at = Math.max(0, first - reach); at < first; at++)
    if (at + begins(tokens, at, openersAfter) > first) from = Math.min(from, at);
  if (begins(tokens, from, empty) > 0) return null;
  const bare = tokens.slice(first, next).every(({ lower }) => smallWords.has(lower));
  const clause = bare && begins(tokens, from, openersAfter) > 0 ? clauseFrom(tokens, from) : null;
  if (clause) return clause;
  return bare ? null : { start: Math.min(start, tokens[from]?.start ?? start), end };
}

/** How many words the longest phrase has that begins at a token; 0 where none does. */
function begins(tokens: readonly Token[], at: number, phrases: Phrases): number {
  return phrases.reduce(
    (longest, words) =>
      words.length > longest && words.every((word, index) => tokens[at + index]?.lower === word)
        ? words.length
        : longest,
    0,
  );
}

function clauseFrom(tokens: readonly Token[], from: number): Span | null {
  let to = from;
  while (to < tokens.length && !/^[.;:?!,—”]$/.test(tokens[to]!.text)) to++;
  return to > from + 1 ? { start: tokens[from]!.start, end: tokens[to - 1]!.end } : null;
}
