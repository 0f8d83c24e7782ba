import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { readVocabulary, type Vocabulary } from "./word-pieces.ts";

type Columns = readonly [number, number];

/** How the network's outputs are laid out: `models/english.json`, written by the training. */
export interface Layout {
  readonly version: string;
  /** SHA-256, in hex, of the network's file. */
  readonly sha256: string;
  readonly window: number;
  readonly step: number;
  readonly vector: number;
  readonly bias: Readonly<Record<string, number>>;
  readonly tags: Readonly<Record<string, Columns>>;
  readonly names: { readonly slice: Columns; readonly labels: readonly string[] };
  readonly classes: Readonly<Record<string, { readonly slice: Columns; readonly labels: readonly string[] }>>;
  readonly links: Readonly<
    Record<
      string,
      {
        readonly query: Columns;
        readonly key: Columns;
        readonly none: number;
        readonly distance: readonly number[];
      }
    >
  >;
}

/** What the network says of one window, a row a piece, [CLS] and [SEP] left out. */
export interface Rows {
  readonly logits: Float32Array;
  readonly vectors: Float32Array;
  /** Numbers in one row. */
  readonly widths: { readonly logits: number; readonly vectors: number };
}

/** The inputs of one window, without [CLS] and [SEP]. */
export interface WindowInput {
  readonly ids: readonly number[];
  readonly cases: readonly number[];
  readonly gaps: readonly number[];
}

/** The encoder: a small pretrained network with several heads on one pass over the text. */
export interface Model {
  readonly layout: Layout;
  readonly vocabulary: Vocabulary;
  readonly run: (input: WindowInput) => Promise<Rows>;
  readonly close: () => Promise<void>;
}

const cls = 101;
const sep = 102;
const remedy =
  "get the folder models/ of this version again (git checkout -- models, or a new copy of Parley)";

/** Opens the network in a folder. Throws, naming file and remedy, where a file is missing or is not the one it should be. */
export async function openModel(folder: string): Promise<Model> {
  const layout: Layout = JSON.parse(readModelFile(folder, "english.json").toString("utf8"));
  const network = readModelFile(folder, "english.onnx");
  const hash = createHash("sha256").update(network).digest("hex");
  if (hash !== layout.sha256)
    throw new Error(`${join(folder, "english.onnx")}: the file is damaged or of another version: ${remedy}`);
  const vocabulary = readVocabulary(readModelFile(folder, "vocab.txt").toString("utf8"));
  const session = await InferenceSession.create(network, { intraOpNumThreads: 1, interOpNumThreads: 1 });
  return { layout, vocabulary, run: (input) => runWindow(session, input), close: () => session.release() };
}

function readModelFile(folder: string, name: string): Buffer {
  const file = join(folder, name);
  if (!existsSync(file)) throw new Error(`${file}: the reader's model is missing: ${remedy}`);
  return readFileSync(file);
}

async function runWindow(session: InferenceSession, { ids, cases, gaps }: WindowInput): Promise<Rows> {
  const length = ids.length + 2;
  const feed = (values: readonly number[], first: number, last: number) => {
    const data = new BigInt64Array(length);
    data[0] = BigInt(first);
    values.forEach((value, index) => {
      data[index + 1] = BigInt(value);
    });
    data[length - 1] = BigInt(last);
    return new Tensor("int64", data, [1, length]);
  };
  const { logits, vectors } = await session.run({
    ids: feed(ids, cls, sep),
    case: feed(cases, 0, 0),
    gap: feed(gaps, 0, 0),
    mask: new Tensor("int64", new BigInt64Array(length).fill(1n), [1, length]),
  });
  const widths = { logits: logits!.dims[2]!, vectors: vectors!.dims[2]! };
  const inside = (tensor: Tensor, width: number) =>
    (tensor.data as Float32Array).slice(width, width * (length - 1));
  return { logits: inside(logits!, widths.logits), vectors: inside(vectors!, widths.vectors), widths };
}
