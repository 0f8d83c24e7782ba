import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Fault, faultOf, faults } from "./fault.ts";
import { kindOf, type ReportKind } from "./report-kinds.ts";

/** One file to read, with its size in bytes; or the reports on standard input. */
export type Input =
  | { readonly kind: ReportKind; readonly path: string; readonly bytes: number }
  | { readonly kind: "stream"; readonly path: "-" }
  | ({ readonly kind: "fault"; readonly path: string } & Fault);

/** The inputs that a path stands for: a folder stands for the reports directly inside, sorted by name. Never throws. */
export async function inputsAt(path: string): Promise<readonly Input[]> {
  if (path === "-") return [{ kind: "stream", path }];
  try {
    const found = await stat(path);
    return found.isDirectory() ? await inputsIn(path) : [inputOf(path, found)];
  } catch (error) {
    return [{ kind: "fault", path, ...faultOf(error) }];
  }
}

async function inputsIn(folder: string): Promise<readonly Input[]> {
  const names = (await readdir(folder))
    .filter((name) => !name.startsWith(".") && kindOf(name) !== null)
    .sort();
  const inputs: Input[] = [];
  for (const name of names) {
    const path = join(folder, name);
    try {
      const found = await stat(path);
      if (!found.isDirectory()) inputs.push(inputOf(path, found));
    } catch (error) {
      inputs.push({ kind: "fault", path, ...faultOf(error) });
    }
  }
  return inputs.length > 0 ? inputs : [{ kind: "fault", path: folder, ...faults.noReports }];
}

function inputOf(path: string, found: { isFile(): boolean; readonly size: number }): Input {
  const kind = kindOf(basename(path));
  // A pipe or a device could keep us waiting for ever: only files are opened.
  if (!found.isFile()) return { kind: "fault", path, ...faults.noFile };
  if (kind === null) return { kind: "fault", path, ...faults.otherKind };
  if (found.size === 0) return { kind: "fault", path, ...faults.emptyFile };
  return { kind, path, bytes: found.size };
}
