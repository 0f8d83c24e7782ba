// A register of reports that lie in a data set: found by id, checked by digest, added and listed by the built program.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** The reports of `reports` (id, file, SHA-256 of the text) as they stand in the folder. Throws where one is not as it was. */
export function textsOf(reports, folder) {
  const files = [...new Set(reports.map(({ file }) => file))];
  const found = new Map(
    files.flatMap((file) =>
      lines(gunzipSync(readFileSync(join(folder, file))).toString("utf8")).map((each) => [each.id, each]),
    ),
  );
  return reports.map(({ id, sha256 }) => {
    const report = found.get(id);
    if (!report) throw new Error(`Report ${id} is not in ${folder}: take the data set whole.`);
    if (createHash("sha256").update(report.text).digest("hex") !== sha256)
      throw new Error(`Report ${id} is not the text that was labelled: take the data set as published.`);
    return report;
  });
}

/**
 * Lists of a register of these reports, made anew by the built program, with the reader that it names. Each line's
 * evidence is cut down to report, start and end (UTF-16 offsets of the report's text, which its quotation is held to).
 */
export function registerOf(reports, names, root) {
  const folder = mkdtempSync(join(tmpdir(), "parley-joining-"));
  const texts = new Map(reports.map(({ id, text }) => [id, text]));
  try {
    const file = join(folder, "reports.jsonl");
    writeFileSync(file, reports.map((report) => `${JSON.stringify(report)}\n`).join(""));
    const parley = (...args) =>
      execFileSync("node", [join(root, "dist/main.js"), ...args, "--store", join(folder, "register.db")], {
        encoding: "utf8",
        maxBuffer: 1e9,
        stdio: ["ignore", "pipe", "ignore"],
      });
    parley("add", file);
    const list = (name) => JSON.parse(parley("list", name, "--json", "--envelope", "--as-of", "2020-12-31"));
    const idOf = new Map(list("documents").items.map(({ id, location }) => [id, location]));
    const named = ({ evidence, ...item }) => ({
      ...item,
      evidence: evidence.map((each) => inReport(each, idOf.get(each.document), texts)),
    });
    const lists = Object.fromEntries(names.map((name) => [name, list(name).items.map(named)]));
    return { lists, reader: list("commitments").reader };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inReport({ start, end, quote }, report, texts) {
  if (texts.get(report)?.slice(start, end) !== quote)
    throw new Error(`The register's words at ${start} of report ${report} are not the report's.`);
  return { report, start, end };
}

/** The values of a text with one of JSON a line. */
export function lines(text) {
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}
