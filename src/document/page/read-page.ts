import { type Fault, faults } from "../fault.ts";
import type { Provenance } from "../provenance.ts";
import { faultOfNesting, faultOfSource } from "./limits.ts";
import { readMetadata } from "./metadata.ts";
import { type Page, parsePage } from "./page-node.ts";
import { reportText } from "./report-text.ts";

export interface PageReport {
  readonly text: string;
  readonly provenance: Provenance;
}

/** The report on a page of HTML. Invalid HTML is read as well as it goes; nothing in it runs, nothing is fetched. */
export function readPage(html: string): PageReport | Fault {
  const fault = faultOfSource(html);
  if (fault !== null) return fault;
  try {
    const page = parsePage(html);
    return faultOfNesting(page) ?? reportOn(page);
  } catch {
    // Whatever the libraries trip over in a page costs that page only.
    return faults.unreadable;
  }
}

function reportOn(page: Page): PageReport | Fault {
  const provenance = readMetadata(page);
  const text = reportText(page);
  return text === "" ? faults.emptyPage : { text, provenance };
}
