// `npm run soak`: the long form of the tests: 50 kills over 1,000 reports, on both stores, for which PostgreSQL must be
// installed; then a million nasty texts through the reader, and the curve of its time against a report's length (hours).
import { build, install, log, requireNode, run, step } from "./ready.mjs";

requireNode();
install();
build();
step("Kills, the long form", log, () =>
  run("npx", ["--no-install", "vitest", "run", "test/kills.test.ts"], {
    env: { ...process.env, PARLEY_SOAK: "1" },
  }),
);
for (const [what, file] of [
  ["Time and memory by a report's length", "test/growth.test.ts"],
  ["A million nasty texts", "test/fuzz.test.ts"],
])
  step(what, log, () =>
    // Threads that collect garbage spin while they wait, and their time would count as the reader's.
    run("npx", ["--no-install", "vitest", "run", file, "--pool=forks", "--execArgv=--single-threaded-gc"], {
      env: { ...process.env, PARLEY_SOAK: "1" },
    }),
  );
