import { holds, overlaps, type Span } from "../../vocabulary/index.ts";
import { countWhile } from "../count-while.ts";
import type { Encoded } from "../encoder/index.ts";
import { type Turn, turnsIn } from "../transcript.ts";
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
  const isTurn = ({ cue, source, content }: LinkedAttribution) => {
    const label = cue ?? source;
    if (label && isLabel(encoded.spanOf(label), turns)) return true;
    return label === null && content.every((run) => isSaid(encoded.spanOf(run), turns));
  };
  return [...linked.filter((each) => !isTurn(each)), ...spoken];
}

/** Does a span share a character with the label of a turn? */
function isLabel(span: Span, turns: readonly Turn[]): boolean {
  const turn = turns[countWhile(turns, ({ colon }) => colon.end <= span.start)];
  return (
    turn !== undefined && overlaps(span, { start: (turn.speaker ?? turn.colon).start, end: turn.colon.end })
  );
}

/** Does it stand in what one turn says? */
function isSaid(span: Span, turns: readonly Turn[]): boolean {
  const turn = turns[countWhile(turns, ({ said }) => said.end <= span.start)];
  return turn !== undefined && holds(turn.said, span);
}
