import { createReadStream } from "node:fs";
import { linesOf } from "./archive/lines.ts";
import { unpacked } from "./archive/unpacked.ts";
import { type Input, inputsAt } from "./inputs.ts";

/** Larger archives are not counted beforehand: it would take longer than a second or two. In bytes. */
const mostBytes = { lines: 1_000_000_000, "packed lines": 100_000_000 } as const;

/** How many reports are to come, refused ones among them; null where it cannot be told cheaply. Never throws. */
export async function countReports(paths: readonly string[]): Promise<number | null> {
  let count = 0;
  for (const path of paths) {
    for (const input of await inputsAt(path)) {
      const found = await countAt(input);
      if (found === null) return null;
      count += found;
    }
  }
  return count;
}

async function countAt(input: Input): Promise<number | null> {
  const { kind, path } = input;
  if (kind === "stream") return null;
  if (kind !== "lines" && kind !== "packed lines") return 1;
  if (input.bytes > mostBytes[kind]) return null;
  return countLines(kind === "lines" ? createReadStream(path) : unpacked(path));
}

/** An archive that breaks off has one refusal more, where it breaks. */
async function countLines(bytes: AsyncIterable<Uint8Array>): Promise<number> {
  let count = 0;
  try {
    for await (const { length } of linesOf(bytes, 0)) if (length > 0) count++;
    return count;
  } catch {
    return count + 1;
  }
}
