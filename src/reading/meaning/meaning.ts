import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../vocabulary/index.ts";
import { cutIntoPieces, readVocabulary, type Vocabulary } from "../encoder/word-pieces.ts";

/** Vectors of meaning: texts of like meaning get like vectors, without a pass of the encoder. */
export interface Meaning {
  readonly version: string;
  /** SHA-256, in hex, of the vectors' file. */
  readonly sha256: string;
  /** Numbers in one vector. */
  readonly dimensions: number;
  /**
   * The vector of a text, of length 1; all zeros where the text has no piece that tells anything. The same text always
   * gives the same numbers. Time is linear in the text's length. Never throws.
   */
  readonly vectorOf: (text: string) => Float32Array;
  /** The same for passages of one text, which is cut into pieces only once. */
  readonly vectorsIn: (text: string) => (passage: Span) => Float32Array;
}

const remedy =
  "get the folder models/ of this version again (git checkout -- models, or a new copy of Parley)";

/** The head of the vectors' file: `models/meaning.json`, written by `training/vectors.py`. */
interface Head {
  readonly version: string;
  readonly sha256: string;
  readonly pieces: number;
  readonly dimensions: number;
}

/**
 * Opens the vectors in a folder. One row of 8-bit numbers stands for each word piece, with a scale as a 32-bit float;
 * a text's vector is the sum over its pieces (Model2Vec: Tulkens and van Dongen 2024). Throws, naming file and remedy,
 * where a file is missing or is not the one it should be.
 *
 * @param vocabulary that of the encoder in the same folder, where it is open already.
 */
export function openMeaning(folder: string, vocabulary: Vocabulary = vocabularyIn(folder)): Meaning {
  const head: Head = JSON.parse(readModelFile(folder, "meaning.json").toString("utf8"));
  const file = readModelFile(folder, "meaning.bin");
  if (createHash("sha256").update(file).digest("hex") !== head.sha256)
    throw new Error(`${join(folder, "meaning.bin")}: the file is damaged or of another version: ${remedy}`);
  const { version, sha256, dimensions, pieces } = head;
  const rows = new Int8Array(file.buffer, file.byteOffset, pieces * dimensions);
  const scales = scalesOf(file, pieces * dimensions);
  const vectorsIn = (text: string) => {
    const { ids, starts, ends } = cutIntoPieces(text, vocabulary);
    return ({ start, end }: Span): Float32Array => {
      const vector = new Float32Array(dimensions);
      for (let piece = firstFrom(starts, start); piece < ids.length && ends[piece]! <= end; piece++) {
        const row = ids[piece]! * dimensions;
        const scale = scales[ids[piece]!]!;
        for (let at = 0; at < dimensions; at++) vector[at]! += rows[row + at]! * scale;
      }
      return atUnitLength(vector);
    };
  };
  const vectorOf = (text: string) => vectorsIn(text)({ start: 0, end: text.length });
  return { version, sha256, dimensions, vectorOf, vectorsIn };
}

/** The first of some rising offsets that is not below one. */
function firstFrom(offsets: readonly number[], start: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How like two vectors of length 1 are: their cosine, from -1 to 1; 0 where one is all zeros. */
export function likeness(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}

function atUnitLength(vector: Float32Array): Float32Array {
  const length = Math.sqrt(likeness(vector, vector));
  if (length > 0) for (let at = 0; at < vector.length; at++) vector[at]! /= length;
  return vector;
}

/** The floats behind the rows. They are read one by one: where they start need not be a multiple of four in memory. */
function scalesOf(file: Buffer, start: number): Float32Array {
  const count = (file.length - start) >> 2;
  return Float32Array.from({ length: count }, (_, index) => file.readFloatLE(start + 4 * index));
}

function vocabularyIn(folder: string): Vocabulary {
  return readVocabulary(readModelFile(folder, "vocab.txt").toString("utf8"));
}

function readModelFile(folder: string, name: string): Buffer {
  const file = join(folder, name);
  if (!existsSync(file)) throw new Error(`${file}: the reader's vectors of meaning are missing: ${remedy}`);
  return readFileSync(file);
}
