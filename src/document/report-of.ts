import type { Span } from "../vocabulary/index.ts";
import { type Fault, faults } from "./fault.ts";
import { readPage } from "./page/read-page.ts";
import { joined, nothingKnown, type Provenance } from "./provenance.ts";
import { readLayout } from "./text/layout.ts";

/** What came in, as far as it was made out: clean text, what in it is not the report, and where it comes from. */
export interface Report {
  readonly text: string;
  readonly setAside: readonly Span[];
  readonly provenance: Provenance;
}

export interface TextOptions {
  /** Take the text as it stands. */
  readonly plain: boolean;
  /** What is known from elsewhere; it goes before what the text says. */
  readonly given?: Provenance;
}

/** The report in a plain text. */
export function reportOfText(words: string, { plain, given = nothingKnown }: TextOptions): Report | Fault {
  const text = plain ? words : cleaned(words);
  if (text.trim() === "") return faults.emptyText;
  const { provenance, setAside } = readLayout(text, { headline: given.headline });
  return { text, setAside, provenance: withoutAgencyAsAuthor(joined(given, provenance)) };
}

/** Pages name the wire service among their authors. */
function withoutAgencyAsAuthor(provenance: Provenance): Provenance {
  return { ...provenance, byline: provenance.byline.filter((name) => name !== provenance.agency) };
}

/** The report on a page of HTML. Its text is made here, so it never stands as it came. */
export function reportOfPage(html: string, given: Provenance = nothingKnown): Report | Fault {
  const page = readPage(html);
  return "fault" in page
    ? page
    : reportOfText(page.text, { plain: false, given: joined(given, page.provenance) });
}

/**
 * Line ends are line feeds, and there is no byte order mark. Halves of characters and NUL, which JSON can spell and no
 * store keeps, give way to U+FFFD, which takes as much room.
 */
function cleaned(words: string): string {
  return words
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/[\p{Surrogate}\0]/gu, "\uFFFD");
}
