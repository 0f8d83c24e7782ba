import { type Act, type Attribution, overlaps, ploverOf, type Span } from "../../vocabulary/index.ts";
import type { Cast } from "../cast.ts";
import {
  accusedOf,
  accusedPronoun,
  admitted,
  answerCues,
  dismissing,
  falsehood,
  givenAway,
} from "../english/answer-cues.ts";
import type { IssuesAt } from "../issues.ts";
import type { Judged } from "../judged.ts";
import { isWeighty } from "../weighty.ts";

/** What answers are read from: the attributions, since the cue tells what its source does. */
export interface AnswerInput {
  readonly text: string;
  readonly cast: Cast;
  readonly attributions: readonly Judged<Attribution>[];
  readonly issuesAt: IssuesAt;
}

/** An answer without its id. */
export type Answer = Omit<Judged<Act>, "id">;

type AnswerForce = "accusation" | "concession" | "denial";

/**
 * Accusations, concessions and denials, by the words of the cue: nothing is annotated to train on. Of an accusation the
 * performers are those who are accused. What the encoder has read as a refusal already is left to it.
 */
export function readAnswers(acts: readonly Act[], input: AnswerInput): readonly Answer[] {
  return input.attributions
    .map((attribution) => answerIn(attribution, input))
    .filter((answer) => answer !== null)
    .filter(({ what }) => !acts.some((act) => isRefusing(act) && overlaps(act.what, what)));
}

function isRefusing({ force }: Act): boolean {
  return force === "rejection" || force === "denial";
}

function answerIn(attribution: Judged<Attribution>, input: AnswerInput): Answer | null {
  const { cue, content, speaker } = attribution;
  const [first] = content;
  if (!cue || !first || speaker === null) return null;
  const said = withoutThat(first, input.text);
  const word = lastWord(cue, input.text);
  if (word.startsWith("admit") && !admitted.test(input.text.slice(first.start, first.end))) return null;
  const force = forceOf(word, said, input.text);
  if (force === null || !isWeighty(input.text, said)) return null;
  // "The president, accused of theft, ...": who accuses him is not told.
  if (force === "accusation" && /^of\s/.test(input.text.slice(said.start, said.end))) return null;
  const accused = force === "accusation" ? accusedIn(said, input) : null;
  const what = accused?.what ?? said;
  return {
    force,
    speaker,
    performers: accused?.who ?? performersOf(force, speaker, { said, input }),
    recipients: [],
    span: said,
    what,
    polarity: force === "denial" ? "negative" : "affirmative",
    certainty: "certain",
    attribution: attribution.id,
    antecedent: null,
    deadline: null,
    amounts: [],
    issues: input.issuesAt(said),
    plover: ploverOf(force, "affirmative"),
    inferred: [],
    precedes: null,
    raw: attribution.raw,
  };
}

function forceOf(word: string, said: Span, text: string): AnswerForce | null {
  const words = text.slice(said.start, said.end);
  if (dismissing.has(word)) return falsehood.test(words) ? "denial" : null;
  const force = answerCues.get(word) ?? null;
  const last = /(\p{L}+)\P{L}*$/u.exec(words)?.[1]?.toLowerCase() ?? "";
  return force === "concession" && givenAway.has(last) ? null : force;
}

/** "Veldmark of shelling the pier": who is accused, and what of. */
function accusedIn(
  said: Span,
  { text, cast }: AnswerInput,
): { readonly who: readonly string[]; readonly what: Span } | null {
  const parting = accusedOf.exec(text.slice(said.start, said.end));
  if (!parting) return null;
  const named = { start: said.start, end: said.start + parting.index };
  const what = { start: named.end + parting[0].length, end: said.end };
  const who = cast.mentionedIn(named).map(({ id }) => id);
  const isObject = who.length > 0 || accusedPronoun.test(text.slice(named.start, named.end));
  return isObject && what.start < what.end ? { who, what } : null;
}

/** Who did what is granted or alleged: who grants it, or who is named first in it. What is denied was done by nobody. */
function performersOf(
  force: AnswerForce,
  speaker: string,
  { said, input }: { readonly said: Span; readonly input: AnswerInput },
): readonly string[] {
  if (force === "denial") return [];
  if (force === "concession") return [speaker];
  return input.cast
    .namedIn(said)
    .slice(0, 1)
    .map(({ id }) => id);
}

function withoutThat({ start, end }: Span, text: string): Span {
  const lead = /^["“”'‘’\s]*that\s+/i.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + lead, end };
}

function lastWord({ start, end }: Span, text: string): string {
  return (
    text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.filter((word) => word !== "that")
      .at(-1) ?? ""
  );
}
