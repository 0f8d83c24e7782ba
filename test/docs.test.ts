import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { programFor } from "../src/views/cli/index.ts";
import { parley } from "./parley.ts";

const pages = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "examples/README.md",
  "test/course/README.md",
  ...(readdirSync("docs", { recursive: true }) as string[])
    .filter((path) => path.endsWith(".md"))
    .map((path) => join("docs", path)),
];

/** Commands that are looked at and never run need no world. */
const nowhere = { terminal: { out: () => {}, err: () => {} }, store: "./parley.db" } as never;

describe("the docs", () => {
  test.each(pages)("%s links to what is there", (page) => {
    const links = Array.from(readFileSync(page, "utf8").matchAll(/\]\((?!https?:)([^)#]+)/g), ([, link]) =>
      join(dirname(page), link!),
    );
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  test("docs/commands.md is what the program says of itself", async () => {
    await expect(reference()).toMatchFileSnapshot("../docs/commands.md");
  });

  test.each(["list", "due", "read", "verify"])("the README's tour shows %s as it is called", (name) => {
    const calls = Array.from(readFileSync("README.md", "utf8").matchAll(/parley -- (.+)/g), ([, call]) =>
      call!.split(" "),
    ).filter(([command]) => command === name);
    expect(calls).not.toEqual([]);
    for (const call of calls) {
      // The samples' register is made by `npm start`; here its commands are only to be understood.
      const known = programFor(nowhere, () => {}).commands.find((command) => command.name() === name);
      for (const flag of call.filter((word) => word.startsWith("--")))
        expect(known?.options.map(({ long }) => long)).toContain(flag);
    }
  });

  test("the README's example of reading runs", () => {
    const { status, out } = parley("read", "examples/wire.jsonl");
    expect(status).toBe(0);
    expect(out.trim().split("\n")).toHaveLength(4);
  });
});

/** The command reference, from the commands themselves. */
function reference(): string {
  const program = programFor(nowhere, () => {});
  const parts = program.commands.map((command) => {
    const rows = command.options.map(({ flags, description }) => `| \`${flags}\` | ${description} |`);
    return `## parley ${command.name()} ${command.usage().replace("[options] ", "")}\n\n${command.description()}\n\n| option | meaning |\n| --- | --- |\n${rows.join("\n")}`;
  });
  return `# Commands\n\nFrom a checkout: \`npm run -s parley -- COMMAND\`. Results go to standard output, progress and messages to standard error. Exit status 0: done;\n1: done, but some inputs failed, each named with its reason; 2: the call was wrong. Without \`--store\`, \`PARLEY_STORE\` names the register, or else it\nis \`./parley.db\`. This page is written by the program (see CONTRIBUTING).\n\n${parts.join("\n\n")}\n`;
}
