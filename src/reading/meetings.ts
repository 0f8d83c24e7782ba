import {
  type Actor,
  type Attribution,
  holds,
  type Meeting,
  type MeetingFormat,
  type MeetingStatus,
  type Span,
  type Time,
} from "../vocabulary/index.ts";
import { attributionAround } from "./acts/read-acts.ts";
import type { Cast } from "./cast.ts";
import type { Encoded, Run } from "./encoder/index.ts";
import type { Sentence } from "./sentences.ts";
import type { Tense } from "./times/days.ts";

interface MeetingInput {
  readonly text: string;
  readonly encoded: Encoded;
  readonly cast: Cast;
  readonly sentences: readonly Sentence[];
  readonly attributions: readonly Attribution[];
  readonly timeIn: (span: Span, tense: Tense) => Time | null;
}

/** Meetings between parties in the order of the text, with those of a sequence linked: "direct talks, followed by a summit". */
export function readMeetings(input: MeetingInput): readonly Meeting[] {
  const meetings = input.encoded
    .joined("meeting")
    .map((run, index) => meetingOf(run, `m${index + 1}`, input));
  return meetings.map((meeting, index) => {
    const before = meetings[index - 1];
    const follows =
      before &&
      /\bfollowed by\b|\bthen\b|\bbefore\b/.test(input.text.slice(before.span.start, meeting.span.start));
    const near = before && meeting.span.start - before.span.end < 120;
    return follows && near ? { ...meeting, after: before.id } : meeting;
  });
}

function meetingOf(
  run: Run,
  id: string,
  { text, encoded, cast, sentences, attributions, timeIn }: MeetingInput,
): Meeting {
  const span = encoded.spanOf(run);
  const words = text.slice(span.start, span.end);
  const when = encoded.linked("when", run, encoded.tagged("when"));
  const sentence = sentences.find((each) => each.start < span.end && span.start < each.end);
  const status = encoded.classify("meetingStatus", run)[0]!.label as MeetingStatus;
  const place = sentence ? placeNear(span, sentence, encoded) : null;
  return {
    id,
    participants: participantsOf(
      cast.allPointed("participant", run),
      namedAsParties(span, text, cast),
      place,
    ).map(({ id: actor }) => actor),
    place,
    when:
      when &&
      timeIn(encoded.spanOf(when.to), status === "held" || status === "cancelled" ? "past" : "future"),
    status,
    span,
    attribution: attributionAround(span, attributions)?.id ?? null,
    after: null,
    level: null,
    format: formatOf(words),
  };
}

/** The log-odds above which one of the first two, and a further one, takes part; set on the annotated reports of dev. */
const marginOfPair = -2;
const marginOfMore = 4;

/**
 * Who takes part: whom its words name, up to two of whom the encoder points to, and further ones where it is sure; not the
 * place, nor a state or group beside those who speak for it or are of it.
 */
function participantsOf(
  pointed: readonly { readonly actor: Actor; readonly margin: number }[],
  named: readonly Actor[],
  place: string | null,
): readonly Actor[] {
  const all = named.filter(({ name }) => name !== place);
  for (const { actor, margin } of pointed) {
    if (all.includes(actor) || actor.name === place || all.some((other) => stands(other, actor))) continue;
    if (margin > (all.length < 2 ? marginOfPair : marginOfMore)) all.push(actor);
  }
  return all.filter((actor) => !all.some((other) => other !== actor && stands(other, actor)));
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

/** A place that is named after "in" or "at" in the meeting's words or right after them. */
function placeNear(span: Span, { tokens }: Sentence, encoded: Encoded): string | null {
  const places = encoded
    .names()
    .filter(({ label }) => label === "LOC")
    .map((run) => encoded.spanOf(run));
  for (const [index, token] of tokens.entries()) {
    if (!/^(in|at)$/.test(token.lower) || token.start < span.start || token.start > span.end + 40) continue;
    const from = tokens[index + 1]?.lower === "the" ? index + 2 : index + 1;
    const place =
      tokens[from] &&
      places.find(({ start, end }) => start <= tokens[from]!.start && tokens[from]!.start < end);
    if (place) return wordsOf(tokens, place);
    let to = from;
    while (to < tokens.length && /^\p{Lu}/u.test(tokens[to]!.text)) to++;
    if (token.lower === "at" && to > from)
      return tokens
        .slice(from, to)
        .map(({ text }) => text)
        .join(" ");
  }
  return null;
}

function wordsOf(tokens: Sentence["tokens"], { start, end }: Span): string {
  return tokens
    .filter((token) => token.start >= start && token.end <= end)
    .map(({ text }) => text)
    .join(" ");
}

function formatOf(words: string): MeetingFormat | null {
  if (/trilateral|three-way/i.test(words)) return "trilateral";
  if (/bilateral|direct|one-on-one/i.test(words)) return "bilateral";
  return /\b(phone|call|called)\b/i.test(words) ? "call" : null;
}
