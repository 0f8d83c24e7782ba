import {
  type Attribution,
  holds,
  type Meeting,
  type MeetingFormat,
  type Span,
  type Time,
} from "../vocabulary/index.ts";
import type { Found } from "./actors/find-actors.ts";
import { meetingNouns, meetingSigns } from "./english/cues.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

interface Attributed {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Found[];
  readonly attributions: readonly Attribution[];
  readonly times: readonly Time[];
}

/** Meetings by their nouns: who is named around it, where, when, and by which sign it was held or is to come. */
export function readMeetings(input: Attributed): readonly Meeting[] {
  const meetings: Meeting[] = [];
  for (const sentence of input.sentences) {
    let before: Meeting | null = null;
    for (const [at, token] of sentence.tokens.entries()) {
      if (!meetingNouns.has(token.lower) || meetings.some(({ span }) => span.end > token.start)) continue;
      const meeting = meetingAt(sentence, at, input, `m${meetings.length + 1}`);
      if (!meeting) continue;
      // "direct talks, followed by a trilateral summit"
      const follows: boolean =
        before !== null && /followed by|\bthen\b/.test(input.text.slice(before.span.start, meeting.span.end));
      before = follows ? { ...meeting, after: before!.id } : meeting;
      meetings.push(before);
    }
  }
  return meetings;
}

function meetingAt(sentence: Sentence, at: number, input: Attributed, id: string): Meeting | null {
  const { tokens } = sentence;
  const span = phraseAround(tokens, at);
  const near = input.mentions.filter(
    ({ start, end }) => start >= span.start - 60 && end <= span.end + 60 && holds(sentence, { start, end }),
  );
  const participants = [...new Set(near.map(({ actor }) => actor))];
  const place = placeAfter(tokens, at);
  if (participants.length === 0 || (participants.length < 2 && place === null)) return null;
  const when = input.times.find((time) => holds(sentence, time) && time.start <= span.end + 60) ?? null;
  return {
    id,
    participants,
    place,
    when,
    status: statusOf(tokens, when),
    span,
    attribution:
      input.attributions.find(({ content }) => content.some((part) => holds(part, span)))?.id ?? null,
    after: null,
    level: null,
    format: formatOf(input.text.slice(span.start, span.end)),
  };
}

/** The noun with the capitalised words, adjectives and article before it. */
function phraseAround(tokens: readonly Token[], at: number): Span {
  let first = at;
  while (
    first > 0 &&
    tokens[first - 1]!.kind !== "mark" &&
    at - first < 4 &&
    !/^(the|of|in|at|with|by|and|for|to|that|a|an|was|were)$/.test(tokens[first - 1]!.lower)
  )
    first--;
  return { start: tokens[first]!.start, end: tokens[at]!.end };
}

// "in Hungary", "at the White House"
function placeAfter(tokens: readonly Token[], at: number): string | null {
  for (let next = at + 1; next < Math.min(tokens.length - 1, at + 8); next++) {
    if (!/^(in|at)$/.test(tokens[next]!.lower)) continue;
    const from = tokens[next + 1]!.lower === "the" ? next + 2 : next + 1;
    let to = from;
    while (to < tokens.length && /^\p{Lu}/u.test(tokens[to]!.text)) to++;
    if (to > from)
      return tokens
        .slice(from, to)
        .map(({ text }) => text)
        .join(" ");
  }
  return null;
}

function statusOf(tokens: readonly Token[], when: Time | null): Meeting["status"] {
  for (const { status, words } of meetingSigns) {
    if (tokens.some(({ lower }) => words.has(lower))) return status;
  }
  return when?.to && when.anchor && when.to > when.anchor ? "planned" : "held";
}

function formatOf(words: string): MeetingFormat | null {
  if (/trilateral/i.test(words)) return "trilateral";
  if (/bilateral|direct/i.test(words)) return "bilateral";
  return /\bcall\b/i.test(words) ? "call" : null;
}
