import { Readability } from "@mozilla/readability";
import { blockText } from "./block-text.ts";
import { unreadTags } from "./clutter.ts";
import type { Page, PageElement } from "./page-node.ts";
import { stripClutter, stripSmallClutter } from "./strip-clutter.ts";

/** Shorter text is not what a page is about: then all its words are taken. */
const shortest = 140;

/** The text of the report on a page; "" where the page holds none. Changes the page. */
export function reportText(page: Page): string {
  for (const element of [...page.querySelectorAll(unreadTags.filter((tag) => tag !== "head").join(","))])
    element.remove();
  const everything = blockText(page.documentElement);
  stripSmallClutter(page.documentElement);
  const found = mainElement(page);
  if (found === null) return everything;
  const raw = blockText(found);
  stripClutter(found);
  const clean = blockText(found);
  return [clean, raw].find((text) => text.length >= shortest) ?? everything;
}

/** The element that holds the report, by Mozilla's Readability; null where it finds none. */
function mainElement(page: Page): PageElement | null {
  type Options = NonNullable<ConstructorParameters<typeof Readability<PageElement>>[1]>;
  const options: Options = {
    serializer: (node) => node as unknown as PageElement,
    keepClasses: true,
    disableJSONLD: true,
  };
  try {
    return new Readability<PageElement>(page as never, options).parse()?.content ?? null;
  } catch {
    return null;
  }
}
