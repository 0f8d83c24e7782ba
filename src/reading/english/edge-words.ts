// Words at the edges of what the encoder marks as an act; counted on the training reports, where no annotated act ends in
// "the" and many read ones do.

const listed = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Before an act and no part of it, in small letters: "[that] the port reopen", "[and] to reopen it". */
export const leadingWords = listed("and but or that to which who whom");

/** After an act and no part of it: "reopen the port [and]", "a bill [that]". Words that may end a clause are not here. */
export const trailingWords = listed(
  "and but or nor that which who whom whose what when where while if because than",
);

/** Words that something must follow: an act that ends in one goes on. "review the [deal]", "talks with [Veldmark]" */
export const openWords = listed(
  "the a an its their his her our my of with by from to as in into on at for between within after before against",
);
