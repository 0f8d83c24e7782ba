import type { Bearing, Relation } from "../../vocabulary/index.ts";
import { likeness } from "../likeness.ts";
import { alike } from "./likeness-of.ts";
import type { Telling, TellingKind } from "./telling.ts";
import { type Rule, scoreOf, thresholds } from "./weights.ts";

/** A link that a rule finds between two tellings. */
export interface Found {
  readonly relation: Relation;
  readonly from: Telling;
  readonly to: Telling;
  readonly rule: string;
  readonly score: number;
  readonly how: Bearing | null;
}

/** The rules' version: it stands with every link that they find. */
export const joiner = "join@1";

/**
 * The link between two tellings, null where there is none; the same whichever is named first.
 *
 * @param meaning the cosine of the vectors of what they say.
 */
export function findLink(a: Telling, b: Telling, meaning: number): Found | null {
  const [from, to] = isLater(a, b) ? [a, b] : [b, a];
  switch (`${from.kind} ${to.kind}`) {
    case "promise promise":
    case "threat threat":
      if (!sharesSide(from, to)) return null;
      return from.polarity === to.polarity
        ? found("same", "promise", from, to, meaning)
        : reversal(from, to, meaning);
    case "demand demand":
      return from.speaker === to.speaker && agree(from.sides, to.sides)
        ? found("same", "demand", from, to, meaning)
        : null;
    case "meeting meeting":
      return sharesSide(from, to) ? found("same", "meeting", from, to, meaning) : null;
    case "answer promise":
      // Who refuses to do a thing and says that he will not says the same thing twice.
      return isOf([from.speaker], to) && to.polarity === "affirmative" ? reversal(from, to, meaning) : null;
    case "answer demand":
    case "promise demand":
      return isOf(from.kind === "answer" ? [from.speaker] : from.sides, to) && follows(from, to)
        ? found("answers", "answer", from, to, meaning)
        : null;
    case "deed promise":
    case "deed threat":
      return follows(from, to) ? bearing(from, to, meaning) : null;
    default:
      return null;
  }
}

/** A promise of the same side not to do what it had promised, or to do what it had promised not to, in a later report. */
function reversal(from: Telling, to: Telling, meaning: number): Found | null {
  return from.document !== to.document && (from.day ?? "") > (to.day ?? "9")
    ? found("reverses", "reversal", from, to, meaning)
    : null;
}

/** A deed or answer that comes after what it bears on; the same words read twice are no evidence of themselves. */
function follows(from: Telling, to: Telling): boolean {
  if (from.document === to.document) return from.span.end <= to.span.start || to.span.end <= from.span.start;
  return (from.day ?? "9") >= (to.day ?? "9");
}

function found(
  relation: Relation,
  rule: Rule,
  from: Telling,
  to: Telling,
  meaning: number,
  how: Bearing | null = null,
): Found | null {
  const score = scoreOf(rule, alike(from, to, meaning));
  return score < thresholds[rule] ? null : { relation, from, to, rule: `${joiner} ${rule}`, score, how };
}

/** A deed that keeps or breaks what its own side promised, or that makes anyone's condition come true. */
function bearing(deed: Telling, promise: Telling, meaning: number): Found | null {
  if (sharesSide(deed, promise)) {
    const own = found("bears-on", "deed", deed, promise, meaning, bearingOf(deed, promise));
    if (own) return own;
  }
  // What bears on the condition is told by the words of the condition.
  const met = likeness(deed.words, promise.antecedent);
  const done = deed.manner === "done" || deed.manner === "ongoing";
  const party = [...deed.sides, ...deed.recipients].some((side) =>
    [...promise.sides, ...promise.recipients, promise.speaker].includes(side),
  );
  if (!done || !party || met < thresholds.trigger) return null;
  return {
    relation: "bears-on",
    from: deed,
    to: promise,
    rule: `${joiner} trigger`,
    score: met,
    how: "triggers",
  };
}

/** What a deed does to a promise of the same thing. Doing what one promised not to do breaks it. */
function bearingOf(deed: Telling, promise: Telling): Bearing {
  const undone = ["refused", "failed", "reversed"].includes(deed.manner);
  if (promise.polarity === "negative") return undone ? "fulfils" : "breaks";
  if (undone) return "breaks";
  return deed.manner === "partial" || deed.manner === "ongoing" || isLess(deed, promise)
    ? "partly"
    : "fulfils";
}

/** Thirty of a hundred is less than was promised. */
function isLess(deed: Telling, promise: Telling): boolean {
  return promise.amounts.some(({ value, unit }) =>
    deed.amounts.some((done) => done.unit === unit && done.value < 0.95 * value),
  );
}

function sharesSide(a: Telling, b: Telling): boolean {
  if (a.sides.length === 0 && b.sides.length === 0) return true;
  return a.sides.some((side) => b.sides.includes(side));
}

/** Is one of these among the sides that an act is about? */
function isOf(some: readonly (string | null)[], { sides }: Telling): boolean {
  return some.some((side) => side !== null && sides.includes(side));
}

function agree(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((side) => b.includes(side));
}

/** Deeds and answers come from what they bear on; else the later told is linked to the earlier. */
function isLater(a: Telling, b: Telling): boolean {
  if (a.kind !== b.kind) return ranks.indexOf(a.kind) > ranks.indexOf(b.kind);
  return placeOf(a) > placeOf(b);
}

const ranks: readonly TellingKind[] = ["demand", "promise", "threat", "answer", "deed", "meeting"];

/** By publication, then document, then place in it: the order in which lists are made. */
function placeOf({ publishedAt, document, span, entry }: Telling): string {
  return [publishedAt ?? "9", document ?? "", String(span.start).padStart(9, "0"), entry].join(" ");
}
