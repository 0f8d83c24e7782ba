import type { Divergence } from "../../vocabulary/index.ts";
import { grouped } from "../grouped.ts";
import type { Legible } from "../legible.ts";
import { keyWords, likeness } from "../likeness.ts";
import { foundedBy } from "../stable-id.ts";
import { accountOf, isSure } from "./account.ts";
import type { Things } from "./things.ts";

type ActEntry = Legible<"act">;

/** From this likeness of words on, two speak of one thing; a refusal must be on the very thing that was asked for. */
const alike = { inverse: 0.3, refusal: 0.5 };
const daysNear = 60;

/** One side wants one thing before another; the other side wants it the other way round, or says no to the order. */
export function orderIn(things: Things): readonly Divergence[] {
  const ordering = things.acts.filter(
    (entry) => entry.payload.precedes !== null && entry.payload.act.issues.length > 0 && isSure(entry),
  );
  const answers = grouped(
    things.links.filter(({ payload }) => payload.relation === "answers"),
    ({ payload }) => payload.to,
  );
  const byId = new Map(things.acts.map((entry) => [entry.id, entry]));
  return ordering.flatMap((first, at) => {
    const inverse = ordering.slice(at + 1).find((other) => isInverse(first, other, things));
    const refusal = (answers.get(first.id) ?? [])
      .map(({ payload }) => byId.get(payload.from))
      .find(
        (answer) =>
          answer !== undefined && isNo(answer) && isOn(first, answer) && things.areTwo(first, answer),
      );
    const second = inverse ?? refusal;
    return second ? [divergenceOf(first, second)] : [];
  });
}

function isNo({ payload: { act } }: ActEntry): boolean {
  return act.force === "rejection" || act.polarity === "negative";
}

function isOn({ payload: asked }: ActEntry, { payload: refused }: ActEntry): boolean {
  return likeness(keyWords(asked.what), keyWords(refused.what)) >= alike.refusal;
}

/** "A truce before talks", "talks before a truce". */
function isInverse(a: ActEntry, b: ActEntry, things: Things): boolean {
  const days = things.daysBetween(a, b);
  return (
    things.areTwo(a, b) &&
    days !== null &&
    Math.abs(days) <= daysNear &&
    likeness(keyWords(a.payload.what), keyWords(b.payload.precedes!)) >= alike.inverse &&
    likeness(keyWords(b.payload.what), keyWords(a.payload.precedes!)) >= alike.inverse
  );
}

function divergenceOf(first: ActEntry, second: ActEntry): Divergence {
  return {
    id: foundedBy("v", first, `order ${second.id}`),
    about: { kind: "issue", id: first.payload.act.issues[0]! },
    kind: "order",
    point: "order",
    what: first.payload.what,
    reports: null,
    negotiations: [],
    accounts: [first, second].map((teller) => {
      const { what, precedes } = teller.payload;
      return accountOf([teller], { says: what, stance: precedes ?? "refused" });
    }),
  };
}
