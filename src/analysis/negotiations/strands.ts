import { type Day, dayOf } from "../../vocabulary/index.ts";
import { grouped } from "../grouped.ts";
import { byPublication } from "../legible.ts";
import type { Dealing, Sides } from "./sides.ts";

/** What one report tells of the dealings of two sides. */
export interface Strand {
  readonly document: string;
  readonly day: Day | null;
  /** Two ids of sides, in the order of the alphabet. */
  readonly pair: readonly [string, string];
  /** How often each issue was spoken of. */
  readonly issues: ReadonlyMap<string, number>;
  /** How much is told of it: words count more than deeds. */
  readonly weight: number;
  /** Those of the two who speak or meet in it. */
  readonly taking: ReadonlySet<string>;
}

interface Growing extends Strand {
  readonly issues: Map<string, number>;
  readonly taking: Set<string>;
  weight: number;
}

/** How much an entry says of a negotiation between those that it names. */
const weights = { talk: 1, strife: 0.5, deed: 0.5 } as const;

/** Of a crowd that meets or signs, so many are paired: the rest come with them. */
const sidesPaired = 6;

/** The entries of each report that two may be dealing in, the reports oldest first. */
export function reportsOf(entries: readonly Dealing[]): readonly (readonly Dealing[])[] {
  const told = entries.filter(({ document }) => document !== null);
  return [...grouped(told.toSorted(byPublication), ({ document }) => document!).values()];
}

/** The strands of one report, what is told most of first. Descriptions ("leaders", "the rebels") are no side of talks. */
export function strandsOf(report: readonly Dealing[], sides: Sides): readonly Strand[] {
  const { document, publishedAt } = report[0]!;
  const strands = new Map<string, Growing>();
  for (const entry of report) {
    const issues = "act" in entry.payload ? entry.payload.act.issues : [];
    const speaking = takingPart(entry, sides);
    for (const pair of pairsOf(entry, sides)) {
      const key = pair.join(" ");
      const strand = strands.get(key) ?? {
        document: document!,
        day: dayOf(publishedAt),
        pair,
        issues: new Map(),
        weight: 0,
        taking: new Set(),
      };
      strand.weight += weightOf(entry);
      for (const issue of issues) strand.issues.set(issue, (strand.issues.get(issue) ?? 0) + 1);
      for (const side of speaking) if (pair.includes(side)) strand.taking.add(side);
      strands.set(key, strand);
    }
  }
  return [...strands.values()].toSorted(
    (a, b) => b.weight - a.weight || (a.pair.join(" ") < b.pair.join(" ") ? -1 : 1),
  );
}

/** The sides that an entry names: who speaks, who would do it, for whom; who meets; who did it, to whom. */
export function sidesIn({ payload }: Dealing, sides: Sides): readonly string[] {
  const parties =
    "act" in payload
      ? [
          payload.voice.side ?? payload.voice.speaker?.id,
          ...ids(payload.performers),
          ...ids(payload.recipients),
        ]
      : "meeting" in payload
        ? ids(payload.participants)
        : [payload.side ?? payload.actor?.id, payload.recipient?.id];
  const found = parties.filter((id) => id != null).map((id) => sides.of(id));
  return [...new Set(found)].filter((id) => sides.nameOf(id) !== null);
}

function pairsOf(entry: Dealing, sides: Sides): readonly (readonly [string, string])[] {
  const some = sidesIn(entry, sides).slice(0, sidesPaired).toSorted();
  return some.flatMap((a, index) => some.slice(index + 1).map((b) => [a, b] as const));
}

/** Who takes part by word or presence; whom a thing is done to, or asked of, does not by that. */
function takingPart(entry: Dealing, sides: Sides): readonly string[] {
  const { payload } = entry;
  if ("meeting" in payload) return sidesIn(entry, sides);
  const { voice } = payload;
  const speaker = "act" in payload ? (voice.side ?? voice.speaker?.id) : null;
  return speaker ? [sides.of(speaker)] : [];
}

function weightOf({ payload }: Dealing): number {
  if ("deed" in payload) return weights.deed;
  if ("meeting" in payload) return weights.talk;
  return ["threat", "accusation", "denial"].includes(payload.act.force) ? weights.strife : weights.talk;
}

function ids(parties: readonly { readonly id: string }[]): readonly string[] {
  return parties.map(({ id }) => id);
}
