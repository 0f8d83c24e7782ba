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
export interface Phrase {
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
  const owners = new Owners(all);
  for (const phrase of phrasesIn(all, input.encoded)) {
    const found = owners
      .before(phrase)
      .find(({ run, owner }) => isFollowed(run, owners.at(owner), phrase, input));
    if (found) owners.move(found.run, found.owner, phrase);
  }
  return owners.attributions;
}

/** A fragment with the place of its attribution. */
interface Owned {
  readonly run: Run;
  readonly owner: number;
}

/** Attributions by their cues and by the last pieces of their fragments, while fragments go from one to another. */
class Owners {
  readonly #all: LinkedAttribution[];
  readonly #byCue = new Map<string, number>();
  readonly #byLast = new Map<number, readonly Owned[]>();

  constructor(all: readonly LinkedAttribution[]) {
    this.#all = [...all];
    for (const [owner, { cue, content }] of all.entries()) {
      if (cue) this.#byCue.set(keyOf(cue), owner);
      for (const run of content)
        this.#byLast.set(run.last, [...(this.#byLast.get(run.last) ?? []), { run, owner }]);
    }
  }

  get attributions(): readonly LinkedAttribution[] {
    return this.#all.filter(({ content }) => content.length > 0);
  }

  /** The fragments of others that end right before a phrase, or a comma before it, where something else is left to them. */
  before({ source, cue }: Phrase): readonly Owned[] {
    const first = Math.min(source.first, cue.first);
    return [first - 1, first - 2]
      .flatMap((last) => this.#byLast.get(last) ?? [])
      .filter(({ owner }) => {
        const of = this.at(owner);
        return keyOf(of.cue) !== keyOf(cue) && (of.cue === null || of.content.length > 1);
      });
  }

  at(owner: number): LinkedAttribution {
    return this.#all[owner]!;
  }

  move(run: Run, from: number, { source, cue }: Phrase): void {
    const of = this.at(from);
    this.#all[from] = { ...of, content: of.content.filter((each) => each !== run) };
    const to = this.#byCue.get(keyOf(cue)) ?? this.#all.length;
    const own = this.#all[to]?.content ?? [];
    this.#byCue.set(keyOf(cue), to);
    this.#all[to] = { source, cue, content: [run, ...own].toSorted((a, b) => a.first - b.first) };
    this.#byLast.set(run.last, [{ run, owner: to }]);
  }
}

export function phrasesIn(all: readonly LinkedAttribution[], encoded: Encoded): readonly Phrase[] {
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

/** Does a phrase follow a fragment: a quotation, or what stands in the phrase's sentence and not in its owner's? */
function isFollowed(
  run: Run,
  owner: LinkedAttribution,
  { span }: Phrase,
  { text, encoded, sentences }: Input,
): boolean {
  const said = encoded.spanOf(run);
  if (said.end > span.start || !/^,? $/.test(text.slice(said.end, span.start))) return false;
  if (/["”’»],?$/.test(text.slice(said.end - 2, said.end))) return true;
  const sentence = sentenceAt(span.start, sentences);
  const isFar =
    owner.cue !== null && sentence !== undefined && !overlaps(sentence, encoded.spanOf(owner.cue));
  return isFar && overlaps(sentence, said) && text[said.end] === ",";
}

export function sentenceAt(at: number, sentences: readonly Span[]): Span | undefined {
  return sentences[countWhile(sentences, ({ end }) => end <= at)];
}

export function keyOf(run: Run | null): string {
  return run ? `${run.first}-${run.last}` : "";
}
