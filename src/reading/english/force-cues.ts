import type { Force } from "../../vocabulary/index.ts";

const words = (force: Force, list: string): readonly (readonly [string, Force])[] =>
  list.split(" ").map((word) => [word, force]);

/**
 * Words right before what is promised or asked that settle its force, in small letters. Counted on the training reports:
 * each has its force there in at least three of four places.
 */
export const forceCues: ReadonlyMap<string, Force> = new Map([
  ...words("agreement", "agreed agree agrees reached signed accepted"),
  ...words(
    "intention",
    "plans plan planned planning intends intended intention aims aimed working trying goal",
  ),
  ...words("threat", "threatened threatens threatening threat threats"),
  ...words("offer", "willing willingness ready readiness offered offers offering prepared"),
  ...words("pledge", "promised promises promise promising pledged pledges pledge vowed vows committed"),
  ...words("hint", "might considering open likely hinted"),
  ...words("demand", "demanded demands demanding demand must insisted insists unless"),
  ...words("request", "requested request requests asked asks urged urges hope"),
  ...words("proposal", "proposed proposes proposal suggested suggests"),
]);
