// `npm test`: installs what is missing, runs the gate, then the program end to end and the pages in a real browser.
// About 2 minutes on 2 cores. Under CI=true nothing may be left out.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findPostgres } from "./find-postgres.mjs";
import { build, install, log, requireNode, run, step } from "./ready.mjs";

const strict = process.env.CI === "true";
const left = [];

requireNode();
install();
build();
if (!hasPostgres()) {
  left.push(
    "the register on PostgreSQL: no PostgreSQL 15 or newer was found and it could not be installed (apt-get install postgresql, or name a server on which databases may be made in PARLEY_TEST_POSTGRES)",
  );
}
run("node", ["scripts/check.mjs"]);
const chromium = browser();
if (chromium) {
  const env = { ...process.env, PARLEY_TEST_CHROMIUM: chromium };
  step("Tests: the pages in a browser", log, () =>
    run("npx", ["--no-install", "vitest", "run", "--config", "test/browser/vitest.config.ts"], { env }),
  );
} else {
  left.push(
    "the pages in a browser: no chromium was found and it could not be installed (apt-get install chromium, or name one in PARLEY_TEST_CHROMIUM)",
  );
}
for (const suite of left) log(`NOT RUN: ${suite}`);
if (left.length > 0 && strict) {
  log("Under CI=true every suite must run.");
  process.exit(1);
}
log(left.length === 0 ? "All tests passed." : "All tests that could run here passed.");

/** Debian's chromium, or the one that is named; installed where this may be done. */
function browser() {
  const named = process.env.PARLEY_TEST_CHROMIUM;
  const found = () =>
    [named, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
      (path) => path && existsSync(path),
    ) ?? null;
  if (found()) return found();
  installFromDebian("chromium", "about a minute");
  return found();
}

/** A server that is named, or the programs for one of the tests' own; installed where this may be done. */
function hasPostgres() {
  if (process.env.PARLEY_TEST_POSTGRES || findPostgres()) return true;
  installFromDebian("postgresql", "about half a minute");
  return findPostgres() !== null;
}

function installFromDebian(name, time) {
  const apt = spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status === 0;
  if (process.getuid?.() !== 0 || !apt) return;
  step(`Installing Debian's ${name} (${time})`, log, () => {
    spawnSync("apt-get", ["update", "-qq"], { stdio: ["ignore", 2, 2] });
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], {
      stdio: ["ignore", "ignore", 2],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  });
}
