import type { Encoded, Run } from "../encoder/index.ts";

/** An attribution in pieces of the encoder, before anybody is named. */
export interface LinkedAttribution {
  readonly source: Run | null;
  readonly cue: Run | null;
  readonly content: readonly Run[];
}

/** "parley" reads attributions within others' words too; "polnear" leaves those out, as PolNeAR does, to be measured on it. */
export type Convention = "parley" | "polnear";

const heads: Readonly<Record<Convention, readonly (readonly [string, string, string])[]>> = {
  parley: [
    ["polnearSource", "polnearCue", "polnearContent"],
    ["innerSource", "innerCue", "innerContent"],
  ],
  polnear: [["polnearSource", "polnearCue", "polnearContent"]],
};

/** Who says what: each content goes to its cue, each cue to its source; a quotation without a cue to its source alone. */
export function linkAttributions(
  encoded: Encoded,
  convention: Convention,
  text: string,
): readonly LinkedAttribution[] {
  const runsOf = (role: 0 | 1 | 2) =>
    distinct(
      heads[convention].flatMap((layer) =>
        role === 1 || convention === "parley" ? encoded.joined(layer[role]) : encoded.tagged(layer[role]),
      ),
    );
  const [sources, cues] = [runsOf(0), runsOf(1)];
  const contents =
    convention === "parley" ? runsOf(2).flatMap((run) => paragraphsOf(run, encoded, text)) : runsOf(2);
  const byCue = new Map(cues.map((cue) => [cue, [] as Run[]]));
  const alone: LinkedAttribution[] = [];
  for (const content of contents) {
    const cue = encoded.linked(
      "cue",
      content,
      encoded.reachable(content, cues).filter((each) => !isWithin(each, content)),
    )?.to;
    if (cue) byCue.get(cue)!.push(content);
    else
      alone.push({
        source: encoded.linked("contentSource", content, sources)?.to ?? null,
        cue: null,
        content: [content],
      });
  }
  const cued = [...byCue]
    .filter(([, content]) => content.length > 0)
    .map(
      ([cue, content]): LinkedAttribution => ({
        source: encoded.linked("source", cue, sources)?.to ?? null,
        cue,
        content,
      }),
    );
  return [...cued, ...alone].toSorted((a, b) => firstOf(a) - firstOf(b));
}

/** A content ends with its paragraph, unless that leaves a quotation open which the next takes up. */
function paragraphsOf(run: Run, encoded: Encoded, text: string): readonly Run[] {
  const { start, end } = encoded.spanOf(run);
  const words = text.slice(start, end);
  const parts: Run[] = [];
  let from = start;
  for (const { index, 0: gap } of words.matchAll(/\s*[\n\r]\s*/g)) {
    const [before, after] = [start + index, start + index + gap.length];
    if (/["“«„]/.test(text[after] ?? "") && isOpen(text.slice(from, before))) continue;
    const part = encoded.runAt({ start: from, end: before });
    if (part) parts.push(part);
    from = after;
  }
  const last = encoded.runAt({ start: from, end });
  return last ? [...parts, last] : parts;
}

/** Does the last quotation mark of a passage open? */
function isOpen(words: string): boolean {
  const marks = [...words.matchAll(/["“”«»„]/g)];
  const last = marks.at(-1);
  if (!last) return false;
  if (last[0] !== '"') return /[“«„]/.test(last[0]);
  return last.index + 1 < words.length && !/\s/.test(words[last.index + 1]!);
}

/** All that the encoder tags as sources or as cues, in the order of the text. */
export function runsFor(role: "source" | "cue", encoded: Encoded): readonly Run[] {
  return distinct(heads.parley.flatMap((layer) => encoded.joined(layer[role === "source" ? 0 : 1])));
}

export function isWithin(inner: Run, outer: Run): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

function firstOf({ cue, content }: LinkedAttribution): number {
  return Math.min(cue?.first ?? Number.POSITIVE_INFINITY, content[0]!.first);
}

function distinct(runs: readonly Run[]): readonly Run[] {
  const seen = new Map(runs.map((run) => [`${run.first}-${run.last}`, run]));
  return [...seen.values()].toSorted((a, b) => a.first - b.first || a.last - b.last);
}
