import type { Actor, Attribution, Doubt, Span } from "../../vocabulary/index.ts";
import type { Cast, Pointed } from "../cast.ts";
import type { Encoded } from "../encoder/index.ts";
import { pronouns } from "../english/names.ts";
import { namelessReport } from "../english/passives.ts";
import { namelessNouns } from "../english/said.ts";
import { isWeighty } from "../weighty.ts";
import { completeAttribution } from "./complete-attributions.ts";
import { joinFragments } from "./join-fragments.ts";
import { type Convention, type LinkedAttribution, linkAttributions } from "./link-attributions.ts";
import { nestAttributions } from "./nest-attributions.ts";
import { resolvePronoun } from "./pronouns.ts";
import { quotationOf } from "./quoted.ts";

export interface Attributed {
  readonly attributions: readonly Attribution[];
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
  const linked = mended(linkAttributions(input.encoded, input.convention), input).flatMap((attribution) =>
    believed(attribution, input),
  );
  const ids = new Map(linked.map((attribution, index) => [attribution, `t${index + 1}`]));
  const quotations = input.convention === "polnear" ? [] : input.quotations;
  const outers = nestAttributions(linked, { ...input, quotations });
  const doubts: Doubt[] = [];
  const resolved: (Span & { actor: string })[] = [];
  const attributions = linked.map((attribution): Attribution => {
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
    }
    return {
      id: ids.get(attribution)!,
      source: source && input.cast.wholeMention(spanOf(source)),
      cue: cue && spanOf(cue),
      content: said,
      speaker: speaker?.actor.id ?? null,
      quotation: quotationOf(said, input.quotations),
      within: outer ? ids.get(outer)! : null,
    };
  });
  return { attributions, doubts, pronouns: resolved };
}

/** What the encoder links, put right by rules where they do it better; left as it is to be measured on PolNeAR. */
function mended(linked: readonly LinkedAttribution[], input: Input): readonly LinkedAttribution[] {
  if (input.convention === "polnear") return linked;
  return joinFragments(linked, input).map((each) => completeAttribution(each, input));
}

/**
 * An attribution with the fragments that say something; none where nothing is left, or where nobody is named and neither
 * quotation marks nor a passive ("it is believed") tell of a speaker.
 */
function believed(
  attribution: LinkedAttribution,
  { text, encoded, quotations, convention }: Input,
): readonly LinkedAttribution[] {
  if (convention === "polnear") return [attribution];
  const { source, cue } = attribution;
  const content = attribution.content.filter((run) => isWeighty(text, encoded.spanOf(run)));
  if (content.length === 0) return [];
  const quoted =
    quotationOf(
      content.map((run) => encoded.spanOf(run)),
      quotations,
    ) !== "indirect";
  const nameless = cue !== null && tellsNoSpeaker(textAt(text, encoded.spanOf(cue)));
  return source || quoted || nameless ? [{ ...attribution, content }] : [];
}

// "it is believed", "speculation that"
function tellsNoSpeaker(cue: string): boolean {
  return namelessReport.test(cue) || namelessNouns.has(cue.split(" ").at(-1)!.toLowerCase());
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
  return named ? { actor: named, share: 1 } : cast.pointed("speaker", source ?? cue ?? content[0]!);
}

/** Is a source a pronoun? "He Weiwen" is a name, and so is "He" of him. */
function isPronoun(span: Span, { text, cast }: Input): boolean {
  return text.slice(span.start, span.end).toLowerCase() in pronouns && cast.headOf(span, text) === null;
}

/** Without a comma or full stop that stands outside the quotation marks. */
function trimmed(text: string, { start, end }: Span): Span {
  let to = end;
  while (to > start + 1 && /[,;:\s]/.test(text[to - 1]!)) to--;
  return { start, end: to };
}
