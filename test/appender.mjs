// Adds invented reports to a register for as long as it lives, and says which of them are acknowledged.
import { randomBytes } from "node:crypto";
import { openStore } from "../dist/register/index.js";

const [address, name, pieces] = process.argv.slice(2);
const common = {
  maker: "test",
  spans: [],
  validTime: { from: null, to: null },
  publishedAt: null,
  supersedes: null,
  visibility: "public",
};

process.stdout.write("opening\n");
const store = await openStore(address, { create: true, salt: () => randomBytes(16).toString("hex") });
for (let report = 0; ; report++) {
  const document = `d-${name}-${report}`;
  const drafts = Array.from({ length: Number(pieces) }, (_, piece) => ({
    ...common,
    id: `e-${name}-${report}-${piece}`,
    kind: piece === 0 ? "document" : "reading",
    document,
    payload: piece === 0 ? { id: document, url: null, text: `Report ${report} of ${name}.` } : { piece },
  }));
  await store.append({ drafts, arrival: { sha256: document, document } }, new Date().toISOString());
  process.stdout.write(`${document}\n`);
}
