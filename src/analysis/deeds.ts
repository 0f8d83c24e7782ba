import type { DeedLine } from "../vocabulary/index.ts";
import { evidenceOf } from "./evidence.ts";
import { byPublication, type Legible } from "./legible.ts";
import { deadlineOf } from "./schedule.ts";
import { foundedBy } from "./stable-id.ts";

/** What parties are reported to have done, oldest report first. Which promise a deed bears on is not judged here. */
export function deedsIn(entries: readonly Legible<"deed">[]): readonly DeedLine[] {
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
      bearsOn: [],
      evidence: [evidenceOf(entry)],
    };
  });
}
