import { holds, overlaps, type Span } from "../../vocabulary/index.ts";
import type { Encoded } from "../encoder/index.ts";
import { turnsIn } from "../transcript.ts";
import type { LinkedAttribution } from "./link-attributions.ts";

interface Input {
  readonly text: string;
  readonly encoded: Encoded;
}

/** The turns of a transcript as attributions, in place of what the encoder makes of their labels and words. */
export function withTranscript(
  linked: readonly LinkedAttribution[],
  { text, encoded }: Input,
): readonly LinkedAttribution[] {
  const turns = turnsIn(text);
  if (turns.length === 0) return linked;
  const spoken = turns.flatMap(({ speaker, colon, said }): readonly LinkedAttribution[] => {
    const content = encoded.runAt(said);
    const source = speaker && encoded.runAt(speaker);
    return content ? [{ source, cue: encoded.runAt(colon), content: [content] }] : [];
  });
  const labels = turns.map(
    ({ speaker, colon }): Span => ({ start: speaker?.start ?? colon.start, end: colon.end }),
  );
  const isTurn = ({ cue, source, content }: LinkedAttribution) => {
    const parts = [...(cue ? [cue] : []), ...(source && cue === null ? [source] : [])].map((run) =>
      encoded.spanOf(run),
    );
    if (parts.some((part) => labels.some((label) => overlaps(part, label)))) return true;
    const said = content.map((run) => encoded.spanOf(run));
    return (
      cue === null && source === null && turns.some((turn) => said.every((span) => holds(turn.said, span)))
    );
  };
  return [...linked.filter((each) => !isTurn(each)), ...spoken];
}
