import type { Span } from "../vocabulary/index.ts";

/** What one speaker says in a transcript: "HALVARD: We will wait." */
export interface Turn {
  /** The name before the colon, without what follows it: "ORLOV" of "ORLOV, foreign minister:"; null for "Q". */
  readonly speaker: Span | null;
  /** The colon. */
  readonly colon: Span;
  /** To the next turn; of the last turn, its own line. */
  readonly said: Span;
}

// "HALVARD:", "MS. ORLOV:", "ADA ORLOV, foreign minister:", "Q:"
const label =
  /^(?=\p{Lu})((?:[\p{Lu}.'’-]{2,} ?){1,4}|[QA]\.?)((?:, [^:\n]{1,60})|(?: ?\([^):\n]{1,60}\)))?:(?=\s)/u;

const nobody =
  /^(?:Q|A|QUESTION|ANSWER|REPORTER|UNIDENTIFIED|MODERATOR|HOST|ANCHOR|NOTE|UPDATE|WATCH|READ)\b/;

/** The turns of a transcript, in order; none in a text with fewer than two lines that begin with a name in capitals. */
export function turnsIn(text: string): readonly Turn[] {
  const lines = [...text.matchAll(/[^\n\r]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    label: label.exec(match[0]),
  }));
  const labelled = lines.filter((line) => line.label !== null);
  if (labelled.length < 2) return [];
  return labelled.flatMap((line, index): readonly Turn[] => {
    const [whole, name = ""] = line.label!;
    const next = labelled[index + 1];
    const colon = line.start + whole.length - 1;
    const said = trimmed(text, { start: colon + 1, end: next?.start ?? line.end });
    if (said.start >= said.end) return [];
    const speaker = { start: line.start, end: line.start + name.trimEnd().length };
    return [{ speaker: nobody.test(name) ? null : speaker, colon: { start: colon, end: colon + 1 }, said }];
  });
}

function trimmed(text: string, { start, end }: Span): Span {
  const said = text.slice(start, end);
  return { start: end - said.trimStart().length, end: start + said.trimEnd().length };
}
