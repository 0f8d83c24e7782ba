// `npm run check`: the gate. Types, lint and format, layers, unit and property tests, golden stories, docs; the first failure ends it.
import { build, install, log, requireNode, run, step } from "./ready.mjs";

requireNode();
install();
build();
const npx = (...args) => run("npx", ["--no-install", ...args]);
step("Types of the pages", log, () => npx("tsc", "-p", "src/views/web"));
step("Lint and format", log, () => npx("biome", "ci", "--error-on-warnings"));
step("Tests: units, properties, layers, golden stories, docs", log, () => npx("vitest", "run"));
