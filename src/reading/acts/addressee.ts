import type { Actor, Span } from "../../vocabulary/index.ts";
import type { Cast, Pointed } from "../cast.ts";
import type { Run } from "../encoder/index.ts";
import { openCalls } from "../english/cues.ts";
import { forceCues } from "../english/force-cues.ts";
import { askedModals, auxiliaries } from "../english/names.ts";
import { isPassive } from "../english/passives.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";
import { tokensBefore, tokensWithin } from "../tokens-within.ts";

/** How many words may stand between the one who is asked and what is asked. */
const reach = 8;
const reachOfHim = 30;

/** The log-odds against nobody from which the encoder's choice is taken, and those of what is asked of nobody in particular. */
const marginOfAsked = 0;
const marginOfOpenCall = 2;

interface Surroundings {
  readonly cast: Cast;
  readonly run: Run;
  /** Who asks. */
  readonly speaker: Actor | null;
}

/**
 * Who is asked to do something: the one named right before it or at its head ("urged [Veldmark] to reopen", "that
 * [Veldmark] reopen", "[he] should go"), else whom the encoder points to, but never who asks nor a party of the same
 * side; what is to be done to somebody ("[Veldmark] must be told") asks nothing of that one, and a call for something
 * ("called for a return to talks") is made to nobody unless the encoder is sure. Null where nobody is asked.
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
  const least = sentence && isOpenCall(sentence, what) ? marginOfOpenCall : marginOfAsked;
  return best && best.margin > least ? { actor: best.actor, share: 1 / (1 + Math.exp(-best.margin)) } : null;
}

/** "called for [calm]", "urged [a return to talks]": what is asked for is a thing, and nobody stands before it. */
function isOpenCall(sentence: Sentence, what: Span): boolean {
  const [before, last] = tokensBefore(sentence, what.start, 2);
  if (!last) return false;
  if (last.lower === "for") return before !== undefined && openCalls.has(before.lower);
  return openCalls.has(last.lower) && /^(?:an?|the)$/.test(tokensWithin(sentence, what)[0]?.lower ?? "");
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
    if (token.lower === "him") return personBeside(token, sentence, cast);
    if (!auxiliaries.has(token.lower) && !askedModals.has(token.lower) && !forceCues.has(token.lower))
      return null;
  }
  return null;
}

/** "[Arn Tolvane] said that Orlov had asked him to": the person named before the one whose verb it is. */
function personBeside(token: Token, sentence: Sentence, cast: Cast): Actor | null {
  const asking = cast.personBefore(token);
  for (const each of tokensBefore(sentence, token.start, reachOfHim).toReversed()) {
    const named = cast.endingAt(each);
    if (named?.kind === "person" && named.id !== asking?.id) return named;
  }
  return null;
}
