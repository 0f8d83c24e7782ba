import { type Change, dayOf, type Strength, strengths } from "../../vocabulary/index.ts";
import type { Legible } from "../legible.ts";
import { keyWords, likeness } from "../likeness.ts";
import { isOwnWord } from "./voice.ts";

type ActEntry = Legible<"act">;

/** Below this share of common words, a condition is another one. */
const sameCondition = 0.3;

/**
 * What became of a promise from telling to telling, oldest first: its debtor's own words alone are compared, since
 * another's telling of it changes nothing. `reversals` are acts that take it back.
 */
export function changesOf(members: readonly ActEntry[], reversals: readonly ActEntry[]): readonly Change[] {
  const changes: Change[] = [];
  let before: ActEntry | null = null;
  for (const entry of members.filter(isOwnWord)) {
    if (before !== null) changes.push(...between(before, entry));
    before = entry;
  }
  for (const entry of reversals) changes.push(change(entry, "taken-back", null, entry.payload.what));
  return changes.toSorted((a, b) =>
    (a.day ?? "") < (b.day ?? "") ? -1 : (a.day ?? "") > (b.day ?? "") ? 1 : 0,
  );
}

function between(before: ActEntry, after: ActEntry): readonly Change[] {
  const [a, b] = [before.payload, after.payload];
  const changes: Change[] = [];
  const [weaker, stronger] = [rank(a.act.force), rank(b.act.force)];
  if (stronger !== weaker)
    changes.push(change(after, stronger > weaker ? "strengthened" : "softened", a.act.force, b.act.force));
  if (a.antecedent === null && b.antecedent !== null)
    changes.push(change(after, "condition-added", null, b.antecedent));
  if (a.antecedent !== null && b.antecedent !== null && differ(a.antecedent, b.antecedent))
    changes.push(change(after, "condition-changed", a.antecedent, b.antecedent));
  const [due, dueNow] = [a.act.deadline?.to ?? null, b.act.deadline?.to ?? null];
  if (due !== null && dueNow !== null && due !== dueNow)
    changes.push(change(after, dueNow > due ? "date-later" : "date-earlier", due, dueNow));
  if (due === null && dueNow !== null) changes.push(change(after, "date-added", null, dueNow));
  return changes;
}

function differ(a: string, b: string): boolean {
  return likeness(keyWords(a), keyWords(b)) < sameCondition;
}

function rank(force: string): number {
  return strengths.indexOf(force as Strength);
}

function change(entry: ActEntry, kind: Change["kind"], from: string | null, to: string | null): Change {
  return { kind, day: dayOf(entry.publishedAt), from, to, entry: entry.id };
}
