// `npm run score -- attributions|acts|names|issues|rare|calibration|origins|joining|course [--data DIR]`: how right the
// reader is, by the scorers of the corpora, on their dev parts; which reports echo which; how well the register joins.

// Prints their tables and keeps the figures, with the reader's version, in bench/score-*.json.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { calibrationScores, fitCalibration, printCalibration, rawReadings } from "./calibration.mjs";
import { dataFolder, documentsOf, root } from "./corpora.mjs";
import { courseScores } from "./course.mjs";
import { issueScores, printIssueScores } from "./issues.mjs";

import { joiningScores, printJoiningScores } from "./joined.mjs";
import { originScores } from "./origins.mjs";
import { printRare, rareScores } from "./rare.mjs";

const [what, ...args] = process.argv.slice(2);
const scores = { attributions, acts, names, issues, rare, calibration, origins, joining, course };
if (!(what in scores)) {
  console.error(`usage: npm run score -- ${Object.keys(scores).join("|")} [--data DIR]`);
  process.exit(2);
}
// The invented course lies in the project.
const data = what === "course" ? null : dataFolder(args);
const { openEnglishReader } = await import(join(root, "dist/reading/index.js"));
const { encode, openModel } = await import(join(root, "dist/reading/encoder/index.js"));
const models = join(root, "models");
let version = null;
await scores[what]();

/** PolNeAR dev, flat as PolNeAR is, and beside it as the product reads: attributions within others' words too. */
async function attributions() {
  const gold = join(data, "data/polnear/dev");
  const figures = {};
  for (const convention of ["polnear", "parley"]) {
    const readings = await readAll(documentsOf(join(gold, "text")), { models, convention });
    console.log(`\nPolNeAR dev, ${convention === "polnear" ? "flat" : "nested attributions too"}`);
    figures[convention] = score("score-attributions.mjs", gold, readings);
  }
  keep(figures);
}

async function acts() {
  const gold = join(data, "gold/dev");
  keep(
    score(
      "score-acts.mjs",
      gold,
      await readAll(documentsOf(join(gold, "articles"), join(gold, "annotations")), { models }),
    ),
  );
}

/** Names at the head, exact entities, on UNER EWT dev: sentences one after another, as the training reads them. */
async function names() {
  const model = await openModel(models);
  let [right, read, annotated] = [0, 0, 0];
  for (const { text, entities } of sentencesOf(join(data, "data/uner/en_ewt-ud-dev.iob2.gz"))) {
    const encoded = await encode(text, model);
    const found = encoded.names().map((run) => key(encoded.spanOf(run), run.label));
    const gold = new Set(entities.map(({ label, ...span }) => key(span, label)));
    right += found.filter((each) => gold.has(each)).length;
    read += found.length;
    annotated += gold.size;
  }
  await model.close();
  const f1 = (200 * right) / (read + annotated);
  console.log(
    `UNER EWT dev, exact PER, LOC, ORG: F1 ${f1.toFixed(1)} (${right} of ${annotated}, ${read} read)`,
  );
  keep({ f1: Number(f1.toFixed(1)), right, read, annotated });
}

/** Issues of passages, against our own labels: by words, by vectors, and as they are read. */
async function issues() {
  const { meaning, figures } = await issueScores({ data, root, models });
  version = `issues, meaning ${meaning}`;
  printIssueScores(figures);
  keep(figures);
}

/** How often what the reader is so sure of is right, on reports held back; `--write` makes its curves anew from all of them. */
async function calibration() {
  const readings = await rawReadings({ data, root, models });
  const figures = await calibrationScores({ root, readings });
  version = readings[0].reading.reader;
  printCalibration(figures);
  keep(figures);
  if (args.includes("--write")) await fitCalibration({ root, models, readings });
}

/** Reports that echo each other, found as they arrive. No reader has a part in it. */
async function origins() {
  version = "none";
  const figures = await originScores({ data, root });
  console.dir(figures, { depth: null });
  keep(figures);
}

/** What the register makes of the invented course, against its known truth. */
function course() {
  const { reader, figures } = courseScores({ root });
  version = reader;
  console.dir(figures, { depth: null });
  keep(figures);
}

/** Commitments, demands, meetings and deeds of a hundred reports, against what was joined by hand. */
function joining() {
  const { reader, figures } = joiningScores({ data, root });
  version = reader;
  printJoiningScores(figures);
  keep(figures);
}

/** What is too rare in dev to be told from dev alone. */
async function rare() {
  const { reader, figures } = await rareScores({ data, root, models });
  version = reader;
  printRare(figures);
  keep(figures);
}

function key({ start, end }, label) {
  return `${start}-${end} ${label}`;
}

function* sentencesOf(file) {
  for (const block of gunzipSync(readFileSync(file)).toString("utf8").split(/\n\n+/)) {
    let text = "";
    const entities = [];
    for (const line of block.split("\n").filter((each) => each && !each.startsWith("#"))) {
      const [, word, tag = "O"] = line.split("\t");
      if (text) text += " ";
      const span = { start: text.length, end: text.length + word.length };
      text += word;
      if (tag.startsWith("B-")) entities.push({ ...span, label: tag.slice(2) });
      else if (tag.startsWith("I-") && entities.length > 0) entities.at(-1).end = span.end;
    }
    if (text) yield { text, entities: entities.filter(({ label }) => ["PER", "LOC", "ORG"].includes(label)) };
  }
}

async function readAll(documents, options) {
  const reader = await openEnglishReader(options);
  version = reader.version;
  const lines = [];
  for (const document of documents) lines.push(JSON.stringify(await reader.read(document)));
  await reader.close();
  return `${lines.join("\n")}\n`;
}

function score(scorer, gold, readings) {
  const folder = mkdtempSync(join(tmpdir(), "parley-score-"));
  try {
    const file = join(folder, "readings.jsonl");
    writeFileSync(file, readings);
    const run = (...more) =>
      execFileSync("node", [join(data, "tools", scorer), "--gold", gold, "--readings", file, ...more], {
        encoding: "utf8",
        maxBuffer: 1e8,
      });
    console.log(run());
    return rounded(JSON.parse(run("--json")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Figures as in the tables: shares in percent with one digit. */
function rounded(value) {
  if (typeof value === "number") return Number.isInteger(value) ? value : Number((100 * value).toFixed(1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, rounded(each)]));
}

function keep(figures) {
  const { version: model, sha256 } = JSON.parse(readFileSync(join(models, "english.json"), "utf8"));
  writeFileSync(
    join(root, "bench", `score-${what}.json`),
    `${JSON.stringify({ reader: version ?? `model ${model} ${sha256.slice(0, 8)}`, figures }, null, 1)}\n`,
  );
}
