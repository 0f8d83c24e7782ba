import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built program, as a user would. */
export function parley(...args: readonly string[]): Run {
  return parleyWith({}, ...args);
}

/** The same with standard input, or settings of its own. */
export function parleyWith(
  { input, env }: { readonly input?: string | Buffer; readonly env?: Record<string, string> },
  ...args: readonly string[]
): Run {
  const { status, stdout, stderr } = spawnSync("node", ["dist/main.js", ...args], {
    encoding: "utf8",
    input,
    env: { ...process.env, ...env },
    maxBuffer: 1e9,
  });
  return { status, out: stdout, err: stderr };
}

/** Starts the program and leaves it running. */
export function startParley(...args: readonly string[]): ChildProcess {
  return spawn("node", ["dist/main.js", ...args], { stdio: ["ignore", "pipe", "pipe"] });
}

/** Serves a register on a free port; resolves with its address. */
export async function serveParley(
  ...args: readonly string[]
): Promise<{ readonly address: string; readonly stop: () => void }> {
  const server = startParley("serve", "--port", "0", ...args);
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout?.on("data", (chunk) => {
      const found = /http:\/\/\S+/.exec(String(chunk))?.[0];
      if (found) resolve(found);
    });
    server.stderr?.on("data", (chunk) => reject(new Error(String(chunk))));
    server.on("exit", (status) => reject(new Error(`the server ended with status ${status}`)));
  });
  return { address, stop: () => void server.kill("SIGTERM") };
}

/** A folder of a test's own, and how to take it away. */
export function temporaryFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "parley-test-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
