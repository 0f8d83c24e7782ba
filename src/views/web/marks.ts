import { isCommissive, isDirective, isRefusal, type Span } from "../../vocabulary/index.ts";
import type { Report } from "./api.ts";

/** What a stretch of the report is, for one thing that was read in it. */
export interface Mark extends Span {
  readonly role: "source" | "cue" | "content" | "act" | "condition" | "meeting" | "aside";
  /** The family of an act: it gives the colour and the line. */
  readonly family?: Family;
  /** The entry that rests on it. */
  readonly entry?: string;
}

export type Family = "commit" | "direct" | "refuse" | "hint" | "meet";

/** A stretch of text under the same marks. */
export interface Segment extends Span {
  readonly marks: readonly Mark[];
}

/** Everything that is marked in a report. Attributions stand under the acts. */
export function marksOf({ document, reading, acts, meetings }: Report): readonly Mark[] {
  const attributions = (reading?.attributions ?? []).flatMap(({ source, cue, content }): Mark[] => [
    ...content.map((span) => ({ ...span, role: "content" as const })),
    ...(source ? [{ ...source, role: "source" as const }] : []),
    ...(cue ? [{ ...cue, role: "cue" as const }] : []),
  ]);
  const said = acts.flatMap(({ act, entry }): Mark[] => [
    { ...act.what, role: "act", family: familyOf(act.force), entry },
    ...(act.antecedent ? [{ ...act.antecedent, role: "condition" as const, entry }] : []),
  ]);
  const met = meetings.map(
    ({ meeting, entry }): Mark => ({ ...meeting.span, role: "meeting", family: "meet", entry }),
  );
  const asides = document.setAside.map((span): Mark => ({ ...span, role: "aside" }));
  return [...asides, ...attributions, ...met, ...said];
}

/** Which family of forces a force is of: what commits, directs, refuses or hints. */
export function familyOf(force: Parameters<typeof isCommissive>[0]): Family {
  if (force === "hint" || force === "intention") return "hint";
  if (isDirective(force)) return "direct";
  return isRefusal(force) || force === "threat" || force === "accusation"
    ? "refuse"
    : isCommissive(force) || force === "concession"
      ? "commit"
      : "hint";
}

/** Cuts `text[start, end)` at every edge of a mark. The segments join to the same characters: marks add and change none. */
export function segmentsOf({ start, end }: Span, marks: readonly Mark[]): readonly Segment[] {
  const near = marks.filter((mark) => mark.start < end && start < mark.end);
  const edges = new Set([start, end]);
  for (const mark of near) {
    if (mark.start > start) edges.add(mark.start);
    if (mark.end < end) edges.add(mark.end);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1]!;
    return { start: from, end: to, marks: near.filter((mark) => mark.start <= from && to <= mark.end) };
  });
}

/** The paragraphs of a text: its lines that are not empty. */
export function paragraphsOf(text: string): readonly Span[] {
  return Array.from(text.matchAll(/[^\n\r]*\S[^\n\r]*/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
