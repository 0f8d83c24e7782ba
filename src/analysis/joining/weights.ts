import type { Alike } from "./likeness-of.ts";

/** What is judged: two tellings of one promise, demand or meeting; a reversal; an answer; a deed that bears on a promise. */
export type Rule = "promise" | "demand" | "meeting" | "reversal" | "answer" | "deed";

type Weights = Readonly<Record<keyof Alike | "bias", number>>;

const weights: Readonly<Record<Rule, Weights>> = {
  promise: {
    bias: -4,
    words: 3,
    contained: 1.5,
    meaning: 5,
    issues: 0.5,
    amounts: 1.5,
    times: 0.7,
    recipients: 0.4,
    thin: -2,
    apart: -1.5,
  },
  demand: {
    bias: -4,
    words: 3,
    contained: 1.5,
    meaning: 5,
    issues: 0.5,
    amounts: 1.5,
    times: 0.7,
    recipients: 0.3,
    thin: -2,
    apart: -1.5,
  },
  meeting: {
    bias: -1.5,
    words: 0.5,
    contained: 0.5,
    meaning: 1,
    issues: 0,
    amounts: 0,
    times: 3,
    recipients: 1,
    thin: 0,
    apart: -6,
  },
  reversal: {
    bias: -5,
    words: 3,
    contained: 1.5,
    meaning: 5,
    issues: 0.5,
    amounts: 0.5,
    times: 0,
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
    times: 0,
    recipients: 0.3,
    thin: -2,
    apart: -2,
  },
  deed: {
    bias: -4.5,
    words: 3,
    contained: 1.5,
    meaning: 5,
    issues: 0,
    amounts: 0.5,
    times: 0.5,
    recipients: 0.4,
    thin: -2,
    apart: -1,
  },
};

/** At least this likely, a link is made. `trigger` is an index of shared words. */
export const thresholds: Readonly<Record<Rule | "trigger", number>> = {
  promise: 0.5,
  demand: 0.5,
  meeting: 0.5,
  reversal: 0.6,
  answer: 0.6,
  deed: 0.6,
  trigger: 0.5,
};

/** How likely the rule holds, from 0 to 1: logistic regression on what is alike. */
export function scoreOf(rule: Rule, alike: Alike): number {
  const { bias, ...each } = weights[rule];
  let sum = bias;
  for (const name of Object.keys(each) as (keyof Alike)[]) sum += each[name] * alike[name];
  return Math.round((1 / (1 + Math.exp(-sum))) * 1000) / 1000;
}
