import type { Span } from "../vocabulary/index.ts";
import { namelessLabels, pageLabels } from "./english/labels.ts";

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
  /^(?=\p{Lu})([\p{Lu}.'’-]{2,30}(?: [\p{Lu}.'’-]{2,30}){0,3}|[QA]\.?)((?:, [^:\n]{1,60})|(?: ?\([^):\n]{1,60}\)))?:(?=\s)/u;

/** In characters; no label is longer. */
const longestLabel = 200;

/** The least share of its lines that begin with a name, in a transcript. */
const leastLabelled = 1 / 3;

/**
 * The turns of a transcript, in order; none in a text where fewer than two names in capitals begin lines, or where most lines
 * go without: "RELATED:" stands in reports too.
 */
export function turnsIn(text: string): readonly Turn[] {
  const lines = [...text.matchAll(/[^\n\r]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    label: label.exec(match[0].slice(0, longestLabel)),
  }));
  const labelled = lines.filter((line) => line.label !== null && !pageLabels.has(firstWord(line.label[1]!)));
  const names = new Set(labelled.map((line) => line.label![1]));
  if (names.size < 2 || labelled.length < lines.length * leastLabelled) return [];
  return labelled.flatMap((line, index): readonly Turn[] => {
    const [whole, name = ""] = line.label!;
    const next = labelled[index + 1];
    const colon = line.start + whole.length - 1;
    const said = trimmed(text, { start: colon + 1, end: next?.start ?? line.end });
    if (said.start >= said.end) return [];
    const speaker = { start: line.start, end: line.start + name.trimEnd().length };
    return [
      {
        speaker: namelessLabels.has(firstWord(name)) ? null : speaker,
        colon: { start: colon, end: colon + 1 },
        said,
      },
    ];
  });
}

function firstWord(name: string): string {
  return name.split(/[ .]/)[0]!;
}

function trimmed(text: string, { start, end }: Span): Span {
  const said = text.slice(start, end);
  return { start: end - said.trimStart().length, end: start + said.trimEnd().length };
}
