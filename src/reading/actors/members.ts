import type { Actor, Span } from "../../vocabulary/index.ts";
import { countWhile } from "../count-while.ts";
import { wordsAt } from "./mention-text.ts";
import type { CastMember } from "./number-actors.ts";
import { jointKey, jointName, kindsOfPair, type Mentioned, pairBefore, theyBefore } from "./pairs.ts";

// "European leaders [including] Merz and Macron", "the allies, [among them] France"; "three ministers [—] Orlov, Reed and Voss"
const naming = /^,? (?:including|such as|among them|notably) (?:the )?$/;
const listing = /^(?: [—–-] |: | \()(?:the )?$/;
/** "A, B [and] C" are joined; "A, B" may be one, described after the comma. */
const lastly = /(?: and|as well as) (?:the )?$/;
const joining = /^(?:,| and|, and|,? as well as) (?:the )?$/;

export interface Source extends Span {
  /** Whom the encoder links it to, where that is one who can be many: a group, a state. */
  linkedTo(members: readonly CastMember[]): CastMember | null;
}

interface Places {
  readonly text: string;
  readonly sentences: readonly Span[];
  /** The phrases that name who speaks. */
  readonly sources: readonly Source[];
}

/**
 * The actors with the members that a report names for a group or means by it ("the two leaders"), and with a group for each
 * joint source: "Trump and Vice President JD Vance" are speakers of one statement, and "they" after them are the same.
 */
export function withMembers(members: readonly CastMember[], places: Places): readonly CastMember[] {
  const mentioned = members
    .flatMap((member) => member.actor.mentions.map(({ start, end }): Mentioned => ({ start, end, member })))
    .toSorted((a, b) => a.start - b.start);
  const named = members.map((member) =>
    member.actor.kind === "group" ? addMembers(member, idsFor(member, mentioned, places)) : member,
  );
  const withTheirs = new Map(members.map((member, index) => [member, named[index]!]));
  const known = mentioned.map((each) => ({ ...each, member: withTheirs.get(each.member)! }));
  return [...named, ...jointSources(named, known, places)];
}

/** Whom a group consists of, as the words after its mentions name it, or else as "the two" means it. */
function idsFor(
  group: CastMember,
  mentioned: readonly Mentioned[],
  { text, sentences }: Places,
): readonly string[] {
  const named = namedFor(group, mentioned, text);
  if (named.length > 0) return named;
  const pairs = group.actor.mentions.flatMap((mention) => {
    const both = /\bboth (?:the )?$/i.test(text.slice(Math.max(0, mention.start - 10), mention.start))
      ? "both "
      : "";
    const kinds = kindsOfPair(both + wordsAt(text, mention));
    return (kinds && pairBefore(mention, kinds, mentioned, sentences)) ?? [];
  });
  const ids = [...new Set(pairs.map(({ actor }) => actor.id))];
  return ids.length === 2 ? ids : [];
}

/** Whom the words after a group's mention name as of it. */
function namedFor(group: CastMember, mentioned: readonly Mentioned[], text: string): readonly string[] {
  return group.actor.mentions.flatMap(({ end }) => {
    const named = chainFrom(end, naming, mentioned, text);
    const listed = chainFrom(end, listing, mentioned, text);
    return [...named, ...(listed.length > 1 ? listed : [])].map(({ member }) => member.actor.id);
  });
}

/** The mentions that follow one another from `end`, the first after `lead`, the others after commas and "and". */
function chainFrom(
  end: number,
  lead: RegExp,
  mentioned: readonly Mentioned[],
  text: string,
): readonly Mentioned[] {
  const chain: Mentioned[] = [];
  let at = end;
  for (let index = countWhile(mentioned, ({ start }) => start < end); index < mentioned.length; index++) {
    const next = mentioned[index]!;
    if (next.start < at) continue;
    if (!(chain.length === 0 ? lead : joining).test(text.slice(at, next.start))) break;
    chain.push(next);
    at = next.end;
  }
  return chain;
}

function addMembers({ actor, mentions }: CastMember, ids: readonly string[]): CastMember {
  const others = [...new Set(ids)].filter((id) => id !== actor.id);
  return { mentions, actor: { ...actor, members: others } };
}

/** A group for each source that names several, and for each "they" that stands for several. */
function jointSources(
  members: readonly CastMember[],
  mentioned: readonly Mentioned[],
  { text, sentences, sources }: Places,
): readonly CastMember[] {
  const joint = new Joint(members);
  const chains = mentioned
    .map((first) => [first, ...chainFrom(first.end, joining, mentioned, text)])
    .filter((chain) => new Set(chain.map(({ member }) => member)).size > 1)
    .filter((chain) => lastly.test(text.slice(chain.at(-2)!.end, chain.at(-1)!.start)));
  for (const source of sources) {
    if (/^they$/i.test(wordsAt(text, source))) {
      const [first, ...others] = theyBefore(source, chains, mentioned, sentences);
      const linked = source.linkedTo(members);
      if (first && (linked === null || first.includes(linked))) joint.stand(first, source, others.flat());
      continue;
    }
    const chain = chains[countWhile(chains, ([first]) => first!.start < source.start)]?.filter(
      ({ end }) => end <= source.end + 1,
    );
    const named = [...new Set((chain ?? []).map(({ member }) => member))];
    if (
      !chain ||
      named.length < 2 ||
      chain[0]!.start > source.start + 4 ||
      chain.at(-1)!.end < source.end - 2
    )
      continue;
    joint.speak(named, { start: chain[0]!.start, end: chain.at(-1)!.end });
  }
  return joint.members;
}

/** Groups of those who speak together, each once. */
class Joint {
  readonly #others: readonly CastMember[];
  readonly #byKey = new Map<string, CastMember>();

  constructor(others: readonly CastMember[]) {
    this.#others = others;
  }

  get members(): readonly CastMember[] {
    return [...this.#byKey.values()];
  }

  /** "[Ada Orlov and Bern Halvard] said" */
  speak(members: readonly CastMember[], span: Span): void {
    this.#add(members, span, "name", []);
  }

  /** "[They] said"; `rivals` are whom it may stand for as well. */
  stand(members: readonly CastMember[], span: Span, rivals: readonly CastMember[]): void {
    this.#add(members, span, "pronoun", rivals);
  }

  #add(
    members: readonly CastMember[],
    { start, end }: Span,
    form: "name" | "pronoun",
    rivals: readonly CastMember[],
  ): void {
    const key = jointKey(members);
    const known = this.#byKey.get(key);
    const actors = members.map(({ actor }) => actor);
    const ids = rivals.map(({ actor }) => actor.id);
    this.#byKey.set(key, {
      mentions: [],
      rivals: new Map([...(known?.rivals ?? []), ...(ids.length > 0 ? ([[start, ids]] as const) : [])]),
      actor: {
        id: known?.actor.id ?? `a${this.#others.length + this.#byKey.size + 1}`,
        name: jointName(members),
        kind: "group",
        office: null,
        speaksFor: sharedPrincipal(actors),
        identifier: null,
        mentions: [...(known?.actor.mentions ?? []), { start, end, form }],
        members: actors.map(({ id }) => id),
      },
    });
  }
}

/** Whom all of them speak for; null where they differ. */
function sharedPrincipal(actors: readonly Actor[]): string | null {
  const [first, ...others] = actors.map(({ speaksFor }) => speaksFor);
  return first != null && others.every((other) => other === first) ? first : null;
}

/** A mention ends before its named members: "European leaders including ..." is "European leaders". */
export function withoutMembers(text: string, span: Span): Span {
  const cut = wordsAt(text, span).search(/,? (?:including|such as|among them|notably)\b/);
  return cut > 0 ? { start: span.start, end: span.start + cut } : span;
}
