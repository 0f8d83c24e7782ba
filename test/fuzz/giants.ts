import { characters, marks, phrases, scripts } from "./nasty-pieces.ts";
import { sampleTexts } from "./nasty-texts.ts";

/** A text of about so many characters that is all of one kind. */
export interface Giant {
  readonly name: string;
  readonly text: string;
}

/** How many of them are there whatever the tables of pieces hold; they come first. */
export const namedGiants = 23;

/** Texts that find what is not linear in a rule: one thing over and over, or nested, `length` characters of it. */
export function giants(length: number): readonly Giant[] {
  const of = (name: string, unit: string): Giant => ({
    name,
    text: unit.repeat(Math.ceil(length / unit.length)).slice(0, length),
  });
  const nested = (name: string, open: string, close: string): Giant => ({
    name,
    text: `${open.repeat(length / 2)}Kesh said${close.repeat(length / 2)}`,
  });
  const units = [...characters, ...marks, ...phrases.map((phrase) => `${phrase} `), ...scripts];
  return [
    of("our samples", `${sampleTexts.join("\n\n")}\n\n`),
    of("letters without a space", "abcdefghij"),
    { name: "letters without a space, then a sentence", text: `${"a".repeat(length)}! Kesh said no.` },
    { name: "no space, full stops", text: `${"a.b".repeat(length / 3)}! Kesh said no.` },
    { name: "one full stop, then spaces", text: `It ended.${" ".repeat(length)}Talks` },
    of("initials", "J. "),
    of("initials without a space", "J."),
    of("hyphens", "a-"),
    of("numbers", "1,"),
    of("digits", "1"),
    of("short paragraphs", "a\n\n"),
    of("short lines", "a\n"),
    of("an opening mark a line", "“a\n"),
    of("an opening and a closing mark a line", "“a”\n"),
    of("one sentence", "Kesh said that "),
    of("a photo line", "Photo: handout\n\n"),
    of("photo lines and others", "Photo: handout\n\nTalks go on.\n\n"),
    of("names", "Ada Orlov, "),
    of("names and names", "Ada Orlov and Idris Kesh and "),
    nested("nested brackets", "(", ")"),
    nested("nested quotation marks", "“", "”"),
    nested("nested quotation marks of another make", "«", "»"),
    nested("nested inner marks", "‘", "’"),
    ...units.map((unit) => of(`${JSON.stringify(unit)} over and over`, unit)),
  ];
}
