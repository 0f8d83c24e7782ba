import type { Actor, Span } from "../../vocabulary/index.ts";
import { genderOf } from "../actors/gender.ts";
import { isProperName } from "../actors/mention-text.ts";
import type { Cast, Pointed } from "../cast.ts";
import { countWhile } from "../count-while.ts";
import type { Run } from "../encoder/index.ts";

/** Whom a pronoun that speaks may stand for. */
export interface Resolved {
  readonly speaker: Pointed | null;
  /** Everybody whom it may as well stand for, the speaker first; one or none where nobody else comes into question. */
  readonly candidates: readonly Actor[];
}

interface Input {
  readonly text: string;
  readonly cast: Cast;
  readonly sentences: readonly Span[];
}

/** How much more weight somebody has who is named in the nearest sentence; chosen on our annotated reports, train. */
const nearness = 8;

/** The most that a reading is believed where somebody else of like standing fits. */
const contested = 0.6;

/** How many sentences before its own somebody is near enough to be meant. */
const reach = 2;

/**
 * Whom "he", "she" or "they" stands for: whom the encoder's link gives the most weight among those of its number and
 * gender, else whoever of them is named last. Others of that kind in the sentence where the speaker was named last are of
 * like standing, and are named as candidates.
 */
export function resolvePronoun(run: Run, source: Span, input: Input): Resolved {
  const { text, cast } = input;
  const word = text.slice(source.start, source.end).toLowerCase();
  const joint = cast.standingAt(source);
  if (joint)
    return {
      speaker: { actor: joint.actor, share: joint.rivals.length > 0 ? 0.5 : 0.8 },
      candidates: [joint.actor, ...joint.rivals],
    };
  const fits = (actor: Actor) => (word === "they" ? isMany(actor) : isCalled(word, actor, text));
  const near = nearby(source, input).map((actors) => actors.filter(fits));
  const closest = near.find((actors) => actors.length > 0) ?? [];
  const speaker =
    weighed(run, cast, fits, closest) ?? nearest(closest.at(-1) ?? cast.personBefore(source, fits));
  if (!speaker) return { speaker, candidates: [] };
  const beside = near.find((actors) => actors.includes(speaker.actor)) ?? closest;
  const candidates = [...new Set([speaker.actor, ...beside])];
  const share = candidates.length > 1 ? Math.min(speaker.share, contested) : speaker.share;
  return { speaker: { ...speaker, share }, candidates };
}

function weighed(
  run: Run,
  cast: Cast,
  fits: (actor: Actor) => boolean,
  closest: readonly Actor[],
): Pointed | null {
  const weights = [...cast.weights("speaker", run)]
    .filter(([actor]) => fits(actor))
    .map(([actor, weight]) => [actor, closest.includes(actor) ? weight * nearness : weight] as const);
  const total = weights.reduce((sum, [, weight]) => sum + weight, 1);
  const [best] = weights.toSorted((a, b) => b[1] - a[1]);
  return best && best[1] > 1 ? { actor: best[0], share: best[1] / total } : null;
}

/** A pronoun that the encoder leaves open stands for whoever is named last, at even odds. */
function nearest(actor: Actor | null): Pointed | null {
  return actor && { actor, share: 0.5 };
}

/** Who is mentioned in the pronoun's sentence before it, and in those before that one; the nearest sentence first. */
function nearby(source: Span, { cast, sentences }: Input): readonly (readonly Actor[])[] {
  const own = countWhile(sentences, ({ end }) => end <= source.start);
  return sentences
    .slice(Math.max(0, own - reach), own + 1)
    .map(({ start, end }) => cast.mentionedIn({ start, end: Math.min(end, source.start) }))
    .toReversed();
}

/** Is it more than one: no person, or persons that are only described, "people close to the talks"? */
function isMany({ kind, name }: Actor): boolean {
  return (
    kind !== "person" ||
    (!isProperName(name) && /\bpeople\b|\p{Ll}s(?:$| (?:of|in|from|with|close|familiar)\b)/u.test(name))
  );
}

function isCalled(pronoun: string, { kind, name, office, mentions }: Actor, text: string): boolean {
  if (kind !== "person") return false;
  const titles = [office ?? "", ...mentions.map(({ start, end }) => text.slice(start, end))];
  const gender = genderOf(name, titles);
  return gender === null || gender === pronoun;
}
