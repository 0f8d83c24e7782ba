import type { Amount, Divergence, Period } from "../../vocabulary/index.ts";
import type { Legible } from "../legible.ts";
import { likeness } from "../likeness.ts";
import { foundedBy } from "../stable-id.ts";
import { accountOf, isSaid, isSure } from "./account.ts";
import { stemsOf } from "./same-saying.ts";
import type { Things } from "./things.ts";

type ActEntry = Legible<"act">;

/** Two sides' words on one promise are alike from here on, figures apart. */
const sameThing = 0.4;
/** Rounding does not make another amount. */
const rounding = 0.05;

/** Two sides name another amount, or another last day, for one promise. What one side says anew is drift, and no divergence. */
export function figuresIn(things: Things): readonly Divergence[] {
  return [...things.commitments].flatMap(([id, all]) => {
    const members = all.filter((entry) => isSaid(entry) && isSure(entry));
    return [
      ...between(id, things.latestBySide(members.filter(hasAmount)), "amount", things),
      ...between(id, things.latestBySide(members.filter(hasDate)), "date", things),
    ];
  });
}

function hasAmount({ payload }: ActEntry): boolean {
  return payload.act.amounts.length === 1;
}

function hasDate({ payload }: ActEntry): boolean {
  const { deadline } = payload.act;
  return deadline?.from != null && deadline.to != null;
}

/** The first two sides whose latest words differ. */
function between(
  id: string,
  latest: readonly ActEntry[],
  point: "amount" | "date",
  things: Things,
): readonly Divergence[] {
  const differ = point === "amount" ? amountsDiffer : datesDiffer;
  for (const [at, a] of latest.entries()) {
    const b = latest.slice(at + 1).find((other) => areOnOneThing(a, other, things) && differ(a, other));
    if (b) return [divergenceOf(id, [a, b], point)];
  }
  return [];
}

/** The same thing without a condition, or on one that both name: what holds only if something happens has its own figures. */
function areOnOneThing(a: ActEntry, b: ActEntry, things: Things): boolean {
  const conditional = (a.payload.antecedent === null) !== (b.payload.antecedent === null);
  const doers = things.doers(b);
  return (
    !conditional &&
    things.doers(a).some((side) => doers.includes(side)) &&
    likeness(stemsOf(a.payload.what), stemsOf(b.payload.what)) >= sameThing
  );
}

function amountsDiffer(a: ActEntry, b: ActEntry): boolean {
  const [one, two] = [a.payload.act.amounts[0]!, b.payload.act.amounts[0]!];
  if (one.unit !== two.unit) return false;
  const [low, high] = one.value <= two.value ? [one, two] : [two, one];
  const most = low.most ?? (low.least === undefined ? low.value : Number.POSITIVE_INFINITY);
  const least = high.least ?? (high.most === undefined ? high.value : 0);
  return least - most > rounding * least;
}

function datesDiffer(a: ActEntry, b: ActEntry): boolean {
  const [one, two] = [a.payload.act.deadline as Period, b.payload.act.deadline as Period];
  return one.to! < two.from! || two.to! < one.from!;
}

function divergenceOf(
  id: string,
  tellers: readonly [ActEntry, ActEntry],
  point: "amount" | "date",
): Divergence {
  const [first, second] = tellers;
  return {
    id: foundedBy("v", first, `${point} ${second.id}`),
    about: { kind: "commitment", id },
    kind: "contradiction",
    point,
    what: first.payload.what,
    reports: null,
    negotiations: [],
    accounts: tellers.map((teller) =>
      accountOf([teller], { says: teller.payload.what, stance: figureOf(teller, point) }),
    ),
  };
}

function figureOf({ payload: { act } }: ActEntry, point: "amount" | "date"): string {
  const amount: Amount | undefined = act.amounts[0];
  if (point === "amount") return `${amount!.value} ${amount!.unit}`;
  const { from, to } = act.deadline!;
  return from === to ? to! : `${from} to ${to}`;
}
