import type { Attribution, Position, Stance } from "../vocabulary/index.ts";
import { attributionAround } from "./acts/read-acts.ts";
import type { Cast } from "./cast.ts";
import type { Encoded } from "./encoder/index.ts";
import type { IssuesAt } from "./issues.ts";

interface PositionInput {
  readonly encoded: Encoded;
  readonly cast: Cast;
  readonly attributions: readonly Attribution[];
  readonly issuesAt: IssuesAt;
}

/** Stances of actors on issues, in the order of the text. One whose holder is not named is left out. */
export function readPositions({ encoded, cast, attributions, issuesAt }: PositionInput): readonly Position[] {
  return encoded.joined("position").flatMap((run): Position[] => {
    const span = encoded.spanOf(run);
    const attribution = attributionAround(span, attributions);
    const actor = cast.pointed("voice", run)?.actor ?? cast.actor(attribution?.speaker ?? null);
    if (!actor) return [];
    const issue = issuesAt(span)[0] ?? "other";
    const stance = encoded.classify("stance", run)[0]!.label as Stance;
    return [{ actor: actor.id, issue, stance, span, attribution: attribution?.id ?? null, antecedent: null }];
  });
}
