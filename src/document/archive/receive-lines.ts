import type { Arrival } from "../arrival.ts";
import { arrivalOf, refused } from "../arrival-of.ts";
import { aboveLimit, type Fault, faultOf, faults } from "../fault.ts";
import type { Terms } from "../terms.ts";
import { type Line, linesOf } from "./lines.ts";
import { readLine } from "./read-line.ts";
import { BrokenArchive } from "./unpacked.ts";

/** So many lines with NUL bytes at the start, and nothing else, and the file is no archive of reports. */
const linesToTell = 3;

/** Lines of JSON, each a report. A broken line costs itself; where the bytes break off, what came before is taken. */
export async function* receiveLines(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  terms: Terms,
): AsyncGenerator<Arrival> {
  let [lines, binary] = [0, 0];
  for await (const line of linesUntilBreak(chunks, terms.limitBytes)) {
    if ("fault" in line) {
      yield refused(path, line);
      return;
    }
    if (line.bytes !== null && isBlank(line.bytes)) continue;
    lines++;
    if (line.bytes?.includes(0)) binary++;
    yield await receiveLine(path, line, terms);
    if (lines === linesToTell && binary === lines) {
      yield refused(path, faults.binary);
      return;
    }
  }
  if (lines === 0) yield refused(path, faults.noLines);
}

/** Failures of the stream are its last item, so that they are not taken for failures of the caller. */
async function* linesUntilBreak(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Line | Fault> {
  try {
    yield* linesOf(chunks, limit);
  } catch (error) {
    yield error instanceof BrokenArchive ? error.fault : faultOf(error);
  }
}

async function receiveLine(path: string, { number, bytes, length }: Line, terms: Terms): Promise<Arrival> {
  const location = `${path}:${number}`;
  if (bytes === null) return refused(location, aboveLimit(length, terms.limitBytes));
  return arrivalOf(bytes, location, terms, () => readLine(bytes, terms));
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);
}
