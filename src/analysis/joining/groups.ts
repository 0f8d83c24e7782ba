import type { EntryKind } from "../../vocabulary/index.ts";
import { byPublication, type Legible } from "../legible.ts";

/**
 * Entries that tell of one thing, in groups, each oldest first; the groups in the order of their founders. Each entry
 * goes to where its best link to an earlier one leads, as mentions go to their best antecedent in coreference (Denis and
 * Baldridge 2008). So the answer hangs on the entries and links alone, and a new entry moves only those it is linked to.
 */
export function groupsOf<K extends EntryKind>(
  entries: readonly Legible<K>[],
  links: readonly Legible<"link">[],
): readonly (readonly Legible<K>[])[] {
  const parents = parentsIn(new Set(entries.map(({ id }) => id)), links);
  const groups = new Map<string, Legible<K>[]>();
  for (const entry of entries.toSorted(byPublication)) {
    const root = rootOf(entry.id, parents);
    const group = groups.get(root);
    if (group) group.push(entry);
    else groups.set(root, [entry]);
  }
  return [...groups.values()];
}

interface Parent {
  readonly id: string;
  readonly score: number;
}

/** The earlier entry that each is linked to best, among those that are there. Of equals the first by id. */
function parentsIn(
  present: ReadonlySet<string>,
  links: readonly Legible<"link">[],
): ReadonlyMap<string, Parent> {
  const apart = new Set(
    links.filter(({ payload }) => payload.relation === "apart").map(({ payload }) => pairOf(payload)),
  );
  const parents = new Map<string, Parent>();
  for (const { payload } of links) {
    const { relation, from, to, score } = payload;
    if (relation !== "same" || !present.has(from) || !present.has(to) || apart.has(pairOf(payload))) continue;
    const known = parents.get(from);
    if (!known || score > known.score || (score === known.score && to < known.id))
      parents.set(from, { id: to, score });
  }
  return parents;
}

function rootOf(id: string, parents: ReadonlyMap<string, Parent>): string {
  let root = id;
  // Links lead to what is earlier, so this ends; a register that was made otherwise is not to hang.
  for (let step = 0; step <= parents.size; step++) {
    const parent = parents.get(root);
    if (!parent) break;
    root = parent.id;
  }
  return root;
}

function pairOf({ from, to }: { readonly from: string; readonly to: string }): string {
  return from < to ? `${from} ${to}` : `${to} ${from}`;
}
