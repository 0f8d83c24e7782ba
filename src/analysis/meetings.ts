import type { MeetingLine } from "../vocabulary/index.ts";
import { evidenceIn } from "./evidence.ts";
import { groupsOf } from "./joining/index.ts";
import type { Legible } from "./legible.ts";
import type { Echoes } from "./origins/index.ts";
import { deadlineOf } from "./schedule.ts";
import { foundedBy } from "./stable-id.ts";

type MeetingEntry = Legible<"meeting">;

/** Meetings, oldest report first: mentions of one meeting, in one report or in several, are one line. */
export function meetingsIn(
  entries: readonly MeetingEntry[],
  links: readonly Legible<"link">[],
  echoes: Echoes,
): readonly MeetingLine[] {
  const groups = groupsOf(entries, links);
  const idOf = new Map(
    groups.flatMap((members) => members.map(({ id }) => [id, foundedBy("m", members[0]!)] as const)),
  );
  return groups.map((members) => lineOf(members, idOf, echoes));
}

function lineOf(
  members: readonly MeetingEntry[],
  idOf: ReadonlyMap<string, string>,
  echoes: Echoes,
): MeetingLine {
  const newest = members.at(-1)!;
  const placed = members.findLast(({ payload }) => payload.meeting.place !== null) ?? newest;
  const dated = members.findLast(({ payload }) => payload.meeting.when !== null) ?? newest;
  const id = foundedBy("m", members[0]!);
  const after = members
    .map(({ payload }) => payload.after && idOf.get(payload.after))
    .filter((other) => other != null && other !== id);
  return {
    id,
    participants: participantsOf(members),
    place: placed.payload.meeting.place,
    when: deadlineOf(dated.payload.meeting.when, dated.payload.when),
    status: newest.payload.meeting.status,
    after: [...new Set(after)] as string[],
    evidence: evidenceIn(members, echoes),
  };
}

/** Whoever any telling names, in the order in which they were first named. */
function participantsOf(members: readonly MeetingEntry[]): readonly string[] {
  return [...new Set(members.flatMap(({ payload }) => payload.participants.map(({ name }) => name)))];
}
