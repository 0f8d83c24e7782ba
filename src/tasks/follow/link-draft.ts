import { createHash } from "node:crypto";
import type { Bearing, Day, Draft, Relation } from "../../vocabulary/index.ts";

interface End {
  readonly entry: string;
  /** The day it was published; null where unknown. */
  readonly day: Day | null;
}

/** A link that a rule found between two entries. */
interface Linked {
  readonly relation: Relation;
  readonly from: End;
  readonly to: End;
  readonly rule: string;
  readonly score: number;
  readonly how: Bearing | null;
}

/** The same two entries have the same link, whoever finds it and when: once undone it is not made again. */
export function linkId(relation: string, from: string, to: string): string {
  const key = JSON.stringify(["link", relation, from, to]);
  return `e-${createHash("sha256").update(key).digest("hex").slice(0, 16)}`;
}

/** A link as it is written into the register, by the rule that found it. */
export function linkDraft({ relation, from, to, rule, score, how }: Linked): Draft<"link"> {
  // It can be known once both are public.
  const day =
    [from.day, to.day]
      .filter((each) => each !== null)
      .toSorted()
      .at(-1) ?? null;
  return {
    id: linkId(relation, from.entry, to.entry),
    kind: "link",
    document: null,
    maker: rule.split(" ")[0]!,
    payload: { relation, from: from.entry, to: to.entry, rule, score, how },
    spans: [],
    validTime: { from: day, to: null },
    publishedAt: day,
    supersedes: null,
    visibility: "public",
  };
}
