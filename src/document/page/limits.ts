import { type Fault, tooDeep, tooManyTags } from "../fault.ts";
import { elementNode, type Page, type PageElement } from "./page-node.ts";

/**
 * Measured with linkedom 0.18 and readability 0.6: at these bounds the worst page takes some ten seconds. Far above them
 * (100,000 nested tags, 5 MB of "<") it takes minutes, or the stack overflows. The pages of the article-extraction
 * benchmark have 160 to 3,200 tags.
 */
const mostTags = 50_000;
const mostNesting = 200;

/** Is the page too large in tags to be parsed? The size in bytes says little: most of it may be text. */
export function faultOfSource(html: string): Fault | null {
  let tags = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) tags++;
  return tags > mostTags ? tooManyTags(tags, mostTags) : null;
}

/** Is the parsed page nested too deep to be read? */
export function faultOfNesting(page: Page): Fault | null {
  let level: PageElement[] = [page.documentElement];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > mostNesting) return tooDeep(mostNesting);
    level = level.flatMap(({ childNodes }) =>
      [...childNodes].filter(({ nodeType }) => nodeType === elementNode),
    );
  }
  return null;
}
