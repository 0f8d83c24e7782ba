import type { NegotiationPayload } from "../../vocabulary/index.ts";
import type { Strand } from "./strands.ts";
import { Talks } from "./talks.ts";

/**
 * What belongs to a negotiation by a person's word: its own strands, or where actors are given all between them, on the
 * issues and within the dates that are given; then the reports that were taken in or out by hand.
 */
export function held(
  { actors, issues, from, to, documentsIn, documentsOut }: NegotiationPayload,
  own: readonly Talks[],
  all: readonly Strand[],
): Talks {
  const parties = actors && new Set(actors.map(({ id }) => id));
  const mine = new Set(own.flatMap(({ strands }) => strands));
  const [taken, left] = [new Set(documentsIn), new Set(documentsOut)];
  const holds = (strand: Strand) => {
    if (left.has(strand.document)) return false;
    if (taken.has(strand.document)) return true;
    return (
      (parties ? strand.pair.every((side) => parties.has(side)) : mine.has(strand)) &&
      (issues === null || issues.some((issue) => strand.issues.has(issue))) &&
      (from === null || (strand.day ?? from) >= from) &&
      (to === null || (strand.day ?? to) <= to)
    );
  };
  const talks = new Talks(own[0]?.place ?? Number.MAX_SAFE_INTEGER);
  for (const strand of all) if (holds(strand)) talks.take(strand);
  return talks;
}
