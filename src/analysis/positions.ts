import { dayOf, type PositionLine } from "../vocabulary/index.ts";
import { evidenceIn } from "./evidence.ts";
import { grouped } from "./grouped.ts";
import { byPublication, type Legible } from "./legible.ts";
import type { Echoes } from "./origins/index.ts";
import { foundedBy } from "./stable-id.ts";

type PositionEntry = Legible<"position">;

/** One line an actor and issue: the stance that was reported last, since when, and those before it. */
export function positionsIn(entries: readonly PositionEntry[], echoes: Echoes): readonly PositionLine[] {
  const groups = grouped(
    entries.toSorted(byPublication),
    ({ payload }) => `${payload.actor.id} ${payload.position.issue}`,
  );
  return [...groups.values()].map((members) => lineOf(members, echoes));
}

function lineOf(members: readonly PositionEntry[], echoes: Echoes): PositionLine {
  const last = members.at(-1)!;
  const { actor, position, antecedent } = last.payload;
  const evidence = evidenceIn(members, echoes);
  const changes = members
    .map((entry, index) => ({ entry, evidence: evidence[index]! }))
    .filter(
      ({ entry }, index) => entry.payload.position.stance !== members[index - 1]?.payload.position.stance,
    );
  return {
    id: foundedBy("p", members[0]!, `${actor.id} ${position.issue}`),
    actor: actor.name,
    issue: position.issue,
    stance: position.stance,
    since: dayOf(changes.at(-1)!.entry.publishedAt),
    until: null,
    antecedent,
    history: changes.map(({ entry, evidence: told }) => ({
      stance: entry.payload.position.stance,
      from: dayOf(entry.publishedAt),
      evidence: told,
    })),
    evidence,
  };
}
