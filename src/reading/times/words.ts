import {
  ambiguousMonths,
  months,
  numerals,
  ordinals,
  seasons,
  vagueDays,
  weekdays,
} from "../english/calendar.ts";

/** A choice of words as the source of a regular expression, the longer words first; it has no groups that count. */
export function choice(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.+?]/g, "\\$&"))
    .join("|");
}

const ones = choice(Object.keys(numerals).filter((word) => numerals[word]! < 10 && !/^an?$/.test(word)));
const tens = choice(Object.keys(numerals).filter((word) => numerals[word]! >= 20));
const plain = choice(Object.keys(numerals).filter((word) => !/^an?$/.test(word)));

/** A month; the point belongs to it only after an abbreviation that it ends. */
export const month = choice(Object.keys(months));
export const clearMonth = choice(Object.keys(months).filter((word) => !ambiguousMonths.includes(word)));
/** A month that stands alone: in full, or with the point of its abbreviation, or a name would be one: "Jan". */
export const loneMonth = `(?:${choice(
  Object.keys(months).filter((word) => word.length > 4 || word === "june" || word === "july"),
).replace(
  /march\|?/,
  "",
)}|(?:${choice(Object.keys(months).filter((word) => word.length < 5 && !/^(?:june|july|may)$/.test(word)))})(?=\\.))`;
export const point = "(?:(?<=(?<![a-z])[a-z]{3,4})(?<!june|july|may)\\.)?";
export const weekday = choice(Object.keys(weekdays));
export const season = choice(Object.keys(seasons));
export const ordinal = choice(Object.keys(ordinals));
export const year = "(?:19|20)\\d{2}";
export const unit = "hour|day|week|fortnight|month|year|decade";

/** A count: "12", "1,000", "forty-five", "two and a half", "a couple of", "a few". */
const count = `\\d{1,3}(?:,\\d{3})?|(?:${tens})-(?:${ones})|${plain}`;
const halves = "(?:(?: and a half|-and-a-half))?";
const vague = "(?:(?:a|the) )?(?:(?:matter|number) of|few|several|many|handful of|good few)";

/** A length of time without its unit: a group for the count, which is missing where the words are vague. */
const quantity = `(?:(?:(?:a )?couple(?: of| more)?)|(?:${count})${halves}|half an?|an?|${vague})`;

const about =
  "(?:(?:about|around|roughly|approximately|nearly|almost|some|only|just|up to|at most|as little as|less than|under|fewer than|more than|over|at least|as long as|another|an additional|a further|an extra|the) ){0,2}";

/** "about six weeks", "a year and a half", "the next-to-nothing": two groups, all the words of the count and the unit. */
export const length = `${about}(${quantity})[ -](?:more |full |additional |calendar |business |working )?(${unit})(?:s'|'s|s)?(?: and a half)?`;
/** "days", "weeks": a length that no number tells; one group, the unit. */
export const bareUnits = `(hour|day|week|month|year|decade)s`;
export const countWords = `(?:${quantity})`;

/** What a stretch must hold for any length to stand in it. */
export const unitWord = new RegExp(`(?:^|[ -])(?:${unit})`);

/** How long a length is: a number of units, or the days that a vague one is taken to be. */
export interface Length {
  readonly count: number;
  readonly unit: string;
  readonly vague: boolean;
}

/** Reads a length from the words of its count, its unit and the whole phrase. */
export function lengthOf(words: string, unitOf: string, phrase: string): Length {
  const half = /and[ -]a[ -]half/.test(phrase) ? 0.5 : 0;
  if (words.startsWith("half a")) return { count: 0.5, unit: unitOf, vague: false };
  if (/couple/.test(words)) return { count: 2, unit: unitOf, vague: false };
  const number = numberOf(words.replace(/(?: and a half|-and-a-half)$/, ""));
  return number === null ? vagueLength(unitOf) : { count: number + half, unit: unitOf, vague: false };
}

export function vagueLength(unitOf: string): Length {
  return { count: vagueDays[unitOf] ?? 7, unit: "day", vague: true };
}

/** The number that words or figures tell; null where they tell none. */
function numberOf(words: string): number | null {
  if (/^\d/.test(words)) return Number(words.replaceAll(",", ""));
  const parts = words.split("-").map((part) => numerals[part]);
  return parts.every((part) => part !== undefined) ? parts.reduce((sum, part) => sum! + part!, 0)! : null;
}
