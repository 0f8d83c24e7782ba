import { isCommissive } from "../../vocabulary/index.ts";
import type { Legible } from "../legible.ts";

/** Does an act stand among commitments and threats? One whose debtor no report names needs a date to keep. */
export function isPromising({ payload }: Legible<"act">): boolean {
  return isCommissive(payload.act.force) && (payload.performers.length > 0 || payload.act.deadline !== null);
}
