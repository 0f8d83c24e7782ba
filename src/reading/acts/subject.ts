import type { Actor, Attribution, Span } from "../../vocabulary/index.ts";
import type { Cast } from "../cast.ts";
import { forceCues } from "../english/force-cues.ts";
import { auxiliaries, subjectPronouns } from "../english/names.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";

/** How many words may stand between a subject and what it will do. */
const reach = 8;

interface Surroundings {
  readonly cast: Cast;
  readonly attribution: Attribution | null;
}

/**
 * The subject of what is promised, where it stands right before or begins it: "[Veldmark] has agreed to open ...", "[he]
 * would open". A pronoun is its speaker, "we" the side that the speaker speaks for. Null where other words stand between, so
 * that the encoder decides.
 */
export function subjectOf({ tokens }: Sentence, what: Span, around: Surroundings): Actor | null {
  const [first, second] = tokens.filter(({ start, end }) => start >= what.start && end <= what.end);
  if (first && second && (ownsSide.has(first.lower) || isPronounBefore(first, second)))
    return meant(first.lower, around);
  const before = tokens
    .filter(({ end }) => end <= what.start)
    .slice(-reach)
    .reverse();
  for (const token of before) {
    const named = around.cast.endingAt(token);
    if (named) return named;
    if (subjectPronouns.has(token.lower)) return meant(token.lower, around);
    if (!passable(token)) return null;
  }
  return null;
}

const ownsSide = new Set(["our"]);

function isPronounBefore({ lower }: Token, next: Token): boolean {
  return subjectPronouns.has(lower) && (lower.includes("'") || auxiliaries.has(next.lower));
}

function passable({ lower, text }: Token): boolean {
  return (
    auxiliaries.has(lower) || forceCues.has(lower) || lower.endsWith("ly") || !/[\p{L}\p{N}]/u.test(text)
  );
}

/** Whom a pronoun of a statement means, as far as its number lets it be the speaker. */
function meant(pronoun: string, { cast, attribution }: Surroundings): Actor | null {
  const speaker = cast.actor(attribution?.speaker ?? null);
  if (speaker === null) return null;
  const [stem = pronoun] = pronoun.split(/['’]/);
  if (stem === "we" || stem === "our") return cast.sideOf(speaker);
  if (stem === "i") return speaker;
  const one = stem === "he" || stem === "she";
  return one === (speaker.kind === "person") ? speaker : null;
}
