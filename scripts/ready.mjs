// Installs what is missing and builds what is out of date; used by every other script. Node's own modules only.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamps = join(root, "node_modules", ".parley");

/** Node's version must do; everything else is installed. */
export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Parley needs Node 20.19 or newer; this is ${process.version}. Install one from nodejs.org and call again.`,
  );
  process.exit(2);
}

/** Installs the packages of the lock file where they are missing or other ones. */
export function install({ say = log } = {}) {
  const lock = digest(readFileSync(join(root, "package-lock.json")));
  if (stamped("installed") === lock) return;
  step("Installing packages (about 20 seconds)", say, () =>
    run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]),
  );
  stamp("installed", lock);
}

/** Builds the program and the pages where a source is newer than what was built from it. */
export function build({ say = log } = {}) {
  const sources = digest(
    JSON.stringify(
      sourceFiles().map((file) => [
        file,
        statSync(join(root, file)).mtimeMs,
        statSync(join(root, file)).size,
      ]),
    ),
  );
  if (stamped("built") === sources && existsSync(join(root, "dist", "main.js"))) return;
  step("Building (about 10 seconds)", say, () => {
    run("npx", ["--no-install", "tsc", "-p", "tsconfig.json"]);
    run("npx", ["--no-install", "vite", "build", "--logLevel", "warn"]);
  });
  stamp("built", sources);
}

function sourceFiles() {
  const files = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(test|contract)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1));
  return [...files, "tsconfig.json", "vite.config.ts", "package.json"].sort();
}

/** Runs a command; where it fails, says so and ends with its exit status. */
export function run(command, args, { env = process.env, quiet = false } = {}) {
  // What a command prints goes to standard error: standard output is for results.
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: ["inherit", quiet ? "ignore" : 2, 2],
  });
  if (status === 0) return;
  console.error(
    `${command} ${args.join(" ")} failed${error ? `: ${error.message}` : ` with status ${status}`}.`,
  );
  process.exit(status ?? 1);
}

export function step(title, say, work) {
  const started = performance.now();
  say(`${title} ...`);
  work();
  say(`  done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

export function log(line) {
  console.error(line);
}

function digest(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

function stamped(name) {
  const file = join(stamps, name);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

function stamp(name, value) {
  mkdirSync(stamps, { recursive: true });
  writeFileSync(join(stamps, name), value);
}
