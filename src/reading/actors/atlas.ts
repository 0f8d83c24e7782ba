import { notActors, organisationWords, titles } from "../english/names.ts";
import { type NamedState, stateNamed, stateOfAdjective } from "../english/world.ts";
import type { NamePhrase } from "./name-phrases.ts";

/** The states that a report speaks of: those of the table, and those that it treats as states itself. */
export interface Atlas {
  /** The state of that name, or whose government the word stands for. */
  readonly named: (words: string) => NamedState | null;
  /** The first state that is named in a title or a body's name: "Russia’s Foreign Ministry", "German Chancellor". */
  readonly within: (words: string) => Pick<NamedState, "code" | "name"> | null;
}

/** A name that no table knows is a state's where it stands alone in the report and has a ministry or an office of state. */
export function atlasOf(phrases: readonly NamePhrase[]): Atlas {
  const alone = new Set(
    phrases.filter(({ name, title }) => title === null && !name.includes(" ")).map(({ name }) => name),
  );
  const owners = phrases.flatMap(({ name, title }) => [ownerOfBody(name), ownerOfOffice(title)]);
  const unknown = new Set(owners.filter((name) => name !== null && alone.has(name) && !isKnown(name)));
  const named = (words: string) =>
    stateNamed(words) ?? (unknown.has(words) ? { code: null, name: words, form: "name" as const } : null);
  return { named, within: (words) => firstWithin(words, named) };
}

// "Veldmark’s Foreign Ministry"
function ownerOfBody(name: string): string | null {
  return (
    /^(\p{Lu}[\p{L}-]+)['’]s (?:\p{Lu}\p{L}+ )*(?:Ministry|Government|Parliament|Army|Navy)$/u.exec(
      name,
    )?.[1] ?? null
  );
}

// "Veldmark President", "Veldmark Foreign Ministry spokeswoman"
function ownerOfOffice(title: string | null): string | null {
  const [first, ...rest] = title?.split(" ") ?? [];
  return first !== undefined && titles.includes(rest.join(" ").toLowerCase()) && /^\p{Lu}/u.test(first)
    ? first
    : null;
}

function isKnown(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    stateNamed(word) !== null ||
    stateOfAdjective(word) !== null ||
    notActors.has(lower) ||
    organisationWords.has(lower) ||
    titles.includes(lower)
  );
}

function firstWithin(words: string, named: Atlas["named"]): Pick<NamedState, "code" | "name"> | null {
  for (const word of words.split(/\s+/)) {
    const bare = word.replace(/['’]s$/, "");
    const known = stateOfAdjective(bare) ?? named(bare);
    if (known) return known;
  }
  return null;
}
