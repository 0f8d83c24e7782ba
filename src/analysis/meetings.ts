import type { MeetingLine } from "../vocabulary/index.ts";
import { evidenceOf } from "./evidence.ts";
import { grouped } from "./grouped.ts";
import { byPublication, type Legible } from "./legible.ts";
import { deadlineOf } from "./schedule.ts";
import { foundedBy } from "./stable-id.ts";

type MeetingEntry = Legible<"meeting">;

/** Meetings, oldest report first: mentions with the same participants, days and place are one. */
export function meetingsIn(entries: readonly MeetingEntry[]): readonly MeetingLine[] {
  const groups = [...grouped(entries.toSorted(byPublication), keyOf).values()];
  const idOf = new Map(
    groups.flatMap((members) => members.map(({ id }) => [id, foundedBy("m", members[0]!)] as const)),
  );
  return groups.map((members) => lineOf(members, idOf));
}

function keyOf({ payload: { meeting, participants } }: MeetingEntry): string {
  const who = participants.map(({ id }) => id).toSorted();
  return JSON.stringify([who, meeting.when?.from, meeting.when?.to, meeting.place]);
}

function lineOf(members: readonly MeetingEntry[], idOf: ReadonlyMap<string, string>): MeetingLine {
  const last = members.at(-1)!;
  const { meeting, participants, when } = last.payload;
  const after = members
    .map(({ payload }) => payload.after && idOf.get(payload.after))
    .filter((id) => id != null);
  return {
    id: foundedBy("m", members[0]!),
    participants: participants.map(({ name }) => name),
    place: meeting.place,
    when: deadlineOf(meeting.when, when),
    status: meeting.status,
    after: [...new Set(after)],
    evidence: members.map(evidenceOf),
  };
}
