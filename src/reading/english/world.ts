import type { Day } from "../../vocabulary/index.ts";
import { type Holder, holders } from "./holders/index.ts";
import { offices } from "./offices.ts";
import { type Organisation, organisations } from "./organisations.ts";
import { type State, states } from "./states.ts";

export interface NamedState {
  /** ISO 3166-1 alpha-2, or our own; null for one that no table knows. */
  readonly code: string | null;
  readonly name: string;
  readonly form: "name" | "metonym";
}

/** A table by name; names all in capitals are found in capitals only ("US" is no pronoun). */
class ByName<T> {
  readonly #exact = new Map<string, T>();
  readonly #folded = new Map<string, T>();

  add(name: string, value: T): void {
    const plain = plainOf(name);
    if (isAcronym(plain)) this.#exact.set(plain, value);
    else this.#folded.set(plain.toLowerCase(), value);
  }

  get(words: string): T | null {
    const plain = plainOf(words);
    return this.#exact.get(plain) ?? this.#folded.get(plain.toLowerCase()) ?? null;
  }
}

const leading = new Set([
  "president",
  "prime-minister",
  "chancellor",
  "monarch",
  "supreme-leader",
  "chief-executive",
]);

const stateByName = new ByName<NamedState>();
const stateByAdjective = new ByName<State>();
const stateByCode = new Map(states.map((state) => [state.code, state]));
for (const state of states) {
  for (const seat of state.seats)
    stateByName.add(seat, { code: state.code, name: state.name, form: "metonym" });
  for (const adjective of [...state.adjectives, ...state.people]) stateByAdjective.add(adjective, state);
}
// A name wins over a seat of the same letters.
for (const state of states) {
  for (const name of [state.name, ...state.names])
    stateByName.add(name, { code: state.code, name: state.name, form: "name" });
}

const bodyById = new Map(organisations.map((body) => [body.id, body]));
const bodyByName = new ByName<Organisation>();
/** Names in small letters: "dpa". Any other is a name with its capitals only: "the parliament" is that of any state. */
const smallNames = new Set(
  organisations.flatMap(({ name, names }) => [name, ...names]).filter((name) => !/\p{Lu}/u.test(name)),
);
// Of several bearers of a name the one that stands first in the tables.
for (const body of organisations.toReversed())
  for (const name of [body.name, ...body.names]) bodyByName.add(name, body);

const holdersByName = new Map<string, Holder[]>();
for (const holder of holders) {
  for (const name of [holder.name, ...holder.names]) {
    const key = plainOf(name).toLowerCase();
    holdersByName.set(key, [...(holdersByName.get(key) ?? []), holder]);
  }
}
const leadersBySurname = new Map<string, Holder[]>();
for (const holder of holders) {
  if (stateByCode.has(holder.of) && leading.has(holder.office))
    for (const surname of new Set([holder.name, ...holder.names].map((name) => name.split(" ").at(-1)!)))
      leadersBySurname.set(surname, [...(leadersBySurname.get(surname) ?? []), holder]);
}
const officeWords = new Map(offices.map((office) => [office.id, office.words[0] ?? office.id]));

/** The state of that name, or whose government the word stands for; null where there is none. */
export function stateNamed(words: string): NamedState | null {
  return stateByName.get(words);
}

/** The state of a code of the tables. */
export function stateCoded(code: string): State | null {
  return stateByCode.get(code) ?? null;
}

/** The state of "Ukrainian", "Ukrainians", "U.S."; null where there is none. */
export function stateOfAdjective(word: string): { readonly code: string; readonly name: string } | null {
  return stateByAdjective.get(word);
}

// "the militant group Hamas", "the Hamas movement"
const nounBefore =
  /^(?:the )?(?:\p{Ll}[\p{Ll}-]* )*(?:group|movement|party|alliance|bloc|union|agency|network) (?=\p{Lu})/u;
const nounAfter =
  / (?:(?:militant |terror |terrorist )?group|movement|alliance|bloc|union|agency|network|militants|fighters|leadership)$/u;

/** The organisation of that name, with the state that it speaks for where it is a state's own body. */
export function organisationOf(words: string) {
  if (!/\p{Lu}/u.test(words.replace(/^The /, "")) && !smallNames.has(words)) return null;
  const body = bodyByName.get(words) ?? bodyByName.get(words.replace(nounBefore, "").replace(nounAfter, ""));
  if (!body) return null;
  return { id: body.id, name: body.name, kind: body.kind, of: (body.of && stateByCode.get(body.of)) || null };
}

/**
 * The office that a person of that full name, or a leader of that last name, held on a day, and for which state or
 * organisation; null where none is known.
 */
export function holderCalled(
  name: string,
  day: Day,
): { readonly office: string; readonly of: State | Organisation | null; readonly holder: Holder } | null {
  const held =
    holdersByName.get(plainOf(name).toLowerCase())?.find((holder) => heldOn(holder, day)) ??
    leaderOfSurname(name, day);
  return held
    ? {
        office: officeWords.get(held.office) ?? held.office,
        of: stateByCode.get(held.of) ?? bodyById.get(held.of) ?? null,
        holder: held,
      }
    : null;
}

/** Somebody of that last name who has led a state: on the day, where one is given, else the latest; null where there is none. */
export function leaderOfSurname(surname: string, day: Day | null): Holder | null {
  const found = leadersBySurname.get(surname) ?? [];
  return (day === null ? found : found.filter((holder) => heldOn(holder, day))).at(-1) ?? null;
}

function heldOn({ from, to }: Holder, day: Day): boolean {
  return from <= day && (to === null || day <= to);
}

/** Whose government the words mean: "Obama" of "the Obama administration", "Syrian" of "the Syrian government". */
export function governmentOf(words: string): string | null {
  return (
    /^(?:the )?(?:\p{Ll}+ )?(\p{Lu}[\p{L}. -]*?)(?:['’]s?)? (?:administration|government|regime)$/iu.exec(
      words,
    )?.[1] ?? null
  );
}

function isAcronym(plain: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(plain);
}

function plainOf(words: string): string {
  return words
    .replace(/^[Tt]he /, "")
    .replaceAll("’", "'")
    .replace(/(?<=\p{L})\.(?=\p{L}|$)/gu, "");
}
