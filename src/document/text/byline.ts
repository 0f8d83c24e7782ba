import { agencyNamed } from "./agency-named.ts";

/** Whose report it is: people, and the agency that they write for where it is named beside them. */
export interface Byline {
  readonly names: readonly string[];
  readonly agency: string | null;
}

const opening = /^(?:written |reported |story |report |words |text )?by:?\s+(\S.*)$/i;
const name = /^(?:\p{Lu}[\p{L}.'’-]*\s+)(?:(?:de|da|del|della|der|van|von|den|bin|bint|al|el|ibn|la|le|di|du|dos|ter|ten|y)\s+|al-|el-)*(?:\p{Lu}[\p{L}.'’-]*)(?:\s+\p{L}[\p{L}.'’-]*){0,3}$/u;

/** "By Jane Doe and John Roe", "Written By Jane Doe, Reuters", "By JANE DOE"; null for a line that is anything else. */
export function readByline(line: string): Byline | null {
  const rest = line.length <= 160 ? opening.exec(line)?.[1] : undefined;
  if (rest === undefined || /[.!?]["”’]?$/.test(rest)) return null;
  const byline = bylineOf(rest);
  return byline.names.length > 0 || byline.agency !== null ? byline : null;
}

/** The names in a list such as "Jane Doe, Senior Reporter and John Roe": those parts of it that look like names. */
export function bylineOf(list: string): Byline {
  const parts = list.replace(/^by:?\s+/i, "").split(/\s*(?:[,;|•·/]|\sand\s|\s&\s|\s[—–-]\s)\s*/u).map((part) => part.trim());
  const agency = parts.map((part) => agencyNamed(part.replace(/ (?:staff|writers?|reporters?)$/i, ""))).find((found) => found !== null) ?? null;
  const names = parts.filter((part) => name.test(part) && agencyNamed(part) === null && !isOffice(part));
  return { names, agency };
}

const offices = /\b(?:staff|writers?|reporters?|editors?|correspondents?|columnist|contributor|press|news|agency|times|post|today|bureau|desk|team|chief|online|media)\b/i;

function isOffice(part: string): boolean {
  return offices.test(part);
}
