import type { Divergence } from "../../vocabulary/index.ts";
import { grouped } from "../grouped.ts";
import type { Legible } from "../legible.ts";
import { keyWords, likeness } from "../likeness.ts";
import { foundedBy } from "../stable-id.ts";
import { accountOf, isSaid, isSure, type Teller } from "./account.ts";
import type { Things } from "./things.ts";

type ActEntry = Legible<"act">;

/** In so many reports of the negotiation the silent side speaks, published from the day after the claim to so many days after. */
const least = { reports: 3 };
const daysNear = 183;
/** A claim of fewer telling words may be anything. */
const words = 3;
/** What it says is on the claim where so much of it is alike. */
const onIt = 0.15;
/** Passages that are shown of the silent side. */
const shown = 3;

/**
 * One side says that another has promised a thing; the other is heard in at least three later reports of the negotiation
 * and never speaks to it.
 */
export function silencesIn(things: Things): readonly Divergence[] {
  const heard = grouped(
    things.acts.filter((entry) => things.tellerSide(entry) !== null),
    (entry) => things.tellerSide(entry)!,
  );
  return [...things.commitments].flatMap(([id, members]) => {
    const claimed = silentSide(members, things);
    if (claimed === null) return [];
    const { claim, side } = claimed;
    const table = tableOf(claim, side, things);
    const own = (heard.get(side) ?? []).filter((entry) => isIn(table, entry, things));
    if (own.some((entry) => speaksTo(entry, members))) return [];
    const later = own.filter((entry) => {
      const days = things.daysBetween(claim, entry);
      return days !== null && days > 0 && days <= daysNear;
    });
    const reports = [...new Map(later.map((entry) => [entry.document, entry])).values()];
    return reports.length < least.reports ? [] : [divergenceOf(id, claim, members, reports, things)];
  });
}

/** The negotiations that the claim belongs to and in which both who claims it and who is silent sit at the table. */
function tableOf(claim: ActEntry, side: string, things: Things): readonly string[] {
  return (things.negotiations.get(claim.id) ?? []).filter((id) => {
    const seated = things.actors.get(id) ?? [];
    return seated.includes(side) && seated.includes(things.tellerSide(claim)!);
  });
}

function isIn(table: readonly string[], entry: Teller, { negotiations }: Things): boolean {
  return (negotiations.get(entry.id) ?? []).some((id) => table.includes(id));
}

/** The one side that others alone say has promised it. */
function silentSide(
  members: readonly ActEntry[],
  things: Things,
): { readonly claim: ActEntry; readonly side: string } | null {
  const claim = members.find((member) => isClaim(member, things));
  if (claim === undefined) return null;
  const side = things.doers(claim)[0]!;
  return members.some((member) => things.tellerSide(member) === side) ? null : { claim, side };
}

/** "Osmaria says Veldmark agreed to [...]": said by name of one other, in words that bind. */
function isClaim(entry: ActEntry, things: Things): boolean {
  const { act, what } = entry.payload;
  const doers = things.doers(entry);
  const teller = things.tellerSide(entry);
  return (
    (act.force === "agreement" || act.force === "pledge") &&
    act.polarity === "affirmative" &&
    act.issues.length > 0 &&
    doers.length === 1 &&
    !act.inferred.includes("performers") &&
    keyWords(what).size >= words &&
    isSaid(entry) &&
    isSure(entry) &&
    teller !== null &&
    teller !== doers[0]
  );
}

function speaksTo({ payload }: ActEntry, members: readonly ActEntry[]): boolean {
  return members.some(
    (member) =>
      likeness(keyWords(payload.what), keyWords(member.payload.what)) >= onIt ||
      payload.act.issues.some((issue) => member.payload.act.issues.includes(issue)),
  );
}

function divergenceOf(
  id: string,
  claim: ActEntry,
  members: readonly ActEntry[],
  reports: readonly ActEntry[],
  things: Things,
): Divergence {
  const claimed = members.filter((member) => things.tellerSide(member) === things.tellerSide(claim));
  const heard = reports.slice(-shown);
  return {
    id: foundedBy("v", claim, "silence"),
    about: { kind: "commitment", id },
    kind: "silence",
    point: "silence",
    what: claim.payload.what,
    reports: reports.length,
    negotiations: [],
    accounts: [
      accountOf(claimed, { says: claim.payload.what, stance: "affirmed" }),
      {
        ...accountOf(heard, { says: null, stance: "silent" }),
        speaker: claim.payload.performers[0]?.name ?? null,
      },
    ],
  };
}
