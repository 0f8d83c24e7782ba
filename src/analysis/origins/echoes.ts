import type { Legible } from "../legible.ts";
import { Components } from "./components.ts";
import { isEarlier } from "./find-echo.ts";

/** Which reports are prints of one: those that echo each other, whether directly or through others. */
export class Echoes {
  readonly #prints = new Components();
  readonly #first = new Map<string, Legible<"document">["payload"]>();

  /** @param links those of relation `echoes` between these documents count; to what is not among them none leads. */
  constructor(documents: readonly Legible<"document">[], links: readonly Legible<"link">[]) {
    const known = new Map(documents.map(({ id, payload }) => [id, payload] as const));
    for (const { payload } of links) {
      const [from, to] = [known.get(payload.from), known.get(payload.to)];
      if (payload.relation === "echoes" && from && to) this.#prints.join(from.id, to.id);
    }
    for (const document of known.values()) {
      const print = this.printOf(document.id);
      const first = this.#first.get(print);
      if (!first || isEarlier(earliestOf(document), earliestOf(first))) this.#first.set(print, document);
    }
  }

  /** What stands for all prints of the same report: the same for each of them, and for no other. */
  printOf(document: string): string {
    return this.#prints.of(document);
  }

  /** The report that was first of those that echo each other; itself where it echoes none. */
  firstOf(document: string): string {
    return this.#first.get(this.printOf(document))?.id ?? document;
  }
}

function earliestOf({ id, publishedAt }: Legible<"document">["payload"]) {
  return { document: id, publishedAt };
}
