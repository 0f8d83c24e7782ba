import type { Actor, Attribution, Doubt, Span } from "../../vocabulary/index.ts";
import type { Cast, Pointed } from "../cast.ts";
import type { Encoded } from "../encoder/index.ts";
import { pronouns } from "../english/names.ts";
import { namelessReport } from "../english/passives.ts";
import type { Judged } from "../judged.ts";
import { isWeighty } from "../weighty.ts";
import { rawOf } from "./how-sure.ts";
import { type Convention, type LinkedAttribution, linkAttributions } from "./link-attributions.ts";
import { nestAttributions } from "./nest-attributions.ts";
import { quotationOf } from "./quoted.ts";

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
  /** What stands in quotation marks, the marks included. */
  readonly quotations: readonly Span[];
  readonly convention: Convention;
}

/** Below this share of the weight a pronoun's reading is shown as a doubt. */
const sure = 0.7;

/** Who says what, by which words, quoted or not, and within whose words; in the order of the text. */
export function readAttributions(input: Input): Attributed {
  const linked = linkAttributions(input.encoded, input.convention).flatMap((attribution) =>
    believed(attribution, input),
  );
  const ids = new Map(linked.map((attribution, index) => [attribution, `t${index + 1}`]));
  const quotations = input.convention === "polnear" ? [] : input.quotations;
  const outers = nestAttributions(linked, { ...input, quotations });
  const doubts: Doubt[] = [];
  const resolved: (Span & { actor: string })[] = [];
  const attributions = linked.map((attribution): Judged<Attribution> => {
    const { source, cue, content } = attribution;
    const spanOf = (run: Parameters<Encoded["spanOf"]>[0]) => input.encoded.spanOf(run);
    const speaker = speakerOf(attribution, input);
    const outer = outers.get(attribution);
    const said = content
      .map((run) => (input.convention === "polnear" ? spanOf(run) : trimmed(input.text, spanOf(run))))
      .toSorted((a, b) => a.start - b.start);
    if (source && isPronoun(input.text, spanOf(source))) {
      if (speaker) resolved.push({ ...spanOf(source), actor: speaker.actor.id });
      if (!speaker || speaker.share < sure)
        doubts.push({
          kind: "ambiguous-pronoun",
          ...spanOf(source),
          candidates: speaker ? [speaker.actor.id] : [],
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
      raw: rawOf(attribution, speaker, input),
    };
  });
  return { attributions, doubts, pronouns: resolved };
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
  const nameless = cue !== null && namelessReport.test(textAt(text, encoded.spanOf(cue)));
  return source || quoted || nameless ? [{ ...attribution, content }] : [];
}

function textAt(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Whom the source names, else whom the encoder links it to, or the cue, or what is said. */
function speakerOf(
  { source, cue, content }: LinkedAttribution,
  { text, encoded, cast }: Input,
): Pointed | null {
  if (source && !isPronoun(text, encoded.spanOf(source))) {
    const named: Actor | null = cast.headOf(encoded.spanOf(source), text);
    if (named) return { actor: named, share: 1 };
  }
  const pointed = cast.pointed("speaker", source ?? cue ?? content[0]!);
  if (pointed || !source) return pointed;
  // A pronoun that the encoder leaves open: the person named last, shown as a doubt.
  const nearest = cast.personBefore(encoded.spanOf(source));
  return nearest && { actor: nearest, share: 0.5 };
}

function isPronoun(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).toLowerCase() in pronouns;
}

/** Without a comma or full stop that stands outside the quotation marks. */
function trimmed(text: string, { start, end }: Span): Span {
  let to = end;
  while (to > start + 1 && /[,;:\s]/.test(text[to - 1]!)) to--;
  return { start, end: to };
}
