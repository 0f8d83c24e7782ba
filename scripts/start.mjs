// `npm start`: installs what is missing, builds, makes a register from the sample reports and serves it.
// The first time takes about a minute, later ones a few seconds. The register is .parley/samples.db; it is kept.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { build, install, log, requireNode, root, run, step } from "./ready.mjs";

/** The sample register opens on this day: its reports are of May to August 2025. */
const opening = "2025-09-01";
const store = join(root, ".parley", "samples.db");

requireNode();
log("Parley: a register of negotiations, read from news reports.");
install();
build();
step("Reading the 12 sample reports into .parley/samples.db", log, () =>
  run("node", ["dist/main.js", "add", "--store", store, "examples"]),
);
log(
  `The samples tell of May to August 2025, so the register opens on ${opening}. Other reports: npm run -s parley -- add FILE...`,
);

const port = process.argv[2] ?? process.env.PORT ?? "4747";
const server = spawn(
  "node",
  ["dist/main.js", "serve", "--store", store, "--port", port, "--opening", opening],
  { cwd: root, stdio: "inherit" },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (status) => process.exit(status ?? 0));
