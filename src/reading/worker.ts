import { parentPort, workerData } from "node:worker_threads";
import type { Document } from "../vocabulary/index.ts";
import { type EnglishReaderOptions, openEnglishReader } from "./english-reader.ts";

// One reader in a thread of its own: it says its version, then answers each document with its reading,
// until it is handed null.
const port = parentPort!;
try {
  const reader = await openEnglishReader(workerData as EnglishReaderOptions);
  port.on("message", async (document: Document | null) => {
    if (document === null) {
      await reader.close();
      return port.close();
    }
    try {
      port.postMessage({ reading: await reader.read(document) });
    } catch (error) {
      port.postMessage({ error: String(error) });
    }
  });
  port.postMessage({ version: reader.version });
} catch (error) {
  port.postMessage({ error: error instanceof Error ? error.message : String(error) });
}
