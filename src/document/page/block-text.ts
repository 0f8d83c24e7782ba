import { blockTags, unreadTags } from "./clutter.ts";
import { elementNode, type PageElement, textNode } from "./page-node.ts";

const blocks = new Set(blockTags);
const unread = new Set(unreadTags);

/**
 * The text of an element as it is seen: each block is a paragraph, blank lines stand between them. A line break within a
 * paragraph stays one; two of them end the paragraph, as older pages do it.
 */
export function blockText(root: PageElement): string {
  const paragraphs: string[] = [];
  let words = "";
  const endParagraph = () => {
    paragraphs.push(...words.split(/\n(?: *\n)+/).map(onLines));
    words = "";
  };
  const read = (node: PageElement) => {
    if (node.nodeType === textNode) words += (node.nodeValue ?? "").replace(/\s+/g, " ");
    const tag = node.nodeType === elementNode ? node.tagName.toLowerCase() : null;
    if (tag === null || unread.has(tag)) return;
    if (tag === "br") words += "\n";
    if (blocks.has(tag)) endParagraph();
    for (const child of node.childNodes) read(child);
    if (blocks.has(tag)) endParagraph();
  };
  read(root);
  endParagraph();
  return paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
}

/** Without the white space around each line. */
function onLines(words: string): string {
  return words
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .join("\n")
    .trim();
}
