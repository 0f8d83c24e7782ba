/** Words that multiply the number before them, and abbreviations that stand at it: "12 trillion", "1.5bn". */
export const magnitudes: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
};

/** Numbers that are told in the plural only; at least two of each: "hundreds of". */
export const pluralNumbers: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 1e2,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
};

/** Numbers that words leave open, as the least that they say: "several hundred". */
export const openNumbers: Readonly<Record<string, number>> = { couple: 2, few: 3, several: 3 };

/** ISO 4217 codes by sign, in small letters. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: "USD",
  us$: "USD",
  a$: "AUD",
  c$: "CAD",
  hk$: "HKD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₩": "KRW",
  "₹": "INR",
  "₽": "RUB",
  "₪": "ILS",
  "₴": "UAH",
  "₺": "TRY",
};

/** ISO 4217 codes by word, in small letters, the codes themselves among them. */
export const currencyWords: Readonly<Record<string, string>> = {
  dollars: "USD",
  dollar: "USD",
  euros: "EUR",
  euro: "EUR",
  pounds: "GBP",
  yen: "JPY",
  yuan: "CNY",
  renminbi: "CNY",
  roubles: "RUB",
  rubles: "RUB",
  won: "KRW",
  rupees: "INR",
  shekels: "ILS",
  francs: "CHF",
  kronor: "SEK",
  riyals: "SAR",
  dirhams: "AED",
  rials: "IRR",
  hryvnia: "UAH",
  hryvnias: "UAH",
  zlotys: "PLN",
  liras: "TRY",
  rand: "ZAR",
  baht: "THB",
  usd: "USD",
  eur: "EUR",
  gbp: "GBP",
  jpy: "JPY",
  cny: "CNY",
  rub: "RUB",
  chf: "CHF",
};

/** Words of currencies that are other words too: money only after a magnitude or a number of four figures. */
export const doubtfulCurrencies: readonly string[] = ["won", "pounds", "rand"];

/** Whose dollars they are, where they are not those of the United States. */
export const dollarsOf: Readonly<Record<string, string>> = {
  canadian: "CAD",
  australian: "AUD",
  singapore: "SGD",
};

/** Words before a number that bound it, and what they tell: nothing below it, nothing above it, or neither for certain. */
export const boundWords: Readonly<Record<string, "least" | "most" | "about">> = {
  "more than": "least",
  "just over": "least",
  "well over": "least",
  "no fewer than": "least",
  "no less than": "least",
  "not less than": "least",
  "a minimum of": "least",
  "in excess of": "least",
  "upwards of": "least",
  "at least": "least",
  over: "least",
  "up to": "most",
  "at most": "most",
  "no more than": "most",
  "not more than": "most",
  "fewer than": "most",
  "less than": "most",
  "just under": "most",
  "well under": "most",
  "a maximum of": "most",
  "as many as": "most",
  "as much as": "most",
  under: "most",
  nearly: "about",
  almost: "about",
  about: "about",
  around: "about",
  roughly: "about",
  approximately: "about",
  "close to": "about",
  "an estimated": "about",
  some: "about",
  only: "about",
  just: "about",
};

/** Plurals without an s that are counted, and words that are counted in either number. */
export const irregularPlurals: readonly string[] = [
  "aircraft",
  "children",
  "crew",
  "hectares",
  "men",
  "personnel",
  "people",
  "police",
  "policemen",
  "staff",
  "tonnes",
  "women",
];

/** Words with an s that are no things to be counted: units of time and shares, and words that are no plurals. */
export const uncounted: readonly string[] = [
  ..."years months weeks days hours minutes seconds decades centuries weekends quarters fortnights nights".split(
    " ",
  ),
  ..."percent percents percentages points degrees times thirds halves fifths".split(" "),
  ..."sides ways things parts reasons words fronts occasions others lots terms".split(" "),
  ..."has was does goes says is as its this his hers ours theirs yes us news overseas towards besides always perhaps".split(
    " ",
  ),
  ..."sometimes afterwards backwards whereas unless across less plus versus thus gas texas kansas arkansas christmas politics headquarters reuters".split(
    " ",
  ),
];

/** Words that end the search for what is counted. */
export const notOfThing: readonly string[] =
  "a an the of to in on at by for from with as that these those it are were be been have had will would could can may might not no and or but so if what which who whom whose when where how about into over after before during since until through than then too also still just only more under against per each every their its his her our your my i he she they we you him them said says told".split(
    " ",
  );

/** What may be told in fractions: "2.5 [tonnes]". */
export const measures: readonly string[] = [
  ..."acres barrels hectares kilograms kilometers kilometres kilos liters litres megawatts meters metres miles tonnes tons".split(
    " ",
  ),
];

/** Names before a number that is part of them, and no count and no year: "Leopard 2", "Group of 20", "Resolution 1973". */
export const numberedNames: readonly string[] =
  "article articles agenda airbus apollo block boeing chapter channel clause cop directive flight grade group leopard level line mark mig minsk model no no. nos. number numbers oslo page order paragraph part patriot phase point proposition regulation resolution resolutions room route section sections series stage step su title track type version vision volume".split(
    " ",
  );
