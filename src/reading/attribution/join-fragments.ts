import { overlaps, type Span } from "../../vocabulary/index.ts";
import type { Encoded, Run } from "../encoder/index.ts";
import { isWithin, type LinkedAttribution } from "./link-attributions.ts";

interface Input {
  readonly text: string;
  readonly encoded: Encoded;
}

/**
 * Puts together what the encoder parts: a quotation without a cue goes to the cue that interrupts it, “The ferry,” [Orlov
 * said], “will sail”; or to the quotation of the paragraph before, where that is left open. Fragments within others of the
 * same attribution are left out.
 */
export function joinFragments(all: readonly LinkedAttribution[], input: Input): readonly LinkedAttribution[] {
  const joined: LinkedAttribution[] = [];
  for (const each of all) {
    const last = joined.at(-1);
    if (last && isInterrupted(last, each, input))
      joined[joined.length - 1] = { ...each, content: [...last.content, ...each.content] };
    else if (last && isContinued(last, each, input))
      joined[joined.length - 1] = { ...last, content: [...last.content.slice(0, -1), spanned(last, each)] };
    else joined.push(each);
  }
  return joined.map((each) => ({ ...each, content: apart(each.content) }));
}

// “The ferry,” [Foreign Minister Ada Orlov said], “will sail in May.”
function isInterrupted(lone: LinkedAttribution, next: LinkedAttribution, { text, encoded }: Input): boolean {
  if (lone.cue !== null || lone.source !== null || next.cue === null || next.source === null) return false;
  if (lone.content.length !== 1 || next.content.length === 0) return false;
  const [before, after] = [encoded.spanOf(lone.content[0]!), encoded.spanOf(next.content[0]!)];
  const told = [encoded.spanOf(next.source), encoded.spanOf(next.cue)].toSorted((a, b) => a.start - b.start);
  const [first, second] = told as [Span, Span];
  const isBetween = first.start >= before.end && second.end <= after.start && !overlaps(first, second);
  const gaps = [
    text.slice(before.end, first.start),
    text.slice(first.end, second.start),
    text.slice(second.end, after.start),
  ];
  const endsOpen = /,["”’'»]?$/.test(text.slice(before.start, before.end).trimEnd());
  return isBetween && (endsOpen || gaps[0]!.startsWith(",")) && gaps.every((gap) => /^[\s,]*$/.test(gap));
}

// “The truce has held. ⏎ “The guards will stay.”
function isContinued(before: LinkedAttribution, lone: LinkedAttribution, { text, encoded }: Input): boolean {
  if (lone.cue !== null || lone.source !== null || lone.content.length !== 1) return false;
  const run = before.content.at(-1);
  if (!run || run.last >= lone.content[0]!.first) return false;
  const [open, next] = [encoded.spanOf(run), encoded.spanOf(lone.content[0]!)];
  const said = text.slice(open.start, open.end);
  const isOpen = /^(?:that )?[“"«„]/.test(said) && !/[”"»]/.test(said.slice(1));
  return (
    isOpen &&
    /^[.!?…]?\s*[\n\r]\s*$/.test(text.slice(open.end, next.start)) &&
    /[“"«„]/.test(text[next.start]!)
  );
}

function spanned(before: LinkedAttribution, lone: LinkedAttribution): Run {
  return { first: before.content.at(-1)!.first, last: lone.content[0]!.last };
}

/** Without those that stand within another; of two that are the same, the first stays. */
function apart(runs: readonly Run[]): readonly Run[] {
  return runs.filter(
    (run, index) =>
      !runs.some(
        (other, at) => at !== index && isWithin(run, other) && (!isWithin(other, run) || at < index),
      ),
  );
}
