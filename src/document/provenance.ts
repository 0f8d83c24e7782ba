/** Where a report comes from, as far as it is known. */
export interface Provenance {
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly byline: readonly string[];
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

export const nothingKnown: Provenance = {
  headline: null,
  outlet: null,
  agency: null,
  byline: [],
  publishedAt: null,
  url: null,
  language: null,
};

/** What the first says, and what only the second says. */
export function joined(first: Provenance, second: Provenance): Provenance {
  return {
    headline: first.headline ?? second.headline,
    outlet: first.outlet ?? second.outlet,
    agency: first.agency ?? second.agency,
    byline: first.byline.length > 0 ? first.byline : second.byline,
    publishedAt: first.publishedAt ?? second.publishedAt,
    url: first.url ?? second.url,
    language: first.language ?? second.language,
  };
}
