export { type EnglishReaderOptions, openEnglishReader } from "./english-reader.ts";
export type { Reader } from "./reader.ts";
