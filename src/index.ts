/** Parley as a library: the same tasks that the command line and the pages are made of. */
export * from "./tasks/index.ts";
export * from "./vocabulary/index.ts";
