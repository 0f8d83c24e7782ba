export { credibilityOf } from "./credibility.ts";
export { Echoes } from "./echoes.ts";
export { daysOfCopies, type Echo, findEcho } from "./find-echo.ts";
export { type Fingerprint, fingerprintOf } from "./fingerprint.ts";
export { echoKeys, echoKeysSought } from "./keys.ts";
export { originsOf, type Reported } from "./origins-of.ts";
