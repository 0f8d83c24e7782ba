import { nothingKnown, type Provenance } from "../provenance.ts";
import { readPublishedAt } from "../published-at.ts";
import type { Page } from "./page-node.ts";

type Thing = Readonly<Record<string, unknown>>;

/** What the JSON-LD of a page says of its report, by schema.org's Article and its kinds. */
export function readJsonLd(page: Page): Provenance {
  const things = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    thingsIn(script.textContent),
  );
  const article = things.find(isArticle);
  if (article === undefined) return nothingKnown;
  const published = textOf(article["datePublished"]);
  return {
    ...nothingKnown,
    headline: textOf(article["headline"]) ?? textOf(article["name"]),
    outlet: nameOf(article["publisher"], things),
    byline: namesOf(article["author"], things),
    publishedAt: published === null ? null : readPublishedAt(published),
    url: addressOf(article["url"]) ?? addressOf(article["mainEntityOfPage"]),
    language: textOf(article["inLanguage"]),
  };
}

/** An article and whatever stands beside it: one thing, a list of them, or a @graph. Broken JSON says nothing. */
function thingsIn(json: string): readonly Thing[] {
  try {
    return flattened(
      JSON.parse(
        json.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g, ""),
      ),
      0,
    );
  } catch {
    return [];
  }
}

function flattened(value: unknown, depth: number): readonly Thing[] {
  if (depth > 5) return [];
  if (Array.isArray(value)) return value.flatMap((item) => flattened(item, depth + 1));
  if (!isThing(value)) return [];
  return [value, ...flattened(value["@graph"], depth + 1), ...flattened(value["mainEntity"], depth + 1)];
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** "NewsArticle", "https://schema.org/ReportageNewsArticle", "BlogPosting" */
function isArticle(thing: Thing): boolean {
  return listOf(thing["@type"]).some(
    (type) => typeof type === "string" && /(?:Article|BlogPosting|Report)$/.test(type),
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function textOf(value: unknown): string | null {
  const [first] = listOf(value);
  if (isThing(first)) return textOf(first["@value"] ?? first["name"] ?? null);
  return typeof first === "string" && first.trim() !== "" ? first : null;
}

function addressOf(value: unknown): string | null {
  const [first] = listOf(value);
  return isThing(first) ? textOf(first["@id"] ?? first["url"] ?? null) : textOf(first);
}

/** A name, or the name of the thing that an @id points to. */
function nameOf(value: unknown, things: readonly Thing[]): string | null {
  const [first] = listOf(value);
  if (!isThing(first) || first["name"] !== undefined) return textOf(first);
  return textOf(
    things.find((thing) => thing["@id"] === first["@id"] && thing["name"] !== undefined)?.["name"],
  );
}

function namesOf(value: unknown, things: readonly Thing[]): readonly string[] {
  return listOf(value).flatMap((author) => {
    const names =
      isThing(author) && Array.isArray(author["name"]) ? author["name"] : [nameOf(author, things)];
    return names.filter((name): name is string => typeof name === "string");
  });
}
