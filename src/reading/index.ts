export { type EnglishReaderOptions, openEnglishReader } from "./english-reader.ts";
export { likeness, type Meaning, openMeaning } from "./meaning/index.ts";
export type { Reader } from "./reader.ts";
export { openReaderPool, type ReaderPoolOptions } from "./reader-pool.ts";
