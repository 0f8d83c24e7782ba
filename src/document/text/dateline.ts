import { dateInWords, readPublishedAt } from "../published-at.ts";
import { agencyNamed } from "./agency-named.ts";

/** What stands before the first sentence of a wire report. */
export interface Dateline {
  readonly agency: string | null;
  readonly publishedAt: string | null;
}

/** "GENEVA (Reuters) -", "WASHINGTON, June 3 (AP) —", "(Reuters) -" */
const withAgency = /^([^()]{0,80})\(([^()]{2,40})\)\s*(?:[—–―]|--?)\s*(?=\S)/u;

/** "GENEVA, 3 June 2025 —" */
const withDate = new RegExp(
  `^(\\p{Lu}[\\p{Lu}\\s.,'’-]{1,60}),\\s*(${dateInWords})\\s*(?:[—–―]|--?)\\s*(?=\\S)`,
  "u",
);

/** "GENEVA", "ST. JOHN'S, Canada", "WASHINGTON, June 3" */
const placeInCapitals = /^\p{Lu}[\p{Lu}.'’-]+(?:[\s/-]+\p{Lu}[\p{Lu}.'’-]*)*(?:,.*)?$/u;

/** "Geneva", "New York, June 3" */
const place =
  /^(?:\p{Lu}[\p{L}.'’-]*|of|the|and|de|al|\d{1,4}|[,/])(?:[\s,/]+(?:\p{Lu}[\p{L}.'’-]*|of|the|and|de|al|\d{1,4}))*,?$/u;

/** "Northern Wire", "Harbour Press of Velmora", "NWA" */
const agencyLike = /^\p{Lu}[\p{L}\d.&'’-]*(?:\s+(?:of|the|and|&|\p{Lu}[\p{L}\d.&'’-]*))*$/u;

/** The dateline that a paragraph begins with; null where it begins with none. */
export function readDateline(line: string): Dateline | null {
  const [, before, name] = withAgency.exec(line) ?? [];
  if (before !== undefined && name !== undefined) {
    const where = before.trim();
    const known = agencyNamed(name);
    const isNamed = placeInCapitals.test(where) && agencyLike.test(name);
    if (known !== null ? where === "" || place.test(where) : isNamed) {
      return { agency: known ?? name.trim(), publishedAt: dateWithin(where) };
    }
  }
  const date = withDate.exec(line)?.[2];
  return date === undefined ? null : { agency: null, publishedAt: readPublishedAt(date) };
}

const anyDate = new RegExp(dateInWords, "i");

function dateWithin(words: string): string | null {
  const date = anyDate.exec(words)?.[0];
  return date === undefined ? null : readPublishedAt(date);
}
