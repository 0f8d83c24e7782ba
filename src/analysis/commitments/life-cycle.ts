import type { Commitment, CommitmentState, Day, Deadline, Schedule } from "../../vocabulary/index.ts";
import type { Legible } from "../legible.ts";
import { scheduleOn } from "../schedule.ts";
import type { BearingDeed } from "./bearing.ts";
import { isOwnWord } from "./voice.ts";

type ActEntry = Legible<"act">;

/** What the state of a commitment follows from. */
export interface Grounds {
  readonly day: Day;
  readonly antecedent: string | null;
  readonly deadline: Deadline | null;
  /** The acts that tell of it, oldest first. */
  readonly members: readonly ActEntry[];
  /** Acts of the debtor's side that take it back, oldest first. */
  readonly reversals: readonly ActEntry[];
  readonly bearing: readonly BearingDeed[];
}

export interface Standing {
  readonly state: CommitmentState;
  readonly schedule: Schedule;
  readonly because: Commitment["because"];
}

/**
 * The state of a commitment by rule, after Singh (1999) and Yolum and Singh (2002), with the rules and entries that it
 * follows from. Satisfied, violated and released are never said here: they are a person's verdict.
 */
export function standingOf(grounds: Grounds): Standing {
  return takenBack(grounds) ?? unmetInTime(grounds) ?? waiting(grounds) ?? standing(grounds);
}

/** Taken back by its own debtor after it was last made. */
function takenBack({ members, reversals }: Grounds): Standing | null {
  const last = reversals.filter(isOwnWord).at(-1);
  const made = members.filter(isOwnWord).at(-1);
  if (!last || (made && (made.publishedAt ?? "") > (last.publishedAt ?? ""))) return null;
  return {
    state: "cancelled",
    schedule: "none",
    because: [{ rule: "its debtor's side took it back and has not made it again", entries: [last.id] }],
  };
}

/** Its last day is past and its condition is not known to have come true: nothing is owed any more. */
function unmetInTime(grounds: Grounds): Standing | null {
  const { day, antecedent, deadline } = grounds;
  if (antecedent === null || isTriggered(grounds) || deadline?.to == null || deadline.to >= day) return null;
  return {
    state: "expired",
    schedule: "none",
    because: [
      {
        rule: "its last day is past and its condition is not known to have come true",
        entries: dated(grounds),
      },
    ],
  };
}

function waiting(grounds: Grounds): Standing | null {
  const { antecedent, members } = grounds;
  if (antecedent === null || isTriggered(grounds)) return null;
  const entries = members.filter(({ payload }) => payload.antecedent !== null).map(({ id }) => id);
  return {
    state: "conditional",
    schedule: scheduleOf(grounds),
    because: [{ rule: "its condition is not known to have come true", entries }],
  };
}

function standing(grounds: Grounds): Standing {
  const { antecedent, members } = grounds;
  const because =
    antecedent === null
      ? { rule: "it was made without a condition", entries: members.map(({ id }) => id) }
      : { rule: "its condition is reported to have come true", entries: triggers(grounds) };
  return { state: "active", schedule: scheduleOf(grounds), because: [because] };
}

/** Met, as far as reports tell, once it is reported kept; else by its last day. */
function scheduleOf({ day, deadline, bearing }: Grounds): Schedule {
  return bearing.some(({ how }) => how === "fulfils") ? "met" : scheduleOn(day, deadline);
}

function isTriggered(grounds: Grounds): boolean {
  return triggers(grounds).length > 0;
}

function triggers({ bearing }: Grounds): readonly string[] {
  return bearing.filter(({ how }) => how === "triggers").map(({ deed }) => deed.id);
}

function dated({ members }: Grounds): readonly string[] {
  return members.filter(({ payload }) => payload.act.deadline !== null).map(({ id }) => id);
}
