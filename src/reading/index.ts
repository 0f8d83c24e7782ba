export { openEnglishReader } from "./english-reader.ts";
export type { Reader } from "./reader.ts";
