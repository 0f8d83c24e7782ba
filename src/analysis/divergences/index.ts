import type { Account, Divergence } from "../../vocabulary/index.ts";
import { evidenceIn } from "../evidence.ts";
import { denialsIn } from "./denials.ts";
import { figuresIn } from "./figures.ts";
import { meetingsDiffer } from "./meetings.ts";
import { orderIn } from "./order.ts";
import { silencesIn } from "./silence.ts";
import { type AccountsTold, Things } from "./things.ts";

export type { AccountsTold } from "./things.ts";

/**
 * Where accounts of one meeting, commitment or issue do not agree: who says what, side by side. Only what two sides can be
 * held to stands here; nobody is said to be right.
 */
export function divergencesIn(told: AccountsTold): readonly Divergence[] {
  const things = new Things(told);
  const found = [denialsIn, figuresIn, meetingsDiffer, orderIn, silencesIn].flatMap((find) => find(things));
  const tellers = new Map(
    [...told.acts, ...told.deeds, ...told.meetings].map((entry) => [entry.id, entry] as const),
  );
  const withOrigins = (account: Account): Account => ({
    ...account,
    evidence: evidenceIn(
      account.evidence.map(({ entry }) => tellers.get(entry)!),
      told.echoes,
    ),
  });
  return found.map((divergence) => ({ ...divergence, accounts: divergence.accounts.map(withOrigins) }));
}
