import type {
  Actor,
  Attribution,
  Meeting,
  MeetingFormat,
  MeetingStatus,
  Span,
  Time,
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
    participants: participantsOf(cast.allPointed("participant", run), cast.namedIn(span), place).map(
      ({ id: actor }) => actor,
    ),
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

/** Who takes part: whom the words name and whom the encoder points to; neither the place, nor a state beside two persons who speak for it. */
function participantsOf(
  pointed: readonly Actor[],
  named: readonly Actor[],
  place: string | null,
): readonly Actor[] {
  const all = [...new Set([...named, ...pointed])].filter(({ name }) => name !== place);
  const persons = all.filter(({ kind }) => kind === "person");
  const spokenFor = new Set(persons.map(({ speaksFor }) => speaksFor));
  return all.filter(
    (actor) =>
      persons.length < 2 || actor.kind === "person" || actor.kind === "group" || !spokenFor.has(actor.id),
  );
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
