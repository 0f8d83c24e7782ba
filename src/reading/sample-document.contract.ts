import type { Document } from "../vocabulary/index.ts";

/** A document of a text, for tests: published on Tuesday 19 August 2025. */
export function sampleDocument(text: string, given: Partial<Document> = {}): Document {
  const nothing = {
    headline: null,
    outlet: null,
    agency: null,
    byline: [],
    url: null,
    language: "en",
    setAside: [],
  };
  return {
    ...nothing,
    id: "d-sample",
    digest: "",
    sha256: "",
    location: "sample.txt",
    publishedAt: "2025-08-19",
    text,
    ...given,
  };
}
