import type { EntryKind } from "../../vocabulary/index.ts";
import { byPublication, type Legible } from "../legible.ts";

type LinkEntry = Legible<"link">;

/** The links that hold between entries, for the grouping. */
export class Links {
  readonly #scores = new Map<string, Map<string, number>>();
  readonly #apart = new Set<string>();

  /** @param links those of relation `same` join, those of relation `apart` keep from joining. */
  constructor(links: readonly LinkEntry[]) {
    for (const { payload } of links) {
      if (payload.relation === "apart") this.#apart.add(pairOf(payload.from, payload.to));
      if (payload.relation !== "same") continue;
      this.#add(payload.from, payload.to, payload.score);
      this.#add(payload.to, payload.from, payload.score);
    }
  }

  #add(from: string, to: string, score: number): void {
    const linked = this.#scores.get(from) ?? new Map<string, number>();
    linked.set(to, Math.max(score, linked.get(to) ?? 0));
    this.#scores.set(from, linked);
  }

  from(entry: string): ReadonlyMap<string, number> {
    return this.#scores.get(entry) ?? none;
  }

  areApart(a: string, b: string): boolean {
    return this.#apart.has(pairOf(a, b));
  }
}

const none: ReadonlyMap<string, number> = new Map();

function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

interface Group<T> {
  readonly place: number;
  readonly members: T[];
}

/** At least this share of a group must be linked to a telling that its founder is not linked to. */
const quorum = 0.5;

/**
 * Entries that tell of one thing, in groups, each oldest first; the groups in the order of their founders. A telling
 * goes to the group whose founder, or half of whose members, it is linked to, and to the most alike of those: average
 * linkage in the order of publication. The answer hangs on the entries and links alone, not on when they came.
 */
export function groupsOf<K extends EntryKind>(
  entries: readonly Legible<K>[],
  links: Links,
): readonly (readonly Legible<K>[])[] {
  const groups: Group<Legible<K>>[] = [];
  const homeOf = new Map<string, Group<Legible<K>>>();
  for (const entry of entries.toSorted(byPublication)) {
    const home = nearest(entry.id, links, homeOf) ?? { place: groups.length, members: [] };
    if (home.members.length === 0) groups.push(home);
    home.members.push(entry);
    homeOf.set(entry.id, home);
  }
  return groups.map(({ members }) => members);
}

function nearest<T extends { readonly id: string }>(
  id: string,
  links: Links,
  homeOf: ReadonlyMap<string, Group<T>>,
): Group<T> | null {
  const sums = new Map<Group<T>, { count: number; sum: number; founder: boolean }>();
  for (const [other, score] of links.from(id)) {
    const group = homeOf.get(other);
    if (!group) continue;
    const { count, sum, founder } = sums.get(group) ?? { count: 0, sum: 0, founder: false };
    sums.set(group, {
      count: count + 1,
      sum: sum + score,
      founder: founder || group.members[0]!.id === other,
    });
  }
  let best: { group: Group<T>; mean: number } | null = null;
  for (const [group, { count, sum, founder }] of sums) {
    const size = group.members.length;
    if (!founder && count < quorum * size) continue;
    if (group.members.some((member) => links.areApart(id, member.id))) continue;
    // Rounded, so that the order in which sums were made does not tell.
    const mean = Math.round((sum / size) * 1e6);
    if (best === null || mean > best.mean || (mean === best.mean && group.place < best.group.place))
      best = { group, mean };
  }
  return best?.group ?? null;
}
