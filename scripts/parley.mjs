// `npm run -s parley -- ARGS`: the command line from a checkout, in the folder from which it is called.
import { join } from "node:path";
import { build, install, requireNode, root } from "./ready.mjs";

requireNode();
install();
build();
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import(join(root, "dist", "main.js"));
