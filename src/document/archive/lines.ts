/** One line without its line end; null where it is longer than the limit. Lines are counted from 1. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | null;
  readonly length: number;
}

const lineFeed = 10;
const carriageReturn = 13;

/** Splits bytes into lines and never holds more of one than `limit` bytes, however long it is. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 0;
  let held: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array) => {
    length += part.length;
    if (length <= limit + 1) held.push(part);
    else held = [];
  };
  const finish = (): Line => {
    const line = lineFrom(held, ++number, length, limit);
    held = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, from)) {
      take(chunk.subarray(from, end));
      yield finish();
      from = end + 1;
    }
    if (from < chunk.length) take(chunk.slice(from));
  }
  if (length > 0) yield finish();
}

function lineFrom(parts: readonly Uint8Array[], number: number, length: number, limit: number): Line {
  const last = parts.at(-1);
  const trimmed = last?.at(-1) === carriageReturn ? length - 1 : length;
  if (trimmed > limit) return { number, bytes: null, length: trimmed };
  return { number, bytes: Buffer.concat(parts, length).subarray(0, trimmed), length: trimmed };
}
