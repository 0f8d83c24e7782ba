import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { type Fault, faults } from "../fault.ts";

/** Thrown at the place where a gzip stream breaks off or is damaged, after all that came before it. */
export class BrokenArchive extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.fault);
    this.fault = fault;
  }
}

/** Read in small pieces: what is unpacked from one is held at once, and lost where the piece is damaged. In bytes. */
const pieceOfFile = 16_384;

/**
 * The bytes in a gzip file. What could be unpacked before a break is given out first: a stream that is read the usual way
 * throws its last good bytes away with the error.
 */
export async function* unpacked(path: string): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const ready: Uint8Array[] = [];
  let broken: NodeJS.ErrnoException | null = null;
  // A write that fails never calls back: the end of the stream has to wake us too.
  let wake = () => {};
  gunzip.on("data", (bytes: Uint8Array) => ready.push(bytes));
  gunzip.on("error", (error) => {
    broken = error;
  });
  gunzip.on("close", () => wake());
  const until = (begin: (done: () => void) => void) =>
    new Promise<void>((done) => {
      wake = done;
      begin(done);
    });
  try {
    for await (const bytes of createReadStream(path, { highWaterMark: pieceOfFile })) {
      await until((done) => gunzip.write(bytes, () => done()));
      yield* ready.splice(0);
      if (broken !== null) throw brokenBy(broken);
    }
    await until(() => gunzip.end());
    yield* ready.splice(0);
    if (broken !== null) throw brokenBy(broken);
  } finally {
    gunzip.destroy();
  }
}

function brokenBy(error: NodeJS.ErrnoException): BrokenArchive {
  return new BrokenArchive(error.code === "Z_BUF_ERROR" ? faults.truncated : faults.damaged);
}
