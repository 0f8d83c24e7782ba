export { commitmentsOn } from "./commitments/commitments.ts";
export { type News, namesIn, newsIn } from "./commitments/news.ts";
export { deedsIn } from "./deeds.ts";
export { demandsIn } from "./demands.ts";
export { divergencesIn } from "./divergences/index.ts";
export {
  type Found,
  findLink,
  joiner,
  keysOf,
  keysSought,
  kinOf,
  type Telling,
  tellingOf,
} from "./joining/index.ts";
export type { Legible } from "./legible.ts";
export { meetingsIn } from "./meetings.ts";
export { type Negotiations, negotiationsIn } from "./negotiations/index.ts";
export {
  daysOfCopies,
  type Echo,
  Echoes,
  echoKeys,
  echoKeysSought,
  type Fingerprint,
  findEcho,
  fingerprintOf,
} from "./origins/index.ts";
export { positionsIn } from "./positions.ts";
export { dueWithin } from "./schedule.ts";
export { byUrgency, countByUrgency } from "./urgency.ts";
