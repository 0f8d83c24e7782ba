import type { Span } from "../../vocabulary/index.ts";
import { countWhile } from "../count-while.ts";
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

/** No log-odds go beyond it, so that the sum of their exponentials stays a number. */
const mostOdds = 500;

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
    this.#home = Uint32Array.from(pieces.ids, (_, piece) => this.#deepest(piece, piece).window);
    this.#words = pieces.begins.flatMap((begins, piece) => (begins ? [piece] : []));
  }

  /** The characters of a run. */
  spanOf({ first, last }: Run): Span {
    return { start: this.pieces.starts[first]!, end: this.pieces.ends[last]! };
  }

  /** The pieces that stand wholly in a span; null where none does. */
  runAt({ start, end }: Span): Run | null {
    const first = countWhile(this.pieces.starts, (each) => each < start);
    const last = countWhile(this.pieces.ends, (each) => each <= end) - 1;
    return first <= last ? { first, last } : null;
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

  /**
   * How sure the network is that a run is one of a tag head, from 0 to 1 and not calibrated: the geometric mean, over its
   * words, of the share that they stand in such a run at all.
   */
  sureness(head: string, { first, last }: Run): number {
    const slice = this.#layout.tags[head]!;
    const bias = this.#layout.bias[head] ?? 0;
    const from = countWhile(this.#words, (piece) => piece < first);
    const words = this.#words.slice(
      from,
      countWhile(this.#words, (piece) => piece <= last),
    );
    const sum = words.reduce((total, piece) => {
      const row = Float64Array.from(this.#logits(piece, slice));
      row[0]! -= bias;
      return total + Math.log(Math.max(1e-9, 1 - Math.exp(logSoftmax(row)[0]!)));
    }, 0);
    return words.length === 0 ? 0 : Math.exp(sum / words.length);
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
    if (Math.abs(key.first - near) >= this.#layout.window) return null;
    const { window: home, depth } = this.#deepest(Math.min(near, key.first), Math.max(near, key.last));
    if (depth < 0) return null;
    const window = this.#windows[home]!;
    const { query: queryColumns, key: keyColumns, none, distance } = this.#layout.links[link]!;
    // What is said may be longer than a window.
    const clipped = { first: Math.max(query.first, window.first), last: Math.min(query.last, window.last) };
    const q = endsIn(window, "vectors", clipped);
    const k = endsIn(window, "vectors", key);
    const nothing = meanOf(endsIn(window, "logits", clipped), none);
    let product = 0;
    for (let index = 0; index < queryColumns[1] - queryColumns[0]; index++)
      product += meanOf(q, queryColumns[0] + index) * meanOf(k, keyColumns[0] + index);
    const odds =
      product / Math.sqrt(this.#layout.vector) + distance[bucketOf(clipped.first, key.first)]! - nothing;
    return Math.max(-mostOdds, Math.min(mostOdds, odds));
  }

  /** Those of `runs`, which are in the order of the text, that a window may hold together with a run. */
  reachable<T extends Run>({ first, last }: Run, runs: readonly T[]): readonly T[] {
    const { window } = this.#layout;
    return runs.slice(
      countWhile(runs, (run) => run.first <= first - window),
      countWhile(runs, (run) => run.first < last + window),
    );
  }

  /** The candidate, in the order of the text, that a link goes to, with its log-odds; null where nowhere is likelier. */
  linked<T extends Run>(
    link: string,
    query: Run,
    candidates: readonly T[],
  ): { readonly to: T; readonly margin: number } | null {
    let best: { to: T; margin: number } | null = null;
    for (const to of this.reachable(query, candidates)) {
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

  /** The window in which the shallower of two pieces is deepest; depth is -1 where none holds both. */
  #deepest(low: number, high: number): { window: number; depth: number } {
    const step = this.#layout.step;
    // Only the windows near a piece can hold it.
    const last = Math.min(this.#windows.length - 1, Math.floor(low / step));
    let best = { window: 0, depth: -1 };
    for (let window = Math.max(0, last - Math.ceil(this.#layout.window / step)); window <= last; window++) {
      const depth = this.#depth(window, low, high);
      if (depth > best.depth) best = { window, depth };
    }
    return best;
  }

  /** How far two pieces stand from the window's nearer edge; the document's own edges are no edges. */
  #depth(window: number, low: number, high: number): number {
    const { first, last } = this.#windows[window]!;
    if (low < first || high > last) return -1;
    const left = first === 0 ? far : low - first;
    const right = last === this.pieces.ids.length - 1 ? far : last - high;
    return Math.min(left, right);
  }
}

/** Where the first and the last row of a run begin. */
interface Ends {
  readonly values: Float32Array;
  readonly a: number;
  readonly b: number;
}

function endsIn({ first: start, rows }: Window, output: "logits" | "vectors", { first, last }: Run): Ends {
  const width = rows.widths[output];
  return { values: rows[output], a: (first - start) * width, b: (last - start) * width };
}

/** The mean of one column in a run's first and last rows. */
function meanOf({ values, a, b }: Ends, column: number): number {
  return (values[a + column]! + values[b + column]!) / 2;
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
