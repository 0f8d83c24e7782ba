import type {
  Attribution,
  Meeting,
  MeetingFormat,
  MeetingStatus,
  Span,
  Time,
} from "../../vocabulary/index.ts";
import { attributionAround } from "../acts/read-acts.ts";
import type { Cast } from "../cast.ts";
import type { Encoded, Run } from "../encoder/index.ts";
import { byVoice, threeWay, twoWay } from "../english/meeting-words.ts";
import { type Judged, shareOf, withAgreement } from "../judged.ts";
import type { Sentence } from "../sentences.ts";
import type { Tense } from "../times/days.ts";
import { sentenceOf } from "../tokens-within.ts";
import { isWeighty } from "../weighty.ts";
import { levelOf } from "./level.ts";
import { participantsOf } from "./participants.ts";
import { placeOf, placesIn } from "./place.ts";
import { partiesOfThree } from "./three-way.ts";

interface MeetingInput {
  readonly text: string;
  readonly encoded: Encoded;
  readonly cast: Cast;
  readonly sentences: readonly Sentence[];
  readonly attributions: readonly Attribution[];
  readonly timeIn: (span: Span, tense: Tense) => Time | null;
}

/** Meetings between parties in the order of the text, with those of a sequence linked: "direct talks, followed by a summit". */
export function readMeetings(input: MeetingInput): readonly Judged<Meeting>[] {
  const places = placesIn(input.encoded);
  const meetings: Judged<Meeting>[] = [];
  for (const run of input.encoded.joined("meeting"))
    if (isWeighty(input.text, input.encoded.spanOf(run)))
      meetings.push(meetingOf(run, `m${meetings.length + 1}`, input, { places, before: [...meetings] }));
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
  { places, before }: { readonly places: readonly Span[]; readonly before: readonly Meeting[] },
): Judged<Meeting> {
  const span = encoded.spanOf(run);
  const words = text.slice(span.start, span.end);
  const when = encoded.linked("when", run, encoded.tagged("when"));
  const sentence = sentenceOf(sentences, span);
  const judged = encoded.classify("meetingStatus", run)[0]!;
  const status = judged.label as MeetingStatus;
  const tense = status === "held" ? "past" : "future";
  const likeliest = cast.allPointed("participant", run)[0]?.margin ?? Number.NEGATIVE_INFINITY;
  const place = sentence ? placeOf(span, sentence, places) : null;
  const named = participantsOf({ run, span, text, cast, place }).map(({ id: actor }) => actor);
  const participants = partiesOfThree(words, named, before);
  return {
    id,
    participants,
    place,
    // Its own words tell best; a time elsewhere in the sentence is wrong more often than right, unless the encoder links it.
    when: (when && timeIn(encoded.spanOf(when.to), tense)) ?? timeIn(span, tense),
    status,
    span,
    attribution: attributionAround(span, attributions)?.id ?? null,
    after: null,
    level: levelOf(
      words,
      participants.flatMap((actor) => cast.actor(actor) ?? []),
    ),
    format: formatOf(words),
    raw: {
      meeting: withAgreement(encoded.sureness("meeting", run), shareOf(likeliest)),
      meetingStatus: judged.share,
    },
  };
}

function formatOf(words: string): MeetingFormat | null {
  if (threeWay.test(words)) return "trilateral";
  if (twoWay.test(words)) return "bilateral";
  return byVoice.test(words) ? "call" : null;
}
