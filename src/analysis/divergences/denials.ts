import type { Divergence } from "../../vocabulary/index.ts";
import { grouped } from "../grouped.ts";
import type { Legible } from "../legible.ts";
import { foundedBy } from "../stable-id.ts";
import { accountOf, isSaid, isSure, type Teller } from "./account.ts";
import { saysTheSame } from "./same-saying.ts";
import type { Things } from "./things.ts";

type ActEntry = Legible<"act">;

/** A denial answers what was said at most so many days before. */
const daysNear = 30;

/**
 * One side says that another has promised a thing or done it, and the other says that it has not. Denials of one side
 * that say the same are one; a report's own word is an account only beside that of somebody who can be named.
 */
export function denialsIn(things: Things): readonly Divergence[] {
  const claims = grouped(
    [...things.acts.filter(isClaim), ...things.deeds.filter(isDone)].flatMap((claim) =>
      things.doers(claim).map((side) => ({ side, claim })),
    ),
    ({ side }) => side,
  );
  return merged(
    things.acts.filter((entry) => isDenial(entry, things)),
    things,
  )
    .flatMap((denials) => {
      const side = things.tellerSide(denials[0])!;
      const near = (claims.get(side) ?? [])
        .map(({ claim }) => claim)
        .filter(
          (claim) =>
            things.tellerSide(claim) !== side && denials.some((denial) => isDenied(claim, denial, things)),
        );
      const named = near.find((claim) => isSaid(claim) && things.tellerSide(claim) !== null);
      return named === undefined
        ? []
        : [divergenceOf([named, ...near.filter((each) => each !== named)], denials, things)];
    })
    .filter((one) => one !== null);
}

/** What it says is told of the debtor by another, in words that bind. */
function isClaim(entry: ActEntry): boolean {
  const { act } = entry.payload;
  return (
    isSure(entry) && ["agreement", "pledge", "offer"].includes(act.force) && act.polarity === "affirmative"
  );
}

function isDone(entry: Legible<"deed">): boolean {
  const { deed } = entry.payload;
  return isSure(entry) && (deed.status === "done" || deed.status === "ongoing");
}

function isDenial(entry: ActEntry, things: Things): boolean {
  return entry.payload.act.force === "denial" && isSure(entry) && things.tellerSide(entry) !== null;
}

type Denials = readonly [ActEntry, ...ActEntry[]];

/** Denials of one side that say the same, together. */
function merged(denials: readonly ActEntry[], things: Things): readonly Denials[] {
  const groups: [ActEntry, ...ActEntry[]][] = [];
  for (const denial of denials) {
    const known = groups.find(
      ([first]) =>
        things.tellerSide(first) === things.tellerSide(denial) &&
        saysTheSame(first.payload.what, denial.payload.what),
    );
    if (known) known.push(denial);
    else groups.push([denial]);
  }
  return groups;
}

function isDenied(claim: Teller, denial: ActEntry, things: Things): boolean {
  const days = things.daysBetween(claim, denial);
  if (days === null || days < 0 || days > daysNear) return false;
  if (claim.document === denial.document && claim.spans[0]!.start === denial.spans[0]!.start) return false;
  return saysTheSame(whatOf(claim), denial.payload.what);
}

function whatOf({ payload }: Teller): string {
  return "what" in payload ? payload.what : payload.quote;
}

function divergenceOf(
  claims: readonly [Teller, ...Teller[]],
  denials: Denials,
  things: Things,
): Divergence | null {
  const [claim] = claims;
  const commitment = claims.map(({ id }) => things.commitmentOf.get(id)).find((id) => id !== undefined);
  const issue = denials.flatMap(({ payload }) => payload.act.issues)[0];
  if (commitment === undefined && issue === undefined) return null;
  const bySpeaker = [...grouped(claims, (each) => things.tellerSide(each) ?? "").values()];
  return {
    id: foundedBy("v", denials[0], "denial"),
    about: commitment === undefined ? { kind: "issue", id: issue! } : { kind: "commitment", id: commitment },
    kind: "contradiction",
    point: "denial",
    what: whatOf(claim),
    reports: null,
    negotiations: [],
    accounts: [
      ...bySpeaker.map((said) =>
        accountOf(said as [Teller, ...Teller[]], { says: whatOf(said[0]!), stance: "affirmed" }),
      ),
      accountOf(denials, { says: denials[0].payload.what, stance: "denied" }),
    ],
  };
}
