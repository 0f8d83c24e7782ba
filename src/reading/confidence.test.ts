import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { confidenceKinds, digestOfCurves, openCalibration, rightAt } from "./confidence.ts";

const network: string = JSON.parse(readFileSync("models/english.json", "utf8")).sha256;
const shipped = JSON.parse(readFileSync("models/calibration.json", "utf8"));
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("calibrated confidence", () => {
  const { sure } = openCalibration("models", network);

  test.each(confidenceKinds)("of %s is surer where the reader is, and never certain", (kind) => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [low, high] = [sure(kind, Math.min(a, b)), sure(kind, Math.max(a, b))];
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThan(0);
        expect(high).toBeLessThan(1);
      }),
    );
  });

  test("is straight between the corners of a curve, and level beyond its ends", () => {
    const curve = [
      [0.2, 0.1],
      [0.6, 0.5],
      [0.8, 0.9],
    ] as const;
    const at = [0, 0.2, 0.4, 0.6, 0.7, 0.8, 1];
    expect(at.map((raw) => rightAt(curve, raw))).toEqual([0.1, 0.1, 0.3, 0.5, 0.7, 0.9, 0.9]);
  });
});

describe("the file of curves", () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-calibration-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const opened = (file: string) => () => {
    writeFileSync(join(folder, "calibration.json"), file);
    return openCalibration(folder, network);
  };

  test("that is missing is refused with a remedy", () => {
    expect(() => openCalibration(join(folder, "none"), network)).toThrow(
      /calibration\.json: the reader's calibration is missing: get the folder models\//,
    );
  });

  test.each([
    ["cut short", JSON.stringify(shipped).slice(0, -40)],
    ["empty", ""],
    ["without curves", "{}"],
    [
      "with another corner",
      JSON.stringify({
        ...shipped,
        curves: { ...shipped.curves, force: { judgements: 1, corners: [[0, 0.9]] } },
      }),
    ],
  ])("%s is refused with a remedy", (_, file) => {
    expect(opened(file)).toThrow(/calibration\.json: the file is damaged .*: get the folder models\//);
  });

  test("made for another network is refused, and told how to make it again", () => {
    expect(opened(JSON.stringify({ ...shipped, network: "0".repeat(64) }))).toThrow(
      /made for another network: .*npm run score -- calibration --write/,
    );
  });

  test("has a curve for each kind, and the digest of them all", () => {
    expect(Object.keys(shipped.curves)).toEqual([...confidenceKinds]);
    expect(shipped.sha256).toBe(digestOfCurves(shipped.curves));
  });
});
