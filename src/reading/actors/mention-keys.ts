import type { ActorKind } from "../../vocabulary/index.ts";
import type { Holder } from "../english/index.ts";
import { openingWords } from "../english/small-words.ts";
import { organisationOf, stateNamed, stateOfAdjective } from "../english/world.ts";
import type { MentionKey } from "./group-mentions.ts";
import type { World } from "./held-offices.ts";
import { nameKey, withoutDescription, withoutOwner } from "./mention-text.ts";
import { kindsOfPair } from "./pairs.ts";
import { splitTitle } from "./titles.ts";

/** What the words of mentions tell, by the tables and by the other names of the report. */
export class MentionKeys {
  readonly #world: World;
  readonly #names: readonly string[];
  readonly #koreas: boolean;

  /** `names` are those of the report, without titles. */
  constructor(world: World, names: readonly string[]) {
    this.#world = world;
    this.#names = names;
    this.#koreas = names.some((name) => /^(?:North|South) Korea/.test(name));
  }

  of(words: string, kind: ActorKind): MentionKey {
    return { ...this.#of(words, kind), ...headOf(words, kind) };
  }

  #of(words: string, kind: ActorKind): MentionKey {
    const plain = nameKey(words);
    // Whom it means is told by what stands before it.
    if (kindsOfPair(words)) return { name: `pair:${plain}`, surname: null, words: plain };
    const state = this.#stateOf(words, kind);
    if (state) return { name: `state:${state}`, surname: null, words: plain };
    const body = organisationOf(words);
    if (body) return { name: `body:${body.name}`, surname: null, words: plain };
    const { title, name } = splitTitle(words);
    if (kind === "person" && name !== "" && /^\p{Lu}/u.test(name))
      return { ...personKey(withoutOwner(name)), words: plain };
    const holder = kind === "person" ? this.#world.holderOf(words) : null;
    const written = holder && this.#writtenAs(holder);
    if (written) return { ...personKey(written), words: plain };
    const [first = "", ...others] = words.split(" ");
    const opens = openingWords.has(first.toLowerCase());
    const capitalised = title === null && /^\p{Lu}/u.test(opens ? others.join(" ") : words);
    return {
      name: capitalised ? `other:${groupKey(nameKey(withoutDescription(words)), kind)}` : null,
      surname: null,
      words: plain,
      holder: holder?.name,
    };
  }

  /** Code of the state that the words name or stand for. */
  #stateOf(words: string, kind: ActorKind): string | null {
    const korea = this.#koreas ? /^(?:the )?(north|south)$/i.exec(words)?.[1]?.toLowerCase() : undefined;
    if (korea) return korea === "north" ? "KP" : "KR";
    const people = kind === "state" && /^the /i.test(words) ? stateOfAdjective(words) : null;
    return (stateNamed(words) ?? people)?.code ?? this.#world.stateOfGovernment(words);
  }

  /** The name by which the report names a holder of office. */
  #writtenAs({ name, names }: Holder): string | null {
    const forms = [name, ...names].map(nameKey);
    const surnames = new Set(forms.map((form) => form.split(" ").at(-1)!));
    const whole = this.#names.find((each) => forms.includes(nameKey(each)));
    return whole ?? this.#names.find((each) => surnames.has(nameKey(each))) ?? null;
  }
}

function personKey(name: string): { readonly name: string; readonly surname: string } {
  const key = nameKey(name);
  return { name: `person:${key}`, surname: key.split(" ").at(-1)! };
}

/**
 * The noun that says what is meant: of a person the last word of the title, else the last word where it stands behind
 * another, "Houthi rebels", or alone after "the".
 */
function headOf(words: string, kind: ActorKind): Pick<MentionKey, "head" | "isBare"> {
  const bare = /^the (\p{Ll}{4,})$/iu.exec(words)?.[1];
  if (bare) return { head: bare, isBare: true };
  const { title } = splitTitle(words);
  const named = kind === "person" ? title : words;
  return {
    head: named?.split(" ").length === 1 && kind !== "person" ? null : headNoun(named),
    isBare: false,
  };
}

function headNoun(words: string | null): string | null {
  return /(?:^|[\s-])(\p{L}{4,})$/u.exec(words ?? "")?.[1]?.toLowerCase() ?? null;
}

/** "Houthis", "Yemen’s Houthi rebels" and "Houthi fighters" are one group. */
function groupKey(plain: string, kind: ActorKind): string {
  if (kind !== "group") return plain;
  const named =
    /^(?:[\p{L}]+'s )?(\p{L}{4,}?)(?:s|(?<=i)s| (?:rebels|militants|fighters|forces|movement|group))$/u.exec(
      plain,
    )?.[1];
  return named && !/^(?:leader|official|negotiator|lawmaker|diplomat|senator|minister)$/.test(named)
    ? `group ${named}`
    : plain;
}
