import type { Span } from "../../vocabulary/index.ts";
import type { Cast } from "../cast.ts";
import type { Encoded, Run } from "../encoder/index.ts";
import { namelessReport } from "../english/passives.ts";
import { namelessNouns, namingCue, writtenOn } from "../english/said.ts";
import { isWeighty } from "../weighty.ts";
import type { Convention, LinkedAttribution } from "./link-attributions.ts";
import { quotationOf } from "./quoted.ts";

interface Input {
  readonly text: string;
  readonly encoded: Encoded;
  readonly cast: Cast;
  /** What stands in quotation marks, the marks included. */
  readonly quotations: readonly Span[];
  readonly convention: Convention;
}

/** The fragments that say something: small words alone only in quotation marks and with a cue, “It will not,” she said. */
function weightyOf(
  { cue, content }: LinkedAttribution,
  { text, encoded, quotations }: Input,
): readonly Run[] {
  return content.filter((run) => {
    const span = encoded.spanOf(run);
    return isWeighty(text, span) || (cue !== null && quotationOf([span], quotations, text) === "direct");
  });
}

/** Without fragments that say nothing, where others do. */
export function weighty(each: LinkedAttribution, input: Input): LinkedAttribution {
  const content = weightyOf(each, input);
  return content.length > 0 ? { ...each, content } : each;
}

/**
 * An attribution with the fragments that say something; none where nothing is left, or where nobody is named and neither
 * quotation marks nor a passive ("it is believed") tell of a speaker.
 */
export function believed(attribution: LinkedAttribution, input: Input): readonly LinkedAttribution[] {
  const { text, encoded, quotations, convention } = input;
  if (convention === "polnear") return [attribution];
  const { source, cue } = attribution;
  const content = weightyOf(attribution, input);
  if (content.length === 0 || (source === null && isNaming(attribution, input))) return [];
  const quoted =
    quotationOf(
      content.map((run) => encoded.spanOf(run)),
      quotations,
      text,
    ) !== "indirect";
  const nameless = cue !== null && tellsNoSpeaker(wordsOf(cue, text, encoded));
  return source || quoted || nameless ? [{ ...attribution, content }] : [];
}

/**
 * Is nobody quoted, though words are in quotation marks or are said? “the ship was named “Hope””, “is said to be good”, “the
 * sign reads “Closed””, “a “yes man””.
 */
function isNaming({ cue, content }: LinkedAttribution, { text, encoded, cast, quotations }: Input): boolean {
  const spans = content.map((run) => encoded.spanOf(run));
  if (cue !== null) {
    const { start, end } = encoded.spanOf(cue);
    const words = text.slice(start, end);
    return namingCue.test(words) || (/\bsaid$/i.test(words) && /^ to\b/.test(text.slice(end, end + 4)));
  }
  const [first] = spans;
  const before = first ? text.slice(Math.max(0, first.start - 80), first.start) : "";
  if (writtenOn.test(before.replace(/^.*[.!?\n]/s, ""))) return true;
  if (quotationOf(spans, quotations, text) === "mixed") return true;
  const words = spans.flatMap((span) => text.slice(span.start, span.end).split(/\s+/));
  return words.length <= fewWords && content.every((run) => cast.pointed("speaker", run) === null);
}

/** So few words in quotation marks are a statement only where somebody is known to speak. */
const fewWords = 3;

// "it is believed", "speculation that"
function tellsNoSpeaker(cue: string): boolean {
  return namelessReport.test(cue) || namelessNouns.has(cue.split(" ").at(-1)!.toLowerCase());
}

function wordsOf(run: Run, text: string, encoded: Encoded): string {
  const { start, end } = encoded.spanOf(run);
  return text.slice(start, end);
}
