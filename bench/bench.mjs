// `npm run bench -- reading [--data DIR]`: how fast the whole reader is on one thread, how long it takes to open, how much memory it
// holds. Measured on the first reports of the news corpus; figures go to bench/reading.json.
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { dataFolder, documentOf, root } from "./corpora.mjs";

const [what, ...args] = process.argv.slice(2);
if (what !== "reading") {
  console.error("usage: npm run bench -- reading [--data DIR]");
  process.exit(2);
}
const data = dataFolder(args);
const reports = 60;
const documents = gunzipSync(readFileSync(join(data, "data/news/foreign-affairs.jsonl.gz")))
  .toString("utf8")
  .split("\n")
  .filter(Boolean)
  .slice(0, reports)
  .map((line) => JSON.parse(line))
  .map(({ id, text, publishedAt }) => documentOf(id, text, publishedAt));
const { openEnglishReader } = await import(join(root, "dist/reading/index.js"));
const opening = performance.now();
const reader = await openEnglishReader({ models: join(root, "models") });
const opened = performance.now() - opening;
let words = 0;
const rates = [];
for (let pass = 0; pass < 3; pass++) {
  const started = performance.now();
  words = 0;
  for (const document of documents) {
    await reader.read(document);
    words += document.text.split(/\s+/).length;
  }
  rates.push(words / 700 / ((performance.now() - started) / 1000));
}
const figures = {
  reader: reader.version,
  processor: cpus()[0]?.model ?? "unknown",
  reports,
  words,
  "reports of 700 words a second, one thread (median of 3)": Number(
    rates.toSorted((a, b) => a - b)[1].toFixed(2),
  ),
  "milliseconds to open": Math.round(opened),
  "peak memory, MB": Math.round(process.resourceUsage().maxRSS / 1024),
};
console.log(figures);
writeFileSync(join(root, "bench", "reading.json"), `${JSON.stringify(figures, null, 1)}\n`);
await reader.close();
