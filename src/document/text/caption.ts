import { anyOf } from "./any-of.ts";
import { captionOpenings, creditMarks, pictureSources } from "./picture-credits.ts";

/** Longer paragraphs are reports, even where a credit has run into them. */
const longest = 600;

const source = `(?:${anyOf(pictureSources)})`;
const opens = new RegExp(`^(?:${anyOf(captionOpenings)})`, "i");
const toggle = /\b(?:toggle|hide) caption\b/i;

/** "Ed Jones/AFP/Getty Images", "Handout via REUTERS", "AP Photo", "Natalie Naccache | Bloomberg | Getty Images" */
const endsWithSource = new RegExp(
  `(?:(?:^|[\\s|(\\[/])[^\\s/]+\\s?/\\s?${source}|\\b[Vv]ia ${source}|\\|\\s?${source}|\\bAP Photos?|\\bGetty Images)(?:\\s+(?:File )?Photos?|/File(?: Photos?)?)?[)\\]]?$`,
);
/** "REUTERS/Carlos Jasso", "(AP Photo/Susan Walsh)", "(Reuters/Paul Yeung)"; a poll by Reuters/Ipsos is none */
const endsWithName =
  /(?:\bREUTERS\s?\/|\bAP Photo\s?\/|[([](?:Reuters|AFP|Getty|EPA)\s?\/)\s?[^.!?()[\]]{2,60}[)\]]?$/;
/** "Photograph: Oleg Popov/Reuters", "(credit: NASA/Jude Guidry)", "| Courtesy of Emma Sky" */
const endsWithMark = new RegExp(
  `(?:^|[\\s([|]|[a-z](?=C))(?:${anyOf(creditMarks)})\\s?[^.!?:]{2,70}[)\\]]?$`,
);
/** "Jacquelyn Martin/AP Anti-abortion rights demonstrators wear tape ..." */
const beginsWithCredit = new RegExp(
  `^\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){0,3}\\s?/\\s?${source}(?:/${source})?(?:/[A-Z][a-z]+)?(?:\\s|$)`,
  "u",
);
/** "criticized the U.S. as “capricious.” | Andy Wong/AP Photo Tillerson urges Russia to cooperate" */
const endsInside = new RegExp(
  `\\| (?:[^|/]{2,60}/(?:[^|/]{2,20}/)?${source} |(?:AP|AP Photo|REUTERS|Getty|Getty Images) (?=[\\p{Lu}‘“'"]))`,
  "u",
);
/** "CLOSE Hillary Clinton won California on the final Super Tuesday. VPC" */
const closesVideo = /^CLOSE \p{Lu}\p{Ll}/u;

const patterns = [
  opens,
  toggle,
  endsWithSource,
  endsWithName,
  endsWithMark,
  beginsWithCredit,
  endsInside,
  closesVideo,
];

/** Is the paragraph the caption of a picture, or the credit of one? */
export function isCaption(line: string): boolean {
  if (line.length > longest) return false;
  return patterns.some((pattern) => pattern.test(line));
}
