import type { Encoded, Run } from "../encoder/index.ts";
import { type LinkedAttribution, runsFor } from "./link-attributions.ts";

interface Input {
  readonly text: string;
  readonly encoded: Encoded;
}

/**
 * A quotation that a cue and its source follow is theirs, though the encoder gives it to the cue before: “A,” one said.
 * “B,” [said another].
 */
export function withAdjacentCues(
  all: readonly LinkedAttribution[],
  { text, encoded }: Input,
): readonly LinkedAttribution[] {
  const taken = new Set(all.map(({ cue }) => keyOf(cue)));
  const sources = runsFor("source", encoded);
  const given: LinkedAttribution[] = [];
  let kept = all;
  for (const cue of runsFor("cue", encoded).filter((each) => !taken.has(keyOf(each)))) {
    const beside = (run: Run) => run.first === cue.last + 1 || run.last === cue.first - 1;
    const source = sources.find(beside) ?? encoded.linked("source", cue, sources)?.to;
    if (!source) continue;
    const start = Math.min(encoded.spanOf(cue).start, encoded.spanOf(source).start);
    const stands = (run: Run) => {
      const { end } = encoded.spanOf(run);
      return (
        end <= start && /["”’»],?$/.test(text.slice(end - 2, end)) && /^,? $/.test(text.slice(end, start))
      );
    };
    const from = kept.find(
      ({ content, cue: other }) => content.some(stands) && (other === null || content.length > 1),
    );
    const run = from?.content.find(stands);
    if (!from || !run) continue;
    const others = from.content.filter((each) => each !== run);
    kept = kept.flatMap((each) =>
      each !== from ? [each] : others.length > 0 ? [{ ...from, content: others }] : [],
    );
    given.push({ source, cue, content: [run] });
  }
  return [...kept, ...given];
}

function keyOf(run: Run | null): string {
  return run ? `${run.first}-${run.last}` : "";
}
