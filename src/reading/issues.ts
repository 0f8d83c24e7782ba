import { type Issue, type Span, issues as shipped } from "../vocabulary/index.ts";
import { likeness, type Meaning } from "./meaning/index.ts";
import { findPhrases, indexPhrases, type PhraseIndex } from "./phrases.ts";

/** Ids of the issues that a passage of one report concerns, the one that it is most about first. */
export type IssuesAt = (span: Span) => readonly string[];

/**
 * Ids of the issues that the words speak of, in the order of the table: by their words and phrases alone. Empty where
 * they speak of none.
 *
 * @param list the issues to choose from: a register's own beside the shipped ones.
 */
export function issuesIn(words: string, list: readonly Issue[] = shipped): readonly string[] {
  const named = namedIn(words, indexesOf(list));
  return list.filter(({ id }) => named.ids.has(id)).map(({ id }) => id);
}

/**
 * Makes the reader of issues by meaning. Give it a report's text, then the passages one by one.
 *
 * An issue whose words stand in the passage is one of its issues. Where only weak words stand there ("the deal"), or
 * none, one more is taken from what the report is about: that with the highest score, if it is high enough. The score,
 * which puts them in order too, is the likeness of the issue's vector to the passage's and to that of the passage with
 * what stands around it, weighted, plus the logarithm of the issue's share in the report's words that speak of any.
 * Weights and limit were fitted on the part "tune" of bench/issues-labels.jsonl.
 */
export function readIssues(meaning: Meaning, list: readonly Issue[] = shipped): (report: string) => IssuesAt {
  const vectors = issueVectors(meaning, list);
  const indexes = indexesOf(list);
  return (report) => {
    const shares = sharesIn(report, indexes);
    let vectorAt: ((passage: Span) => Float32Array) | null = null;
    const scoresOf = (span: Span): ReadonlyMap<string, number> => {
      vectorAt ??= meaning.vectorsIn(report);
      const around = vectorAt({ start: span.start - before, end: span.end + after });
      const both = vectorAt(span).map((each, at) => likenessWeight * (each + around[at]!));
      return new Map(
        vectors.map(({ id, vector }) => [
          id,
          likeness(vector, both) + Math.log((shares.get(id) ?? 0) + smallestShare),
        ]),
      );
    };
    return (span) => issuesAt(namedIn(report.slice(span.start, span.end), indexes), () => scoresOf(span));
  };
}

/** The vector of each issue, from its name, gloss and words; one that has neither gloss nor words, like "other", has none. */
export function issueVectors(
  meaning: Meaning,
  list: readonly Issue[] = shipped,
): readonly { readonly id: string; readonly vector: Float32Array }[] {
  return list
    .filter(({ gloss, words }) => gloss !== "" || words.length > 0)
    .map(({ id, name, gloss, words }) => ({
      id,
      vector: meaning.vectorOf(`${name}. ${gloss} ${words.join(", ")}`),
    }));
}

/** How much of the report around a passage is looked at, in characters. */
const before = 160;
const after = 100;
const likenessWeight = 1.5;
/** Added to each share, so that an issue that the report never names still has a score. */
const smallestShare = 0.01;
/** The score from which an issue is taken that the passage does not name. */
const enough = -0.9;

function issuesAt(named: Named, scoring: () => ReadonlyMap<string, number>): readonly string[] {
  // The order of one is settled without a vector; that is most passages.
  if (named.strong && named.ids.size === 1) return [...named.ids];
  const scores = scoring();
  const byScore = (ids: Iterable<string>) =>
    [...ids].toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  if (named.strong) return byScore(named.ids);
  const best = byScore(scores.keys())[0];
  const meant = best !== undefined && scores.get(best)! >= enough ? [best] : [];
  return [...new Set([...meant, ...byScore(named.ids)])];
}

interface Named {
  readonly ids: ReadonlySet<string>;
  /** Are they named by words that are sure? Else by weak ones, or there is none. */
  readonly strong: boolean;
}

function namedIn(words: string, { strong, weak }: Indexes): Named {
  const sure = new Set(findPhrases(words, strong).map(({ id }) => id));
  if (sure.size > 0) return { ids: sure, strong: true };
  return { ids: new Set(findPhrases(words, weak).map(({ id }) => id)), strong: false };
}

/** What part of all words in a report that speak of an issue speak of each. */
function sharesIn(report: string, { strong }: Indexes): ReadonlyMap<string, number> {
  const found = findPhrases(report, strong);
  const shares = new Map<string, number>();
  for (const { id } of found) shares.set(id, (shares.get(id) ?? 0) + 1 / found.length);
  return shares;
}

interface Indexes {
  readonly strong: PhraseIndex;
  readonly weak: PhraseIndex;
}

const prepared = new WeakMap<readonly Issue[], Indexes>();

function indexesOf(list: readonly Issue[]): Indexes {
  const known = prepared.get(list);
  if (known) return known;
  const indexes = {
    strong: indexPhrases(list.map(({ id, words }) => ({ id, phrases: words }))),
    weak: indexPhrases(list.map(({ id, weak = [] }) => ({ id, phrases: weak }))),
  };
  prepared.set(list, indexes);
  return indexes;
}
