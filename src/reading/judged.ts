import type { ConfidenceKind } from "./confidence.ts";

/** What the encoder's shares and the rules tell of each judgement on a record: from 0 to 1, higher is surer, not calibrated. */
export type Raw = Readonly<Partial<Record<ConfidenceKind, number>>>;

/** A record before its confidences are calibrated. */
export type Judged<T> = T & { readonly raw: Raw };

/** The share of a link from its log-odds against nowhere. */
export function shareOf(margin: number): number {
  return 1 / (1 + Math.exp(-margin));
}

/** How sure a choice is that has a share of its own, by how much the encoder's link agrees with it: from 0 to 1. */
export function withAgreement(share: number, agreement: number): number {
  return share * (0.25 + 0.75 * agreement);
}
