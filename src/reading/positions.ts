import {
  type Act,
  type Attribution,
  holds,
  isRefusal,
  type Position,
  type Span,
} from "../vocabulary/index.ts";
import type { Found } from "./actors/find-actors.ts";
import { stanceCues } from "./english/cues.ts";
import { issuesIn } from "./issues.ts";
import type { Sentence } from "./sentences.ts";

interface Acted {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Found[];
  readonly attributions: readonly Attribution[];
  readonly acts: readonly Act[];
  readonly principal: (actor: string) => string | null;
}

/** Stances on issues: from what is rejected and demanded, and from words of attitude; one an actor and issue in a sentence. */
export function readPositions(input: Acted): readonly Position[] {
  const positions: Position[] = [];
  const add = (position: Position) => {
    const same = (other: Position) =>
      other.actor === position.actor &&
      other.issue === position.issue &&
      Math.abs(other.span.start - position.span.start) < 200;
    if (!positions.some(same)) positions.push(position);
  };
  for (const act of input.acts) for (const position of fromAct(act, input)) add(position);
  for (const sentence of input.sentences) for (const position of fromAttitude(sentence, input)) add(position);
  return positions.toSorted((a, b) => a.span.start - b.span.start);
}

function fromAct(act: Act, { principal }: Acted): readonly Position[] {
  const stance = isRefusal(act.force) ? "against" : act.force === "demand" ? "for" : null;
  if (stance === null || act.speaker === null) return [];
  const actor = principal(act.speaker) ?? act.speaker;
  return act.issues.slice(0, 1).map((issue) => ({
    actor,
    issue,
    stance,
    span: act.span,
    attribution: act.attribution,
    antecedent: act.antecedent,
  }));
}

function fromAttitude(sentence: Sentence, input: Acted): readonly Position[] {
  const words = input.text.slice(sentence.start, sentence.end).toLowerCase();
  const positions: Position[] = [];
  for (const cue of stanceCues) {
    const found = words.indexOf(cue.words);
    if (found < 0) continue;
    const at = { start: sentence.start + found, end: sentence.start + found + cue.words.length };
    const actor = holderOf(at, sentence, input);
    const issue = issuesIn(words.slice(Math.max(0, found - 80), found + 120))[0];
    const span = clauseAround(input.text, at, sentence);
    if (actor && issue)
      positions.push({
        actor: input.principal(actor) ?? actor,
        issue,
        stance: cue.stance,
        span,
        attribution: around(at, input),
        antecedent: null,
      });
  }
  return positions;
}

function around(span: Span, { attributions }: Acted): string | null {
  return attributions.find(({ content }) => content.some((part) => holds(part, span)))?.id ?? null;
}

/** Whose attitude it is: the speaker of the content that holds it, else the nearest actor named before it. */
function holderOf(at: Span, sentence: Sentence, { attributions, mentions }: Acted): string | null {
  const said = attributions.find(
    ({ content, speaker }) => speaker !== null && content.some((part) => holds(part, at)),
  );
  return (
    said?.speaker ??
    mentions.filter((mention) => holds(sentence, mention) && mention.end <= at.start).at(-1)?.actor ??
    null
  );
}

function clauseAround(text: string, at: Span, sentence: Sentence): Span {
  let [start, end] = [at.start, at.end];
  while (start > sentence.start && !/[,;:]/.test(text[start - 1]!)) start--;
  while (end < sentence.end && !/[,;:.]/.test(text[end]!)) end++;
  while (/\s/.test(text[start]!)) start++;
  return { start, end };
}
