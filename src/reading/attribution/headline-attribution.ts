import { overlaps, type Span } from "../../vocabulary/index.ts";
import type { Cast } from "../cast.ts";
import type { Encoded, Run } from "../encoder/index.ts";
import type { LinkedAttribution } from "./link-attributions.ts";

interface Input {
  readonly text: string;
  readonly encoded: Encoded;
  readonly cast: Cast;
}

// "Orlov: Ferry will sail in May", "Ferry will sail in May: Orlov"; not "Norland: What comes next"
const before = /^(\p{Lu}[\p{L}.’' -]{1,40}): (?!(?:What|Who|How|Why|When|Where|Which|An?) )(.+)$/u;
const after = /^(.+): (\p{Lu}[\p{L}.’' -]{1,40})$/u;

/**
 * What a headline says is not said by a cue of the report below it; where a name and a colon are all that tells who says
 * it, an attribution is made of them.
 */
export function withHeadline(
  linked: readonly LinkedAttribution[],
  input: Input,
): readonly LinkedAttribution[] {
  const { text, encoded, cast } = input;
  const line = /^[^\n\r]{10,150}(?=[\n\r]|$)/.exec(text)?.[0].trimEnd() ?? "";
  if (line === "" || /[.?!;”"’']$/.test(line)) return linked;
  const headline = { start: 0, end: line.length };
  const below = linked.flatMap((each) => outside(each, headline, encoded));
  const label = labelOf(line, cast);
  const told = below.some(({ cue, content }) =>
    [...(cue ? [cue] : []), ...content].some((run) => isReading(run, cue, headline, input)),
  );
  if (!label || told) return below;
  const others = below.filter((each) => !each.content.some((run) => overlaps(encoded.spanOf(run), headline)));
  const [source, cue, said] = [label.name, label.colon, label.said].map((span) => encoded.runAt(span));
  return source && cue && said ? [{ source, cue, content: [said] }, ...others] : below;
}

/** Does a piece of an attribution stand in the headline, and is it more than a colon's? */
function isReading(run: Run, cue: Run | null, headline: Span, { text, encoded }: Input): boolean {
  const isColon = cue !== null && text.slice(encoded.spanOf(cue).start, encoded.spanOf(cue).end) === ":";
  return !isColon && overlaps(encoded.spanOf(run), headline);
}

/** Without what the headline says, where the cue stands below it. */
function outside(each: LinkedAttribution, headline: Span, encoded: Encoded): readonly LinkedAttribution[] {
  if (each.cue === null || overlaps(encoded.spanOf(each.cue), headline)) return [each];
  const content = each.content.filter((run) => !overlaps(encoded.spanOf(run), headline));
  return content.length > 0 ? [{ ...each, content }] : [];
}

interface Label {
  readonly name: Span;
  readonly colon: Span;
  readonly said: Span;
}

function labelOf(line: string, cast: Cast): Label | null {
  const first = before.exec(line);
  const last = after.exec(line);
  const candidates = [
    ...(first
      ? [
          {
            name: { start: 0, end: first[1]!.length },
            said: { start: first[1]!.length + 2, end: line.length },
          },
        ]
      : []),
    ...(last
      ? [{ name: { start: last[1]!.length + 2, end: line.length }, said: { start: 0, end: last[1]!.length } }]
      : []),
  ];
  const words = ({ start, end }: Span) => line.slice(start, end);
  const found = candidates.find(
    ({ name, said }) => words(said).split(" ").length > 2 && cast.speaksAt(name, words(name)),
  );
  if (!found) return null;
  const colon = Math.min(found.name.end, found.said.end);
  return { ...found, colon: { start: colon, end: colon + 1 } };
}
