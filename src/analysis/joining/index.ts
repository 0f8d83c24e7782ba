export { type Found, findLink, joiner } from "./find-link.ts";
export { groupsOf, Links } from "./groups.ts";
export { keysOf, keysSought } from "./keys.ts";
export { type Telling, tellingOf } from "./telling.ts";
