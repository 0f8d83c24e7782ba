// Which office "the French leader", "Ukraine's leader" means: the one that governs, not the one of highest rank. States
// that are not named here are led by their president.
// Source: constitutions as they are practised; general knowledge. Last checked 2025-08.

import type { Day } from "../../vocabulary/index.ts";
import { listOf, rowsOf } from "./rows.ts";

export interface LeadingOffice {
  /** Code of the state. */
  readonly of: string;
  readonly office: string;
  /** Null: since before 2011. */
  readonly from: Day | null;
  readonly to: Day | null;
}

// office | codes | from | to
const table = `
prime-minister | AD AG AL AU BB BE BG BS BZ CA CZ DK DM EE ES ET FI FJ FO GB GD GL GR HR HU IE IL IN IQ IS IT
prime-minister | JM JP KH KN LB LC LS LU LV LY ME MK MT MU MY NL NO NP NZ PG PK PL PT RS SB SE SG SI SK TH TL TO
prime-minister | TT TV VC VU WS XK x-kurdistan
chancellor | AT DE
monarch | AE BH BN BT JO KW LI MA MC OM QA SA SZ
supreme-leader | IR KP
party-leader-of-state | LA VN
pope | VA
first-minister | x-northern-ireland x-scotland x-wales
chief-executive | HK MO
chief-minister | GI
governor | PR
leader | BA x-chechnya
president | AM | | 2018-04-09
prime-minister | AM | 2018-04-09 |
prime-minister | BD | | 2024-08-05
chief-adviser | BD | 2024-08-08 |
president | AF | | 2021-08-15
supreme-leader | AF | 2021-08-15 |
leader | EG | 2011-02-11 | 2012-06-30
president | EG | 2012-06-30 |
president | GE | | 2013-11-17
prime-minister | GE | 2013-11-17 |
president | HT | | 2021-07-07
prime-minister | HT | 2021-07-20 |
president | MM | | 2021-02-01
leader | MM | 2021-02-01 |
president | SD | | 2019-04-11
leader | SD | 2019-04-12 |
prime-minister | SO | | 2012-09-16
president | SO | 2012-09-16 |
prime-minister | TN | | 2014-12-31
president | TN | 2014-12-31 |
prime-minister | TR | | 2014-08-28
president | TR | 2014-08-28 |
`;

export const leadingOffices: readonly LeadingOffice[] = rowsOf(table).flatMap(
  ([office = "", codes = "", from = "", to = ""]) =>
    listOf(codes, " ").map((of) => ({ of, office, from: from || null, to: to || null })),
);

/** Id of the office that governs the state on that day. */
export function leadingOfficeOn(state: string, day: Day): string {
  const known = leadingOffices.filter(
    ({ of, from, to }) => of === state && (from === null || from <= day) && (to === null || day <= to),
  );
  return known.at(-1)?.office ?? "president";
}
