import type { Divergence } from "../../vocabulary/index.ts";
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
  return [denialsIn, figuresIn, meetingsDiffer, orderIn, silencesIn].flatMap((find) => find(things));
}
