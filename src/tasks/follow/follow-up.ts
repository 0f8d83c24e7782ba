import { kinOf } from "../../analysis/index.ts";
import type { Meaning } from "../../reading/index.ts";
import type { Store, Stretch } from "../../register/index.ts";
import { type Entry, isKind, isLegible } from "../../vocabulary/index.ts";
import type { World } from "../world.ts";
import { fileNews } from "./file-news.ts";
import { findEchoes } from "./find-echoes.ts";
import { findLinks } from "./find-links.ts";
import { linesFrom } from "./lines-from.ts";
import { RememberedTellings } from "./remembered-tellings.ts";

/**
 * Follows up what is new in the register: files it under what it is about, links what belongs together, and writes the
 * lines that change. Broken off and called again it goes on where it was.
 */
export async function followUp(
  store: Store,
  { now, meaning }: Pick<World, "now" | "meaning">,
): Promise<void> {
  const remembered = memories.get(store) ?? new RememberedTellings();
  memories.set(store, remembered);
  const work = (stretch: Stretch) => followStretch(stretch, { meaning: meaning(), remembered });
  while ((await store.follow(work, now())) > 0);
}

/**
 * Follows up what an earlier version of Parley, or a process that was broken off, has left. Returns why it cannot be
 * done, so that a register that may only be read is shown as it is; null where all is followed up.
 */
export async function catchUp(store: Store, world: Pick<World, "now" | "meaning">): Promise<string | null> {
  if ((await store.unfollowed()) === 0) return null;
  try {
    await followUp(store, world);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What was looked at in each register that is open. */
const memories = new WeakMap<Store, RememberedTellings>();

async function followStretch(
  stretch: Stretch,
  joining: { readonly meaning: Meaning; readonly remembered: RememberedTellings },
): Promise<void> {
  const touched = new Set<string>();
  const touch = (roots: readonly string[]) => {
    for (const root of roots) touched.add(root);
  };
  const gone = await noLongerHolding(stretch);
  const kin = stretch.entries.map(kinOf).filter((each) => each !== null && !gone.has(each.entry));
  await stretch.place(kin as NonNullable<(typeof kin)[number]>[]);
  touch(await stretch.untie([...gone]));
  const echoes = await findEchoes(stretch.entries, stretch);
  const links = await findLinks(stretch.entries, stretch, joining);
  const news = await fileNews(stretch.entries, stretch);
  await stretch.file([...echoes.filings, ...links.filings, ...news]);
  const found = await stretch.append([...echoes.drafts, ...links.drafts]);
  for (const entry of [...stretch.entries, ...found])
    if (isLink(entry) && !gone.has(entry.id)) touch(await stretch.tie(entry));
  touch(await stretch.rootsOf(stretch.entries.map(({ id }) => id)));
  const roots = [...touched];
  const entries = await stretch.at(await stretch.around(roots));
  await stretch.rule(roots, linesFrom(entries, touched));
}

/** What new entries take the place of, all that was read in an older version of a report, and what was redacted. */
async function noLongerHolding({ entries, placesOf, at, readIn }: Stretch): Promise<ReadonlySet<string>> {
  const gone = new Set<string>();
  for (const entry of entries) {
    if (isKind(entry, "redaction") && isLegible(entry)) for (const id of entry.payload.redacted) gone.add(id);
    if (entry.supersedes === null) continue;
    gone.add(entry.supersedes);
    if (!isKind(entry, "document")) continue;
    const [older] = await at(await placesOf([entry.supersedes]));
    if (older?.document) for (const id of await readIn(older.document)) gone.add(id);
  }
  return gone;
}

function isLink(entry: Entry): entry is Parameters<Stretch["tie"]>[0] {
  return isKind(entry, "link") && isLegible(entry) && entry.visibility === "public";
}
