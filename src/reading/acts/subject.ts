import type { Actor, Attribution, Span } from "../../vocabulary/index.ts";
import type { Cast } from "../cast.ts";
import { forceCues } from "../english/force-cues.ts";
import { auxiliaries, speakersOwn } from "../english/names.ts";
import type { Sentence } from "../sentences.ts";

/** How many words may stand between a subject and what it will do. */
const reach = 8;

/**
 * The subject of what is promised, where it stands right before: "[Veldmark] has agreed to open ...", "[he] would open":
 * a pronoun is its speaker. Null where other words stand between, so that the encoder decides.
 */
export function subjectBefore(
  { tokens }: Sentence,
  what: Span,
  { cast, attribution }: { cast: Cast; attribution: Attribution | null },
): Actor | null {
  const before = tokens
    .filter(({ end }) => end <= what.start)
    .slice(-reach)
    .reverse();
  for (const token of before) {
    const named = cast.endingAt(token);
    if (named) return named;
    if (speakersOwn.has(token.lower)) return cast.actor(attribution?.speaker ?? null);
    if (!auxiliaries.has(token.lower) && !forceCues.has(token.lower) && !token.lower.endsWith("ly"))
      return null;
  }
  return null;
}
