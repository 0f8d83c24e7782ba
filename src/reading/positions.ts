import type { Attribution, Position, Stance } from "../vocabulary/index.ts";
import { attributionAround } from "./acts/read-acts.ts";
import type { Cast } from "./cast.ts";
import type { Encoded } from "./encoder/index.ts";
import type { IssuesAt } from "./issues.ts";
import { type Judged, withAgreement } from "./judged.ts";

interface PositionInput {
  readonly encoded: Encoded;
  readonly cast: Cast;
  readonly attributions: readonly Attribution[];
  readonly issuesAt: IssuesAt;
}

/** Stances of actors on issues, in the order of the text. One whose holder is not named is left out. */
export function readPositions({
  encoded,
  cast,
  attributions,
  issuesAt,
}: PositionInput): readonly Judged<Position>[] {
  return encoded.joined("position").flatMap((run): Judged<Position>[] => {
    const span = encoded.spanOf(run);
    const attribution = attributionAround(span, attributions);
    const voice = cast.pointed("voice", run);
    const actor = voice?.actor ?? cast.actor(attribution?.speaker ?? null);
    if (!actor) return [];
    const issue = issuesAt(span)[0] ?? "other";
    const { label, share } = encoded.classify("stance", run)[0]!;
    const stance = label as Stance;
    const agreement = voice?.actor.id === actor.id ? voice.share : 0;
    const raw = { position: withAgreement(encoded.sureness("position", run), agreement), stance: share };
    return [
      { actor: actor.id, issue, stance, span, attribution: attribution?.id ?? null, antecedent: null, raw },
    ];
  });
}
