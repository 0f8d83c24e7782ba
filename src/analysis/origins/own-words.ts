import type { Document } from "../../vocabulary/index.ts";

/** Words between quotation marks, to the end of their paragraph where the mark is not closed: the next opens anew. */
const quoted = /“[^”\n]*(?:”|$)|"[^"\n]*"|^"[^"\n]*$/gmu;

/**
 * The words of a report that are its own, in small letters: without what is set aside, and without what it quotes. Two
 * reports that quote one speech have the speaker in common, not each other; the words around it tell who copied whom.
 */
export function ownWords({ text, setAside }: Pick<Document, "text" | "setAside">): readonly string[] {
  let [kept, place] = ["", 0];
  for (const { start, end } of setAside.toSorted((a, b) => a.start - b.start)) {
    kept += `${text.slice(place, Math.max(place, start))}\n`;
    place = Math.max(place, end);
  }
  return (
    (kept + text.slice(place))
      .replace(quoted, "\n")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
