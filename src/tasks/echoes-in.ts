import { Echoes } from "../analysis/index.ts";
import type { Entry } from "../vocabulary/index.ts";
import { ofKind } from "./of-kind.ts";

/** Which of the reports that held are prints of one. */
export function echoesIn(entries: readonly Entry[]): Echoes {
  const reports = ofKind(entries, "document").map(({ id, document, publishedAt }) => ({
    entry: id,
    document: document!,
    publishedAt,
  }));
  return new Echoes(
    reports,
    ofKind(entries, "link").map(({ payload }) => payload),
  );
}
