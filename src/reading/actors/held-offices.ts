import type { Day } from "../../vocabulary/index.ts";
import { type Holder, holderOn, leadingOfficeOn, offices } from "../english/index.ts";
import {
  governmentOf,
  holderCalled,
  leaderOfSurname,
  organisationOf,
  stateNamed,
  stateOfAdjective,
} from "../english/world.ts";
import { nameKey } from "./mention-text.ts";

/** What the tables know of the words of a mention in the report of a day. */
export interface World {
  /** Who is meant by an office: "the French president"; null where the tables do not know. */
  holderOf(words: string): Holder | null;
  /** The state of "the Obama administration", "Assad's regime", "the Syrian government"; null where there is none. */
  stateOfGovernment(words: string): string | null;
}

const officesByWords = new Map<string, string[]>();
for (const { id, words, single } of offices) {
  if (single) for (const word of words) officesByWords.set(word, [...(officesByWords.get(word) ?? []), id]);
}

/**
 * The tables as of the day of a report. An office without its state ("the president") is that of the one holder of it
 * whom the report names.
 */
export function worldOn(day: Day | null, names: readonly string[]): World {
  const named = day === null ? [] : names.flatMap((name) => holderCalled(name, day)?.holder ?? []);
  return {
    holderOf(words) {
      const parsed = day === null ? null : parseOffice(words);
      if (day === null || parsed === null) return null;
      if (parsed.of === null) {
        const holders = named.filter(({ office }) => parsed.offices.includes(office));
        const [one, ...others] = new Set(holders);
        return one && others.length === 0 ? one : null;
      }
      const { of } = parsed;
      const ids = parsed.leads ? [leadingOfficeOn(of, day)] : parsed.offices;
      return ids.map((office) => holderOn(office, of, day)).find((holder) => holder !== null) ?? null;
    },
    stateOfGovernment(words) {
      const owner = governmentOf(words);
      if (owner === null) return null;
      return (stateOfAdjective(owner) ?? stateNamed(owner))?.code ?? leaderOfSurname(owner, null)?.of ?? null;
    },
  };
}

interface Office {
  /** Code of the state or id of the organisation; null where the words do not tell. */
  readonly of: string | null;
  readonly offices: readonly string[];
  /** Is it whoever governs: "the Ukrainian leader"? */
  readonly leads: boolean;
}

/** "the French president", "Ukraine’s leader", "president"; null for what is no single office. */
function parseOffice(given: string): Office | null {
  // "the president of France" is "France president".
  const words = given.replace(/^(?:[Tt]he )?([\p{L} -]+?) of (?:the )?(\p{Lu}[\p{L}. -]+)$/u, "$2 $1");
  const parts = nameKey(words)
    .replace(/^(?:his|her|their|its) /, "")
    .split(" ");
  for (let at = Math.min(3, parts.length - 1); at >= 0; at--) {
    const office = parts.slice(at).join(" ");
    const leads = /^(?:leader|head of government|counterpart)$/.test(office);
    const ids = leads ? ["leader"] : officesByWords.get(office);
    if (!ids) continue;
    if (at === 0) return leads ? null : { of: null, offices: ids, leads };
    const owner = words
      .replace(/^(?:the|his|her|their|its) /i, "")
      .split(" ")
      .slice(0, at)
      .join(" ")
      .replace(/['’]s?$/, "");
    const of = (stateOfAdjective(owner) ?? stateNamed(owner))?.code ?? organisationOf(owner)?.id;
    if (of) return { of, offices: ids, leads };
  }
  return null;
}
