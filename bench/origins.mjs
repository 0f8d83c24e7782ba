// `npm run score -- origins --data DIR`: which of the articles echo which, found in a register as reports arrive.
//
// bench/origins-labels.jsonl is ours: by the ids of the data set, the 62 pairs of two outlets' articles within ten days
// of each other (or undated) that have the most of their own words in common, a tenth of the shorter one's and more, and
// the three of one outlet that are linked. Each pair was read: "one" where the texts are one origin, "some" where one has
// a passage of the other or of an agency and is otherwise its own, "two" where they only quote the same words or carry
// the same notice. The limits of src/analysis/origins/find-echo.ts were set on these pairs: the figures say that they
// hold what was meant, not how they would do on others.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export async function originScores({ data, root }) {
  const labels = readFileSync(join(root, "bench/origins-labels.jsonl"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const news = (name) => join(data, "data/news", `${name}.jsonl.gz`);
  const foreign = [news("foreign-affairs")];
  return {
    "foreign affairs": await scoresOf(foreign, { root, labels }),
    "with general news": await scoresOf([...foreign, news("general")], { root, labels }),
  };
}

async function scoresOf(paths, { root, labels }) {
  const { receive } = await import(join(root, "dist/document/index.js"));
  const { draftsOf, openStore } = await import(join(root, "dist/register/index.js"));
  const { followUp } = await import(join(root, "dist/tasks/follow/follow-up.js"));
  const nothingRead = { reader: "none", sentences: [], actors: [], attributions: [], doubts: [] };
  const reading = { ...nothingRead, acts: [], positions: [], meetings: [], deeds: [] };
  const now = () => "2025-01-01T00:00:00.000Z";
  const meaning = () => null;
  const folder = mkdtempSync(join(tmpdir(), "parley-origins-"));
  const documents = new Map();
  const times = [];
  try {
    const store = await openStore(join(folder, "register.db"), { create: true, salt: () => "00" });
    for await (const { kind, document } of receive(paths)) {
      if (kind !== "received") continue;
      const drafts = draftsOf(document, reading, { supersedes: null });
      documents.set(drafts[0].id, document);
      await store.append({ drafts, arrival: null }, now());
      const started = performance.now();
      await followUp(store, { now, meaning });
      times.push(performance.now() - started);
    }
    const links = [];
    for await (const { payload } of store.entries({ kinds: ["link"] })) links.push(payload);
    await store.close();
    return figuresOf({ documents, links, times, labels, clusters: await clustersOf(documents, links, root) });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function clustersOf(documents, links, root) {
  const { Echoes } = await import(join(root, "dist/analysis/index.js"));
  const entries = [...documents].map(([id, payload]) => ({ id, payload }));
  const echoes = new Echoes(
    entries,
    links.map((payload) => ({ payload })),
  );
  const sizes = new Map();
  for (const { payload } of entries) {
    const first = echoes.firstOf(payload.id);
    sizes.set(first, (sizes.get(first) ?? 0) + 1);
  }
  return [...sizes.values()].filter((size) => size > 1).toSorted((a, b) => b - a);
}

function figuresOf({ documents, links, times, labels, clusters }) {
  const all = [...documents.values()];
  const known = new Set(all.map(({ location }) => location));
  const pairOf = (a, b) => [a, b].toSorted().join(" ");
  const linked = new Set(
    links.map(({ from, to }) => pairOf(documents.get(from).location, documents.get(to).location)),
  );
  const here = labels.filter(({ reports }) => reports.every((id) => known.has(id)));
  const judged = (origin) => here.filter((label) => label.origin === origin);
  const found = (origin) => judged(origin).filter(({ reports }) => linked.has(pairOf(...reports))).length;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => Number(sorted[Math.floor(share * (sorted.length - 1))].toFixed(2));
  const mean = (part) => Number((part.reduce((sum, each) => sum + each, 0) / part.length).toFixed(2));
  return {
    reports: all.length,
    undated: all.filter(({ publishedAt }) => publishedAt === null).length,
    "credit an agency": all.filter(({ agency }) => agency !== null).length,
    links: links.length,
    "links by rule": countBy(links.map(({ rule }) => rule)),
    clusters: clusters.length,
    "largest cluster": clusters[0] ?? 0,
    "links of one origin, of those judged": `${found("one")} of ${found("one") + found("some") + found("two")}`,
    "links not judged": links.length - found("one") - found("some") - found("two"),
    "pairs of one origin that are linked": `${found("one")} of ${judged("one").length}`,
    "milliseconds a report to be filed and linked": { mean: mean(times), p50: at(0.5), p95: at(0.95) },
    "the same, first and last tenth": [
      mean(times.slice(0, times.length / 10)),
      mean(times.slice(-times.length / 10)),
    ],
  };
}

function countBy(keys) {
  const counts = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
