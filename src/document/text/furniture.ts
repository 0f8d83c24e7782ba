import { anyOf } from "./any-of.ts";
import { creditOpenings, endings, openings, wholeParagraphs } from "./boilerplate.ts";

/** Longer paragraphs are reports, whatever they begin with. */
const longest = 400;

const whole = new Set(wholeParagraphs);
const opens = new RegExp(`^[•*—–\\s-]*(?:${anyOf(openings)})`, "i");
const credits = new RegExp(`^[•*—–\\s-]*(?:${anyOf(creditOpenings)})`, "i");
const ends = new RegExp(`\\b(?:${anyOf(endings)})[.)\\s]*$`, "i");
const separator = /^[\s\p{P}\p{S}]+$/u;
/** "© Reuters", "(C) 2018 Harbour Press"; but "(c) The observers shall ..." is a clause of an agreement. */
const copyright = /^(?:copyright\s)?(?:©\s?[\d\p{L}]|\(c\)\s?\d{4}\b)|^copyright \d{4}\b/iu;
const age = /^this (?:article|story) is more than \d+ (?:days?|weeks?|months?|years?) old$/i;
const counter = /^(?:(?:prev|next|image|photo|slide|picture)\s*)*\d+ (?:of|\/) \d+$/i;

/** Is the paragraph furniture of the page: navigation, calls to the visitor, notes on who contributed, copyright? */
export function isFurniture(line: string): boolean {
  if (line.length > longest) return false;
  if (separator.test(line) || whole.has(bare(line))) return true;
  if (isSaid(line)) return false;
  return (
    opens.test(line) ||
    credits.test(line) ||
    ends.test(line) ||
    copyright.test(line) ||
    age.test(line) ||
    counter.test(line)
  );
}

/** "[Read More...]" and "READ MORE:" are "read more". */
function bare(line: string): string {
  return line
    .toLowerCase()
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "")
    .trim();
}

/** Words in quotation marks may say anything. */
function isSaid(line: string): boolean {
  return /^["“„«‘']/.test(line) || /[,.?!]['’]?["”]/.test(line);
}
