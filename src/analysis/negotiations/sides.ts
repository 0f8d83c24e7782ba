import type { Party } from "../../vocabulary/index.ts";
import { isJoint } from "../joint-party.ts";
import type { Legible } from "../legible.ts";

/** What tells of who deals with whom. */
export type Dealing = Legible<"act" | "meeting" | "deed">;

/**
 * Whom each party acts for, as far as the reports read so far tell: a president named without his state in one report
 * is known from the others. What is learned of a party holds from then on, so that later reports change nothing in
 * what was made of earlier ones.
 */
export class Sides {
  readonly #for = new Map<string, Map<string, number>>();
  readonly #names = new Map<string, Map<string, number>>();

  learn({ payload }: Dealing): void {
    const { speaker, speaksFor, side } = payload.voice;
    for (const party of [speaker, speaksFor]) this.#name(party);
    this.#stands(speaker?.id, side);
    if ("act" in payload) {
      for (const party of [...payload.performers, ...payload.recipients]) this.#name(party);
      this.#standTogether(payload.performers, payload.sides);
    } else if ("meeting" in payload) {
      for (const party of payload.participants) this.#name(party);
      this.#standTogether(payload.participants, payload.sides);
    } else {
      for (const party of [payload.actor, payload.recipient]) this.#name(party);
      this.#stands(payload.actor?.id, payload.side);
    }
  }

  /**
   * The side that a party acts for most often; itself where it acts for nobody, or all but always for itself. A report
   * that names a minister alone does not say that he acts for himself.
   */
  of(party: string): string {
    const known = this.#for.get(party);
    if (known === undefined) return party;
    const others = new Map([...known].filter(([side]) => side !== party));
    const side = most(others);
    return side !== undefined && others.get(side)! >= acting * (known.get(party) ?? 0) ? side : party;
  }

  /** The name by which a party goes most often; null where it was only ever described: "leaders", or is two. */
  nameOf(party: string): string | null {
    const name = most(this.#names.get(party)) ?? null;
    return name !== null && isName(name) && !isJoint(name) ? name : null;
  }

  /** Parties and sides stand in the same order where each has a side of its own. */
  #standTogether(parties: readonly Party[], sides: readonly string[] = []): void {
    if (parties.length === sides.length)
      for (const [at, { id }] of parties.entries()) this.#stands(id, sides[at]);
  }

  #stands(party: string | undefined, side: string | null | undefined): void {
    if (party && side) count(this.#for, party, side);
  }

  #name(party: Party | null): void {
    if (party) count(this.#names, party.id, party.name);
  }
}

/** Acting for another once in so many times is enough. */
const acting = 0.25;

/** A name begins with a capital or a figure; a description does not. */
function isName(words: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(words);
}

function count(counts: Map<string, Map<string, number>>, key: string, value: string): void {
  const values = counts.get(key) ?? new Map<string, number>();
  values.set(value, (values.get(value) ?? 0) + 1);
  counts.set(key, values);
}

/** The most frequent; of two alike the first in the alphabet, so that the order of arrival does not tell. */
function most(values: ReadonlyMap<string, number> | undefined): string | undefined {
  let best: string | undefined;
  for (const [value, times] of values ?? []) {
    const known = best === undefined ? 0 : values!.get(best)!;
    if (times > known || (times === known && value < best!)) best = value;
  }
  return best;
}
