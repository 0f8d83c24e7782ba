import type { Fingerprint } from "./fingerprint.ts";

/** The keys under which a report is filed. Undated ones have keys of their own: they are near every day. */
export function echoKeys({ marks, day }: Fingerprint): readonly string[] {
  return marks.map((mark) => keyOf(mark, day === null ? "undated" : "dated"));
}

/** The keys under which the reports that may echo it were filed, those near its day and the undated ones. */
export function echoKeysSought({ marks }: Fingerprint): {
  readonly dated: readonly string[];
  readonly undated: readonly string[];
} {
  return {
    dated: marks.map((mark) => keyOf(mark, "dated")),
    undated: marks.map((mark) => keyOf(mark, "undated")),
  };
}

function keyOf(mark: number, when: "dated" | "undated"): string {
  return `words, ${when}|${mark}`;
}
