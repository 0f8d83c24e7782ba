import {
  type Attribution,
  type Document,
  type Force,
  isCommissive,
  isDirective,
  type Span,
} from "../../vocabulary/index.ts";
import type { Encoded, Run } from "../encoder/index.ts";
import { forceCues } from "../english/force-cues.ts";
import type { Sentence } from "../sentences.ts";
import { sentenceOf, tokensBefore } from "../tokens-within.ts";
import type { Family } from "./how-sure.ts";

interface Surroundings {
  readonly document: Document;
  readonly encoded: Encoded;
  readonly sentences: readonly Sentence[];
}

/** The force of an act and how sure it is, not calibrated: a refusal that denies what was said is a denial; the others are as the network judges them. */
export function forceOf(
  family: Family,
  run: Run,
  { encoded, document, sentences }: Surroundings,
  attribution: Attribution | null,
): [Force, number] {
  if (family === "refusal") {
    const cue = attribution?.cue ? document.text.slice(attribution.cue.start, attribution.cue.end) : "";
    return [/\b(den(y|ied|ies|ying|ial)|dismissed)\b/i.test(cue) ? "denial" : "rejection", 1];
  }
  const head = family === "commissive" ? "commissiveForce" : "directiveForce";
  const judged = encoded.classify(head, run);
  const cued = forceBefore(encoded.spanOf(run), family, sentences);
  const best = judged.find(({ label }) => label === cued) ?? judged[0]!;
  return [best.label as Force, cued === null ? best.share : Math.max(best.share, 0.75)];
}

/** The force that a word right before it settles, nearest first: "[threatened] to close the channel". */
function forceBefore({ start }: Span, family: Family, sentences: readonly Sentence[]): Force | null {
  const sentence = sentenceOf(sentences, { start, end: start + 1 });
  const before = sentence ? tokensBefore(sentence, start, cueReach) : [];
  for (const { lower } of before.toReversed()) {
    const force = forceCues.get(lower);
    if (force && (family === "commissive" ? isCommissive(force) : isDirective(force))) return force;
  }
  return null;
}

/** How many words before an act may settle its force. */
const cueReach = 5;
