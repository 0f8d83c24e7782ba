import type { NamedReport } from "../arrival-of.ts";
import { decode } from "../decode.ts";
import { type Fault, faults, wrongType } from "../fault.ts";
import { languageTag } from "../language-tag.ts";
import type { Provenance } from "../provenance.ts";
import { readPublishedAt } from "../published-at.ts";
import { type Report, reportOfPage, reportOfText } from "../report-of.ts";
import { agencyNamed } from "../text/agency-named.ts";
import { namesIn } from "../text/byline.ts";
import { webAddress } from "../web-address.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Fields that are text or missing; null and "" count as missing. */
const textFields = [
  "text",
  "html",
  "location",
  "headline",
  "outlet",
  "agency",
  "url",
  "language",
  "publishedAt",
] as const;
type TextField = (typeof textFields)[number];

/** Reads `text` or `html` and what is known of it: `location` or `id`, `publishedAt`, `headline`, `byline`, `outlet`, ... */
export function readLine(bytes: Uint8Array, { plain }: { readonly plain: boolean }): NamedReport | Fault {
  const fields = fieldsIn(bytes);
  if ("fault" in fields) return fields;
  const { values } = fields;
  const mistyped = textFields.find((field) => !isText(values[field]));
  if (mistyped !== undefined) return wrongType(mistyped, "text");
  if (!isText(values["id"]) && typeof values["id"] !== "number") return wrongType("id", "text or a number");
  if (!isText(values["byline"]) && !isTexts(values["byline"]))
    return wrongType("byline", "text or a list of texts");
  const [text, html] = [textIn(values, "text"), textIn(values, "html")];
  const given = provenanceIn(values);
  const report =
    text !== null || html === null ? textReport(values, plain, given) : reportOfPage(html, given);
  return "fault" in report ? report : { ...report, location: textIn(values, "location") ?? idIn(values) };
}

function fieldsIn(bytes: Uint8Array): { readonly values: Fields } | Fault {
  const decoded = decode(bytes);
  if ("fault" in decoded) return decoded;
  try {
    const values: unknown = JSON.parse(decoded.text.replace(/^\uFEFF/, ""));
    return typeof values === "object" && values !== null && !Array.isArray(values)
      ? { values: values as Fields }
      : faults.notObject;
  } catch {
    return faults.notJson;
  }
}

function textReport(values: Fields, plain: boolean, given: Provenance): Report | Fault {
  const { text } = values;
  return typeof text === "string"
    ? reportOfText(text, { plain, given })
    : values["html"] === ""
      ? faults.emptyText
      : faults.noText;
}

function isText(value: unknown): boolean {
  return value === undefined || value === null || typeof value === "string";
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function textIn(values: Fields, field: TextField): string | null {
  const value = values[field];
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function idIn(values: Fields): string | null {
  const { id } = values;
  return id === undefined || id === null || id === "" ? null : String(id);
}

function provenanceIn(values: Fields): Provenance {
  const line = (field: TextField) => textIn(values, field)?.replace(/\s+/g, " ").trim() ?? null;
  const [agency, publishedAt] = [line("agency"), line("publishedAt")];
  const { byline } = values;
  const names = Array.isArray(byline)
    ? (byline as string[]).map((name) => name.trim()).filter((name) => name !== "")
    : null;
  return {
    headline: line("headline"),
    outlet: line("outlet"),
    agency: agency === null ? null : (agencyNamed(agency) ?? agency),
    byline: names ?? (typeof byline === "string" ? namesIn(byline) : []),
    publishedAt: publishedAt === null ? null : readPublishedAt(publishedAt),
    url: webAddress(line("url")),
    language: languageTag(line("language")),
  };
}
