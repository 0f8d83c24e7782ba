// Who held which chief office from 2011 to 2025. How exact the days are is said in each file: where the day is not sure
// it is the first of the month, so that a handover may lie some days off.

import type { Day } from "../../../vocabulary/index.ts";
import { africa } from "./africa.ts";
import { americas } from "./americas.ts";
import { asia } from "./asia.ts";
import { easternEurope } from "./eastern-europe.ts";
import { groupHolders } from "./groups.ts";
import { type Holder, holdersOf } from "./holder.ts";
import { middleEast } from "./middle-east.ts";
import { organisationHolders } from "./organisations.ts";
import { unitedStates } from "./united-states.ts";
import { unitedStatesEnvoys } from "./united-states-envoys.ts";
import { westernEurope } from "./western-europe.ts";

export type { Holder };

export const holders: readonly Holder[] = [
  unitedStates,
  unitedStatesEnvoys,
  westernEurope,
  easternEurope,
  middleEast,
  asia,
  africa,
  americas,
  organisationHolders,
  groupHolders,
].flatMap(holdersOf);

const byOffice = new Map<string, Holder[]>();
for (const holder of holders) {
  const key = `${holder.of} ${holder.office}`;
  const known = byOffice.get(key);
  if (known) known.push(holder);
  else byOffice.set(key, [holder]);
}

/**
 * Who holds the office of the state or organisation on that day; on the day of a handover, the new holder. Of several
 * at a time (envoys, spokesmen) the one who began last. Null where the table knows none.
 */
export function holderOn(office: string, of: string, day: Day): Holder | null {
  let latest: Holder | null = null;
  for (const holder of byOffice.get(`${of} ${office}`) ?? []) {
    const holds = holder.from <= day && (holder.to === null || day <= holder.to);
    if (holds && (latest === null || holder.from >= latest.from)) latest = holder;
  }
  return latest;
}
