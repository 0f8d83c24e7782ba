import {
  type Act,
  type Actor,
  type Amount,
  type Attribution,
  type Document,
  dayOf,
  holds,
  overlaps,
  type Polarity,
  ploverOf,
  type Span,
  type Time,
} from "../../vocabulary/index.ts";
import { withStages } from "../amounts/stage.ts";
import { readAmounts } from "../amounts.ts";
import type { Cast, Pointed } from "../cast.ts";
import { countWhile } from "../count-while.ts";
import type { Encoded, Run } from "../encoder/index.ts";
import { stageOfForce } from "../english/amount-stages.ts";
import type { IssuesAt } from "../issues.ts";
import type { Judged } from "../judged.ts";
import type { Sentence } from "../sentences.ts";
import type { Tense } from "../times/days.ts";
import { sentenceOf } from "../tokens-within.ts";
import { isWeighty } from "../weighty.ts";
import { addresseeOf } from "./addressee.ts";
import { conditionBeside, wholeCondition } from "./condition.ts";
import { deadlineOf, withOwnDeadlines } from "./deadline.ts";
import { withWholeEdges } from "./edges.ts";
import { forceOf } from "./force.ts";
import { type Family, rawOf } from "./how-sure.ts";
import { findPrecedence } from "./precedence.ts";
import { predicateOf } from "./predicate.ts";
import { readAnswers } from "./read-answers.ts";
import { subjectOf } from "./subject.ts";

/** What the acts are read from. */
export interface ActInput {
  readonly document: Document;
  readonly encoded: Encoded;
  readonly cast: Cast;
  readonly sentences: readonly Sentence[];
  readonly attributions: readonly Judged<Attribution>[];
  readonly timeIn: (span: Span, tense: Tense) => Time | null;
  readonly issuesAt: IssuesAt;
}

const families: readonly Family[] = ["commissive", "directive", "refusal"];

/** Speech acts in the order of the text: found by family, their force judged from the words, their parts by links. */
export function readActs(input: ActInput): readonly Judged<Act>[] {
  const found = families.flatMap((family) => input.encoded.joined(family).map((run) => ({ family, run })));
  const acts = found
    .filter(
      ({ run }) =>
        isWeighty(input.document.text, input.encoded.spanOf(run)) &&
        !input.cast.isMention(input.encoded.spanOf(run)),
    )
    .toSorted((a, b) => a.run.first - b.run.first)
    .map(({ family, run }, index) => actOf(family, run, `s${index + 1}`, input));
  const answers = readAnswers(acts, { ...input, text: input.document.text });
  const inOrder = [...withOwnDeadlines(acts), ...answers].toSorted((a, b) => a.what.start - b.what.start);
  return inOrder.map((act, index): Judged<Act> => ({ ...act, id: `s${index + 1}` }));
}

function actOf(family: Family, run: Run, id: string, input: ActInput): Judged<Act> {
  const { encoded, cast } = input;
  const whole = encoded.spanOf(run);
  const sentence = sentenceOf(input.sentences, whole);
  const act = family === "commissive" && sentence ? predicateOf(sentence, whole, cast) : whole;
  const deadline = argument("deadline", run, family, encoded);
  const what = sentence ? withWholeEdges(sentence, act, deadline) : act;
  const attribution = attributionAround(what, input.attributions);
  const [force, forceShare] = forceOf(family, run, input, attribution);
  const marked = argument("condition", run, family, encoded);
  const linked = marked && wholeCondition(sentenceOf(input.sentences, marked), marked);
  const subject = family === "commissive" && sentence ? subjectOf(sentence, act, { cast, attribution }) : [];
  const antecedent = linked ?? (family === "commissive" && sentence ? conditionBeside(sentence, act) : null);
  const speaker = speakerOf(run, attribution, input);
  const performer =
    family === "directive"
      ? addresseeOf(sentence, act, { cast, run, speaker })
      : subject[0]
        ? { actor: subject[0], share: 0.8 }
        : debtorOf(run, speaker, cast);
  const recipient = family === "commissive" ? cast.pointed("recipient", run) : null;
  const polarity = polarityOf(family, run, encoded);
  const span = antecedent
    ? { start: Math.min(what.start, antecedent.start), end: Math.max(what.end, antecedent.end) }
    : what;
  return {
    id,
    force,
    speaker: (speaker ?? (family === "commissive" ? performer?.actor : null))?.id ?? null,
    performers: family === "refusal" || !performer ? [] : idsOf(subject[0] ? subject : [performer.actor]),
    recipients: recipient && recipient.actor.id !== performer?.actor.id ? [recipient.actor.id] : [],
    span,
    what,
    polarity,
    certainty: force === "hint" ? "possible" : force === "intention" ? "probable" : "certain",
    attribution: attribution?.id ?? null,
    antecedent,
    deadline: deadlineOf(deadline, sentence, {
      timeIn: input.timeIn,
      published: dayOf(input.document.publishedAt),
    }),
    amounts: withStages(amountsOf(run, family, input), sentence, {
      usual: stageOfForce[force] ?? null,
      latest: "allocated",
    }),
    issues: input.issuesAt(span),
    plover: ploverOf(force, polarity),
    inferred: [],
    precedes: family === "directive" && sentence ? findPrecedence(sentence, what) : null,
    raw: rawOf(run, {
      family,
      forceShare,
      performer,
      speaker,
      attribution,
      encoded,
      cast,
    }),
  };
}

function polarityOf(family: Family, run: Run, encoded: Encoded): Polarity {
  return family === "commissive" && encoded.classify("commissivePolarity", run)[0]!.label === "negative"
    ? "negative"
    : "affirmative";
}

function argument(name: "condition" | "deadline", run: Run, family: Family, encoded: Encoded): Span | null {
  const found = family === "refusal" ? null : encoded.linked(name, run, encoded.tagged(name));
  return found && found.margin > leastMargin[name] ? encoded.spanOf(found.to) : null;
}

/** The log-odds from which an argument is believed; below it, conditions are wrong more often than right. */
const leastMargin = { condition: 0.85, deadline: 0 };

/** Who says it: the speaker of the words around it, else whose voice the network hears. */
function speakerOf(run: Run, attribution: Attribution | null, { cast }: ActInput): Actor | null {
  return cast.actor(attribution?.speaker ?? null) ?? cast.pointed("voice", run)?.actor ?? null;
}

/** What is counted or paid in its words, with the sum of money that the encoder links to it where its words name none. */
function amountsOf(run: Run, family: Family, { encoded, document }: ActInput): readonly Amount[] {
  const inside = readAmounts(document.text, encoded.spanOf(run));
  if (family === "refusal" || inside.some(isMoney)) return inside;
  const found = encoded.linked("amount", run, encoded.tagged("amount"));
  const linked = found ? readAmounts(document.text, encoded.spanOf(found.to)) : [];
  return [...inside, ...linked.filter((each) => !inside.some((other) => overlaps(each, other)))];
}

function isMoney({ unit }: Amount): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** The innermost attribution in whose content a passage stands, or whose content it holds. */
export function attributionAround<A extends Attribution>(span: Span, attributions: readonly A[]): A | null {
  const parts = partsOf(attributions);
  const inner = { start: span.start + 1, end: Math.max(span.start + 2, span.end - 1) };
  let best: Part | null = null;
  // Back from the last part that begins before it, as long as one there may still hold it.
  for (let at = countWhile(parts, ({ start }) => start <= inner.start) - 1; at >= 0; at--) {
    const part = parts[at]!;
    if (part.reach < inner.end) break;
    if (!holds(part, inner)) continue;
    const shorter = best === null || part.length < best.length;
    if (shorter || (part.length === best?.length && part.place < best.place)) best = part;
  }
  // The parts are those of this list.
  return (best?.attribution as A | undefined) ?? null;
}

/** A part of what is said. */
interface Part extends Span {
  readonly attribution: Attribution;
  readonly place: number;
  /** Of all that is said in the attribution, in characters. */
  readonly length: number;
  /** Up to which character it and the parts before it reach. */
  reach: number;
}

/** Made once for the attributions of a reading. */
const known = new WeakMap<readonly Attribution[], readonly Part[]>();

/** The parts of what is said in the order of the text. */
function partsOf(attributions: readonly Attribution[]): readonly Part[] {
  const found = known.get(attributions);
  if (found) return found;
  const parts = attributions
    .flatMap((attribution, place) => {
      const length = attribution.content.reduce((sum, { start, end }) => sum + end - start, 0);
      return attribution.content.map(
        ({ start, end }): Part => ({ start, end, attribution, place, length, reach: end }),
      );
    })
    .toSorted((a, b) => a.start - b.start);
  let reach = 0;
  for (const part of parts) {
    reach = Math.max(reach, part.end);
    part.reach = reach;
  }
  known.set(attributions, parts);
  return parts;
}

/** Whom the encoder points to as bound, else the side of whoever promises. */
function debtorOf(run: Run, speaker: Actor | null, cast: Cast): Pointed | null {
  return cast.pointed("performer", run) ?? (speaker && { actor: cast.sideOf(speaker), share: 0.5 });
}

function idsOf(actors: readonly Actor[]): readonly string[] {
  return actors.map(({ id }) => id);
}
