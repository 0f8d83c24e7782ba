import { agencies } from "./agencies.ts";

const byName = new Map(
  Object.entries(agencies).flatMap(([agency, names]) =>
    names.map((name) => [name.toLowerCase(), agency] as const),
  ),
);

/** The agency that goes by this name, in any case of letters; null where we know none. */
export function agencyNamed(name: string): string | null {
  return byName.get(name.trim().toLowerCase()) ?? null;
}

/** Every name of an agency of four letters or more: shorter ones mean too many other things outside brackets. */
export const longAgencyNames: readonly string[] = Object.values(agencies)
  .flat()
  .filter((name) => name.length >= 4)
  .sort((a, b) => b.length - a.length);
