import type { Account, Evidence } from "../../vocabulary/index.ts";
import { evidenceIn } from "../evidence.ts";
import type { Legible } from "../legible.ts";
import { Echoes } from "../origins/index.ts";

/** What an account can rest on. */
export type Teller = Legible<"act" | "meeting" | "deed">;

/** Origins are told once all accounts are there. */
const alone = new Echoes([], []);

/** What one or more tellers of one side say of one thing, as one account: the first one's name stands for it. */
export function accountOf(
  tellers: readonly Teller[],
  { says, stance }: { readonly says: string | null; readonly stance: string },
): Account {
  const evidence: readonly Evidence[] = evidenceIn(tellers, alone);
  return { speaker: tellers[0]!.payload.voice.speaker?.name ?? null, says, stance, evidence };
}

/** What the reader must be this sure of before one is held to another's words. */
const sure = { force: 0.7, performers: 0.82, deed: 0.6 };

/** Is the reader sure enough of it to set it against what others say? What it gave no figure for counts as sure. */
export function isSure({ payload }: Teller): boolean {
  if ("deed" in payload) return (payload.deed.confidence ?? 1) >= sure.deed;
  if (!("act" in payload)) return true;
  const { force = 1, performers = 1 } = payload.act.confidence ?? {};
  return force >= sure.force && (payload.performers.length === 0 || performers >= sure.performers);
}

/** Is it reported as somebody's words, and not only told of him? */
export function isSaid({ payload: { attribution, voice } }: Teller): boolean {
  return attribution !== null && voice.speaker !== null;
}
