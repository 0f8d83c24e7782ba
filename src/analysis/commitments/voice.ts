import { isCommissive, type Strength, type VoiceKind } from "../../vocabulary/index.ts";
import type { Legible } from "../legible.ts";

type ActEntry = Legible<"act">;

/** Whose word an act is: the debtor's own, that of who speaks for it, the creditor's, another's, or the report's alone. */
export function voiceOf({ payload: { voice, performers, sides = [], recipients } }: ActEntry): VoiceKind {
  const { speaker, speaksFor, side } = voice;
  if (speaker === null) return "report";
  const isOf = (parties: readonly { readonly id: string }[], id: string | null | undefined) =>
    parties.some((party) => party.id === id);
  if (isOf(performers, speaker.id)) return "debtor";
  if (isOf(performers, speaksFor?.id) || isOf(performers, side)) return "speaks-for";
  // Two who act for one side: a minister's word binds the president's government.
  if (side != null && sides.includes(side)) return "speaks-for";
  return isOf(recipients, speaker.id) || isOf(recipients, speaksFor?.id) || isOf(recipients, side)
    ? "creditor"
    : "third-party";
}

const order: readonly VoiceKind[] = ["debtor", "speaks-for", "creditor", "third-party", "report"];

/** Whose word the acts rest on at best. */
export function bestVoice(members: readonly ActEntry[]): VoiceKind {
  const heard = new Set(members.map(voiceOf));
  return order.find((kind) => heard.has(kind)) ?? "report";
}

/** Is it the word of the debtor's own side, and not only as another tells it? */
export function isOwnWord(entry: ActEntry): boolean {
  return entry.payload.voice.through.length === 0 && isDebtorSide(voiceOf(entry));
}

export function isDebtorSide(voice: VoiceKind): boolean {
  return voice === "debtor" || voice === "speaks-for";
}

/** What the debtor's own side said last; without its word a hint at most, else claimed. A threat is owed to nobody. */
export function strengthOf(members: readonly ActEntry[]): Strength {
  const own = members.findLast(isOwnWord);
  const { force } = (own ?? members.at(-1)!).payload.act;
  if (force === "hint") return "hint";
  return own && isCommissive(force) && force !== "threat" ? force : "claimed";
}
