import { languageTag } from "../language-tag.ts";
import { joined, nothingKnown, type Provenance } from "../provenance.ts";
import { readPublishedAt } from "../published-at.ts";
import { agencyNamed } from "../text/agency-named.ts";
import { namesIn } from "../text/byline.ts";
import { webAddress } from "../web-address.ts";
import { readJsonLd } from "./json-ld.ts";
import { metaNames } from "./meta-names.ts";
import type { Page } from "./page-node.ts";
import { withoutSite } from "./title.ts";

/** Where a report comes from, by its page: JSON-LD first, then <meta>, then what the page's own elements say. */
export function readMetadata(page: Page): Provenance {
  const found = joined(joined(readJsonLd(page), readMeta(page)), readElements(page));
  const names = found.byline.map(plain).filter((name) => !isAddress(name));
  const outlet = orNull(found.outlet)?.replace(/^@/, "") ?? null;
  return {
    headline: withoutSite(orNull(found.headline), outlet),
    outlet,
    agency: names.map(agencyNamed).find((agency) => agency !== null) ?? null,
    byline: [...new Set(names.flatMap(namesIn))].filter(
      (name) => agencyNamed(name) === null && name !== outlet,
    ),
    publishedAt: found.publishedAt,
    url: webAddress(found.url),
    language: languageTag(found.language),
  };
}

function readMeta(page: Page): Provenance {
  const said = new Map<string, string[]>();
  for (const meta of page.querySelectorAll("meta")) {
    const name =
      meta.getAttribute("property") ??
      meta.getAttribute("name") ??
      meta.getAttribute("itemprop") ??
      meta.getAttribute("http-equiv");
    const content = meta.getAttribute("content")?.trim();
    if (name && content) said.set(name.toLowerCase(), [...(said.get(name.toLowerCase()) ?? []), content]);
  }
  const all = (names: readonly string[]) => names.flatMap((name) => said.get(name) ?? []);
  const authors = metaNames.byline
    .map((name) => said.get(name) ?? [])
    .find((names) => names.some((name) => !isAddress(name)));
  return {
    ...nothingKnown,
    headline: all(metaNames.headline)[0] ?? null,
    outlet: all(metaNames.outlet)[0] ?? null,
    byline: authors ?? [],
    publishedAt: firstDate(all(metaNames.publishedAt)),
    url: page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? all(metaNames.url)[0] ?? null,
    language: page.documentElement.getAttribute("lang") ?? all(metaNames.language)[0] ?? null,
  };
}

function readElements(page: Page): Provenance {
  const dates = [...page.querySelectorAll('[itemprop="datePublished"], time[pubdate], time[datetime]')];
  const authors = [...page.querySelectorAll('[itemprop="author"], [rel="author"]')].map(
    (author) => author.textContent,
  );
  return {
    ...nothingKnown,
    headline: page.querySelector("h1")?.textContent ?? page.querySelector("title")?.textContent ?? null,
    byline: authors.filter((name) => name.trim() !== "" && name.length < 100).slice(0, 5),
    publishedAt: firstDate(
      dates.map((date) => date.getAttribute("datetime") ?? date.getAttribute("content") ?? date.textContent),
    ),
  };
}

function firstDate(written: readonly string[]): string | null {
  return written.map(readPublishedAt).find((date) => date !== null) ?? null;
}

function orNull(words: string | null): string | null {
  const line = words === null ? "" : plain(words);
  return line === "" ? null : line;
}

/** On one line; "&#8217;" is what a page says that escaped its words twice. */
function plain(words: string): string {
  return words
    .replace(/&#(\d{2,5});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}

/** Pages give the address of an author's page, or a handle, where a name is asked for. */
function isAddress(name: string): boolean {
  return /^(?:https?:|www\.|@|\/)|\.(?:com|org|net)\b/i.test(name.trim()) || name.trim() === "";
}
