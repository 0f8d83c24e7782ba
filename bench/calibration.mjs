// `npm run score -- calibration --data DIR [--write]`: does what the reader is 80 % sure of prove right in 80 %?
//
// Measured on the annotated reports of dev, which the network was not trained on, in five folds by report: the curves of
// each fold are fitted on the four others. With --write they are fitted on all of dev and kept in models/calibration.json.
// What is the same as an annotated record, and which of its parts are right, is told as the acts' scorer tells it (same.mjs).
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { documentsOf } from "./corpora.mjs";
import { risingCurve } from "./isotonic.mjs";
import { judgeReading } from "./same.mjs";

const folds = 5;
const bins = 10;

/** The parts of a record that is there, by its family: the kind of each confidence, what is to be right, and where it is asked. */
const parts = {
  attribution: [["speaker", "speaker"]],
  commitment: [
    ["force", "force"],
    ["debtor", "debtor", ({ performers }) => performers.length > 0],
    ["voice", "voice", ({ speaker }) => speaker !== null],
    ["condition", "condition", ({ antecedent }) => antecedent !== null],
    ["deadline", "deadline", ({ deadline }) => deadline !== null],
  ],
  demand: [
    ["force", "force"],
    ["addressee", "debtor", ({ performers }) => performers.length > 0],
    ["voice", "voice", ({ speaker }) => speaker !== null],
  ],
  rejection: [["voice", "voice", ({ speaker }) => speaker !== null]],
  position: [["stance", "stance"]],
  meeting: [["meetingStatus", "status"]],
  deed: [
    ["deedStatus", "status"],
    ["deedActor", "actor"],
  ],
};

/** The confidences that a reading shows, each of a record and of what is to be right in it. */
const shown = [
  ["attribution", ({ confidence }) => confidence, ["speaker"]],
  ["commitment", ({ confidence }) => confidence.what, []],
  ["commitment", ({ confidence }) => confidence.force, ["force"]],
  ["commitment", ({ confidence }) => confidence.performers, ["debtor"]],
  ["commitment", ({ confidence }) => confidence.speaker, ["voice"]],
  ["commitment", ({ confidence }) => confidence.antecedent, ["condition"]],
  ["commitment", ({ confidence }) => confidence.deadline, ["deadline"]],
  ["demand", ({ confidence }) => confidence.what, []],
  ["demand", ({ confidence }) => confidence.performers, ["debtor"]],
  ["demand", ({ confidence }) => confidence.speaker, ["voice"]],
  ["rejection", ({ confidence }) => confidence.speaker, ["voice"]],
  ["position", ({ confidence }) => confidence, ["stance"]],
  ["meeting", ({ confidence }) => confidence, ["status"]],
  ["deed", ({ confidence }) => confidence, ["status", "actor"]],
];

/** Readings of the reports of dev with their annotations and folds, their confidences left raw. */
export async function rawReadings({ data, root, models }) {
  const { openEnglishReader } = await import(join(root, "dist/reading/index.js"));
  const gold = join(data, "gold/dev");
  const reader = await openEnglishReader({ models, confidence: "raw" });
  const read = [];
  for (const document of documentsOf(join(gold, "articles"), join(gold, "annotations"))) {
    // The report that the first journey is measured by has no part in any parameter.
    if (document.location.startsWith("000")) continue;
    const file = join(gold, "annotations", document.location.replace(/txt$/, "json"));
    const annotated = JSON.parse(readFileSync(file, "utf8"));
    const reading = await reader.read(document);
    read.push({
      reading,
      annotated,
      judgements: judgementsOf(annotated, reading),
      fold: read.length % folds,
    });
  }
  await reader.close();
  return read;
}

/** How well the confidences of held-back reports tell what is right there, by kind and as a reading shows them. */
export async function calibrationScores({ root, readings }) {
  const { confidenceKinds, rightAt } = await import(join(root, "dist/reading/confidence.js"));
  const { withConfidence } = await import(join(root, "dist/reading/with-confidence.js"));
  const kinds = Object.fromEntries(confidenceKinds.map((kind) => [kind, []]));
  const fields = Object.fromEntries(shown.map(([family, , right]) => [nameOf(family, right), []]));
  for (let fold = 0; fold < folds; fold++) {
    const curves = curvesOf(
      confidenceKinds,
      readings.filter((each) => each.fold !== fold),
    );
    const sure = (kind, raw) => rightAt(curves[kind].corners, raw);
    for (const { reading, annotated, judgements } of readings.filter((each) => each.fold === fold)) {
      for (const { kind, raw, right } of judgements) kinds[kind].push({ confidence: sure(kind, raw), right });
      const judged = judgeReading(annotated, { ...reading, ...withConfidence(reading, sure) });
      for (const [family, confidenceOf, wanted] of shown)
        for (const { record, matched, right } of judged.filter((each) => each.family === family)) {
          const confidence = confidenceOf(record);
          if (confidence !== undefined)
            fields[nameOf(family, wanted)].push({
              confidence,
              right: matched && wanted.every((part) => right[part]),
            });
        }
    }
  }
  return { judgements: tablesOf(kinds), fields: tablesOf(fields) };
}

/** Writes models/calibration.json from all of the readings. */
export async function fitCalibration({ root, models, readings }) {
  const { confidenceKinds, digestOfCurves } = await import(join(root, "dist/reading/confidence.js"));
  const { sha256: network } = JSON.parse(readFileSync(join(models, "english.json"), "utf8"));
  const curves = curvesOf(confidenceKinds, readings);
  const file = {
    version: "1",
    sha256: digestOfCurves(curves),
    network,
    fittedOn: `${readings.length} annotated reports of dev, read by ${readings[0].reading.reader}`,
    curves,
  };
  writeFileSync(join(models, "calibration.json"), `${JSON.stringify(file, null, 1)}\n`);
}

/** Prints a line for each: how many, how many right, the mean confidence, the error and that of chance; then the share right in each bin. */
export function printCalibration({ judgements, fields }) {
  for (const [title, tables] of [
    ["each judgement, on records that are there", judgements],
    ["as a reading shows them", fields],
  ]) {
    console.log(
      `\n${title}: count, % right, mean confidence, expected error, that of chance alone; then by tenths: confidence>right (count)`,
    );
    for (const [name, { count, right, confidence, error, byChance, tenths }] of Object.entries(tables))
      console.log(
        `${name.padEnd(24)}${[count, right, confidence, error, byChance].map((each) => String(each).padStart(6)).join("")}  ${tenths.map((each) => `${each.confidence}>${each.right} (${each.count})`).join("  ")}`,
      );
  }
}

function judgementsOf(annotated, reading) {
  return judgeReading(annotated, reading).flatMap(({ family, record, matched, right }) => [
    { kind: family, raw: record.raw[family] ?? 0, right: matched },
    ...(matched ? parts[family] : [])
      .filter(([, , isAsked]) => isAsked === undefined || isAsked(record))
      .map(([kind, part]) => ({ kind, raw: record.raw[kind] ?? 0, right: right[part] })),
  ]);
}

function curvesOf(kinds, readings) {
  return Object.fromEntries(
    kinds.map((kind) => {
      const own = readings.flatMap(({ judgements }) => judgements.filter((each) => each.kind === kind));
      return [kind, { judgements: own.length, corners: risingCurve(own) }];
    }),
  );
}

function nameOf(family, right) {
  return [family, ...right].join(", ");
}

/**
 * Expected calibration error (Naeini and others 2015): by tenths of confidence, how far it is from the share right; in
 * percent. Beside it the error that chance alone would leave in so few, were each confidence exact.
 */
function tablesOf(lists) {
  return Object.fromEntries(
    Object.entries(lists).map(([name, list]) => {
      const filled = Array.from({ length: bins }, (_, bin) =>
        list.filter(({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)) === bin),
      ).filter((bin) => bin.length > 0);
      const meanOver = (errorOf) =>
        percent(filled.reduce((sum, bin) => sum + bin.length * errorOf(bin), 0) / Math.max(1, list.length));
      const error = meanOver((bin) => Math.abs(shareOf(bin, "confidence") - shareOf(bin, "right")));
      return [
        name,
        { ...summed(list), error, byChance: meanOver(errorByChance), tenths: filled.map(summed) },
      ];
    }),
  );
}

/** How far the share right strays in the mean from confidences that are exact: the mean deviation of a normal distribution. */
function errorByChance(bin) {
  const variance = bin.reduce((sum, { confidence }) => sum + confidence * (1 - confidence), 0);
  return (Math.sqrt(2 / Math.PI) * Math.sqrt(variance)) / bin.length;
}

function shareOf(list, name) {
  return list.reduce((sum, each) => sum + Number(each[name]), 0) / Math.max(1, list.length);
}

function summed(list) {
  return {
    count: list.length,
    confidence: percent(shareOf(list, "confidence")),
    right: percent(shareOf(list, "right")),
  };
}

function percent(share) {
  return Number((100 * share).toFixed(1));
}
