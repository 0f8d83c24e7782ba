import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What a confidence may be asked of. The first of a family ("attribution", "commitment") asks whether the record is there
 * at all, the others whether one part of a record that is there is right.
 */
export const confidenceKinds = [
  "attribution",
  "speaker",
  "commitment",
  "demand",
  "rejection",
  "force",
  "debtor",
  "addressee",
  "voice",
  "condition",
  "deadline",
  "position",
  "stance",
  "meeting",
  "meetingStatus",
  "deed",
  "deedStatus",
  "deedActor",
] as const;
export type ConfidenceKind = (typeof confidenceKinds)[number];

/** A rising curve: from what the reader's signs tell (raw, 0 to 1) to the share that proved right, by its corners in order. */
export type Curve = readonly (readonly [raw: number, right: number])[];

/** How often what the reader is so sure of is right: of a kind and a raw confidence a probability, with three digits. */
export type Sure = (kind: ConfidenceKind, raw: number) => number;

export interface Calibration {
  readonly version: string;
  /** SHA-256, in hex, of the curves. */
  readonly sha256: string;
  readonly sure: Sure;
}

/** `models/calibration.json`, written by `npm run score -- calibration --write`. */
interface CalibrationFile {
  readonly version: string;
  readonly sha256: string;
  /** SHA-256 of the network whose confidences it calibrates. */
  readonly network: string;
  readonly curves: Readonly<Record<ConfidenceKind, { readonly corners: Curve }>>;
}

const again =
  "get the folder models/ of this version again (git checkout -- models, or a new copy of Parley)";

/**
 * Opens the curves in a folder of models. Throws, naming file and remedy, where the file is missing, damaged, or made for
 * another network.
 *
 * @param network SHA-256, in hex, of the network's file.
 */
export function openCalibration(folder: string, network: string): Calibration {
  const file = join(folder, "calibration.json");
  if (!existsSync(file)) throw new Error(`${file}: the reader's calibration is missing: ${again}`);
  const { version, sha256, network: own, curves } = parsed(file);
  if (own !== network)
    throw new Error(
      `${file}: it was made for another network: ${again}, or, if you have made a new network, npm run score -- calibration --write --data DIR`,
    );
  return { version, sha256, sure: (kind, raw) => rightAt(curves[kind].corners, raw) };
}

/** SHA-256, in hex, of curves as the file keeps them. */
export function digestOfCurves(curves: CalibrationFile["curves"]): string {
  return createHash("sha256").update(JSON.stringify(curves)).digest("hex");
}

function parsed(file: string): CalibrationFile {
  try {
    const found: CalibrationFile = JSON.parse(readFileSync(file, "utf8"));
    if (found.sha256 === digestOfCurves(found.curves)) return found;
  } catch {
    // Not JSON: damaged as well.
  }
  throw new Error(`${file}: the file is damaged or of another version: ${again}`);
}

/** The curve's height at a raw confidence: straight between its corners, level beyond its ends; three digits. */
export function rightAt(curve: Curve, raw: number): number {
  const next = curve.findIndex(([at]) => at >= raw);
  const [right, left] = [curve[next < 0 ? curve.length - 1 : next]!, curve[next - 1]];
  const height =
    left && next > 0 ? left[1] + ((raw - left[0]) / (right[0] - left[0])) * (right[1] - left[1]) : right[1];
  return Math.round(height * 1000) / 1000;
}
