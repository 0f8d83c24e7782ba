import { dayOf, isDay, lastInstantOf, type Moment, WrongCall } from "../vocabulary/index.ts";
import type { World } from "./world.ts";

/** The dates of a question as a person gives them; what is left out is today, all that is known, and no limit. */
export interface MomentWords {
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
  readonly publicBy?: string | undefined;
}

/** The moment that is meant. Throws, naming the remedy, where a date is none. */
export function momentOf({ asOf, knownAt, publicBy }: MomentWords, { now }: Pick<World, "now">): Moment {
  const known = knownAt === undefined ? now() : lastInstantOf(knownAt);
  if (known === null)
    throw new WrongCall(
      `"${knownAt}" is no time: give a day such as 2025-08-20, or a time such as 2025-08-20T12:00:00Z`,
    );
  return { asOf: dayGiven(asOf) ?? dayOf(now())!, knownAt: known, publicBy: dayGiven(publicBy) };
}

function dayGiven(words: string | undefined): string | null {
  if (words === undefined) return null;
  if (!isDay(words)) throw new WrongCall(`"${words}" is no day of the calendar: give one such as 2025-08-20`);
  return words;
}
