import type { Arrival, Refused } from "./arrival.ts";
import { sha256Of } from "./digest.ts";
import { documentOf } from "./document-of.ts";
import type { Fault } from "./fault.ts";
import type { Report } from "./report-of.ts";
import type { Terms } from "./terms.ts";

/** A report, and the name that it gives itself; null where it gives none. */
export type NamedReport = Report & { readonly location: string | null };

/** What becomes of the bytes of one report. They are read only where the caller has not had them before. */
export async function arrivalOf(
  bytes: Uint8Array,
  location: string,
  { isKnown, publishedAt }: Terms,
  read: () => NamedReport | Fault,
): Promise<Arrival> {
  const sha256 = sha256Of(bytes);
  if (await isKnown(sha256)) return { kind: "known", location, sha256 };
  const report = read();
  if ("fault" in report) return refused(location, report);
  return {
    kind: "received",
    document: documentOf(report, { location: report.location ?? location, sha256, publishedAt }),
  };
}

export function refused(location: string, { fault, remedy }: Fault): Refused {
  return { kind: "refused", location, reason: fault, remedy };
}
