import type { Force } from "./forces.ts";
import type { Plover } from "./reading.ts";

/** Event types of PLOVER 2.0 that concern negotiation. */
export const ploverEvents = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "CONCEDE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;

/** The event of a force before its verb or issue is looked at. PLOVER codes announced deeds as AGREE. */
const eventOf: Readonly<Record<Force, string>> = {
  hint: "AGREE",
  intention: "AGREE",
  offer: "AGREE",
  pledge: "AGREE",
  agreement: "AGREE",
  threat: "THREATEN",
  proposal: "REQUEST",
  request: "REQUEST",
  demand: "REQUEST",
  rejection: "REJECT",
  concession: "CONCEDE",
  accusation: "ACCUSE",
  denial: "REJECT",
};

/** The PLOVER 2.0 code of a force; a negative pledge is a refusal. Modes await the acts' own table. */
export function ploverOf(force: Force, polarity: "affirmative" | "negative"): Plover {
  const refuses = polarity === "negative" && eventOf[force] === "AGREE";
  return { event: refuses ? "REJECT" : eventOf[force], mode: null };
}
