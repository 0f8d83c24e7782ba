import { arms } from "./arms.ts";
import { economy } from "./economy.ts";
import { fighting } from "./fighting.ts";
import { government } from "./government.ts";
import type { Issue } from "./issue.ts";
import { justice } from "./justice.ts";
import { people } from "./people.ts";
import { statehood } from "./statehood.ts";
import { talks } from "./talks.ts";

export type { Issue } from "./issue.ts";

/** What no other issue covers. */
const other: Issue = { id: "other", name: "Other", gloss: "", words: [], pam: null, pax: null };

/**
 * The issues that a register starts with; its own are added beside them.
 *
 * `pam` names all 51 provisions of the Peace Accords Matrix (Joshi, Quinn and Regan 2015), one issue each, by the stems
 * of the variables of its data set PAM_ID. `pax` is the nearest variable of the codebook of PA-X (Bell and others);
 * heads of PA-X that no party bargains over (its metadata, signatories, kinds of group named in passing) are left out,
 * and several issues may share one. The names of both were checked against published code that uses the data sets, not
 * against the codebooks themselves; which PA-X variable comes nearest is our judgement. Issues without either are ours.
 */
export const issues: readonly Issue[] = [
  ...fighting,
  ...arms,
  ...statehood,
  ...government,
  ...justice,
  ...people,
  ...economy,
  ...talks,
  other,
];
