import type { Act, Span, Time } from "../../vocabulary/index.ts";
import type { Sentence } from "../sentences.ts";
import type { Tense } from "../times/days.ts";

/**
 * By when it is to be done: the time that the encoder links to it in its own sentence. Null where there is none. (A time
 * that merely stands in its words is wrong more often than right: measured on the annotated reports.)
 */
export function deadlineOf(
  linked: Span | null,
  sentence: Sentence | undefined,
  timeIn: (span: Span, tense: Tense) => Time | null,
): Time | null {
  const own = linked && sentence && linked.start >= sentence.start && linked.end <= sentence.end;
  return own ? timeIn(linked, "future") : null;
}

/** Where several acts of one sentence have one deadline, the one that stands nearest before it keeps it. */
export function withOwnDeadlines<A extends Act>(acts: readonly A[]): readonly A[] {
  const nearest = new Map<number, Act>();
  for (const act of acts) {
    const at = act.deadline?.start;
    const other = at === undefined ? undefined : nearest.get(at);
    if (at !== undefined && (!other || distance(act.what, at) <= distance(other.what, at)))
      nearest.set(at, act);
  }
  return acts.map((act) =>
    act.deadline === null || nearest.get(act.deadline.start) === act ? act : { ...act, deadline: null },
  );
}

/** From the end of what is to be done to its time; nothing where the time stands in it. */
function distance({ start, end }: Span, at: number): number {
  return at < start ? start - at : Math.max(0, at - end);
}
