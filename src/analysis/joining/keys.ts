import type { Telling } from "./telling.ts";

/** Words of what is said that a telling is filed under: the longest say most. */
const wordsFiled = 6;
/** Words of a condition that are paired: three give three pairs. */
const wordsPaired = 4;
/** Participants that are paired: a summit of twenty is known by a few of them. */
const participantsPaired = 6;

/** The keys under which a telling is found by those that come after it. */
export function keysOf(telling: Telling): readonly string[] {
  const { kind, speaker, sides, antecedent } = telling;
  switch (kind) {
    case "promise":
    case "threat":
      return [...about("promise", sides, telling), ...pairsOf("condition", antecedent)];
    case "demand":
      return [...about("asked by", [speaker], telling), ...about("asked of", sides, telling)];
    case "answer":
      return about("answer", [speaker], telling);
    case "deed":
      return [...about("deed", sides, telling), ...pairsOf("event", telling.words)];
    case "meeting":
      return meetingKeys(sides);
  }
}

/** The keys under which what it may be joined with was filed. Two tellings find each other whichever comes first. */
export function keysSought(telling: Telling): readonly string[] {
  const { kind, speaker, sides, antecedent } = telling;
  switch (kind) {
    case "promise":
    case "threat":
      return [
        ...about("promise", sides, telling),
        ...about("answer", sides, telling),
        ...about("deed", sides, telling),
        ...about("asked of", sides, telling),
        ...pairsOf("event", antecedent),
      ];
    case "demand":
      return [
        ...about("asked by", [speaker], telling),
        ...about("answer", sides, telling),
        ...about("promise", sides, telling),
      ];
    case "answer":
      return [...about("promise", [speaker], telling), ...about("asked of", [speaker], telling)];
    case "deed":
      return [...about("promise", sides, telling), ...pairsOf("condition", telling.words)];
    case "meeting":
      return meetingKeys(sides);
  }
}

/** One key for each side and each issue or telling word; a side that nobody names is a side of its own. */
function about(
  role: string,
  sides: readonly (string | null)[],
  { issues, words }: Telling,
): readonly string[] {
  const topics = [...issues.map((issue) => `#${issue}`), ...longest(words, wordsFiled)];
  const named = sides.length > 0 ? sides : [null];
  return named.flatMap((side) => topics.map((topic) => `${role}|${side ?? ""}|${topic}`));
}

function pairsOf(role: string, words: ReadonlySet<string>): readonly string[] {
  return pairs(longest(words, wordsPaired)).map(([a, b]) => `${role}|${a}|${b}`);
}

function meetingKeys(sides: readonly string[]): readonly string[] {
  const some = sides.toSorted().slice(0, participantsPaired);
  if (some.length < 2) return some.map((side) => `meeting|${side}`);
  return pairs(some).map(([a, b]) => `meeting|${a}|${b}`);
}

function pairs(items: readonly string[]): readonly (readonly [string, string])[] {
  const sorted = items.toSorted();
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b) => [a, b] as const));
}

function longest(words: ReadonlySet<string>, count: number): readonly string[] {
  return [...words].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, count);
}
