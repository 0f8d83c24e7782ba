import { type Actor, holds, type Span } from "../vocabulary/index.ts";
import { type CastMember, weightiest } from "./actors/index.ts";
import type { Encoded, Run } from "./encoder/index.ts";

/** Somebody whom a link points to, with the reader's confidence. */
export interface Pointed {
  readonly actor: Actor;
  readonly share: number;
}

/** The actors of a report, asked by links of the encoder. */
export class Cast {
  readonly #encoded: Encoded;
  readonly #members: readonly CastMember[];
  readonly actors: readonly Actor[];

  constructor(encoded: Encoded, members: readonly CastMember[]) {
    this.#encoded = encoded;
    this.#members = members;
    this.actors = members.map(({ actor }) => actor);
  }

  /** Whom a link of a run points to; null where nobody outweighs "nobody". */
  pointed(link: string, from: Run): Pointed | null {
    const best = weightiest(this.#encoded, link, from, this.#members);
    return best && { actor: best.group.actor, share: best.share };
  }

  /** Everybody to whom a link may go, by the mention that is likeliest, with its log-odds; the likeliest first. */
  allPointed(link: string, from: Run): readonly { readonly actor: Actor; readonly margin: number }[] {
    return this.#members
      .map(({ actor, mentions }) => ({
        actor,
        margin: Math.max(
          ...mentions.map((mention) => this.#encoded.margin(link, from, mention) ?? Number.NEGATIVE_INFINITY),
        ),
      }))
      .toSorted((a, b) => b.margin - a.margin);
  }

  /** The one actor whose name is or ends in a word; null where none or several are. */
  named(word: string): Actor | null {
    const found = this.actors.filter(({ name }) => name === word || name.endsWith(` ${word}`));
    return found.length === 1 ? found[0]! : null;
  }

  /** Everybody who is mentioned in a span. */
  namedIn(span: Span): readonly Actor[] {
    return this.actors.filter(({ mentions }) => mentions.some((mention) => holds(span, mention)));
  }

  /**
   * The actor whom a source names: of "Ada Orlov, an adviser to the Ministry of Ports" the first, by the longest mention
   * that begins there; null where no mention stands before its first comma.
   */
  headOf({ start, end }: Span, text: string): Actor | null {
    const comma = text.slice(start, end).indexOf(", ");
    const head = comma < 0 ? end : start + comma;
    let best: { actor: Actor; start: number; end: number } | null = null;
    for (const actor of this.actors) {
      for (const mention of actor.mentions) {
        if (mention.end <= start || mention.start >= head) continue;
        const earlier =
          best === null ||
          mention.start < best.start ||
          (mention.start === best.start && mention.end > best.end);
        if (earlier) best = { actor, start: mention.start, end: mention.end };
      }
    }
    return best?.actor ?? null;
  }

  /** The actor whose mention ends where the token does, a possessive apart. */
  endingAt({ start, end }: Span): Actor | null {
    return (
      this.actors.find(({ mentions }) =>
        mentions.some(
          (mention) =>
            mention.start <= start && mention.end > start && mention.end >= end - 2 && mention.end <= end,
        ),
      ) ?? null
    );
  }

  /** Is the span no more than a mention of somebody? */
  isMention({ start, end }: Span): boolean {
    return this.actors.some(({ mentions }) =>
      mentions.some((mention) => mention.start <= start && end <= mention.end),
    );
  }

  /** The person whose mention ends last before a span. */
  personBefore({ start }: Span): Actor | null {
    let best: { actor: Actor; end: number } | null = null;
    for (const actor of this.actors) {
      if (actor.kind !== "person") continue;
      for (const { end } of actor.mentions)
        if (end <= start && end > (best?.end ?? -1)) best = { actor, end };
    }
    return best?.actor ?? null;
  }

  /** A span that cuts a mention short takes in the whole of it: "President Ada" is "President Ada Orlov". */
  wholeMention({ start, end }: Span): Span {
    const cut = this.actors
      .flatMap(({ mentions }) => mentions)
      .find((mention) => mention.start >= start && mention.start < end && mention.end > end);
    return { start, end: cut?.end ?? end };
  }

  actor(id: string | null): Actor | null {
    return this.actors.find((actor) => actor.id === id) ?? null;
  }

  /** Whose side an actor is on: the state or body that it speaks for, else itself. */
  sideOf(actor: Actor): Actor {
    return this.actor(actor.speaksFor) ?? actor;
  }
}
