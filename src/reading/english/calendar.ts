/** Months and their abbreviations, in small letters and without point, by number. */
export const months: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Months that are common words or names too: read only where more than a capital says that they are months. */
export const ambiguousMonths: readonly string[] = ["may", "march", "mar"];

/** Days of the week, in small letters, as in ISO 8601: 1 for Monday. */
export const weekdays: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

/** Seasons by their first month, three months long: as meteorology and the press count them in the north. */
export const seasons: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  fall: 9,
  autumn: 9,
  winter: 12,
};

/** Feasts on a fixed day, by month and day. */
export const feasts: Readonly<Record<string, string>> = {
  "christmas eve": "12-24",
  "christmas day": "12-25",
  christmas: "12-25",
  "new year's eve": "12-31",
  "new year's day": "01-01",
  "new year's": "01-01",
  "the new year": "01-01",
  "valentine's day": "02-14",
  "the fourth of july": "07-04",
  halloween: "10-31",
};

/** Feasts so many days after Easter Sunday of the western churches. */
export const easterFeasts: Readonly<Record<string, number>> = {
  "good friday": -2,
  "easter sunday": 0,
  "easter monday": 1,
  easter: 0,
};

/** Feasts on a certain weekday of a month, as the United States keep them; -1 is the last one. */
export const weekdayFeasts: Readonly<
  Record<string, readonly [month: number, weekday: number, which: number]>
> = {
  "thanksgiving day": [11, 4, 4],
  thanksgiving: [11, 4, 4],
  "memorial day": [5, 1, -1],
  "labor day": [9, 1, 1],
};

/** Numbers in words, in small letters; those above twenty join with the ones: "forty-five". */
export const numerals: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Ordinals in words, as far as quarters, halves and weeks are counted. */
export const ordinals: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };

/** Which stretch of a period is meant. */
export type Part = "early" | "mid" | "late" | "start" | "end" | "first half" | "second half" | "rest";

/** Words before a period that mean a part of it, in small letters. */
export const partWords: Readonly<Record<string, Part>> = {
  early: "early",
  mid: "mid",
  late: "late",
  "middle of": "mid",
  "halfway through": "mid",
  "start of": "start",
  "beginning of": "start",
  "first days of": "start",
  "opening days of": "start",
  "end of": "end",
  "close of": "end",
  "tail end of": "end",
  "last days of": "end",
  "final days of": "end",
  "first half of": "first half",
  "second half of": "second half",
  "latter half of": "second half",
  "rest of": "rest",
  "remainder of": "rest",
};

/** How many days an unnumbered length is taken to be, as the guidelines of the annotated reports rule: "in the coming weeks". */
export const vagueDays: Readonly<Record<string, number>> = {
  hour: 1,
  day: 7,
  week: 31,
  month: 92,
  year: 1096,
  decade: 10_958,
};

/** What has an age as a whole: "the three-year-old [war]"; the age of a person is no time. */
export const lastingThings: readonly string[] =
  "accord|agreement|alliance|armistice|ban|blockade|boycott|campaign|ceasefire|cease-fire|claim|conflict|crackdown|crisis|deadlock|deal|dispute|embargo|feud|fighting|impasse|insurgency|invasion|occupation|offensive|pact|protest|quarrel|rebellion|rift|sanctions|shutdown|siege|stalemate|standoff|strike|talks|treaty|truce|uprising|war".split(
    "|",
  );

/** What is given for a length of time: "a 90-day [pause]". */
export const grantedThings: readonly string[] =
  "ceasefire|cease-fire|deadline|delay|extension|freeze|grace period|halt|limit|moratorium|pause|period|reprieve|suspension|truce|ultimatum|waiver|window".split(
    "|",
  );

/** What comes in round numbers: "2000 [troops]" is no year. */
export const roundlyCounted: readonly string[] =
  "agents|civilians|fighters|homes|jobs|men|miles|migrants|officers|people|prisoners|protesters|refugees|soldiers|tonnes|tons|troops|women|workers".split(
    "|",
  );
