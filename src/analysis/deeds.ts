import type { Commitment, DeedLine } from "../vocabulary/index.ts";
import { evidenceIn } from "./evidence.ts";
import { byPublication, type Legible } from "./legible.ts";
import type { Echoes } from "./origins/index.ts";
import { deadlineOf } from "./schedule.ts";
import { foundedBy } from "./stable-id.ts";

/**
 * What parties are reported to have done, oldest report first, with the commitments that each bears on; whether it does
 * is a person's to confirm.
 */
export function deedsIn(
  entries: readonly Legible<"deed">[],
  commitments: readonly Commitment[],
  echoes: Echoes,
): readonly DeedLine[] {
  const bearing = new Map<string, DeedLine["bearsOn"][number][]>();
  for (const { id, deeds } of commitments) {
    for (const { entry, how, confidence } of deeds) {
      const known = bearing.get(entry) ?? [];
      known.push({ id, how, confidence, checked: false });
      bearing.set(entry, known);
    }
  }
  return entries.toSorted(byPublication).map((entry) => {
    const { deed, actor, recipient, what, when } = entry.payload;
    const [amount] = deed.amounts;
    return {
      id: foundedBy("f", entry),
      actor: actor?.name ?? null,
      recipient: recipient?.name ?? null,
      what,
      when: deadlineOf(deed.when, when),
      amount: amount ? { value: amount.value, unit: amount.unit } : null,
      status: deed.status,
      bearsOn: bearing.get(entry.id) ?? [],
      evidence: evidenceIn([entry], echoes),
    };
  });
}
