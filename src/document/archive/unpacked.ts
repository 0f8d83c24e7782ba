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

/**
 * The bytes in a gzip stream. What could be unpacked before a break is given out first: a stream that is read the usual
 * way throws its last good bytes away with the error.
 */
export async function* unpacked(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const ready: Uint8Array[] = [];
  let broken: NodeJS.ErrnoException | null = null;
  gunzip.on("data", (bytes: Uint8Array) => ready.push(bytes));
  gunzip.on("error", (error) => {
    broken = error;
  });
  try {
    for await (const bytes of packed) {
      await new Promise<void>((done) => gunzip.write(bytes, () => done()));
      yield* ready.splice(0);
      if (broken !== null) throw brokenBy(broken);
    }
    await new Promise<void>((done) => gunzip.once("close", done).end());
    yield* ready.splice(0);
    if (broken !== null) throw brokenBy(broken);
  } finally {
    gunzip.destroy();
  }
}

function brokenBy(error: NodeJS.ErrnoException): BrokenArchive {
  return new BrokenArchive(error.code === "Z_BUF_ERROR" ? faults.truncated : faults.damaged);
}
