import { clutterTags, clutterWords, linkHolders, pictureWords } from "./clutter.ts";
import type { PageElement } from "./page-node.ts";

/** Nothing that holds more than this part of all the text is clutter, whatever its name. */
const mostOfText = 0.3;
/** A block of links is clutter where it is shorter than this, and links make up this part of it. */
const longestLinks = 1000;
const linkDensity = 0.8;
/** What is longer may be the report itself, under an unlucky name. */
const longestBox = 300;
/** Longer than the captions of pictures are. */
const longestCaption = 600;

const tags = new Set(clutterTags);
const words = new Set(clutterWords);
const pictures = new Set(pictureWords);
const holders = new Set(linkHolders);

/**
 * Takes out of a page the small boxes that are named as clutter, before the report is looked for: what finds it turns boxes
 * into paragraphs and loses their names.
 */
export function stripSmallClutter(page: PageElement): void {
  strip(page, longestBox, isNamedClutter);
}

/** Takes out of a report's element what stands in it and is not the report: pictures, boxes, lists of links. */
export function stripClutter(report: PageElement): void {
  strip(
    report,
    Number.POSITIVE_INFINITY,
    (element, length) => isNamedClutter(element, length) || isMadeOfLinks(element),
  );
}

function strip(
  root: PageElement,
  longest: number,
  isClutter: (element: PageElement, length: number) => boolean,
): void {
  const most = Math.min(longest, root.textContent.length * mostOfText);
  for (const element of [...root.querySelectorAll("*")]) {
    const { length } = element.textContent;
    if (length <= most && isClutter(element, length)) element.remove();
  }
}

function isNamedClutter(element: PageElement, length: number): boolean {
  if (tags.has(element.tagName.toLowerCase())) return true;
  const names = wordsOf(element);
  return (
    names.some((name) => words.has(name)) ||
    (length <= longestCaption && names.some((name) => pictures.has(name)))
  );
}

/** "photoCredit related-links" says photo, credit, related, links; "tag-iran category-world" sorts, and says nothing here. */
function wordsOf(element: PageElement): readonly string[] {
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  return names
    .split(/\s+/)
    .filter((name) => !/^(?:tag|category|post|type|status|format)-/i.test(name))
    .flatMap((name) =>
      name
        .replace(/([a-z])([A-Z])/g, "$1 $2")
        .toLowerCase()
        .split(/[^a-z]+/),
    );
}

function isMadeOfLinks(element: PageElement): boolean {
  if (!holders.has(element.tagName.toLowerCase())) return false;
  const length = element.textContent.trim().length;
  if (length === 0 || length > longestLinks) return false;
  let linked = 0;
  for (const link of element.querySelectorAll("a")) linked += link.textContent.trim().length;
  return linked / length >= linkDensity;
}
