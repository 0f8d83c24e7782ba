// Where the corpora lie: a folder with data/polnear, data/uner, gold and tools, named by --data DIR or PARLEY_DATA. They are not in the project.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

export function dataFolder(args) {
  const named = args[args.indexOf("--data") + 1];
  const folder = args.includes("--data") ? named : process.env.PARLEY_DATA;
  if (folder && existsSync(folder)) return folder;
  console.error(
    "Name the folder of corpora with --data DIR or PARLEY_DATA: it holds data/polnear (PolNeAR 1.0), data/uner (Universal NER, English EWT), gold (our annotated reports) and tools (the scorers). training/README.md says where each is had.",
  );
  process.exit(2);
}

/** The texts of a folder as documents, with the day that its annotation gives. */
export function* documentsOf(texts, annotations = null) {
  for (const file of readdirSync(texts)
    .filter((name) => name.endsWith(".txt"))
    .sort()) {
    const text = readFileSync(join(texts, file), "utf8");
    const annotation =
      annotations && JSON.parse(readFileSync(join(annotations, file.replace(/txt$/, "json")), "utf8"));
    yield documentOf(file, text, annotation?.document.published ?? null);
  }
}

export function documentOf(location, text, publishedAt = null) {
  return {
    id: "d-0",
    digest: "",
    sha256: "",
    location,
    headline: null,
    outlet: null,
    agency: null,
    byline: [],
    publishedAt,
    url: null,
    language: "en",
    text,
    setAside: [],
  };
}
