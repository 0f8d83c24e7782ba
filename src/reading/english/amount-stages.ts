import type { AmountStage, DeedStatus, Force } from "../../vocabulary/index.ts";

const words = (stage: AmountStage, list: string): readonly (readonly [string, AmountStage])[] =>
  list.split(" ").map((word) => [word, stage]);

/** Words right before an amount, or in the clause that holds it, that tell how far it has come, in small letters. */
export const stageWords: ReadonlyMap<string, AmountStage> = new Map([
  ...words(
    "proposed",
    "proposed proposes proposing proposal suggested requested requests asked seeks sought would-be",
  ),
  ...words("pledged", "pledged pledges pledge promised promises promise committed commits vowed"),
  ...words(
    "allocated",
    "allocated allocates allocate allocating earmarked earmarks earmark approved approves appropriated appropriates authorized authorised budgeted",
  ),
  ...words(
    "delivered",
    "delivered delivers disbursed disburses paid transferred sent shipped provided gave handed donated received released",
  ),
]);

/** How far an amount has come where no word tells: as the force of the act that names it has it. */
export const stageOfForce: Readonly<Partial<Record<Force, AmountStage>>> = {
  hint: "proposed",
  offer: "proposed",
  proposal: "proposed",
  request: "proposed",
  demand: "proposed",
  intention: "pledged",
  pledge: "pledged",
  agreement: "pledged",
};

/** How far the amounts of a deed may have come, by its status; where it stands not here, nothing is told. */
export const latestStageOfDeed: Readonly<Partial<Record<DeedStatus, AmountStage>>> = {
  done: "delivered",
  ongoing: "delivered",
  partial: "delivered",
};
