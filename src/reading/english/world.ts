import { organisations } from "./organisations.ts";
import { type State, states } from "./states.ts";

export interface NamedState {
  /** ISO 3166-1 alpha-2; null for one that no table knows. */
  readonly code: string | null;
  readonly name: string;
  readonly form: "name" | "metonym";
}

const byName = new Map<string, NamedState>();
const byAdjective = new Map<string, State>();
for (const state of states) {
  for (const seat of state.seats)
    byName.set(keyOf(seat), { code: state.code, name: state.name, form: "metonym" });
  if (state.capital)
    byName.set(keyOf(state.capital), { code: state.code, name: state.name, form: "metonym" });
  for (const adjective of [...state.adjectives, ...state.people]) byAdjective.set(keyOf(adjective), state);
}
// A name wins over a capital of the same letters.
for (const state of states) {
  for (const name of [state.name, ...state.names])
    byName.set(keyOf(name), { code: state.code, name: state.name, form: "name" });
}

const stateByCode = new Map(states.map((state) => [state.code, state]));
const bodies = new Map(
  organisations.flatMap((body) => [body.name, ...body.names].map((name) => [keyOf(name), body] as const)),
);

/** The state of that name, or whose government the word stands for; null where there is none. */
export function stateNamed(words: string): NamedState | null {
  return byName.get(keyOf(words)) ?? null;
}

/** The state of "Ukrainian", "Ukrainians", "U.S."; null where there is none. */
export function stateOfAdjective(word: string): { readonly code: string; readonly name: string } | null {
  return byAdjective.get(keyOf(word)) ?? null;
}

/** The organisation of that name, with the state that it speaks for where it is a state's own body. */
export function organisationOf(words: string) {
  const body = bodies.get(keyOf(words));
  if (!body) return null;
  return { name: body.name, kind: body.kind, of: (body.of && stateByCode.get(body.of)) || null };
}

function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/^the /, "")
    .replaceAll("’", "'")
    .replace(/(?<=\p{L})\.(?=\p{L}|$)/gu, "");
}
