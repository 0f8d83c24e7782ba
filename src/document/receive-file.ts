import { createReadStream } from "node:fs";
import type { Arrival } from "./arrival.ts";
import { arrivalOf, type NamedReport, refused } from "./arrival-of.ts";
import { decode } from "./decode.ts";
import { aboveLimit, type Fault, faultOf } from "./fault.ts";
import { reportOfPage, reportOfText } from "./report-of.ts";
import type { Terms } from "./terms.ts";

/** A file that is one report. */
export interface ReportFile {
  readonly kind: "text" | "page";
  readonly path: string;
  /** Its size in bytes. */
  readonly bytes: number;
}

export async function receiveFile({ kind, path, bytes: size }: ReportFile, terms: Terms): Promise<Arrival> {
  if (size > terms.limitBytes) return refused(path, aboveLimit(size, terms.limitBytes));
  const file = await bytesAt(path, terms.limitBytes);
  if ("fault" in file) return refused(path, file);
  return arrivalOf(file.bytes, path, terms, () => reportIn(file.bytes, kind, terms));
}

/** The bytes of a file; it may have grown since its size was asked. */
async function bytesAt(path: string, limit: number): Promise<{ readonly bytes: Uint8Array } | Fault> {
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of createReadStream(path, { end: limit })) chunks.push(chunk as Uint8Array);
    const bytes = Buffer.concat(chunks);
    return bytes.length > limit ? aboveLimit(bytes.length, limit) : { bytes };
  } catch (error) {
    return faultOf(error);
  }
}

function reportIn(bytes: Uint8Array, kind: ReportFile["kind"], { plain }: Terms): NamedReport | Fault {
  const decoded = decode(bytes);
  if ("fault" in decoded) return decoded;
  const report = kind === "page" ? reportOfPage(decoded.text) : reportOfText(decoded.text, { plain });
  return "fault" in report ? report : { ...report, location: null };
}
