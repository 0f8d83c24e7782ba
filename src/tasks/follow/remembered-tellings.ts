import { type Telling, tellingOf } from "../../analysis/index.ts";
import { likeness, type Meaning } from "../../reading/index.ts";
import type { Files } from "../../register/index.ts";

/** How many tellings are kept, with their vectors: some tens of megabytes. */
const most = 20_000;

/** What joining looks at in entries that were looked at before: entries never change, so it need not be read again. */
export class RememberedTellings {
  readonly #tellings = new Map<number, Telling | null>();
  readonly #vectors = new WeakMap<Telling, Float32Array>();

  /** The tellings at these places; those that are not remembered are read. */
  async at(places: readonly number[], files: Files): Promise<readonly Telling[]> {
    const unknown = places.filter((place) => !this.#tellings.has(place));
    const read = new Map(
      (await files.at(unknown)).map((entry) => [entry.sequence, tellingOf(entry)] as const),
    );
    const found = places.map((place) => this.#tellings.get(place) ?? read.get(place) ?? null);
    for (const [place, telling] of read) this.#keep(place, telling);
    return found.filter((telling) => telling !== null);
  }

  /** The cosine of the vectors of what they say. */
  likeness(a: Telling, b: Telling, meaning: Meaning): number {
    return likeness(this.#vectorOf(a, meaning), this.#vectorOf(b, meaning));
  }

  #vectorOf(telling: Telling, meaning: Meaning): Float32Array {
    const vector = this.#vectors.get(telling) ?? meaning.vectorOf(telling.what);
    this.#vectors.set(telling, vector);
    return vector;
  }

  #keep(place: number, telling: Telling | null): void {
    this.#tellings.set(place, telling);
    if (this.#tellings.size <= most) return;
    const [oldest] = this.#tellings.keys();
    if (oldest !== undefined) this.#tellings.delete(oldest);
  }
}
