import { agencyNamed } from "./agency-named.ts";
import { anyOf } from "./any-of.ts";
import { nameParticles, officeWords } from "./name-words.ts";

/** Whose report it is: people, and the agency that they write for where it is named beside them. */
export interface Byline {
  readonly names: readonly string[];
  readonly agency: string | null;
}

const opening = /^(?:(?:written|reported|story|words|text|analysis|opinion) )?by:?\s+(\S.*)$/i;
const between = /\s*(?:[,;|•·/]|\sand\s|\s&\s|\s[—–-]\s)\s*/u;
const capital = "(?:al-|el-)?\\p{Lu}[\\p{L}.'’-]*";
/** "Jane Doe", "Choe Sang-Hun", "Ludwig van der Berg", "P.R. Lockhart", "Khalid al-Rashid" */
const person = new RegExp(`^${capital}(?:\\s+(?:(?:${anyOf(nameParticles)})\\s+)*${capital}){1,5}$`, "u");
const office = new RegExp(`^The\\s|\\b(?:${anyOf(officeWords)})\\b`, "i");

/** "By Jane Doe and John Roe", "Written By Jane Doe, Reuters", "By Staff Writer"; null for a line that is anything else. */
export function readByline(line: string): Byline | null {
  const list = line.length <= 160 ? opening.exec(line)?.[1] : undefined;
  if (list === undefined || /[.!?]["”’]?$/.test(list)) return null;
  const byline = bylineOf(list);
  const isByline =
    byline.names.length > 0 || byline.agency !== null || partsOf(list).every((part) => office.test(part));
  return isByline ? byline : null;
}

/** The names in a list such as "Jane Doe, Senior Reporter and John Roe": those parts of it that look like people. */
function bylineOf(list: string): Byline {
  const parts = partsOf(list);
  const known = parts.map((part) => agencyNamed(part.replace(/\s(?:staff|writers?|reporters?)$/i, "")));
  const names = parts.filter(
    (part, index) => known[index] === null && person.test(part) && !office.test(part),
  );
  return { names, agency: known.find((agency) => agency !== null) ?? null };
}

/** The names in a list that is known to be a byline: all of it where no part looks like a person. */
export function namesIn(list: string): readonly string[] {
  const { names } = bylineOf(list);
  if (names.length > 0) return names;
  const whole = withoutOpening(list);
  return whole === "" ? [] : [whole];
}

function partsOf(list: string): readonly string[] {
  return withoutOpening(list)
    .split(between)
    .map((part) => part.replace(/^["“']+|["”']+$|\s(?:in|at|for|from)\s.*$/g, "").trim());
}

function withoutOpening(list: string): string {
  return (opening.exec(list)?.[1] ?? list).trim();
}
