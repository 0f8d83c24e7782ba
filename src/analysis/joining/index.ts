export { type Found, findLink, joiner } from "./find-link.ts";
export { groupsOf } from "./groups.ts";
export { keysOf, keysSought } from "./keys.ts";
export { kinOf } from "./kin-of.ts";
export { type Telling, tellingOf } from "./telling.ts";
