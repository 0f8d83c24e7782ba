import {
  type Act,
  type Attribution,
  type Deed,
  isCommissive,
  isDirective,
  type Meeting,
  type Position,
} from "../vocabulary/index.ts";
import type { ConfidenceKind, Sure } from "./confidence.ts";
import type { Judged, Raw } from "./judged.ts";

/** The records of a reading that have a confidence. */
export interface Confident {
  readonly attributions: readonly Attribution[];
  readonly acts: readonly Act[];
  readonly positions: readonly Position[];
  readonly meetings: readonly Meeting[];
  readonly deeds: readonly Deed[];
}

type JudgedLists = { readonly [Name in keyof Confident]: readonly Judged<Confident[Name][number]>[] };

/**
 * The last stage: for what the reader's signs tell, how often it is right. Each confidence is the probability that the record
 * is there *and* right in what the confidence is of: the one that the record is there times those of its parts, each
 * calibrated on records that are there.
 */
export function withConfidence(judged: JudgedLists, sure: Sure): Confident {
  const product = (raw: Raw, kinds: readonly ConfidenceKind[]) =>
    rounded(kinds.reduce((share, kind) => share * sure(kind, raw[kind] ?? 0), 1));
  const all =
    (...kinds: readonly ConfidenceKind[]) =>
    <T extends object>({ raw, ...record }: Judged<T>) => ({
      ...(record as unknown as T),
      confidence: product(raw, kinds),
    });
  return {
    attributions: judged.attributions.map(all("attribution", "speaker")),
    acts: judged.acts.map(({ raw, ...act }) => ({ ...act, confidence: ofAct(act, raw, product) })),
    positions: judged.positions.map(all("position", "stance")),
    meetings: judged.meetings.map(all("meeting", "meetingStatus")),
    deeds: judged.deeds.map(all("deed", "deedStatus", "deedActor")),
  };
}

/** Of an act's own words, and of those of its fields that are calibrated for its family and that it has. */
function ofAct(
  { force, speaker, performers, antecedent, deadline }: Act,
  raw: Raw,
  product: (raw: Raw, kinds: readonly ConfidenceKind[]) => number,
): Readonly<Record<string, number>> {
  // What is read from the cue of an attribution is as sure as that is.
  if (raw.attribution !== undefined) {
    const share = product(raw, ["attribution"]);
    return { what: share, force: share, speaker: product(raw, ["attribution", "speaker"]) };
  }
  const family = isCommissive(force) ? "commitment" : isDirective(force) ? "demand" : "rejection";
  const with_ = (part: ConfidenceKind) => product(raw, [family, part]);
  return {
    what: product(raw, [family]),
    force: family === "rejection" ? product(raw, [family]) : with_("force"),
    ...(speaker !== null && { speaker: with_("voice") }),
    ...(performers.length > 0 && { performers: with_(family === "demand" ? "addressee" : "debtor") }),
    ...(family === "commitment" && antecedent !== null && { antecedent: with_("condition") }),
    ...(family === "commitment" && deadline !== null && { deadline: with_("deadline") }),
  };
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
