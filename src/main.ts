#!/usr/bin/env node
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { openMeaning, openReaderPool, type Reader } from "./tasks/index.ts";
import { run, type Terminal } from "./views/cli/index.ts";
import { serve } from "./views/http/index.ts";

// The one place that knows the clock, chance, the settings and the terminal: all else is handed them.
const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  drained: async () => void (process.stdout.writableNeedDrain && (await once(process.stdout, "drain"))),
  interactive: process.stderr.isTTY === true,
  colour: process.stdout.isTTY === true && process.env["NO_COLOR"] === undefined,
  width: process.stdout.columns ?? 120,
};
// The model lies beside the program: models/ next to dist/.
const models = fileURLToPath(new URL("../models", import.meta.url));
let reader: Promise<Reader> | undefined;
let meaning: ReturnType<typeof openMeaning> | undefined;
const world = {
  now: () => new Date().toISOString(),
  elapsed: () => performance.now(),
  reader: () => {
    reader ??= openReaderPool({ models, threads: availableParallelism() });
    return reader;
  },
  meaning: () => {
    meaning ??= openMeaning(models);
    return meaning;
  },
};
const salt = () => randomBytes(16).toString("hex");

// A pipe that is closed at the other end ("| head") ends the program quietly.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  terminal,
  world,
  salt,
  stdin: process.stdin,
  store: process.env["PARLEY_STORE"] ?? "./parley.db",
  serve: (options) => serve({ ...options, world, salt, say: terminal.out }),
});
await reader?.then(
  (opened) => opened.close(),
  () => {},
);
