import type { Actor, ActorKind, Mention, MentionForm, Span } from "../../vocabulary/index.ts";

interface Known {
  readonly id: string;
  name: string;
  readonly kind: ActorKind;
  office: string | null;
  speaksFor: string | null;
  readonly identifier: string | null;
  readonly mentions: Mention[];
}

/** What is said of an actor when it is met. */
export interface Sighting {
  readonly name: string;
  readonly kind: ActorKind;
  readonly form: MentionForm;
  readonly span: Span;
  readonly office?: string | null;
  readonly speaksFor?: string | null;
  readonly identifier?: string | null;
}

/** The actors of one report, as they are met. Closed: only `meet` adds to it. */
export class Roster {
  readonly #byName = new Map<string, Known>();

  /** Adds a mention, and the actor where it is new; returns the actor's id. */
  meet(sighting: Sighting): string {
    const id = this.add(sighting);
    const known = this.#byName.get(keyOf(sighting.name))!;
    const { start, end } = sighting.span;
    if (!known.mentions.some((mention) => mention.start < end && start < mention.end)) {
      known.mentions.push({ start, end, form: sighting.form });
    }
    return id;
  }

  /** Adds an actor that is not mentioned itself: the state that a spokesman speaks for. */
  add({
    name,
    kind,
    office = null,
    speaksFor = null,
    identifier = null,
  }: Omit<Sighting, "span" | "form">): string {
    const key = keyOf(name);
    const known = this.#byName.get(key);
    if (known) {
      known.office ??= office;
      known.speaksFor ??= speaksFor;
      return known.id;
    }
    const id = `a${this.#byName.size + 1}`;
    this.#byName.set(key, { id, name, kind, office, speaksFor, identifier, mentions: [] });
    return id;
  }

  /** The one person whose last name this is; null where none or several are. */
  personBySurname(surname: string): string | null {
    const found = [...this.#byName.values()].filter(
      ({ kind, name }) =>
        kind === "person" && name.includes(" ") && keyOf(name).endsWith(` ${keyOf(surname)}`),
    );
    return found.length === 1 ? found[0]!.name : null;
  }

  actors(): readonly Actor[] {
    return [...this.#byName.values()].map((known) => ({
      ...known,
      mentions: known.mentions.toSorted((a, b) => a.start - b.start),
      members: [],
    }));
  }
}

function keyOf(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/^the /, "");
}
