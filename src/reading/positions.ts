import type { Attribution, Position, Stance } from "../vocabulary/index.ts";
import { attributionAround } from "./acts/read-acts.ts";
import type { Cast } from "./cast.ts";
import type { Encoded } from "./encoder/index.ts";
import { issuesIn } from "./issues.ts";

interface PositionInput {
  readonly text: string;
  readonly encoded: Encoded;
  readonly cast: Cast;
  readonly attributions: readonly Attribution[];
}

/** Stances of actors on issues, in the order of the text. One whose holder is not named is left out. */
export function readPositions({ text, encoded, cast, attributions }: PositionInput): readonly Position[] {
  return encoded.joined("position").flatMap((run): Position[] => {
    const span = encoded.spanOf(run);
    const attribution = attributionAround(span, attributions);
    const actor = cast.pointed("voice", run)?.actor ?? cast.actor(attribution?.speaker ?? null);
    if (!actor) return [];
    const near = text.slice(Math.max(0, span.start - 60), span.end + 60);
    const issue = issuesIn(text.slice(span.start, span.end))[0] ?? issuesIn(near)[0] ?? "other";
    const stance = encoded.classify("stance", run)[0]!.label as Stance;
    return [{ actor: actor.id, issue, stance, span, attribution: attribution?.id ?? null, antecedent: null }];
  });
}
