import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

// The table in ARCHITECTURE.md is the rule; this test only reads it.
const rows = readFileSync("ARCHITECTURE.md", "utf8").matchAll(/^\| (\w+|\(root\)) +\| ([^|]+?) +\|$/gm);
const mayImport = new Map(
  Array.from(rows, ([, folder, list]) => [folder!, list!.split(",").map((name) => name.trim())] as const),
);
mayImport.delete("folder");

interface Edge {
  readonly file: string;
  readonly specifier: string;
  readonly from: string;
  readonly to: string;
}

const files = (readdirSync("src", { recursive: true }) as string[]).filter((path) => /\.tsx?$/.test(path));
const edges = files.flatMap((file) =>
  specifiersOf(readFileSync(join("src", file), "utf8")).map(
    (specifier): Edge => ({
      file,
      specifier,
      from: folderOf(file),
      to: folderOf(relative("src", join(dirname(join("src", file)), specifier))),
    }),
  ),
);

function specifiersOf(source: string): readonly string[] {
  return Array.from(source.matchAll(/(?:from|import)\s*\(?"(\.[^"]+)"/g), ([, specifier]) => specifier!);
}

function folderOf(path: string): string {
  const [first, second] = path.split("/");
  return second === undefined ? "(root)" : first!;
}

describe("layers", () => {
  test("the table names every folder of src", () => {
    expect([...mayImport.keys()].toSorted()).toEqual([...new Set(files.map(folderOf))].toSorted());
  });

  test.each([...mayImport].filter(([, list]) => !list.includes("nothing")))(
    "%s imports something from another folder, so its edges are read",
    (folder) => {
      expect(edges.filter(({ from, to }) => from === folder && to !== folder)).not.toEqual([]);
    },
  );

  test("every import is one that the table allows", () => {
    const wrong = edges.filter(({ from, to }) => from !== to && !mayImport.get(from)?.includes(to));
    expect(wrong).toEqual([]);
  });

  test("a folder is entered by its door, index.ts", () => {
    const inside = edges.filter(
      ({ from, to, specifier }) =>
        from !== to &&
        !/\/index\.ts$/.test(specifier) &&
        !(from === "(root)" && /^\.\/views\/\w+\/index\.ts$/.test(specifier)),
    );
    expect(inside).toEqual([]);
  });

  test("SQL stands in register/stores only", () => {
    const sql = files.filter((file) =>
      /from "(kysely|libsql|pg)"/.test(readFileSync(join("src", file), "utf8")),
    );
    expect(sql.length).toBeGreaterThan(0);
    expect(sql.filter((file) => !file.startsWith("register/stores/"))).toEqual([]);
  });

  test("no clock, chance or setting below main.ts", () => {
    const impure = /\bDate\.now\(|new Date\(\)|Math\.random\(|randomBytes\(|process\.env|performance\.now\(/;
    const wrong = files.filter(
      (file) =>
        file !== "main.ts" &&
        !/\.(test|contract)\.tsx?$/.test(file) &&
        impure.test(readFileSync(join("src", file), "utf8")),
    );
    expect(wrong).toEqual([]);
  });
});
