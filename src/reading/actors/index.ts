export { weightiest } from "./group-mentions.ts";
export { type CastMember, nameActors } from "./name-actors.ts";
