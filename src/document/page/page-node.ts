import { parseHTML } from "linkedom";

/** What we use of an element; linkedom makes them, and no browser's types are needed. */
export interface PageElement {
  readonly nodeType: number;
  readonly tagName: string;
  readonly nodeValue: string | null;
  readonly textContent: string;
  readonly parentNode: PageElement | null;
  readonly childNodes: Iterable<PageElement>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

/** A parsed page. */
export interface Page extends PageElement {
  readonly documentElement: PageElement;
}

export const elementNode = 1;
export const textNode = 3;

/** Parses HTML, whole or a fragment, valid or not. Nothing of it runs and nothing is fetched. */
export function parsePage(html: string): Page {
  const whole = /<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Page;
}
