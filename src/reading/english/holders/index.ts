// Who held which chief office from 2011 to 2025. How exact the days are is said in each file: where the day is not sure
// it is the first of the month, so that a handover may lie some days off.

import type { Day } from "../../../vocabulary/index.ts";
import { africa } from "./africa.ts";
import { americas } from "./americas.ts";
import { britainAndIreland } from "./britain-and-ireland.ts";
import { caribbeanAndCentralAmerica } from "./caribbean-and-central-america.ts";
import { caucasusAndCentralAsia } from "./caucasus-and-central-asia.ts";
import { centralEurope } from "./central-europe.ts";
import { china } from "./china.ts";
import { earlier } from "./earlier.ts";
import { easternAfrica } from "./eastern-africa.ts";
import { europeanOrganisations } from "./european-organisations.ts";
import { gulf } from "./gulf.ts";
import { type Holder, holdersOf } from "./holder.ts";
import { iran } from "./iran.ts";
import { israelAndPalestinians } from "./israel-and-palestinians.ts";
import { japanAndKoreas } from "./japan-and-koreas.ts";
import { levantAndTurkey } from "./levant-and-turkey.ts";
import { middleEasternGroups } from "./middle-eastern-groups.ts";
import { northAfrica } from "./north-africa.ts";
import { northernEurope } from "./northern-europe.ts";
import { otherGroups } from "./other-groups.ts";
import { otherOrganisations } from "./other-organisations.ts";
import { pacific } from "./pacific.ts";
import { russia } from "./russia.ts";
import { southAsia } from "./south-asia.ts";
import { southEastAsia } from "./south-east-asia.ts";
import { southernEurope } from "./southern-europe.ts";
import { ukraineAndNeighbours } from "./ukraine-and-neighbours.ts";
import { unitedNations } from "./united-nations.ts";
import { unitedStates } from "./united-states.ts";
import { unitedStatesCongress } from "./united-states-congress.ts";
import { unitedStatesEnvoys } from "./united-states-envoys.ts";
import { unitedStatesSenate } from "./united-states-senate.ts";
import { unitedStatesVoices } from "./united-states-voices.ts";
import { venezuelaAndColombia } from "./venezuela-and-colombia.ts";
import { westernEurope } from "./western-europe.ts";

export type { Holder };

export const holders: readonly Holder[] = [
  africa,
  americas,
  britainAndIreland,
  caribbeanAndCentralAmerica,
  caucasusAndCentralAsia,
  centralEurope,
  china,
  earlier,
  easternAfrica,
  europeanOrganisations,
  gulf,
  iran,
  israelAndPalestinians,
  japanAndKoreas,
  levantAndTurkey,
  middleEasternGroups,
  northAfrica,
  northernEurope,
  otherGroups,
  otherOrganisations,
  pacific,
  russia,
  southAsia,
  southEastAsia,
  southernEurope,
  ukraineAndNeighbours,
  unitedNations,
  unitedStates,
  unitedStatesCongress,
  unitedStatesEnvoys,
  unitedStatesSenate,
  unitedStatesVoices,
  venezuelaAndColombia,
  westernEurope,
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
