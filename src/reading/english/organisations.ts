// International organisations, alliances, state bodies, armed groups, parties, firms and media that take part in
// negotiations or speak of them.
//
// Sources: the organisations' own membership lists as of 2025; Wikidata ids where they are sure; otherwise general
// knowledge of how news names them, checked against names in reports of 2012-2020. Last checked 2025-08.

import { groups } from "./organisations/groups.ts";
import { international } from "./organisations/international.ts";
import { media } from "./organisations/media.ts";
import { joined, left, members } from "./organisations/members.ts";
import { partiesAndFirms } from "./organisations/parties-and-firms.ts";
import { stateBodies } from "./organisations/state-bodies.ts";
import { listOf, rowsOf } from "./rows.ts";

export { bodyWords } from "./organisations/state-bodies.ts";

export interface Organisation {
  readonly id: string;
  readonly name: string;
  /** Abbreviations, spellings; those in capitals hold in capitals only ("WHO", "IS", "ICE"). Without article. */
  readonly names: readonly string[];
  /** A group has no leadership that could bind all of it: "Europe", "Kurds", "Group of Seven". */
  readonly kind: "organisation" | "group";
  /** A word that stands for it: "Brussels" (see `ambiguousNames`). */
  readonly seat: string | null;
  readonly seats: readonly string[];
  /** Codes of the member states, as of 2025. */
  readonly members: readonly string[];
  /** First day of membership by state code; NATO and EU only. */
  readonly joined?: Readonly<Record<string, string>>;
  /** First day of no longer being a member; NATO and EU only. */
  readonly left?: Readonly<Record<string, string>>;
  readonly wikidata: string | null;
  /** State code or organisation id of whom it is an organ of and speaks for: "Pentagon" for the United States. */
  readonly of?: string;
  /** Code of the state where it is at home without speaking for it: "Hamas", "Likud", "Boeing". */
  readonly country?: string;
  /** "European", "congressional", "Houthi". */
  readonly adjectives: readonly string[];
  /** A newspaper, agency or broadcaster: it carries what others say. */
  readonly media: boolean;
}

export const organisations: readonly Organisation[] = [
  ...[international, groups, stateBodies, partiesAndFirms].flatMap(rowsOf).map((row) => organisationOf(row)),
  ...rowsOf(media).map((row) => ({ ...organisationOf(row), media: true })),
];

function organisationOf(row: readonly string[]): Organisation {
  const [id = "", name = "", names = "", kind, of = "", seats = "", adjectives = "", wikidata = ""] = row;
  return {
    id,
    name,
    names: listOf(names),
    kind: kind === "group" ? "group" : "organisation",
    seat: listOf(seats)[0] ?? null,
    seats: listOf(seats),
    members: listOf(members[id] ?? "", " "),
    ...(joined[id] && { joined: joined[id] }),
    ...(left[id] && { left: left[id] }),
    wikidata: wikidata || null,
    ...(of.startsWith("in ") ? { country: of.slice(3) } : of && { of }),
    adjectives: listOf(adjectives),
    media: false,
  };
}
