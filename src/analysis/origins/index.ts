export { credibilityOf } from "./credibility.ts";
export { Echoes } from "./echoes.ts";
export { daysOfCopies, type Echo, findEcho } from "./find-echo.ts";
export { type Imprint, imprintOf } from "./imprint.ts";
export { echoKeys, echoKeysSought } from "./keys.ts";
export { originsOf, type Telling } from "./origins-of.ts";
