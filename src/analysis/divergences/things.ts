import { dayOf, daysBetween } from "../../vocabulary/index.ts";
import { isPromising } from "../commitments/promising.ts";
import { groupsOf } from "../joining/index.ts";
import { isJoint } from "../joint-party.ts";
import { byPublication, type Legible } from "../legible.ts";
import type { Echoes } from "../origins/index.ts";
import { foundedBy } from "../stable-id.ts";
import type { Teller } from "./account.ts";

/** What divergences are found in: entries that held at the moment. */
export interface AccountsTold {
  readonly acts: readonly Legible<"act">[];
  readonly deeds: readonly Legible<"deed">[];
  readonly meetings: readonly Legible<"meeting">[];
  readonly links: readonly Legible<"link">[];
  /** Which reports are prints of one. */
  readonly echoes: Echoes;
  /** Ids of the negotiations that each entry belongs to, by the entry's id. */
  readonly negotiations: ReadonlyMap<string, readonly string[]>;
  /** Ids of the sides at the table of each negotiation, by its id. */
  readonly actors: ReadonlyMap<string, readonly string[]>;
  /** The side that a party acts for, as far as all reports tell. */
  readonly sideOf: (party: string) => string;
}

/** The same, oldest first, with what was joined to one thing. */
export class Things {
  readonly acts: readonly Legible<"act">[];
  readonly deeds: readonly Legible<"deed">[];
  /** Tellings of one promise each, by the commitment's id; oldest first. */
  readonly commitments: ReadonlyMap<string, readonly Legible<"act">[]>;
  readonly meetings: ReadonlyMap<string, readonly Legible<"meeting">[]>;
  readonly links: readonly Legible<"link">[];
  readonly negotiations: AccountsTold["negotiations"];
  readonly actors: AccountsTold["actors"];
  readonly sideOf: AccountsTold["sideOf"];
  /** The commitment that an act tells of, by the entry's id. */
  readonly commitmentOf: ReadonlyMap<string, string>;

  constructor({ acts, deeds, meetings, links, negotiations, actors, sideOf }: AccountsTold) {
    this.acts = acts.toSorted(byPublication);
    this.deeds = deeds.toSorted(byPublication);
    this.links = links;
    this.negotiations = negotiations;
    this.actors = actors;
    this.sideOf = sideOf;
    const promises = this.acts.filter(isPromising);
    this.commitments = new Map(
      groupsOf(promises, links).map((members) => [foundedBy("c", members[0]!), members]),
    );
    this.meetings = new Map(
      groupsOf(meetings, links).map((members) => [foundedBy("m", members[0]!), members]),
    );
    this.commitmentOf = new Map(
      [...this.commitments].flatMap(([id, members]) => members.map((member) => [member.id, id] as const)),
    );
  }

  /** Days from one report to the other, negative where the other is earlier; null where a day is not known. */
  daysBetween(a: Teller, b: Teller): number | null {
    const [from, to] = [dayOf(a.publishedAt), dayOf(b.publishedAt)];
    if (a.document === b.document) return 0;
    return from === null || to === null ? null : daysBetween(from, to);
  }

  /**
   * The side that answers for a telling: that of who speaks. Null where the report says it, or says that one said that
   * another said it, or that two said it together: nobody is held to what he is only quoted for.
   */
  tellerSide({ payload: { voice } }: Teller): string | null {
    const party = voice.side ?? voice.speaksFor?.id ?? voice.speaker?.id;
    if (party === undefined || voice.through.length > 0 || isJoint(voice.speaker?.name ?? "")) return null;
    return this.sideOf(party);
  }

  /** Do two sides answer for the two tellings? */
  areTwo(a: Teller, b: Teller): boolean {
    const [one, two] = [this.tellerSide(a), this.tellerSide(b)];
    return one !== null && two !== null && one !== two;
  }

  /** The sides that would do it, or did it. */
  doers({ payload }: Teller): readonly string[] {
    const parties =
      "act" in payload
        ? payload.performers.map(({ id }) => id)
        : "deed" in payload
          ? [payload.side ?? payload.actor?.id].filter((id) => id != null)
          : [];
    return [...new Set(parties.map((id) => this.sideOf(id)))];
  }

  /** The latest telling of each side that answers for one, in the order in which the sides first spoke. */
  latestBySide<T extends Teller>(tellers: readonly T[]): readonly T[] {
    const latest = new Map<string, T>();
    for (const teller of tellers) {
      const side = this.tellerSide(teller);
      if (side !== null) latest.set(side, teller);
    }
    return [...latest.values()];
  }
}
