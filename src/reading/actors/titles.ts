import { titles } from "../english/names.ts";
import { honorifics, offices, ranks } from "../english/offices.ts";

const words = new Set(
  [...titles, ...honorifics, ...ranks, ...offices.flatMap((office) => office.words)].map((title) =>
    title.toLowerCase().replace(/\.$/, ""),
  ),
);
const longest = Math.max(...[...words].map((title) => title.split(" ").length));

/**
 * Parts "U.S. President Donald Trump" into title and name: the title runs to the last word of office that a name follows.
 * "the Ukrainian president" is all title, with an empty name.
 */
export function splitTitle(phrase: string): { readonly title: string | null; readonly name: string } {
  const parts = phrase.split(/\s+/);
  let end = 0;
  for (let from = 0; from < parts.length; from++) {
    for (let to = Math.min(parts.length, from + longest); to > from; to--) {
      const title = parts.slice(from, to).join(" ").toLowerCase().replace(/[.,]$/, "");
      if (words.has(title)) {
        end = Math.max(end, to);
        break;
      }
    }
  }
  if (end === 0) return { title: null, name: phrase };
  const name = parts.slice(end).join(" ");
  return { title: parts.slice(0, end).join(" "), name: /^\p{Lu}/u.test(name) ? name : "" };
}
