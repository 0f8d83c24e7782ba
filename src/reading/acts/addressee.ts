import type { Actor, Span } from "../../vocabulary/index.ts";
import type { Cast, Pointed } from "../cast.ts";
import type { Run } from "../encoder/index.ts";
import { forceCues } from "../english/force-cues.ts";
import { askedModals, auxiliaries } from "../english/names.ts";
import { isPassive } from "../english/passives.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";
import { tokensBefore, tokensWithin } from "../tokens-within.ts";

/** How many words may stand between the one who is asked and what is asked. */
const reach = 8;

/** The log-odds against nobody from which the encoder's choice is taken. */
const marginOfAsked = 0;

interface Surroundings {
  readonly cast: Cast;
  readonly run: Run;
  /** Who asks. */
  readonly speaker: Actor | null;
}

/**
 * Who is asked to do something: the one named right before it or at its head ("urged [Veldmark] to reopen", "that
 * [Veldmark] reopen", "[he] should go"), else whom the encoder points to, but never who asks nor a party of the same
 * side; what is to be done to somebody ("[Veldmark] must be told") asks nothing of that one. Null where nobody is asked.
 */
export function addresseeOf(
  sentence: Sentence | undefined,
  what: Span,
  { cast, run, speaker }: Surroundings,
): Pointed | null {
  const named = sentence ? namedBeside(sentence, what, cast) : null;
  const passive = sentence ? isPassive(tokensWithin(sentence, what)) : false;
  if (named && !passive && named.id !== speaker?.id) return { actor: named, share: 0.8 };
  const best = cast
    .allPointed("performer", run)
    .find(
      ({ actor }) => !(passive && actor.id === named?.id) && !(speaker && onOneSide(actor, speaker, cast)),
    );
  return best && best.margin > marginOfAsked
    ? { actor: best.actor, share: 1 / (1 + Math.exp(-best.margin)) }
    : null;
}

function onOneSide(a: Actor, b: Actor, cast: Cast): boolean {
  return cast.sideOf(a).id === cast.sideOf(b).id;
}

function namedBeside(sentence: Sentence, what: Span, cast: Cast): Actor | null {
  return atHead(tokensWithin(sentence, what), cast) ?? before(sentence, what, cast);
}

/** "that [Veldmark] reopen", "[Veldmark] must reopen": somebody before the first verb of what is asked. */
function atHead(tokens: readonly Token[], cast: Cast): Actor | null {
  const that = tokens[0]?.lower === "that";
  for (const [index, token] of tokens.slice(0, reach).entries()) {
    const next = tokens[index + 1];
    const named = next && cast.endingAt(token);
    if (named && cast.endingAt(next)?.id !== named.id)
      return that || askedModals.has(next.lower) ? named : null;
  }
  return null;
}

/** "urged [Veldmark] to", "[he] should": who stands right before it. */
function before(sentence: Sentence, what: Span, cast: Cast): Actor | null {
  const nearest = tokensBefore(sentence, what.start, reach).toReversed();
  for (const token of nearest) {
    const named = cast.endingAt(token);
    if (named) return named;
    if (token.lower === "he" || token.lower === "she") return cast.personBefore(token);
    if (!auxiliaries.has(token.lower) && !askedModals.has(token.lower) && !forceCues.has(token.lower))
      return null;
  }
  return null;
}
