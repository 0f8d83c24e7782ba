import type { Encoded, Run } from "../encoder/index.ts";

/** Mentions of one actor, in the order of the text. */
export interface MentionGroup {
  readonly mentions: Run[];
  /** The name of the group, as `MentionKey.name`; null for who is only described. */
  readonly key?: string | null;
  /** The name by which tables know who is only described: "the French president". */
  readonly holder?: string | undefined;
}

/** What the words of a mention tell by themselves. */
export interface MentionKey {
  /** The same for all mentions of one name: "state:FR", "person:ada orlov"; null for a description. */
  readonly name: string | null;
  /** A person's last name, by which a full name is found. */
  readonly surname: string | null;
  /** The words in small letters, without article. */
  readonly words: string;
  /** The noun that says what it is, in small letters: "ministry" of "the Foreign Ministry", "president"; null for none. */
  readonly head?: string | null;
  /** Is it that noun alone: "the ministry"? */
  readonly isBare?: boolean;
  /** Who is described, by the tables; asked where neither names nor the encoder tell. */
  readonly holder?: string | undefined;
}

/**
 * Groups mentions into actors. Names decide for themselves, a surname for the one full name that ends in it; what is
 * only described ("the Ukrainian leader") joins the group that the encoder gives the most weight (mention ranking after
 * Denis and Baldridge 2008, summed over groups), else one of the same words, else founds its own.
 */
export function groupMentions(
  encoded: Encoded,
  mentions: readonly Run[],
  keyOf: (run: Run) => MentionKey,
): readonly MentionGroup[] {
  const keyed = mentions.map((run) => ({ run, key: keyOf(run) }));
  const homes = new Homes(keyed.map(({ key }) => key));
  const placed: (Run & { readonly group: MentionGroup })[] = [];
  for (const { run, key } of keyed) {
    const among = (groups: readonly MentionGroup[] | null) => {
      const near = encoded.reachable(run, placed);
      const wanted = groups === null ? near : near.filter(({ group }) => groups.includes(group));
      return weightiest(encoded, "antecedent", run, wanted)?.group;
    };
    const home =
      homes.named(key, among) ?? among(null) ?? homes.held(key) ?? homes.headed(key) ?? homes.worded(key);
    homes.heads(key, home);
    home.mentions.push(run);
    placed.push({ first: run.first, last: run.last, group: home });
  }
  return homes.groups.filter(({ mentions: own }) => own.length > 0);
}

class Homes {
  readonly groups: MentionGroup[] = [];
  readonly #byName = new Map<string, MentionGroup>();
  readonly #byWords = new Map<string, MentionGroup>();
  readonly #byHead = new Map<string, Set<MentionGroup>>();
  /** Last names, and family names that come first ("Xi Jinping"), to the full names with them. */
  readonly #ending = new Map<string, Set<string>>();
  readonly #beginning = new Map<string, Set<string>>();

  constructor(keys: readonly MentionKey[]) {
    for (const { name, surname } of keys) {
      if (name === null || surname === null || name === `person:${surname}`) continue;
      const first = name.slice("person:".length).split(" ")[0]!;
      this.#ending.set(surname, (this.#ending.get(surname) ?? new Set()).add(name));
      this.#beginning.set(first, (this.#beginning.get(first) ?? new Set()).add(name));
    }
  }

  /** The home of a name; `among` chooses where a surname is that of several full names. */
  named(
    { name, surname }: MentionKey,
    among: (groups: readonly MentionGroup[]) => MentionGroup | undefined,
  ): MentionGroup | null {
    if (name === null) return null;
    const alone = surname !== null && name === `person:${surname}`;
    const full = alone ? [...(this.#ending.get(surname) ?? this.#beginning.get(surname) ?? [])] : [];
    if (full.length < 2) return this.#home(this.#byName, full[0] ?? name);
    return among(full.flatMap((each) => this.#byName.get(each) ?? [])) ?? this.#home(this.#byName, name);
  }

  /** The home of whom the tables know by what is described. */
  held({ holder }: MentionKey): MentionGroup | null {
    if (holder === undefined) return null;
    return this.#home(this.#byName, `held:${holder}`, { key: null, holder });
  }

  /** The home of a bare noun, "the ministry", by the one name before it that ends in it: "Osmaria’s Foreign Ministry". */
  headed({ head, isBare }: MentionKey): MentionGroup | null {
    const heads = isBare && head ? this.#byHead.get(head) : undefined;
    return heads?.size === 1 ? [...heads][0]! : null;
  }

  /** Notes that a mention has found its home. */
  heads({ head, isBare }: MentionKey, home: MentionGroup): void {
    if (head && !isBare) this.#byHead.set(head, (this.#byHead.get(head) ?? new Set()).add(home));
  }

  worded({ words }: MentionKey): MentionGroup {
    return this.#home(this.#byWords, words, { key: null });
  }

  #home(
    homes: Map<string, MentionGroup>,
    key: string,
    known: Pick<MentionGroup, "key" | "holder"> = { key },
  ): MentionGroup {
    const home = homes.get(key);
    if (home) return home;
    const group = { mentions: [], ...known };
    homes.set(key, group);
    this.groups.push(group);
    return group;
  }
}

/**
 * The group that a link points to, with its share of the weight; null where nowhere outweighs each. `placed` are the
 * mentions of the groups in the order of the text.
 */
export function weightiest<G>(
  encoded: Encoded,
  link: string,
  from: Run,
  placed: readonly (Run & { readonly group: G })[],
): { readonly group: G; readonly share: number } | null {
  const weights = new Map<G, number>();
  for (const mention of encoded.reachable(from, placed)) {
    const margin = encoded.margin(link, from, mention);
    if (margin !== null) weights.set(mention.group, (weights.get(mention.group) ?? 0) + Math.exp(margin));
  }
  let best: { group: G; weight: number } | null = null;
  let total = 1;
  for (const [group, weight] of weights) {
    total += weight;
    if (weight > (best?.weight ?? 1)) best = { group, weight };
  }
  return best && { group: best.group, share: best.weight / total };
}
