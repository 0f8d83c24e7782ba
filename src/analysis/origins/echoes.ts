import type { LinkPayload } from "../../vocabulary/index.ts";
import { Components } from "./components.ts";
import { isEarlier } from "./find-echo.ts";

/** A report as far as echoes go. */
export interface Print {
  /** The entry of the document. */
  readonly entry: string;
  readonly document: string;
  readonly publishedAt: string | null;
}

/** Which reports are prints of one: those that echo each other, whether directly or through others. */
export class Echoes {
  readonly #prints = new Components();
  readonly #first = new Map<string, Print>();

  /** @param links those of relation `echoes` between these reports count; to what is not among them none leads. */
  constructor(reports: readonly Print[], links: readonly Pick<LinkPayload, "relation" | "from" | "to">[]) {
    const known = new Map(reports.map((report) => [report.entry, report] as const));
    for (const { relation, from, to } of links) {
      const [a, b] = [known.get(from), known.get(to)];
      if (relation === "echoes" && a && b) this.#prints.join(a.document, b.document);
    }
    for (const report of known.values()) {
      const print = this.printOf(report.document);
      const first = this.#first.get(print);
      if (!first || isEarlier(report, first)) this.#first.set(print, report);
    }
  }

  /** What stands for all prints of the same report: the same for each of them, and for no other. */
  printOf(document: string): string {
    return this.#prints.of(document);
  }

  /** The report that was first of those that echo each other; itself where it echoes none. */
  firstOf(document: string): string {
    return this.#first.get(this.printOf(document))?.document ?? document;
  }
}
