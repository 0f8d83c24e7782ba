import { type Actor, holds, type Span } from "../../vocabulary/index.ts";
import type { Cast } from "../cast.ts";
import type { Run } from "../encoder/index.ts";

/**
 * The log-odds above which one of the first two takes part, the second beside a group that may be all who meet, and a further
 * one; set on the annotated reports of dev.
 */
const marginOfPair = -2;
const marginBesideGroup = 1;
const marginOfMore = 4;

interface Gathering {
  readonly run: Run;
  readonly span: Span;
  readonly text: string;
  readonly cast: Cast;
  /** Where they meet. */
  readonly place: string | null;
}

/**
 * Who takes part: whom its words name, up to two of whom the encoder points to, and further ones where it is sure; not the
 * place, nor a state or group beside those who speak for it or are of it. "A summit with [her]" wants one more than it names;
 * "the [Orlov-Tolvane] talks" and "a [Harbour League] summit" want nobody else.
 */
export function participantsOf(gathering: Gathering): readonly Actor[] {
  const { run, span, text, cast, place } = gathering;
  const paired = pairIn(text.slice(span.start, span.end), cast);
  const named = [...paired, ...namedAsParties(span, text, cast)].filter(
    (actor, index, all) => all.indexOf(actor) === index && actor.name !== place && !isPairOf(actor, paired),
  );
  const host = named.length === 1 && namesTheMeeting(named[0]!, span, text);
  const all =
    host || paired.length > 1
      ? [...named]
      : withPointed(named, gathering, cast.allPointed("participant", run));
  return all.filter((actor) => !all.some((other) => other !== actor && stands(other, actor)));
}

function withPointed(
  named: readonly Actor[],
  { span, text, place }: Gathering,
  pointed: readonly { readonly actor: Actor; readonly margin: number }[],
): readonly Actor[] {
  const all = [...named];
  const wanted = Math.max(
    2,
    named.length + (named.length > 0 && named.every((each) => onlyWith(each, span, text)) ? 1 : 0),
  );
  const least = named.some(({ kind }) => kind === "group") ? marginBesideGroup : marginOfPair;
  for (const { actor, margin } of pointed) {
    if (all.includes(actor) || actor.name === place || all.some((other) => stands(other, actor))) continue;
    if (margin > (all.length < wanted ? least : marginOfMore)) all.push(actor);
  }
  return all;
}

/** Is it named only after "with" or "alongside" there, so that somebody else meets it? */
function onlyWith({ mentions }: Actor, span: Span, text: string): boolean {
  return mentions.some(
    (mention) =>
      holds(span, mention) && /\b(?:with|alongside)\b[^.;]*$/i.test(text.slice(span.start, mention.start)),
  );
}

/** "a [Harbour League] summit": a body right before the word for its meeting. */
function namesTheMeeting({ kind, mentions }: Actor, span: Span, text: string): boolean {
  return (
    (kind === "organisation" || kind === "group") &&
    mentions.some(
      (mention) =>
        holds(span, mention) && /^(?:['’]s?)? (?:summit|meeting|conference)/.test(text.slice(mention.end)),
    )
  );
}

/** The two of "direct Orlov-Tolvane talks", by their last names; nobody where one of them is not known. */
function pairIn(words: string, cast: Cast): readonly Actor[] {
  const [, one, other] = /(?<![\p{L}-])(\p{Lu}\p{L}+)[-–](\p{Lu}\p{L}+)(?![\p{L}-])/u.exec(words) ?? [];
  const pair = [one, other].map((name) => name && cast.named(name));
  return pair.every((each) => each) ? (pair as Actor[]) : [];
}

function isPairOf({ name }: Actor, paired: readonly Actor[]): boolean {
  return paired.length > 1 && /^\p{Lu}\p{L}+[-–]\p{Lu}\p{L}+$/u.test(name);
}

/** Whom the words of a meeting name as taking part: not the state to which, or in which, they meet. */
function namedAsParties(span: Span, text: string, cast: Cast): readonly Actor[] {
  return cast
    .namedIn(span)
    .filter(({ kind, mentions }) =>
      mentions.some(
        (mention) =>
          holds(span, mention) &&
          (kind !== "state" ||
            !/\b(?:in|at|to|visit|from) (?:the )?$/i.test(text.slice(span.start - 12, mention.start))),
      ),
    );
}

/** Does the first stand for the second: a president for a state, a member for a group? */
function stands(one: Actor, other: Actor): boolean {
  return one.speaksFor === other.id || other.members.includes(one.id);
}
