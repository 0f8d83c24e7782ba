import type { Alike } from "./likeness-of.ts";

/** What is judged: two tellings of one promise, demand or meeting; a reversal; an answer; a deed that bears on a promise. */
export type Rule = "promise" | "demand" | "meeting" | "reversal" | "answer" | "deed";

type Weights = Readonly<Partial<Record<keyof Alike, number>> & { bias: number }>;

/**
 * Promises, demands, meetings and deeds: fitted by logistic regression on pairs that were joined by hand (bench/joined and
 * test/course), pairs that are one weighted by the root of how rare they are. Reversals and answers: set by hand.
 */
const weights: Readonly<Record<Rule, Weights>> = {
  promise: {
    bias: -3.75,
    words: 0.32,
    contained: 0.63,
    meaning: 4.14,
    issues: 0.35,
    amounts: 0.38,
    times: -0.25,
    recipients: 0.11,
    sides: 0.24,
    speakers: 0.73,
    together: 1.03,
    dated: 0.78,
    apart: -0.84,
  },
  demand: {
    bias: -2.16,
    words: -1.92,
    contained: 0.1,
    meaning: 7.63,
    issues: 0.1,
    amounts: 0.16,
    times: -0.62,
    together: 1.32,
    dated: -0.27,
    apart: -0.69,
  },
  meeting: {
    bias: -2.8,
    words: -0.61,
    contained: 0.38,
    meaning: 2.53,
    times: 1.06,
    recipients: 0.2,
    sides: 1.45,
    places: 1.45,
    speakers: 0.61,
    together: 0.13,
    dated: 1.43,
    apart: -2.38,
  },
  deed: {
    bias: -2.79,
    words: 0.57,
    contained: 1.54,
    meaning: 3.1,
    amounts: 0.06,
    times: -0.36,
    recipients: -0.66,
    sides: -0.51,
    speakers: 0.42,
    together: 0.13,
    dated: 0.4,
    apart: 0.05,
  },
  reversal: {
    bias: -5,
    words: 3,
    contained: 1.5,
    meaning: 5,
    issues: 0.5,
    amounts: 0.5,
    recipients: 0.3,
    thin: -2,
    apart: -1,
  },
  answer: {
    bias: -4.5,
    words: 3,
    contained: 1.5,
    meaning: 5,
    issues: 0.5,
    amounts: 0.5,
    recipients: 0.3,
    thin: -2,
    apart: -2,
  },
};

/** At least this score, a link is made: where B-cubed was best, the surer of equals. `trigger` is an index of shared words. */
export const thresholds: Readonly<Record<Rule | "trigger", number>> = {
  promise: 0.8,
  demand: 0.7,
  meeting: 0.8,
  reversal: 0.75,
  answer: 0.75,
  deed: 0.7,
  trigger: 0.6,
};

/** How sure the rule is, from 0 to 1: a logistic function of what is alike. */
export function scoreOf(rule: Rule, alike: Alike): number {
  const { bias, ...each } = weights[rule];
  let sum = bias;
  for (const name of Object.keys(each) as (keyof Alike)[]) sum += (each[name] ?? 0) * alike[name];
  return Math.round((1 / (1 + Math.exp(-sum))) * 1000) / 1000;
}
