export type { Context } from "./context.ts";
export { programFor, run } from "./program.ts";
export type { Terminal } from "./terminal.ts";
