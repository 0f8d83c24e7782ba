/** One thing that parties negotiate about. */
export interface Issue {
  /** In small letters and hyphens; stays for ever, since registers hold it. */
  readonly id: string;
  readonly name: string;
  /** What it covers, in plain words of our own: it is what the words of a report are compared with by meaning. */
  readonly gloss: string;
  /**
   * Words and phrases, in small letters, that speak of it. One of five letters or more matches at its start, so that
   * "sanction" finds "sanctions"; a shorter one must stand whole, with or without an "s", so that "aid" does not find "aide".
   */
  readonly words: readonly string[];
  /** Words that speak of it only where nothing else is spoken of: "negotiate", "the deal". */
  readonly weak?: readonly string[];
  /** The provision's stem in the Peace Accords Matrix's data set (`cease` of `cease_prov`), or null where it has none. */
  readonly pam: string | null;
  /** The variable of the PA-X codebook that comes nearest, or null. */
  readonly pax: string | null;
}

/** A list of words and phrases as it is written in the tables: parted by commas, over several lines. */
export function phrases(list: string): readonly string[] {
  return list
    .split(",")
    .map((phrase) => phrase.replace(/\s+/g, " ").trim())
    .filter((phrase) => phrase !== "");
}
