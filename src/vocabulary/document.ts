import type { Span } from "./span.ts";

/** Clean text and provenance of one report. Never changed: a report that is edited later is another document. */
export interface Document {
  /** `d-` and the first 16 hex digits of `digest`. */
  readonly id: string;
  /** SHA-256, in hex, of what makes this the same report wherever it comes from: text, headline, outlet, address, date. */
  readonly digest: string;
  /** SHA-256, in hex, of the bytes that came in: the file, or the one line of a file with a report a line. */
  readonly sha256: string;
  /** The path or address that was handed in; a line without `location` and `id` is `FILE:LINE`. */
  readonly location: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  /** The wire service credited, if any. */
  readonly agency: string | null;
  readonly byline: readonly string[];
  /** ISO 8601 date or date-time. */
  readonly publishedAt: string | null;
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** The clean text that all offsets refer to. */
  readonly text: string;
  /** Parts of the text that are not the report: navigation, captions, credits. */
  readonly setAside: readonly Span[];
}
