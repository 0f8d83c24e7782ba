import type { Span } from "../../vocabulary/index.ts";
import type { Layout, Model, Rows } from "./model.ts";
import { likeliestLabels } from "./viterbi.ts";
import { cutIntoPieces, type WordPieces } from "./word-pieces.ts";

/** A run of pieces, first and last inside. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** A name with its label. */
export interface Named extends Run {
  readonly label: string;
}

interface Window extends Run {
  readonly rows: Rows;
}

const far = 1_000_000;

/** Lays windows over a document, runs the network on each, and answers for the whole. Windows overlap. */
export async function encode(text: string, model: Model): Promise<Encoded> {
  const pieces = cutIntoPieces(text, model.vocabulary);
  const windows: Window[] = [];
  const count = pieces.ids.length;
  for (let first = 0; first < count; first += model.layout.step) {
    const end = Math.min(count, first + model.layout.window);
    const part = (values: readonly number[]) => values.slice(first, end);
    const rows = await model.run({
      ids: part(pieces.ids),
      cases: part(pieces.cases),
      gaps: part(pieces.gaps),
    });
    windows.push({ first, last: end - 1, rows });
    if (end === count) break;
  }
  return new Encoded(pieces, windows, model.layout);
}

/** What the network says of a document. Each piece is read in the window where it stands deepest, so that windows agree. */
export class Encoded {
  readonly pieces: WordPieces;
  readonly #windows: readonly Window[];
  readonly #layout: Layout;
  /** For each piece, the window that it is read in. */
  readonly #home: Uint32Array;
  readonly #tagged = new Map<string, readonly Run[]>();
  #names: readonly Named[] | undefined;
  /** The pieces that begin a word. */
  readonly #words: readonly number[];

  constructor(pieces: WordPieces, windows: readonly Window[], layout: Layout) {
    this.pieces = pieces;
    this.#windows = windows;
    this.#layout = layout;
    this.#home = Uint32Array.from(pieces.ids, (_, piece) => this.#deepest([piece]).window);
    this.#words = pieces.begins.flatMap((begins, piece) => (begins ? [piece] : []));
  }

  /** The characters of a run. */
  spanOf({ first, last }: Run): Span {
    return { start: this.pieces.starts[first]!, end: this.pieces.ends[last]! };
  }

  /** The runs of a tag head, in order. */
  tagged(head: string): readonly Run[] {
    const known = this.#tagged.get(head);
    if (known) return known;
    const runs = this.#runsOf(this.#layout.tags[head]!, 1, this.#layout.bias[head] ?? 0);
    this.#tagged.set(head, runs);
    return runs;
  }

  /** The runs of a tag head, those that follow one another without a word between put together. */
  joined(head: string): readonly Run[] {
    const joined: Run[] = [];
    for (const run of this.tagged(head)) {
      const last = joined.at(-1);
      if (last && last.last + 1 === run.first)
        joined[joined.length - 1] = { first: last.first, last: run.last };
      else joined.push(run);
    }
    return joined;
  }

  /** Names as persons (PER), places (LOC) and organisations (ORG). */
  names(): readonly Named[] {
    const { slice, labels } = this.#layout.names;
    this.#names ??= this.#runsOf(slice, labels.length, 0).map(({ kind, ...run }) => ({
      ...run,
      label: labels[kind]!,
    }));
    return this.#names;
  }

  /** How likely each class of a run is, the likeliest first. */
  classify(
    head: string,
    { first, last }: Run,
  ): readonly { readonly label: string; readonly share: number }[] {
    const { slice, labels } = this.#layout.classes[head]!;
    const sums = new Float64Array(labels.length);
    for (let piece = first; piece <= last; piece++) {
      const row = this.#logits(piece, slice);
      sums.forEach((sum, index) => {
        sums[index] = sum + row[index]! / (last - first + 1);
      });
    }
    const shares = logSoftmax(sums).map(Math.exp);
    return labels
      .map((label, index) => ({ label, share: shares[index]! }))
      .toSorted((a, b) => b.share - a.share);
  }

  /**
   * The log-odds that a link goes from `query` to `key` rather than nowhere, read in the window where the two stand
   * deepest; null where no window holds them both.
   */
  margin(link: string, query: Run, key: Run): number | null {
    const near = key.first > query.last ? query.last : query.first;
    const { window: home, depth } = this.#deepest([near, key.first, key.last]);
    if (depth < 0) return null;
    const window = this.#windows[home]!;
    const { query: queryColumns, key: keyColumns, none, distance } = this.#layout.links[link]!;
    // What is said may be longer than a window.
    const clipped = { first: Math.max(query.first, window.first), last: Math.min(query.last, window.last) };
    const q = ends(window, "vectors", queryColumns, clipped);
    const k = ends(window, "vectors", keyColumns, key);
    const [nothing] = ends(window, "logits", [none, none + 1], clipped);
    const product = q.reduce((sum, value, index) => sum + value * k[index]!, 0);
    return (
      product / Math.sqrt(this.#layout.vector) + distance[bucketOf(clipped.first, key.first)]! - nothing!
    );
  }

  /** The candidate that a link goes to, with its log-odds; null where nowhere is likelier. */
  linked<T extends Run>(
    link: string,
    query: Run,
    candidates: readonly T[],
  ): { readonly to: T; readonly margin: number } | null {
    let best: { to: T; margin: number } | null = null;
    for (const to of candidates) {
      const margin = this.margin(link, query, to);
      if (margin !== null && margin > (best?.margin ?? 0)) best = { to, margin };
    }
    return best;
  }

  #logits(piece: number, [from, to]: readonly [number, number]): Float32Array {
    const { first, rows } = this.#windows[this.#home[piece]!]!;
    const at = (piece - first) * rows.widths.logits;
    return rows.logits.subarray(at + from, at + to);
  }

  #runsOf(
    slice: readonly [number, number],
    kinds: number,
    bias: number,
  ): readonly (Run & { readonly kind: number })[] {
    const words = this.#words;
    const labels = likeliestLabels(words.length, kinds, (word) => {
      const row = logSoftmax(Float64Array.from(this.#logits(words[word]!, slice)));
      row[0]! -= bias;
      return row;
    });
    const runs: (Run & { kind: number })[] = [];
    for (let at = 0; at < words.length; ) {
      const label = labels[at]!;
      let stop = at + 1;
      if (label !== 0) while (stop < words.length && labels[stop] !== 0 && labels[stop]! % 2 === 0) stop++;
      if (label !== 0)
        runs.push({
          first: words[at]!,
          last: (words[stop] ?? this.pieces.ids.length) - 1,
          kind: Math.floor((label - 1) / 2),
        });
      at = stop;
    }
    return runs;
  }

  /** The window in which the shallowest of the pieces is deepest; depth is -1 where none holds them all. */
  #deepest(pieces: readonly number[]): { window: number; depth: number } {
    const step = this.#layout.step;
    // Only the windows near a piece can hold it.
    const last = Math.min(this.#windows.length - 1, Math.floor(Math.min(...pieces) / step));
    let best = { window: 0, depth: -1 };
    for (let window = Math.max(0, last - Math.ceil(this.#layout.window / step)); window <= last; window++) {
      const depth = Math.min(...pieces.map((piece) => this.#depth(window, piece)));
      if (depth > best.depth) best = { window, depth };
    }
    return best;
  }

  /** How far a piece stands from the window's nearer edge; the document's own edges are no edges. */
  #depth(window: number, piece: number): number {
    const { first, last } = this.#windows[window]!;
    if (piece < first || piece > last) return -1;
    const left = first === 0 ? far : piece - first;
    const right = last === this.pieces.ids.length - 1 ? far : last - piece;
    return Math.min(left, right);
  }
}

/** The mean of a run's first and last rows. */
function ends(
  { first: start, rows }: Window,
  output: "logits" | "vectors",
  [from, to]: readonly [number, number],
  { first, last }: Run,
): Float64Array {
  const width = rows.widths[output];
  const values = rows[output];
  const [a, b] = [(first - start) * width, (last - start) * width];
  return Float64Array.from(
    { length: to - from },
    (_, index) => (values[a + from + index]! + values[b + from + index]!) / 2,
  );
}

/** The table of distances: 8 is the same place, on either side by powers of two. */
function bucketOf(query: number, key: number): number {
  const distance = key - query;
  const size = Math.min(8, distance === 0 ? 0 : Math.floor(Math.log2(Math.abs(distance))) + 1);
  return 8 + Math.sign(distance) * size;
}

function logSoftmax(values: Float64Array): Float64Array {
  const most = Math.max(...values);
  const sum = values.reduce((total, value) => total + Math.exp(value - most), 0);
  return values.map((value) => value - most - Math.log(sum));
}
