import type { Actor, Attribution } from "../../vocabulary/index.ts";
import type { Cast, Pointed } from "../cast.ts";
import type { ConfidenceKind } from "../confidence.ts";
import type { Encoded, Run } from "../encoder/index.ts";
import { type Judged, type Raw, shareOf, withAgreement } from "../judged.ts";

/** The encoder's heads of acts. */
export type Family = "commissive" | "directive" | "refusal";

const kinds: Readonly<Record<Family, ConfidenceKind>> = {
  commissive: "commitment",
  directive: "demand",
  refusal: "rejection",
};

interface Decided {
  readonly family: Family;
  readonly forceShare: number;
  readonly performer: Pointed | null;
  readonly speaker: Actor | null;
  readonly attribution: Judged<Attribution> | null;
  readonly encoded: Encoded;
  readonly cast: Cast;
}

/** What the encoder's shares tell of an act and of its parts: not calibrated. */
export function rawOf(run: Run, decided: Decided): Raw {
  const { family, forceShare, performer, speaker, attribution, encoded, cast } = decided;
  const agreement = (link: string, actor: Actor | null) => {
    const pointed = cast.pointed(link, run);
    return pointed && pointed.actor.id === actor?.id ? pointed.share : 0;
  };
  const linked = (link: string) =>
    shareOf(encoded.linked(link, run, encoded.tagged(link))?.margin ?? Number.NEGATIVE_INFINITY);
  const told = attribution?.speaker === speaker?.id ? (attribution?.raw.speaker ?? 0) : 0;
  const bound = performer ? withAgreement(performer.share, agreement("performer", performer.actor)) : 0;
  return {
    [kinds[family]]: encoded.sureness(family, run),
    force: forceShare,
    voice: (told + agreement("voice", speaker)) / 2,
    ...(family === "commissive" && {
      debtor: bound,
      condition: linked("condition"),
      deadline: linked("deadline"),
    }),
    ...(family === "directive" && { addressee: bound }),
  };
}
