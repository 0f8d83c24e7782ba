import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { risingCurve } from "../bench/isotonic.mjs";

const judgement = fc.record({ raw: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() });

describe("the curve of a calibration", () => {
  test("rises in both, and stays between 0 and 1, whatever was judged", () => {
    fc.assert(
      fc.property(fc.array(judgement, { maxLength: 200 }), (judgements) => {
        const corners: [number, number][] = risingCurve(judgements);
        expect(corners.length).toBeGreaterThan(0);
        for (const [index, [raw, right]] of corners.entries()) {
          expect(right).toBeGreaterThan(0);
          expect(right).toBeLessThan(1);
          const [before, lower] = corners[index - 1] ?? [-1, 0];
          expect(raw).toBeGreaterThanOrEqual(before);
          expect(right).toBeGreaterThanOrEqual(lower);
        }
      }),
    );
  });

  test("finds the share that is right where the reader is too sure of itself", () => {
    const judgements = Array.from({ length: 1000 }, (_, index) => ({
      raw: index < 500 ? 0.7 : 0.99,
      right: index % 10 < (index < 500 ? 3 : 8),
    }));
    const [low, high] = risingCurve(judgements);
    expect(low).toEqual([0.7, expect.closeTo(0.3, 2)]);
    expect(high).toEqual([0.99, expect.closeTo(0.8, 2)]);
  });
});
