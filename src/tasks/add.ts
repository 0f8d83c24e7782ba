import { countReports, type ReceiveOptions, type Refused, receive } from "../document/index.ts";
import { draftsOf, type Store } from "../register/index.ts";
import type { Document } from "../vocabulary/index.ts";
import type { World } from "./world.ts";

/** How far it has come; `expected` is null where it cannot be told beforehand. */
export interface AddProgress {
  readonly done: number;
  readonly expected: number | null;
  readonly milliseconds: number;
}

export interface Added {
  /** Reports that are new in the register. */
  readonly added: number;
  /** Reports that it had already. */
  readonly known: number;
  readonly entries: number;
  readonly refused: readonly Refused[];
}

export interface AddOptions {
  readonly store: Store;
  readonly receive: ReceiveOptions;
  readonly onProgress?: (progress: AddProgress) => void;
}

/**
 * Takes reports into the register, each whole or not at all. Broken off at any moment and called again, it goes on where
 * it was: what is known by its bytes is passed over unread. A report that cannot be read costs only itself.
 */
export async function addReports(
  paths: readonly string[],
  world: World,
  { store, receive: options, onProgress }: AddOptions,
): Promise<Added> {
  const expected = await countReports(paths);
  const started = world.elapsed();
  const refused: Refused[] = [];
  let [added, known, entries] = [0, 0, 0];
  const isKnown = async (sha256: string) => (await store.documentOf(sha256)) !== null;
  for await (const arrival of receive(paths, { ...options, isKnown })) {
    if (arrival.kind === "refused") refused.push(arrival);
    else if (arrival.kind === "known") known++;
    else {
      const written = await addDocument(arrival.document, world, store);
      if (written === 0) known++;
      else added++;
      entries += written;
    }
    onProgress?.({ done: added + known + refused.length, expected, milliseconds: world.elapsed() - started });
  }
  return { added, known, entries, refused };
}

/** How many entries were written: none where the register has this report already under other bytes. */
async function addDocument(document: Document, { reader, now }: World, store: Store): Promise<number> {
  const arrival = { sha256: document.sha256, document: document.id };
  if (await isInRegister(document, store)) {
    await store.append({ drafts: [], arrival }, now());
    return 0;
  }
  const reading = await reader.read(document);
  const supersedes = document.url === null ? null : await store.lastVersionAt(document.url, document.id);
  const written = await store.append({ drafts: draftsOf(document, reading, { supersedes }), arrival }, now());
  return written.length;
}

async function isInRegister(document: Document, store: Store): Promise<boolean> {
  for await (const _ of store.entries({ kinds: ["document"], document: document.id })) return true;
  return false;
}
