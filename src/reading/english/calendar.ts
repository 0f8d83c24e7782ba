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

/** Seasons by their first month and day, as the north counts them; winter ends in the next year. */
export const seasons: Readonly<Record<string, readonly [from: string, to: string]>> = {
  spring: ["03-20", "06-20"],
  summer: ["06-21", "09-21"],
  fall: ["09-22", "12-21"],
  autumn: ["09-22", "12-21"],
  winter: ["12-22", "03-19"],
};

/** Feasts on a fixed day. */
export const feasts: Readonly<Record<string, string>> = {
  christmas: "12-25",
  "christmas eve": "12-24",
  "new year's day": "01-01",
  "new year": "01-01",
  halloween: "10-31",
};

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
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  sixty: 60,
  ninety: 90,
  several: 7,
  couple: 2,
};

export const magnitudes: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
};

/** ISO 4217 codes by sign and by word, in small letters. */
export const currencies: Readonly<Record<string, string>> = {
  $: "USD",
  us$: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  dollars: "USD",
  dollar: "USD",
  euros: "EUR",
  euro: "EUR",
  pounds: "GBP",
  yen: "JPY",
  yuan: "CNY",
  roubles: "RUB",
  rubles: "RUB",
  won: "KRW",
  rupees: "INR",
};
