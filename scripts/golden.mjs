// `npm run golden`: writes the golden stories anew. Read the difference before it is committed.
import { install, requireNode, run } from "./ready.mjs";

requireNode();
install();
run("npx", ["--no-install", "vitest", "run", "test/golden.test.ts", "-u"]);
