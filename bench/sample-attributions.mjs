// `node bench/sample-attributions.mjs FILE.jsonl[.gz] [--count 100] [--seed 1] [--out FILE]`: draws attributions at random
// from what the reader reads in a file of reports, to be checked by eye. The same file, reader and seed draw the same ones.
// Each line: report, offsets, and for the eye the words of source, cue and content with what stands around them.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { documentOf, root } from "./corpora.mjs";

const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error(
    "usage: node bench/sample-attributions.mjs FILE.jsonl[.gz] [--count 100] [--seed 1] [--out FILE]",
  );
  process.exit(2);
}
const option = (name, otherwise) => (args.includes(name) ? args[args.indexOf(name) + 1] : otherwise);
const [count, seed] = [Number(option("--count", 100)), option("--seed", "1")];

const bytes = readFileSync(file);
const lines = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").trim().split("\n");
const rank = (words) => createHash("sha256").update(`${seed} ${words}`).digest("hex");
// One attribution of each of so many reports, both by the rank that the seed gives them.
const drawn = lines
  .map((line, index) => ({ line, index, rank: rank(`report ${index}`) }))
  .sort((a, b) => (a.rank < b.rank ? -1 : 1));

const { openEnglishReader } = await import(join(root, "dist/reading/index.js"));
const reader = await openEnglishReader({ models: join(root, "models") });
const found = [];
for (const { line, index } of drawn) {
  if (found.length === count) break;
  const { text, publishedAt = null } = JSON.parse(line);
  const reading = await reader.read(documentOf(`${index + 1}`, text, publishedAt));
  const ranked = reading.attributions
    .map((attribution) => ({ attribution, rank: rank(`${index} ${attribution.content[0].start}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
  if (ranked.length > 0) found.push(shown(ranked[0].attribution, reading, index + 1));
}
await reader.close();
const ids = found.map(({ report, source, cue, content }) => JSON.stringify([report, source, cue, content]));
console.log(`${found.length} attributions, reader ${reader.version}, seed ${seed}`);
console.log(`digest ${createHash("sha256").update(ids.join("\n")).digest("hex").slice(0, 16)}`);
if (option("--out", null))
  writeFileSync(option("--out"), found.map((each) => `${JSON.stringify(each)}\n`).join(""));

function shown(attribution, { actors, attributions, document: { text } }, report) {
  const words = (span) => span && text.slice(span.start, span.end);
  const name = (id) => actors.find((actor) => actor.id === id)?.name ?? null;
  const { source, cue, content, speaker, quotation, within } = attribution;
  const outer = attributions.find(({ id }) => id === within);
  const all = [source, cue, ...content].filter(Boolean);
  const from = Math.max(0, Math.min(...all.map(({ start }) => start)) - 250);
  const to = Math.max(...all.map(({ end }) => end)) + 200;
  return {
    report,
    source: source && [source.start, source.end],
    cue: cue && [cue.start, cue.end],
    content: content.map(({ start, end }) => [start, end]),
    quotation,
    speaker: name(speaker),
    within: outer ? name(outer.speaker) : null,
    words: {
      source: words(source),
      cue: words(cue),
      content: content.map(words),
      around: text.slice(from, to),
    },
  };
}
