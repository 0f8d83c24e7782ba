// `npm run soak`: the long form of the tests: 50 kills over 1,000 reports. About 10 minutes.
import { build, install, log, requireNode, run, step } from "./ready.mjs";

requireNode();
install();
build();
step("Kills, the long form", log, () =>
  run("npx", ["--no-install", "vitest", "run", "test/kills.test.ts"], {
    env: { ...process.env, PARLEY_SOAK: "1" },
  }),
);
