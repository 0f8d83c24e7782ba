import type { Span } from "../../vocabulary/index.ts";
import { joined, nothingKnown, type Provenance } from "../provenance.ts";
import { readByline } from "./byline.ts";
import { isCaption } from "./caption.ts";
import { readDateline } from "./dateline.ts";
import { isFurniture } from "./furniture.ts";
import { readAgencyCredit, readImprint } from "./imprint.ts";
import { type Paragraph, paragraphsOf } from "./paragraphs.ts";
import { repeatsHeadline, saysNothingNew } from "./repetition.ts";

/** What the layout of a text tells of the report, and what in it is not the report. */
export interface Layout {
  readonly provenance: Provenance;
  /** Whole paragraphs without the white space around them, in order. */
  readonly setAside: readonly Span[];
}

/** How far from the top and from the end the lines lie that say whose report it is. */
const top = 8;
const bottom = 5;

/**
 * Reads the paragraphs of a text. The text is never cut: what is not the report is set aside, whole paragraphs of it, and
 * in doubt it stays. `headline` is the one that is known from elsewhere.
 */
export function readLayout(text: string, { headline }: { readonly headline: string | null }): Layout {
  const paragraphs = paragraphsOf(text);
  const furniture = paragraphs.map(({ line }) => isFurniture(line) || isCaption(line));
  const imprints = paragraphs.map(({ line }, index) => readImprintLine(line, index, paragraphs.length));
  const repeated = repeatedIn(paragraphs, headline);
  const isAside = (index: number) =>
    furniture[index] === true || repeated.has(index) || imprints[index] !== null;
  const first = paragraphs.findIndex((_, index) => !isAside(index));
  const found = first < 0 ? null : headlineAt(first, paragraphs, (index) => imprints[index] !== null);
  const imprinted = imprints.reduce<Provenance>(
    (known, imprint) => (imprint === null ? known : joined(known, imprint)),
    nothingKnown,
  );
  const body = paragraphs.filter((_, index) => !isAside(index) && (found === null || index !== first));
  return {
    provenance: joined({ ...imprinted, headline: found }, datelineOf(body)),
    setAside: paragraphs.filter((_, index) => isAside(index)).map(({ start, end }) => ({ start, end })),
  };
}

/** A date or a newspaper far down may be anything; a byline and an agency may stand at the end too. */
function readImprintLine(line: string, index: number, count: number): Provenance | null {
  if (index >= top && index < count - bottom) return null;
  const byline = readByline(line);
  if (byline !== null) return { ...nothingKnown, byline: byline.names, agency: byline.agency };
  const imprint = index < top ? readImprint(line) : readAgencyCredit(line);
  return imprint === null ? null : { ...nothingKnown, ...imprint };
}

/** The indices of paragraphs that say once more what another one says: a headline with the name of its section, a double. */
function repeatedIn(paragraphs: readonly Paragraph[], headline: string | null): ReadonlySet<number> {
  const repeated = new Set<number>();
  const near = paragraphs.slice(0, top).map(({ line }) => line);
  const headlines = headline === null ? near.slice(0, 4) : [headline, ...near.slice(0, 4)];
  near.forEach((line, index) => {
    if (index < 4 && headlines.some((other) => repeatsHeadline(line, other))) repeated.add(index);
  });
  const firstAt = new Map<string, number>();
  paragraphs.forEach(({ line }, index) => {
    const earlier = firstAt.get(line);
    if (earlier === undefined) firstAt.set(line, index);
    else if (saysNothingNew(line, { isNearTop: index < 4 })) {
      repeated.add(index);
      if (earlier === index - 1 && isGallery(paragraphs, index)) repeated.add(earlier);
    }
  });
  return repeated;
}

/** Does a paragraph that stands twice stand before the dateline, as captions in the galleries of agencies do? */
function isGallery(paragraphs: readonly Paragraph[], index: number): boolean {
  const next = paragraphs[index + 1];
  return index < 4 && next !== undefined && readDateline(next.line) !== null;
}

/** The first paragraph of the report, where it is short, ends as a headline does and stands by itself. */
function headlineAt(
  first: number,
  paragraphs: readonly Paragraph[],
  isImprint: (index: number) => boolean,
): string | null {
  const { line, closed } = paragraphs[first]!;
  const hasBody = first + 1 < paragraphs.length;
  if (!hasBody || line.length > 200 || !/\s/.test(line) || /[.,:;]["”’]?$/.test(line)) return null;
  if (!closed && !isImprint(first + 1)) return null;
  return readDateline(line) === null ? line : null;
}

/** The dateline is looked for where the body begins: a standfirst may come before it. */
function datelineOf(body: readonly Paragraph[]): Provenance {
  for (const { line } of body.slice(0, 4)) {
    const dateline = readDateline(line);
    if (dateline !== null) return { ...nothingKnown, ...dateline };
  }
  return nothingKnown;
}
