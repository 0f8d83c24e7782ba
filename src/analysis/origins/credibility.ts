/**
 * How credible it is, on the Admiralty scale (AJP-2.1), that the debtor said what reports say, from the number of
 * independent origins: three or more make it "probably true" (2), two "possibly true" (3), one alone cannot be judged (6).
 * What is denied or contradicted is "doubtful" (4), however many told of it. "Confirmed" (1) and "improbable" (5) are a
 * person's to say; how reliable an outlet is (A to F) is another question, and does not come in.
 *
 * @param origins how many there are, at least 1.
 */
export function credibilityOf(origins: number, { doubted }: { readonly doubted: boolean }): number {
  if (doubted) return 4;
  if (origins >= 3) return 2;
  return origins === 2 ? 3 : 6;
}
