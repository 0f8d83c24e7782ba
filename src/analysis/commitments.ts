import {
  type Commitment,
  type CommitmentState,
  type Day,
  isCommissive,
  type Official,
  type Strength,
  type VoiceKind,
} from "../vocabulary/index.ts";
import { credibilityOf, evidenceOf, originsOf } from "./evidence.ts";
import { joinAlike } from "./join.ts";
import type { Legible } from "./legible.ts";
import { deadlineOf, scheduleOn } from "./schedule.ts";
import { foundedBy } from "./stable-id.ts";

type ActEntry = Legible<"act">;

/**
 * Commitments and threats on a day, C(debtor, creditor, antecedent, consequent) after Singh (1999), from the acts that
 * the register then held. Oldest first. One whose debtor no report names stands here only where it has a date to keep. Satisfied, violated and released are never said here: they are a person's verdict.
 */
export function commitmentsOn(day: Day, acts: readonly ActEntry[]): readonly Commitment[] {
  const promising = acts.filter(
    ({ payload }) =>
      isCommissive(payload.act.force) && (payload.performers.length > 0 || payload.act.deadline !== null),
  );
  return joinAlike(promising, keyOf).map((members) => commitmentOf(members, day));
}

function keyOf({ payload: { act, performers } }: ActEntry): string {
  const debtors = performers.map(({ id }) => id).toSorted();
  return JSON.stringify([debtors, act.force === "threat", act.polarity]);
}

function commitmentOf(members: readonly ActEntry[], day: Day): Commitment {
  const founding = members[0]!;
  const { performers, act } = founding.payload;
  const newest = <T>(pick: (entry: ActEntry) => T | null) =>
    members.map(pick).findLast((value) => value !== null) ?? null;
  const creditors = members.find(({ payload }) => payload.recipients.length > 0)?.payload.recipients ?? [];
  const antecedent = newest(({ payload }) => payload.antecedent);
  const deadline = newest(({ payload }) => deadlineOf(payload.act.deadline, payload.deadline));
  const voice = bestVoice(members);
  const origins = originsOf(members);
  const verdict = stateOf(antecedent, members);
  return {
    id: foundedBy("c", founding),
    kind: act.force === "threat" ? "threat" : "commitment",
    negotiations: [],
    debtor: performers.map(({ name }) => name),
    debtorIds: performers.map(({ id }) => id),
    creditor: creditors.map(({ name }) => name),
    creditorIds: creditors.map(({ id }) => id),
    consequent: founding.payload.what,
    polarity: act.polarity,
    antecedent,
    deadline,
    amounts: members
      .flatMap(({ payload }) => payload.act.amounts.map(({ value, unit }) => ({ value, unit, stage: null })))
      .filter(isFirst),
    issues: [...new Set(members.flatMap(({ payload }) => payload.act.issues))],
    voice,
    strength: strengthOf(members),
    ...verdict,
    status: { official: officialOf(voice), evidence: "none", schedule: scheduleOn(day, deadline) },
    inferred: [...new Set(members.flatMap(({ payload }) => payload.act.inferred))],
    confidence: founding.payload.act.confidence ?? {},
    checked: null,
    origins,
    credibility: credibilityOf(origins),
    disputed: false,
    evidence: members.map(evidenceOf),
  };
}

function stateOf(
  antecedent: string | null,
  members: readonly ActEntry[],
): { state: CommitmentState; because: Commitment["because"] } {
  const entries = members
    .filter(({ payload }) => antecedent === null || payload.antecedent !== null)
    .map(({ id }) => id);
  return antecedent === null
    ? { state: "active", because: [{ rule: "it was made without a condition", entries }] }
    : { state: "conditional", because: [{ rule: "its condition is not known to have come true", entries }] };
}

/** Whose word an act is: the debtor's own, that of who speaks for it, the creditor's, another's, or the report's alone. */
function voiceOf({ payload: { voice, performers, recipients } }: ActEntry): VoiceKind {
  if (voice.speaker === null) return "report";
  const isOf = (parties: readonly { id: string }[], id: string | undefined) =>
    parties.some((party) => party.id === id);
  if (isOf(performers, voice.speaker.id)) return "debtor";
  if (isOf(performers, voice.speaksFor?.id)) return "speaks-for";
  return isOf(recipients, voice.speaker.id) || isOf(recipients, voice.speaksFor?.id)
    ? "creditor"
    : "third-party";
}

const order: readonly VoiceKind[] = ["debtor", "speaks-for", "creditor", "third-party", "report"];

function bestVoice(members: readonly ActEntry[]): VoiceKind {
  return order.find((kind) => members.some((entry) => voiceOf(entry) === kind)) ?? "report";
}

function isOwnWord(entry: ActEntry): boolean {
  return entry.payload.voice.through.length === 0 && ["debtor", "speaks-for"].includes(voiceOf(entry));
}

/** What the debtor's own side said last; without its word a hint at most, else claimed. A threat is owed to nobody. */
function strengthOf(members: readonly ActEntry[]): Strength {
  const own = members.findLast(isOwnWord);
  const force = (own ?? members.at(-1)!).payload.act.force;
  if (force === "hint") return "hint";
  return own && isCommissive(force) && force !== "threat" ? force : "claimed";
}

function officialOf(voice: VoiceKind): Official {
  return voice === "debtor" || voice === "speaks-for" ? "debtor-says" : "debtor-silent";
}

function isFirst<T>(item: T, index: number, all: readonly T[]): boolean {
  return all.findIndex((other) => JSON.stringify(other) === JSON.stringify(item)) === index;
}
