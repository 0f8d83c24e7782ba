import type { Divergence } from "../../vocabulary/index.ts";
import { grouped } from "../grouped.ts";
import { byPublication, type Legible } from "../legible.ts";
import { foundedBy } from "../stable-id.ts";
import { accountOf, isSaid, isSure, type Teller } from "./account.ts";
import { Sayings } from "./same-saying.ts";
import type { Things } from "./things.ts";

type ActEntry = Legible<"act">;

/** A denial answers what was said at most so many days before; a no to what one is said to have promised, for longer. */
const daysNear = { denial: 30, no: 183 };

/** Claims that one side did or promised a thing, and that side's denials of them. */
interface Dispute {
  readonly claims: readonly Teller[];
  readonly denials: readonly ActEntry[];
}

/**
 * One side says that another has promised a thing or done it, and the other says that it has not. What several deny of the
 * same claims is one: a president, and his officials.
 */
export function denialsIn(things: Things): readonly Divergence[] {
  const claims = new Claims(things);
  const disputes = things.acts
    .filter((entry) => isDenial(entry, things))
    .map((denial) => {
      const side = things.tellerSide(denial)!;
      const no = isNo(denial, things);
      const denied = claims
        .like(side, denial.payload.what)
        .filter((claim) => things.tellerSide(claim) !== side && isAnswered(claim, denial, no, things));
      return { claims: denied, denials: [denial] };
    });
  return merged(disputes.filter((dispute) => dispute.claims.length > 0))
    .map((dispute) => divergenceOf(dispute, things))
    .filter((one) => one !== null);
}

/** What sides are said to have promised or done, found by the words of it. */
class Claims {
  readonly #sayings = new Sayings();
  readonly #filed = new Map<string, Teller[]>();

  constructor(things: Things) {
    for (const claim of [...things.acts.filter(isClaim), ...things.deeds.filter(isDone)]) {
      for (const side of things.doers(claim)) {
        for (const stem of this.#sayings.stemsOf(whatOf(claim))) {
          const key = `${side} ${stem}`;
          const known = this.#filed.get(key);
          if (known) known.push(claim);
          else this.#filed.set(key, [claim]);
        }
      }
    }
  }

  /** What a side is said to have promised or done in words that say the same. */
  like(side: string, what: string): readonly Teller[] {
    const found = [...this.#sayings.stemsOf(what)].flatMap(
      (stem) => this.#filed.get(`${side} ${stem}`) ?? [],
    );
    return [...new Set(found)].filter((claim) => this.#sayings.areSame(whatOf(claim), what));
  }
}

/** Disputes on the same claims, together. */
function merged(disputes: readonly Dispute[]): readonly Dispute[] {
  const of = new Map<Teller, Dispute>();
  for (const dispute of disputes) {
    const known = new Set(dispute.claims.map((claim) => of.get(claim)).filter((one) => one !== undefined));
    const together = [...known, dispute];
    const whole = {
      claims: [...new Set(together.flatMap(({ claims }) => claims))],
      denials: [...new Set(together.flatMap(({ denials }) => denials))],
    };
    for (const claim of whole.claims) of.set(claim, whole);
  }
  return [...new Set(of.values())];
}

/** What it says is told of the debtor by another, in words that bind. */
function isClaim({ payload: { act } }: ActEntry): boolean {
  return (act.force === "agreement" || act.force === "pledge") && act.polarity === "affirmative";
}

function isDone(entry: Legible<"deed">): boolean {
  const { deed } = entry.payload;
  return isSure(entry) && (deed.status === "done" || deed.status === "ongoing");
}

function isDenial(entry: ActEntry, things: Things): boolean {
  if (things.tellerSide(entry) === null) return false;
  return (entry.payload.act.force === "denial" && isSure(entry)) || isNo(entry, things);
}

/** "We will not pay for it", said without a condition of oneself. */
function isNo(entry: ActEntry, things: Things): boolean {
  const { act, antecedent } = entry.payload;
  const firm = act.force === "pledge" || act.force === "intention";
  return (
    firm &&
    act.polarity === "negative" &&
    antecedent === null &&
    isSaid(entry) &&
    things.doers(entry).includes(things.tellerSide(entry)!)
  );
}

/** @param no whether the denial is a no to what one is said to have promised. */
function isAnswered(claim: Teller, denial: ActEntry, no: boolean, things: Things): boolean {
  // What one is said to have done cannot be refused any more; and a report's word on a promise is nobody's claim.
  if (no && (!("act" in claim.payload) || !isSaid(claim))) return false;
  if (claim.document === denial.document && claim.spans[0]!.start === denial.spans[0]!.start) return false;
  const days = things.daysBetween(claim, denial);
  return days !== null && days >= 0 && days <= (no ? daysNear.no : daysNear.denial);
}

/** What was done is denied; what is to be done is refused. */
function stanceOf({ payload }: Teller): "denied" | "refused" {
  return "act" in payload && payload.act.force === "denial" ? "denied" : "refused";
}

function whatOf({ payload }: Teller): string {
  return "what" in payload ? payload.what : payload.quote;
}

function divergenceOf({ claims, denials }: Dispute, things: Things): Divergence | null {
  const told = claims.toSorted(byPublication);
  const claim = told.find((each) => isSaid(each) && things.tellerSide(each) !== null) ?? told[0]!;
  const commitment = told.map(({ id }) => things.commitmentOf.get(id)).find((id) => id !== undefined);
  const issue = denials.flatMap(({ payload }) => payload.act.issues)[0];
  if (commitment === undefined && issue === undefined) return null;
  const bySide = (tellers: readonly Teller[]) => [
    ...grouped(tellers, (each) => things.tellerSide(each) ?? "").values(),
  ];
  return {
    id: foundedBy("v", denials[0]!, "denial"),
    about: commitment === undefined ? { kind: "issue", id: issue! } : { kind: "commitment", id: commitment },
    kind: "contradiction",
    point: "denial",
    what: whatOf(claim),
    reports: null,
    negotiations: [],
    accounts: [
      ...bySide(told).map((said) => accountOf(said, { says: whatOf(said[0]!), stance: "affirmed" })),
      ...bySide(denials).map((said) =>
        accountOf(said, { says: whatOf(said[0]!), stance: stanceOf(said[0]!) }),
      ),
    ],
  };
}
