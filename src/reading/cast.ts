import { type Actor, holds, type Span } from "../vocabulary/index.ts";
import { type CastMember, weightiest } from "./actors/index.ts";
import { countWhile } from "./count-while.ts";
import type { Encoded, Run } from "./encoder/index.ts";
import { stateNamed } from "./english/world.ts";

/** Somebody whom a link points to, with the reader's confidence. */
export interface Pointed {
  readonly actor: Actor;
  readonly share: number;
}

/** A mention with whom it names and with his place among the actors. */
interface Named extends Span {
  readonly actor: Actor;
  readonly place: number;
}

/** The actors of a report, asked by links of the encoder and by the words of a span. */
export class Cast {
  readonly #encoded: Encoded;
  /** The mentions that the encoder grouped, in the order of the text. */
  readonly #runs: readonly (Run & { readonly group: CastMember })[];
  readonly actors: readonly Actor[];
  readonly #byId: ReadonlyMap<string, Actor>;
  /** Null where several names end in a word. */
  readonly #byLastWord = new Map<string, Actor | null>();
  /** All mentions in the order of the text, and up to which character each and those before it reach. */
  readonly #named: readonly Named[];
  readonly #reach: readonly number[];
  /** Mentions of persons by where they end. */
  readonly #persons: readonly Named[];
  /** Who stands behind a pronoun, by where it starts. */
  readonly #pronouns: ReadonlyMap<number, CastMember>;

  constructor(encoded: Encoded, members: readonly CastMember[]) {
    this.#encoded = encoded;
    this.#runs = members
      .flatMap((group) => group.mentions.map(({ first, last }) => ({ first, last, group })))
      .toSorted((a, b) => a.first - b.first);
    this.actors = members.map(({ actor }) => actor);
    this.#byId = new Map(this.actors.map((actor) => [actor.id, actor]));
    for (const actor of this.actors) {
      const word = actor.name.split(" ").at(-1)!;
      this.#byLastWord.set(word, this.#byLastWord.has(word) ? null : actor);
    }
    this.#named = this.actors
      .flatMap((actor, place) =>
        actor.mentions.map(({ start, end }): Named => ({ start, end, actor, place })),
      )
      .toSorted((a, b) => a.start - b.start || a.place - b.place);
    let reach = 0;
    this.#reach = this.#named.map(({ end }) => {
      reach = Math.max(reach, end);
      return reach;
    });
    this.#persons = this.#named
      .filter(({ actor }) => actor.kind === "person")
      .toSorted((a, b) => a.end - b.end || b.place - a.place);
    this.#pronouns = new Map(
      members.flatMap((member) =>
        member.actor.mentions.flatMap(({ form, start }) => (form === "pronoun" ? [[start, member]] : [])),
      ),
    );
  }

  /** Whom a link of a run points to; null where nobody outweighs "nobody". */
  pointed(link: string, from: Run): Pointed | null {
    const best = weightiest(this.#encoded, link, from, this.#runs);
    return best && { actor: best.group.actor, share: best.share };
  }

  /** The weight that a link of a run gives to everybody whom it may point to; "nobody" weighs 1. */
  weights(link: string, from: Run): ReadonlyMap<Actor, number> {
    const weights = new Map<Actor, number>();
    for (const run of this.#encoded.reachable(from, this.#runs)) {
      const margin = this.#encoded.margin(link, from, run);
      const { actor } = run.group;
      if (margin !== null) weights.set(actor, (weights.get(actor) ?? 0) + Math.exp(margin));
    }
    return weights;
  }

  /** Everybody to whom a link may go, by the mention that is likeliest, with its log-odds; the likeliest first. */
  allPointed(link: string, from: Run): readonly { readonly actor: Actor; readonly margin: number }[] {
    const margins = new Map<Actor, number>();
    for (const run of this.#encoded.reachable(from, this.#runs)) {
      const { actor } = run.group;
      const margin = this.#encoded.margin(link, from, run) ?? Number.NEGATIVE_INFINITY;
      margins.set(actor, Math.max(margin, margins.get(actor) ?? Number.NEGATIVE_INFINITY));
    }
    return Array.from(margins, ([actor, margin]) => ({ actor, margin })).toSorted(
      (a, b) => b.margin - a.margin,
    );
  }

  /** The one actor whose name is or ends in a word, or the state that it stands for; null where none or several are. */
  named(word: string): Actor | null {
    const code = stateNamed(word)?.code ?? null;
    const state = code === null ? null : this.actors.find(({ identifier }) => identifier === code);
    return this.#byLastWord.get(word) ?? state ?? null;
  }

  /** Does a label name somebody who can speak: a person, a state's own body, a seat of government? */
  speaksAt(label: Span, words: string): boolean {
    const mention = this.#at(label).find(({ start, end }) => start === label.start && end === label.end);
    const actor = mention?.actor ?? this.named(words);
    if (actor === null || actor.kind === "group") return false;
    if (actor.kind === "state") return /\p{Lu}/u.test(words) && stateNamed(words)?.form === "metonym";
    return actor.kind === "person" || actor.speaksFor !== null;
  }

  /** Everybody who is mentioned in a span. */
  namedIn(span: Span): readonly Actor[] {
    const within = this.#at(span).filter((mention) => holds(span, mention));
    return [...new Set(within.toSorted((a, b) => a.place - b.place).map(({ actor }) => actor))];
  }

  /** Everybody who is mentioned in a span, in the order of their first mention there. */
  mentionedIn(span: Span): readonly Actor[] {
    return [...new Set(this.#at(span).flatMap((mention) => (holds(span, mention) ? mention.actor : [])))];
  }

  /** The group that a pronoun was found to stand for when the actors were named, and whom it may stand for as well. */
  standingAt({ start }: Span): { readonly actor: Actor; readonly rivals: readonly Actor[] } | null {
    const member = this.#pronouns.get(start);
    return member
      ? {
          actor: member.actor,
          rivals: (member.rivals?.get(start) ?? []).flatMap((id) => this.actor(id) ?? []),
        }
      : null;
  }

  /**
   * The actor whom a source names: of "Ada Orlov, an adviser to the Ministry of Ports" the first, by the longest mention
   * that begins there, and of "Orlov’s spokeswoman, Lena Marsh" whom the apposition names; null where no mention stands
   * before its first comma.
   */
  headOf({ start, end }: Span, text: string): Actor | null {
    const comma = text.slice(start, end).indexOf(", ");
    const inOrder = (mentions: readonly Named[]) =>
      mentions.toSorted((a, b) => a.start - b.start || b.end - a.end || a.place - b.place)[0];
    const first = inOrder(this.#at({ start, end: comma < 0 ? end : start + comma }));
    if (!first) return null;
    // "Orlov’s spokeswoman, [Lena Marsh], said"
    const isOwner = first.end < end && /^['’]s? \p{Ll}/u.test(text.slice(first.end, first.end + 4));
    const named = isOwner && comma >= 0 ? this.#at({ start: start + comma + 2, end }) : [];
    const apposed = inOrder(named.filter(({ actor }) => actor.kind === "person"));
    return apposed?.start === start + comma + 2 ? apposed.actor : first.actor;
  }

  /** The actor whose mention ends where the token does, a possessive apart. */
  endingAt({ start, end }: Span): Actor | null {
    return firstOf(
      this.#at({ start, end: start + 1 }).filter(
        (mention) => mention.start <= start && mention.end >= end - 2 && mention.end <= end,
      ),
    );
  }

  /** The longest mention that ends at a place, null where none does. */
  mentionEnding(at: number): Span | null {
    const [mention] = this.#at({ start: at - 1, end: at })
      .filter(({ end }) => end === at)
      .toSorted((a, b) => a.start - b.start);
    return mention ? { start: mention.start, end: mention.end } : null;
  }

  /** Is the span no more than a mention of somebody? */
  isMention(span: Span): boolean {
    return this.#at(span).some((mention) => holds(mention, span));
  }

  /** The person whose mention ends last before a span, of those that fit. */
  personBefore({ start }: Span, fits: (actor: Actor) => boolean = () => true): Actor | null {
    let index = countWhile(this.#persons, ({ end }) => end <= start) - 1;
    while (index >= 0 && !fits(this.#persons[index]!.actor)) index--;
    return this.#persons[index]?.actor ?? null;
  }

  /** A span that cuts a mention short takes in the whole of it: "President Ada" is "President Ada Orlov". */
  wholeMention({ start, end }: Span): Span {
    const cut = this.#at({ start: end - 1, end })
      .filter((mention) => mention.start >= start && mention.end > end)
      .toSorted((a, b) => a.place - b.place)[0];
    return { start, end: cut?.end ?? end };
  }

  actor(id: string | null): Actor | null {
    return id === null ? null : (this.#byId.get(id) ?? null);
  }

  /** Whose side an actor is on: the state or body that it speaks for, itself or through others, else itself. */
  sideOf(actor: Actor): Actor {
    const passed = new Set([actor.id]);
    let side = actor;
    for (let next = this.actor(side.speaksFor); next && !passed.has(next.id); ) {
      side = next;
      passed.add(next.id);
      next = this.actor(side.speaksFor);
    }
    return side;
  }

  /** The mentions that share a character with a span. */
  #at({ start, end }: Span): readonly Named[] {
    const from = countWhile(this.#reach, (reach) => reach <= start);
    const to = countWhile(this.#named, (mention) => mention.start < end);
    return this.#named.slice(from, to).filter((mention) => mention.end > start);
  }
}

/** Whoever stands first among the actors. */
function firstOf(mentions: readonly Named[]): Actor | null {
  return mentions.toSorted((a, b) => a.place - b.place)[0]?.actor ?? null;
}
