export { weightiest } from "./group-mentions.ts";
export { nameActors } from "./name-actors.ts";
export type { CastMember } from "./number-actors.ts";
