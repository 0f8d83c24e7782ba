import { overlaps, type Span } from "../../vocabulary/index.ts";
import type { Encoded, Run } from "../encoder/index.ts";
import { keyOf, type Phrase, phrasesIn, sentenceAt } from "./adjacent-cues.ts";
import type { LinkedAttribution } from "./link-attributions.ts";

interface Input {
  readonly text: string;
  readonly encoded: Encoded;
  readonly sentences: readonly Span[];
}

/**
 * A fragment of another sentence than its cue's, where others stand in that, is none of the cue's: only a quotation goes on,
 * and begins with its mark. It is said by the cue of its own sentence, where that has a source and nothing said yet.
 */
export function withoutFarFragments(
  all: readonly LinkedAttribution[],
  input: Input,
): readonly LinkedAttribution[] {
  const near = all.map((each) => parted(each, input));
  const free = freePhrases(
    near.map(({ kept }) => kept),
    input,
  );
  const given = near.flatMap(({ far }) =>
    far.flatMap((run): readonly LinkedAttribution[] => {
      const sentence = sentenceAt(input.encoded.spanOf(run).start, input.sentences);
      const phrase = sentence && free.get(sentence);
      if (!phrase || overlaps(phrase.span, input.encoded.spanOf(run))) return [];
      free.delete(sentence);
      return [{ source: phrase.source, cue: phrase.cue, content: [run] }];
    }),
  );
  return [...near.map(({ kept }) => kept), ...given];
}

interface Parted {
  readonly kept: LinkedAttribution;
  readonly far: readonly Run[];
}

function parted(given: LinkedAttribution, { text, encoded, sentences }: Input): Parted {
  const { cue, content } = given;
  const sentence = cue && sentenceAt(encoded.spanOf(cue).start, sentences);
  const isNear = (run: Run) =>
    sentence !== undefined && sentence !== null && overlaps(encoded.spanOf(run), sentence);
  if (!content.some(isNear)) return { kept: given, far: [] };
  const goesOn = (run: Run) => /["“”«»„‘'`]/.test(text[encoded.spanOf(run).start]!);
  const far = content.filter((run) => !isNear(run) && !goesOn(run));
  return { kept: { ...given, content: content.filter((run) => !far.includes(run)) }, far };
}

/** The phrases of which nothing is said yet, by their sentences; the last of several. */
function freePhrases(all: readonly LinkedAttribution[], { encoded, sentences }: Input): Map<Span, Phrase> {
  const taken = new Set(all.map(({ cue }) => keyOf(cue)));
  return new Map(
    phrasesIn(all, encoded)
      .filter(({ cue }) => !taken.has(keyOf(cue)))
      .flatMap((phrase) => {
        const sentence = sentenceAt(phrase.span.start, sentences);
        return sentence ? [[sentence, phrase] as const] : [];
      }),
  );
}
