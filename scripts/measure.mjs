// `npm run score -- ...` and `npm run bench -- ...`: build, then measure (bench/score.mjs, bench/bench.mjs).
import { join } from "node:path";
import { build, install, requireNode, root } from "./ready.mjs";

requireNode();
install();
build();
const [, , script] = process.argv;
process.argv.splice(2, 1);
await import(join(root, "bench", `${script}.mjs`));
