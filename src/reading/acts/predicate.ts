import type { Span } from "../../vocabulary/index.ts";
import type { Cast } from "../cast.ts";
import { auxiliaries, subjectPronouns } from "../english/names.ts";
import type { Sentence } from "../sentences.ts";
import { tokensWithin } from "../tokens-within.ts";

/**
 * What would be done, without who would do it: "[Veldmark would] reopen the crossing". A span that is all subject, or that
 * has no verb before its end, is left as it is.
 */
export function predicateOf(sentence: Sentence, what: Span, cast: Cast): Span {
  const inside = tokensWithin(sentence, what);
  let from = inside.findIndex(({ lower }) => /^(will|would|could|might|may|can|shall|'ll)$/.test(lower));
  if (from < 1 || from > 6) return what;
  const subject = inside.slice(0, from);
  const own = subject.length === 1 && subjectPronouns.has(subject[0]!.lower);
  if (!own && cast.endingAt(subject.at(-1)!) === null) return what;
  while (from < inside.length && auxiliaries.has(inside[from]!.lower) && inside[from]!.lower !== "not")
    from++;
  return from < inside.length ? { start: inside[from]!.start, end: what.end } : what;
}
