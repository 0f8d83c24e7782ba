import type { Encoded, Run } from "../encoder/index.ts";

/** Mentions of one actor, in the order of the text. */
export interface MentionGroup {
  readonly mentions: Run[];
}

/** What the words of a mention tell by themselves. */
export interface MentionKey {
  /** The same for all mentions of one name: "state:FR", "person:ada orlov"; null for a description. */
  readonly name: string | null;
  /** A person's last name, by which a full name is found. */
  readonly surname: string | null;
  /** The words in small letters, without article. */
  readonly words: string;
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
  for (const { run, key } of keyed) {
    const named = homes.named(key);
    const home = named ?? weightiest(encoded, "antecedent", run, homes.groups)?.group ?? homes.worded(key);
    home.mentions.push(run);
  }
  return homes.groups.filter(({ mentions: own }) => own.length > 0);
}

class Homes {
  readonly groups: MentionGroup[] = [];
  readonly #byName = new Map<string, MentionGroup>();
  readonly #byWords = new Map<string, MentionGroup>();
  /** Surname to the full names that end in it. */
  readonly #full = new Map<string, Set<string>>();

  constructor(keys: readonly MentionKey[]) {
    for (const { name, surname } of keys) {
      if (name === null || surname === null || name === `person:${surname}`) continue;
      this.#full.set(surname, (this.#full.get(surname) ?? new Set()).add(name));
    }
  }

  named({ name, surname }: MentionKey): MentionGroup | null {
    if (name === null) return null;
    const full = surname !== null && name === `person:${surname}` ? [...(this.#full.get(surname) ?? [])] : [];
    return this.#home(this.#byName, full.length === 1 ? full[0]! : name);
  }

  worded({ words }: MentionKey): MentionGroup {
    return this.#home(this.#byWords, words);
  }

  #home(homes: Map<string, MentionGroup>, key: string): MentionGroup {
    const known = homes.get(key);
    if (known) return known;
    const group = { mentions: [] };
    homes.set(key, group);
    this.groups.push(group);
    return group;
  }
}

/** The group that a link points to, with its share of the weight; null where nowhere outweighs each. */
export function weightiest<G extends MentionGroup>(
  encoded: Encoded,
  link: string,
  from: Run,
  groups: readonly G[],
): { readonly group: G; readonly share: number } | null {
  let best: { group: G; weight: number } | null = null;
  let total = 1;
  for (const group of groups) {
    let weight = 0;
    for (const mention of group.mentions)
      weight += Math.exp(encoded.margin(link, from, mention) ?? Number.NEGATIVE_INFINITY);
    total += weight;
    if (weight > (best?.weight ?? 1)) best = { group, weight };
  }
  return best && { group: best.group, share: best.weight / total };
}
