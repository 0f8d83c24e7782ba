/** A way to quote: how it opens and what may close it. */
export interface QuotationMarks {
  readonly opens: string;
  readonly closes: readonly string[];
  /** Does the mark open only before a word and close only after one, since it is an apostrophe or a closing mark elsewhere? */
  readonly byPlace: boolean;
  /** Is it an apostrophe too, so that one that is never closed is no quotation? */
  readonly isApostrophe: boolean;
}

const marks = (
  opens: string,
  closes: readonly string[],
  { byPlace = false, isApostrophe = false } = {},
): QuotationMarks => ({ opens, closes, byPlace, isApostrophe });

/** Marks that quote, the longer before those that begin them. */
export const quotationMarks: readonly QuotationMarks[] = [
  marks("``", ["''"]),
  marks("''", ["''"]),
  marks("“", ["”"]),
  marks("„", ["“", "”"]),
  marks("«", ["»"]),
  marks("‹", ["›"]),
  marks("「", ["」"]),
  marks("『", ["』"]),
  marks('"', ['"']),
  marks("＂", ["＂"]),
  marks("‘", ["’"], { byPlace: true, isApostrophe: true }),
  marks("'", ["'"], { byPlace: true, isApostrophe: true }),
  // Typed the wrong way round, or as elsewhere in Europe: ”so”, »so«.
  marks("”", ["”"], { byPlace: true }),
  marks("»", ["«"], { byPlace: true }),
];

/** Marks that only close: one that closes nothing is a doubt. */
export const closingMarks: ReadonlySet<string> = new Set(["”", "»", "›", "」", "』"]);

/** Short forms that begin with an apostrophe, in small letters. */
export const elisions: ReadonlySet<string> = new Set(
  "em til tis twas cause n round bout cos tween neath gainst".split(" "),
);
