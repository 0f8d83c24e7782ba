import type { Actor, Attribution, Doubt, Span } from "../../vocabulary/index.ts";
import type { Cast, Pointed } from "../cast.ts";
import type { Encoded } from "../encoder/index.ts";
import { pronouns } from "../english/names.ts";
import { pointingSources } from "../english/said.ts";
import type { Judged } from "../judged.ts";
import { withAdjacentCues } from "./adjacent-cues.ts";
import { believed, weighty } from "./believed.ts";
import { completeAttribution } from "./complete-attributions.ts";
import { withoutFarFragments } from "./far-fragments.ts";
import { withHeadline } from "./headline-attribution.ts";
import { rawOf } from "./how-sure.ts";
import { joinFragments } from "./join-fragments.ts";
import { type Convention, type LinkedAttribution, linkAttributions } from "./link-attributions.ts";
import { nestAttributions } from "./nest-attributions.ts";
import { resolvePronoun } from "./pronouns.ts";
import { quotationOf } from "./quoted.ts";
import { withTranscript } from "./transcript-attributions.ts";

export interface Attributed {
  readonly attributions: readonly Judged<Attribution>[];
  readonly doubts: readonly Doubt[];
  /** Sources that are pronouns, with whom they stand for. */
  readonly pronouns: readonly (Span & { readonly actor: string })[];
}

interface Input {
  readonly text: string;
  readonly encoded: Encoded;
  readonly cast: Cast;
  readonly sentences: readonly Span[];
  /** What stands in quotation marks, the marks included. */
  readonly quotations: readonly Span[];
  readonly convention: Convention;
}

/** Below this share of the weight a pronoun's reading is shown as a doubt. */
const sure = 0.7;

/** Who says what, by which words, quoted or not, and within whose words; in the order of the text. */
export function readAttributions(input: Input): Attributed {
  const linked = mended(linkAttributions(input.encoded, input.convention, input.text), input).flatMap(
    (attribution) => believed(attribution, input),
  );
  const ids = new Map(linked.map((attribution, index) => [attribution, `t${index + 1}`]));
  const quotations = input.convention === "polnear" ? [] : input.quotations;
  const outers = nestAttributions(linked, { ...input, quotations });
  const doubts: Doubt[] = [];
  const resolved: (Span & { actor: string })[] = [];
  const attributions = linked.map((attribution): Judged<Attribution> => {
    const { source, cue, content } = attribution;
    const spanOf = (run: Parameters<Encoded["spanOf"]>[0]) => input.encoded.spanOf(run);
    const pronoun = source && isPronoun(spanOf(source), input) ? spanOf(source) : null;
    const resolvedTo = source && pronoun && resolvePronoun(source, pronoun, input);
    const speaker = resolvedTo ? resolvedTo.speaker : speakerOf(attribution, input);
    const outer = outers.get(attribution);
    const said = content
      .map((run) => (input.convention === "polnear" ? spanOf(run) : trimmed(input.text, spanOf(run))))
      .toSorted((a, b) => a.start - b.start);
    if (resolvedTo && pronoun) {
      if (speaker) resolved.push({ ...pronoun, actor: speaker.actor.id });
      if (!speaker || speaker.share < sure || resolvedTo.candidates.length > 1)
        doubts.push({
          kind: "ambiguous-pronoun",
          ...pronoun,
          candidates: resolvedTo.candidates.map(({ id }) => id),
        });
    } else if (source && speaker && speaker.share <= guessed)
      doubts.push({ kind: "uncertain-speaker", ...spanOf(source), candidates: [speaker.actor.id] });
    return {
      id: ids.get(attribution)!,
      source: source && input.cast.wholeMention(sourceSpan(input.text, spanOf(source))),
      cue: cue && spanOf(cue),
      content: said,
      speaker: speaker?.actor.id ?? null,
      quotation: quotationOf(said, input.quotations, input.text),
      within: outer ? ids.get(outer)! : null,
      raw: rawOf(attribution, speaker, input),
    };
  });
  return { attributions, doubts, pronouns: resolved };
}

/** The most that a speaker is believed whom the source does not name, and only a link of the encoder tells. */
const guessed = 0.4;

/** What the encoder links, put right by rules where they do it better; left as it is to be measured on PolNeAR. */
function mended(linked: readonly LinkedAttribution[], input: Input): readonly LinkedAttribution[] {
  if (input.convention === "polnear") return linked;
  const parts = linked.map((each) => weighty(each, input));
  const joined = joinFragments(withAdjacentCues(parts, input), input);
  const whole = withoutFarFragments(joined, input).map((each) => completeAttribution(each, input));
  const firstOf = ({ cue, content }: LinkedAttribution) =>
    Math.min(cue?.first ?? content[0]!.first, content[0]!.first);
  return withHeadline(withTranscript(whole, input), input).toSorted((a, b) => firstOf(a) - firstOf(b));
}

function textAt(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Whom the source names, else whom the encoder links it to, or the cue, or what is said. */
function speakerOf(
  { source, cue, content }: LinkedAttribution,
  { text, encoded, cast }: Input,
): Pointed | null {
  const named: Actor | null = source && cast.headOf(encoded.spanOf(source), text);
  if (named) return { actor: named, share: 1 };
  const linked = cast.pointed("speaker", source ?? cue ?? content[0]!);
  // "a person who knows him", "the other": who is no actor of the report is one of them four times in ten.
  const isName = source !== null && !pointingSources.has(textAt(text, encoded.spanOf(source)).toLowerCase());
  const pointed = linked && isName ? { ...linked, share: Math.min(linked.share, guessed) } : linked;
  // A headline's name that is mentioned nowhere but below: "Ferry will sail: Orlov".
  const below = pointed || !source ? null : cast.named(textAt(text, encoded.spanOf(source)));
  return pointed ?? (below && { actor: below, share: 1 });
}

/** Is a source a pronoun? "He Weiwen" is a name, and so is "He" of him. */
function isPronoun(span: Span, { text, cast }: Input): boolean {
  if (!(text.slice(span.start, span.end).toLowerCase() in pronouns)) return false;
  return cast.standingAt(span) !== null || cast.headOf(span, text) === null;
}

/** A source with the whole of its possessive, and without the pronoun that begins a clause on it: "one of his aides[, who]". */
function sourceSpan(text: string, { start, end }: Span): Span {
  if (/['’]/.test(text[end - 1]!) && /^s(?!\p{L})/u.test(text.slice(end, end + 2)))
    return { start, end: end + 1 };
  return { start, end: start + text.slice(start, end).replace(/(?<=\S),? (?:who|which|that)$/, "").length };
}

/** Without a comma or full stop that stands outside the quotation marks. */
function trimmed(text: string, { start, end }: Span): Span {
  let to = end;
  while (to > start + 1 && /[,;:\s]/.test(text[to - 1]!)) to--;
  return { start, end: to };
}
