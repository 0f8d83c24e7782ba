import type { Divergence, DivergencePoint } from "../../vocabulary/index.ts";
import type { Legible } from "../legible.ts";
import { foundedBy } from "../stable-id.ts";
import { accountOf } from "./account.ts";
import type { Things } from "./things.ts";

type MeetingEntry = Legible<"meeting">;

/** Reports within so many days of each other tell of the same state of things. */
const daysNear = 2;

/**
 * Two who tell of one meeting at one time say another place, day, status or level. That it is one meeting must be plain:
 * the same sides, and the same day or the same place.
 */
export function meetingsDiffer(things: Things): readonly Divergence[] {
  return [...things.meetings].flatMap(([id, members]) =>
    points.flatMap(({ point, toldIn, differ }) => {
      const told = members.flatMap((member) => {
        const value = toldIn(member);
        return value === null ? [] : [{ member, value }];
      });
      for (const [at, a] of told.entries()) {
        const b = told
          .slice(at + 1)
          .find(
            (other) =>
              differ(a.value, other.value) &&
              things.areTwo(a.member, other.member) &&
              Math.abs(things.daysBetween(a.member, other.member) ?? 99) <= daysNear &&
              areOne(a.member, other.member, point),
          );
        if (b) return [divergenceOf(id, point, [a, b])];
      }
      return [];
    }),
  );
}

interface Point {
  readonly point: DivergencePoint;
  readonly toldIn: (entry: MeetingEntry) => string | null;
  readonly differ: (a: string, b: string) => boolean;
}

const points: readonly Point[] = [
  { point: "place", toldIn: placeOf, differ: arePlacesApart },
  { point: "date", toldIn: dayTold, differ: (a, b) => a !== b },
  { point: "status", toldIn: ({ payload }) => payload.meeting.status, differ: areStatusesApart },
  { point: "level", toldIn: ({ payload }) => payload.meeting.level, differ: (a, b) => a !== b },
];

/** A named place; the name of one who meets says only on whose soil. */
function placeOf({ payload: { meeting, participants } }: MeetingEntry): string | null {
  const { place } = meeting;
  if (place === null || !/^\p{Lu}/u.test(place)) return null;
  return participants.some(({ name }) => name === place) ? null : place;
}

function arePlacesApart(a: string, b: string): boolean {
  const [one, two] = [a.toLowerCase(), b.toLowerCase()];
  return !one.includes(two) && !two.includes(one);
}

function dayTold({ payload }: MeetingEntry): string | null {
  const { when } = payload.meeting;
  return when?.precision === "day" && when.from === when.to ? when.from : null;
}

function areStatusesApart(a: string, b: string): boolean {
  return (a === "cancelled" && b !== "cancelled") || (b === "cancelled" && a !== "cancelled");
}

function areOne(a: MeetingEntry, b: MeetingEntry, point: DivergencePoint): boolean {
  const [one, two] = [partiesOf(a), partiesOf(b)];
  const parties = one.size >= 2 && one.size === two.size && [...one].every((side) => two.has(side));
  const day = dayTold(a) !== null && dayTold(a) === dayTold(b);
  const place = placeOf(a) !== null && placeOf(a) === placeOf(b);
  return parties && ((point !== "date" && day) || (point !== "place" && place));
}

function partiesOf({ payload: { sides, participants } }: MeetingEntry): ReadonlySet<string> {
  return new Set(sides ?? participants.map(({ id }) => id));
}

function divergenceOf(
  id: string,
  point: DivergencePoint,
  told: readonly { readonly member: MeetingEntry; readonly value: string }[],
): Divergence {
  const [first, second] = told;
  return {
    id: foundedBy("v", first!.member, `${point} ${second!.member.id}`),
    about: { kind: "meeting", id },
    kind: point === "level" ? "level" : "contradiction",
    point,
    what: first!.member.payload.quote,
    reports: null,
    negotiations: [],
    accounts: told.map(({ member, value }) =>
      accountOf([member], { says: member.payload.quote, stance: value }),
    ),
  };
}
