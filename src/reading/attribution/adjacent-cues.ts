import { overlaps, type Span } from "../../vocabulary/index.ts";
import { countWhile } from "../count-while.ts";
import type { Encoded, Run } from "../encoder/index.ts";
import { type LinkedAttribution, runsFor } from "./link-attributions.ts";

interface Input {
  readonly text: string;
  readonly encoded: Encoded;
  readonly sentences: readonly Span[];
}

/** Who speaks and by which words, right after what is said: “B,” [said another]. */
interface Phrase {
  readonly source: Run;
  readonly cue: Run;
  readonly span: Span;
}

/**
 * What a cue and its source follow is theirs, though the encoder gives it to a cue before: “A,” one said. “B,” [said
 * another].
 */
export function withAdjacentCues(
  all: readonly LinkedAttribution[],
  input: Input,
): readonly LinkedAttribution[] {
  let kept = all;
  for (const phrase of phrasesIn(all, input.encoded)) kept = withOwn(kept, phrase, input);
  return kept;
}

function phrasesIn(all: readonly LinkedAttribution[], encoded: Encoded): readonly Phrase[] {
  const linked = new Map(all.map(({ cue, source }) => [keyOf(cue), source]));
  const sources = runsFor("source", encoded);
  return runsFor("cue", encoded).flatMap((cue): readonly Phrase[] => {
    const beside = (run: Run) => run.first === cue.last + 1 || run.last === cue.first - 1;
    const near = encoded.reachable(cue, sources);
    const source = linked.get(keyOf(cue)) ?? near.find(beside) ?? encoded.linked("source", cue, near)?.to;
    if (!source) return [];
    const [first, last] = source.first < cue.first ? [source, cue] : [cue, source];
    return [{ source, cue, span: { start: encoded.spanOf(first).start, end: encoded.spanOf(last).end } }];
  });
}

/** Gives a phrase the fragment that it follows, where another attribution has that beside others. */
function withOwn(
  all: readonly LinkedAttribution[],
  { source, cue, span }: Phrase,
  { text, encoded, sentences }: Input,
): readonly LinkedAttribution[] {
  const sentence = sentenceAt(span.start, sentences);
  const stands = (run: Run, of: LinkedAttribution) => {
    const said = encoded.spanOf(run);
    if (said.end > span.start || !/^,? $/.test(text.slice(said.end, span.start))) return false;
    const isQuoted = /["”’»],?$/.test(text.slice(said.end - 2, said.end));
    const isFar = of.cue !== null && sentence !== undefined && !overlaps(sentence, encoded.spanOf(of.cue));
    return isQuoted || (isFar && overlaps(sentence, said) && text[said.end] === ",");
  };
  const from = all.find(
    (each) =>
      keyOf(each.cue) !== keyOf(cue) &&
      (each.cue === null || each.content.length > 1) &&
      each.content.some((run) => stands(run, each)),
  );
  const run = from?.content.find((each) => stands(each, from));
  if (!from || !run) return all;
  const others = from.content.filter((each) => each !== run);
  const rest = all.flatMap((each) =>
    each !== from ? [each] : others.length > 0 ? [{ ...from, content: others }] : [],
  );
  const own = rest.find((each) => keyOf(each.cue) === keyOf(cue));
  const given = {
    source,
    cue,
    content: [run, ...(own?.content ?? [])].toSorted((a, b) => a.first - b.first),
  };
  return own ? rest.map((each) => (each === own ? given : each)) : [...rest, given];
}

/**
 * Without fragments of another sentence than the cue's, where others stand in its own: only a quotation goes on, and
 * begins with its mark.
 */
export function withoutFar(
  { source, cue, content }: LinkedAttribution,
  { text, encoded, sentences }: Input,
): LinkedAttribution {
  const sentence = cue && sentenceAt(encoded.spanOf(cue).start, sentences);
  if (!sentence) return { source, cue, content };
  const isNear = (run: Run) => overlaps(encoded.spanOf(run), sentence);
  if (!content.some(isNear)) return { source, cue, content };
  const goesOn = (run: Run) => /["“”«»„‘'`]/.test(text[encoded.spanOf(run).start]!);
  return { source, cue, content: content.filter((run) => isNear(run) || goesOn(run)) };
}

function sentenceAt(at: number, sentences: readonly Span[]): Span | undefined {
  return sentences[countWhile(sentences, ({ end }) => end <= at)];
}

function keyOf(run: Run | null): string {
  return run ? `${run.first}-${run.last}` : "";
}
