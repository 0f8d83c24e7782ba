import type { Layout, Model, Rows, WindowInput } from "../../src/reading/encoder/model.ts";
import type { Vocabulary } from "../../src/reading/encoder/word-pieces.ts";
import { chanceFrom } from "./chance.ts";

/**
 * How the network errs that is put in the encoder's place. "likely": about as many spans as in a report; "dense": every
 * head fires on every third word; "full": hardly a word is left untagged; "extreme": numbers far beyond any network's.
 */
export const moods = ["likely", "dense", "full", "extreme"] as const;
export type Mood = (typeof moods)[number];

/** How much "outside" is favoured in each tag head, and how large the other numbers are. */
const ways: Readonly<Record<Mood, { readonly outside: number; readonly size: number }>> = {
  likely: { outside: 4.2, size: 3 },
  dense: { outside: 0, size: 3 },
  full: { outside: -9, size: 3 },
  extreme: { outside: 0, size: 1e5 },
};

/** Rows that are made beforehand and handed out over and over: a million texts need no billions of numbers. */
const kept = 1021;

/** A model whose numbers are chance and whose layout is the real one: every decision that hangs on it is nonsense, and none is out of shape. */
export function randomModel(
  { layout, vocabulary }: { readonly layout: Layout; readonly vocabulary: Vocabulary },
  mood: Mood,
): Model {
  const widths = widthsOf(layout);
  const rows = rowsIn(layout, widths, mood);
  const at = (values: Float32Array, width: number, first: number, count: number) =>
    values.subarray(first * width, (first + count) * width);
  return {
    layout,
    vocabulary,
    run: async ({ ids }: WindowInput): Promise<Rows> => {
      // Where it starts hangs on what is read, so that the same text is always read alike.
      const first = ids.reduce((sum, id) => (sum * 31 + id) % kept, ids.length);
      return {
        logits: at(rows.logits, widths.logits, first, ids.length),
        vectors: at(rows.vectors, widths.vectors, first, ids.length),
        widths,
      };
    },
    close: async () => {},
  };
}

function widthsOf({ tags, names, classes, links }: Layout): Rows["widths"] {
  const ends = [...Object.values(tags), names.slice, ...Object.values(classes).map(({ slice }) => slice)];
  const each = Object.values(links);
  return {
    logits: Math.max(...ends.map(([, end]) => end), ...each.map(({ none }) => none + 1)),
    vectors: Math.max(...each.flatMap(({ query, key }) => [query[1], key[1]])),
  };
}

function rowsIn(
  { tags, names, window }: Layout,
  widths: Rows["widths"],
  mood: Mood,
): Pick<Rows, "logits" | "vectors"> {
  const { next } = chanceFrom(7);
  const { outside, size } = ways[mood];
  const filled = (width: number) =>
    Float32Array.from({ length: (kept + window) * width }, () => (next() * 2 - 1) * size);
  const logits = filled(widths.logits);
  for (const [column] of [...Object.values(tags), names.slice])
    for (let row = 0; row < kept + window; row++) logits[row * widths.logits + column]! += outside;
  return { logits, vectors: filled(widths.vectors) };
}
