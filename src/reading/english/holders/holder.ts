import type { Day } from "../../../vocabulary/index.ts";
import { linesOf, listOf } from "../rows.ts";

/** A person who holds an office from the first day to the last. */
export interface Holder {
  readonly name: string;
  /** Other spellings and forms of the name. */
  readonly names: readonly string[];
  /** Id of the office. */
  readonly office: string;
  /** Code of the state or id of the organisation. */
  readonly of: string;
  readonly from: Day;
  /** The last day, on which the successor may already hold it; null for who holds it still. */
  readonly to: Day | null;
  /** Code of the state, or the matter, that an envoy is sent for. */
  readonly on?: string;
}

/**
 * The holders of a table. "# FR president" heads a section, with "on AF" where all of it is sent for one state; each
 * row is "from to name; other spellings". A "-" for the day of leaving: on the day that the next row begins, or, in
 * the last row, holds it still. "now": holds it still, whatever follows.
 */
export function holdersOf(table: string): readonly Holder[] {
  return linesOf(table)
    .join("\n")
    .split(/^# /m)
    .filter((section) => section.trim() !== "")
    .flatMap(holdersOfSection);
}

function holdersOfSection(section: string): readonly Holder[] {
  const [head = "", ...lines] = section.trim().split("\n");
  const [of = "", office = "", , on] = head.split(" ");
  const rows = lines.map((line) => /^(\S+) (\S+) (.*)$/.exec(line) ?? [line, "", "", ""]);
  return rows.map(([, from = "", leaves = "", names = ""], index) => {
    const [name = "", ...others] = listOf(names);
    const to = leaves === "-" ? (rows[index + 1]?.[1] ?? null) : leaves === "now" ? null : leaves;
    return { name, names: others, office, of, from, to, ...(on !== undefined && { on }) };
  });
}
