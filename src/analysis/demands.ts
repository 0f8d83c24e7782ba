import { type Demand, isDirective } from "../vocabulary/index.ts";
import { evidenceIn } from "./evidence.ts";
import { grouped } from "./grouped.ts";
import { groupsOf } from "./joining/index.ts";
import { byPublication, type Legible } from "./legible.ts";
import type { Echoes } from "./origins/index.ts";
import { deadlineOf } from "./schedule.ts";
import { foundedBy } from "./stable-id.ts";

type ActEntry = Legible<"act">;

/** Demands, requests and proposals with the answers that they met, oldest first. */
export function demandsIn(
  acts: readonly ActEntry[],
  links: readonly Legible<"link">[],
  echoes: Echoes,
): readonly Demand[] {
  const asked = acts.filter(({ payload }) => isDirective(payload.act.force));
  const byId = new Map(acts.map((entry) => [entry.id, entry] as const));
  const answers = grouped(
    links.filter(({ payload }) => payload.relation === "answers"),
    ({ payload }) => payload.to,
  );
  return groupsOf(asked, links).map((members) => {
    const found = new Set(
      members.flatMap(({ id }) => answers.get(id) ?? []).map(({ payload }) => payload.from),
    );
    const given = [...found].map((id) => byId.get(id)).filter((entry) => entry !== undefined);
    const after = given.filter((entry) => isAfter(entry, members[0]!));
    return demandOf(members, after.toSorted(byPublication), echoes);
  });
}

function demandOf(members: readonly ActEntry[], answers: readonly ActEntry[], echoes: Echoes): Demand {
  const founding = members[0]!;
  const newest = members.findLast(({ payload }) => payload.act.deadline !== null) ?? founding;
  const { payload } = founding;
  const named = members.find((member) => member.payload.performers.length > 0) ?? founding;
  return {
    id: foundedBy("q", founding),
    by: payload.voice.speaker?.name ?? null,
    of: named.payload.performers.map(({ name }) => name),
    what: payload.what,
    force: payload.act.force,
    condition: members.map((member) => member.payload.antecedent).findLast((words) => words !== null) ?? null,
    precedes: members.map((member) => member.payload.precedes).findLast((words) => words !== null) ?? null,
    deadline: deadlineOf(newest.payload.act.deadline, newest.payload.deadline),
    negotiations: [],
    answer: answerOf(answers),
    answers: evidenceIn(answers, echoes),
    restated: members.length - 1,
    evidence: evidenceIn(members, echoes),
  };
}

/** What the side that was asked said last: no; yes; or yes with a condition, or something else instead. */
function answerOf(answers: readonly ActEntry[]): Demand["answer"] {
  const last = answers.at(-1)?.payload;
  if (!last) return "none";
  const { force, polarity } = last.act;
  if (force === "rejection" || force === "denial" || polarity === "negative") return "rejected";
  return last.antecedent !== null || force === "offer" || force === "hint" ? "counter" : "accepted";
}

/** An answer is published no earlier than what it answers, and does not stand before it in the same report. */
function isAfter(answer: ActEntry, demand: ActEntry): boolean {
  return (answer.publishedAt ?? "9") >= (demand.publishedAt ?? "");
}
