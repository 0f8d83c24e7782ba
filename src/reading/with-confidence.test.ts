import { describe, expect, test } from "vitest";
import type { Act } from "../vocabulary/index.ts";
import type { Judged } from "./judged.ts";
import { withConfidence } from "./with-confidence.ts";

const span = { start: 0, end: 4 };
const pledge: Judged<Act> = {
  id: "s1",
  force: "pledge",
  speaker: "a1",
  performers: ["a1"],
  recipients: [],
  span,
  what: span,
  polarity: "affirmative",
  certainty: "certain",
  attribution: null,
  antecedent: span,
  deadline: null,
  amounts: [],
  issues: [],
  plover: null,
  inferred: [],
  precedes: null,
  raw: { commitment: 0.8, force: 0.5, debtor: 0.9, voice: 0.25, condition: 0.4, deadline: 0.1 },
};
const confidenceOf = (act: Judged<Act>) =>
  withConfidence({ attributions: [], acts: [act], positions: [], meetings: [], deeds: [] }, (_, raw) => raw)
    .acts[0];

describe("the confidence of an act", () => {
  test("is how likely it is there with a field right, for each field that it has", () => {
    expect(confidenceOf(pledge)?.confidence).toEqual({
      what: 0.8,
      force: 0.4,
      speaker: 0.2,
      performers: 0.72,
      antecedent: 0.32,
    });
  });

  test("of a demand tells of who is asked, and of no condition, which is not calibrated there", () => {
    const demand = {
      ...pledge,
      force: "demand",
      raw: { demand: 0.5, force: 1, voice: 1, addressee: 0.6 },
    } as const;
    expect(confidenceOf(demand)?.confidence).toEqual({
      what: 0.5,
      force: 0.5,
      speaker: 0.5,
      performers: 0.3,
    });
  });

  test("leaves nothing raw in a reading", () => {
    expect(confidenceOf(pledge)).not.toHaveProperty("raw");
  });
});
