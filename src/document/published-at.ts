import { isDay } from "../vocabulary/index.ts";
import { anyMonth, months } from "./months.ts";

/**
 * The ISO 8601 date or date-time that `words` name; null where they name none, more than one, or a day that the calendar
 * does not have. A time of day is kept only where it was written in ISO 8601: elsewhere its zone is in doubt.
 */
export function readPublishedAt(words: string): string | null {
  const trimmed = words.trim();
  if (trimmed.length > 100) return null;
  return readIso(trimmed) ?? readWords(trimmed) ?? readNumbers(trimmed);
}

/** A date in words within a line, such as "3 June 2025" or "June 3rd, 2025", to be set into a larger pattern. */
export const dateInWords = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${anyMonth})\\.?,? \\d{4}|(?:${anyMonth})\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;

const iso =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}:?(?:\d{2})?)?)?$/i;

/** "2025-06-03", "20250603", "2025-06-03T10:00:00.000+0000", "2025-06-03 10:00" */
function readIso(words: string): string | null {
  const match = iso.exec(words);
  if (!match) return null;
  const [, year, month, date, hour, minute, second, fraction, zone] = match;
  const day = `${year}-${month}-${date}`;
  if (!isDayOfPress(day)) return null;
  if (hour === undefined) return day;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const time = `${hour}:${minute}${second === undefined ? "" : `:${second}`}${fraction === undefined ? "" : `.${fraction}`}`;
  return `${day}T${time}${zone === undefined ? "" : zoneOf(zone)}`;
}

/** "z" is "Z", "+0200" and "+02" are "+02:00". */
function zoneOf(zone: string): string {
  return /z/i.test(zone) ? "Z" : `${zone.slice(0, 3)}:${zone.replace(":", "").slice(3) || "00"}`;
}

const inWords = new RegExp(dateInWords, "gi");

/** "3 June 2025", "June 3, 2025 10:30 a.m. EDT", "Tue, 03 Jun 2025 10:00:00 GMT" */
function readWords(words: string): string | null {
  const found = words.match(inWords) ?? [];
  if (found.length !== 1) return null;
  const parts = found[0].toLowerCase().match(/[a-z]{3,}|\d+/g) ?? [];
  const month = months.findIndex((names) => parts.some((part) => names.includes(part))) + 1;
  const [day, year] = parts.filter((part) => /^\d/.test(part));
  return dayFrom(year, month, day);
}

/** "25/06/2025", "06/25/2025" and "06/06/2025" name one day each; "03/06/2025" may be two. */
function readNumbers(words: string): string | null {
  const [, first, second, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:\s|,|$)/.exec(words) ?? [];
  const days = new Set([dayFrom(year, Number(second), first), dayFrom(year, Number(first), second)]);
  days.delete(null);
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

function dayFrom(year: string | undefined, month: number, day: string | undefined): string | null {
  const written = `${year}-${String(month).padStart(2, "0")}-${day?.padStart(2, "0")}`;
  return isDayOfPress(written) ? written : null;
}

/** Pages that do not know a date write 0001-01-01, 1970-01-01 or 9999-12-31. */
function isDayOfPress(day: string): boolean {
  return isDay(day) && day >= "1800" && day < "2200" && day !== "1970-01-01";
}
