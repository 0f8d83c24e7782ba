import type { Document } from "../vocabulary/index.ts";
import { sha256Of } from "./digest.ts";
import type { Report } from "./report-of.ts";

export interface Origin {
  readonly location: string;
  /** SHA-256, in hex, of the bytes that came in. */
  readonly sha256: string;
  /** When it was published, where the report does not say. */
  readonly publishedAt: string | null;
}

/**
 * The document of a report. Its digest is over what makes it this report wherever it comes from: the same report from two
 * files is one document, one wire story in two newspapers is two.
 */
export function documentOf({ text, setAside, provenance }: Report, origin: Origin): Document {
  const publishedAt = provenance.publishedAt ?? origin.publishedAt;
  const { headline, outlet, agency, byline, url, language } = provenance;
  const digest = sha256Of(JSON.stringify([text, headline, outlet, url, publishedAt]));
  return {
    id: `d-${digest.slice(0, 16)}`,
    digest,
    sha256: origin.sha256,
    location: origin.location,
    headline,
    outlet,
    agency,
    byline,
    publishedAt,
    url,
    language,
    text,
    setAside,
  };
}
