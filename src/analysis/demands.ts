import { type Demand, isDirective } from "../vocabulary/index.ts";
import { evidenceOf } from "./evidence.ts";
import { joinAlike } from "./join.ts";
import type { Legible } from "./legible.ts";
import { keyWords, likeness } from "./likeness.ts";
import { deadlineOf } from "./schedule.ts";
import { foundedBy } from "./stable-id.ts";

type ActEntry = Legible<"act">;

/** Demands, requests and proposals with the answers that they met, oldest first. */
export function demandsIn(acts: readonly ActEntry[]): readonly Demand[] {
  const asked = acts.filter(({ payload }) => isDirective(payload.act.force));
  const refusals = acts.filter(({ payload }) => payload.act.force === "rejection");
  return joinAlike(asked, ({ payload }) => payload.voice.speaker?.id ?? "").map((members) =>
    demandOf(members, refusals),
  );
}

function demandOf(members: readonly ActEntry[], refusals: readonly ActEntry[]): Demand {
  const founding = members[0]!;
  const { payload } = founding;
  const answers = refusals.filter((refusal) => answersTo(refusal, founding));
  return {
    id: foundedBy("q", founding),
    by: payload.voice.speaker?.name ?? null,
    of: payload.performers.map(({ name }) => name),
    what: payload.what,
    force: payload.act.force,
    condition: payload.antecedent,
    precedes: payload.precedes,
    deadline: deadlineOf(payload.act.deadline, payload.deadline),
    negotiations: [],
    answer: answers.length > 0 ? "rejected" : "none",
    answers: answers.map(evidenceOf),
    restated: members.length - 1,
    evidence: members.map(evidenceOf),
  };
}

/** A refusal by another side, of what is alike in words, no earlier than the demand. */
function answersTo(refusal: ActEntry, demand: ActEntry): boolean {
  const sideOf = ({ payload: { voice } }: ActEntry) => voice.speaksFor?.id ?? voice.speaker?.id;
  if (sideOf(refusal) === sideOf(demand) || (refusal.publishedAt ?? "") < (demand.publishedAt ?? ""))
    return false;
  return likeness(keyWords(refusal.payload.what), keyWords(demand.payload.what)) >= 0.3;
}
