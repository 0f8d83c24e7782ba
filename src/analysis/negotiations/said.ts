import type { Legible } from "../legible.ts";
import { negotiationId } from "../stable-id.ts";
import { held } from "./held.ts";
import type { Strand } from "./strands.ts";
import type { Talks } from "./talks.ts";

export type Word = Legible<"negotiation">;

/** A negotiation with what persons have said of it. */
export interface Settled {
  readonly id: string;
  readonly talks: Talks;
  /** The latest word on it; null where nobody spoke of it. */
  readonly word: Word | null;
  /** Ids of negotiations that a person merged into it. */
  readonly merges: readonly string[];
}

/** The negotiation that answers to an id, by the id that it has now; null where none does. */
export type IdOf = (id: string) => string | null;

interface Group {
  readonly id: string;
  readonly talks: readonly Talks[];
  readonly word: Word | null;
  readonly merges: readonly string[];
}

/**
 * The negotiations that the register suggests, as persons have settled them: the latest word on each holds, whoever
 * found it. An id that was overtaken, because an earlier report came or because two became one, is answered by the
 * negotiation that holds the report it was founded on.
 */
export function settle(
  talks: readonly Talks[],
  words: readonly Word[],
): { readonly settled: readonly Settled[]; readonly idOf: IdOf } {
  const groups = new Map<string, Group>();
  const aliases = new Map<string, string>();
  for (const each of talks) {
    const id = idIn(each.strands[0]!);
    groups.set(id, { id, talks: [each], word: null, merges: [] });
    for (const strand of each.strands) aliases.set(idIn(strand), id);
  }
  const idOf: IdOf = (id) => {
    let at = id;
    for (let next = aliases.get(at); next !== undefined && next !== at; next = aliases.get(at)) at = next;
    return groups.has(at) ? at : null;
  };
  for (const word of words.toSorted((a, b) => a.sequence - b.sequence)) {
    const id = idOf(word.payload.id) ?? word.payload.id;
    groups.set(id, { ...(groups.get(id) ?? { id, talks: [], merges: [] }), word });
  }
  const spoken = [...groups.values()].filter(({ word }) => word !== null);
  for (const { id, word } of spoken.toSorted((a, b) => a.word!.sequence - b.word!.sequence)) {
    for (const other of word!.payload.merges) {
      const [kept, gone] = [groups.get(idOf(id) ?? ""), groups.get(idOf(other) ?? "")];
      if (!kept || !gone || kept === gone) continue;
      groups.set(kept.id, merged(kept, gone));
      groups.delete(gone.id);
      aliases.set(gone.id, kept.id);
    }
  }
  const strands = talks.flatMap((each) => each.strands);
  const settled = [...groups.values()]
    .filter(({ talks: [first], word }) => word !== null || first!.suggested)
    .map(({ talks: own, ...group }) => ({
      ...group,
      talks: group.word === null ? own[0]! : held(group.word.payload, own, strands),
    }));
  return { settled, idOf };
}

function merged(kept: Group, gone: Group): Group {
  return {
    ...kept,
    talks: [...kept.talks, ...gone.talks],
    merges: [...kept.merges, gone.id, ...gone.merges],
  };
}

function idIn({ document, pair }: Strand): string {
  return negotiationId(document, pair);
}
