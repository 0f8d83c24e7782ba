import { type Arrival, countReports, type ReceiveOptions, type Refused, receive } from "../document/index.ts";
import { draftsOf, type Store } from "../register/index.ts";
import { type Document, fits, type Reading } from "../vocabulary/index.ts";
import { ahead, aheadBy } from "./ahead.ts";
import { followUp } from "./follow/follow-up.ts";
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
  const read = (arrival: Arrival) => readNew(arrival, world, store);
  await followUp(store, world);
  for await (const { arrival, reading } of ahead(receive(paths, { ...options, isKnown }), aheadBy, read)) {
    if (arrival.kind === "refused") refused.push(arrival);
    else if (arrival.kind === "known") known++;
    else {
      const written = await addDocument(arrival.document, reading, { store, now: world.now });
      if (typeof written !== "number") refused.push(written);
      else if (written === 0) known++;
      else added++;
      entries += typeof written === "number" ? written : 0;
      if (typeof written === "number" && written > 0) await followUp(store, world);
    }
    onProgress?.({ done: added + known + refused.length, expected, milliseconds: world.elapsed() - started });
  }
  return { added, known, entries, refused };
}

/** An arrival with its reading, where it is a report that the register does not have yet. */
async function readNew(
  arrival: Arrival,
  { reader }: World,
  store: Store,
): Promise<{ arrival: Arrival; reading: Reading | null }> {
  const isNew = arrival.kind === "received" && !(await isInRegister(arrival.document, store));
  return { arrival, reading: isNew ? await (await reader()).read(arrival.document) : null };
}

/**
 * How many entries were written: none where the register has this report already under other bytes. A reader that
 * points outside the text is not believed: the report is refused.
 */
async function addDocument(
  document: Document,
  reading: Reading | null,
  { store, now }: { store: Store; now: World["now"] },
): Promise<number | Refused> {
  const arrival = { sha256: document.sha256, document: document.id };
  if (reading === null) {
    await store.append({ drafts: [], arrival }, now());
    return 0;
  }
  const supersedes = document.url === null ? null : await store.lastVersionAt(document.url, document.id);
  const drafts = draftsOf(document, reading, { supersedes });
  if (drafts.some(({ spans }) => spans.some((span) => !fits(span, document.text.length)))) {
    return {
      kind: "refused",
      location: document.location,
      reason: `${reading.reader} read a passage that is not in the text`,
      remedy: "send this report to who keeps the reader",
    };
  }
  const written = await store.append({ drafts, arrival }, now());
  return written.length;
}

async function isInRegister(document: Document, store: Store): Promise<boolean> {
  for await (const _ of store.entries({ kinds: ["document"], document: document.id })) return true;
  return false;
}
