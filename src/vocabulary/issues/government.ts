import { type Issue, phrases } from "./issue.ts";

/** Who governs a state and how. */
export const government: readonly Issue[] = [
  {
    id: "powersharing",
    name: "Power sharing and transitional government",
    gloss:
      "Rivals share power: a unity, coalition or transitional government, a political transition, seats for the opposition.",
    words: phrases(`
      power-sharing, power sharing, powersharing, share power, unity government, coalition government,
      transitional government, interim government, caretaker government, political transition,
      transition of power, transfer of power, transitional council, governing coalition, coalition
      talks, coalition partner`),
    pam: "powtran",
    pax: "Polps",
  },
  {
    id: "leader-departure",
    name: "Departure of a leader",
    gloss:
      "A president or prime minister resigns, steps down, is removed, stays in office, or goes into exile.",
    words: phrases(`
      resign, step down, stepping down, step aside, leave office, relinquish power, must go, regime
      change, ouster, oust, impeach, exile, leave power, leave … ministry, no confidence, no-confidence,
      support for the president, give up power, cling to power`),
    pam: null,
    pax: null,
  },
  {
    id: "constitution",
    name: "Constitutional reform",
    gloss: "A constitution is written, amended or put to the people.",
    words: phrases(`
      constituent assembly, draft charter, constitutional, new constitution, draft constitution, change
      … constitution, amend … constitution`),
    pam: "const",
    pax: "Cons",
  },
  {
    id: "elections",
    name: "Elections and parties",
    gloss: "Elections are called, held, postponed or observed; electoral law; parties are allowed or banned.",
    words: phrases(`
      election, electoral, ballot, polling, vote count, recount, political part, second referendum,
      voting rights, runoff, universal suffrage, free and fair, candidates, right to vote, primary, vote
      for their`),
    pam: "elect",
    pax: "Ele",
  },
  {
    id: "executive",
    name: "Reform of the executive",
    gloss: "The powers of president, cabinet and ministries change; who is appointed minister.",
    words: phrases(`
      executive branch reform, presidential powers, executive powers, term limit, cabinet post, cabinet
      reshuffle, ministries, nominee`),
    pam: "exerefm",
    pax: "PolNewInd",
  },
  {
    id: "legislature",
    name: "Reform of the legislature",
    gloss: "A parliament's seats, chambers, powers and rules change.",
    words: phrases(`
      legislative reform, reform of parliament, reserved seats, seats in parliament, upper house,
      filibuster, dissolve parliament, gerrymander, legislature, electoral college, parliamentary reform`),
    pam: "legref",
    pax: "Pol",
  },
  {
    id: "judiciary",
    name: "Courts and the rule of law",
    gloss: "Courts and judges are reformed, appointed or kept independent; the rule of law.",
    words: phrases(`
      judicia, judges, rule of law, courts, supreme court, constitutional court, justice reform`),
    pam: "judrfm",
    pax: "JusJu",
  },
  {
    id: "civil-administration",
    name: "Public administration",
    gloss: "The civil service and local administration are reformed, staffed or paid.",
    words: phrases(`
      civil service, public administration, civil servant, public sector, civil administration`),
    pam: "civadm",
    pax: "Pubad",
  },
  {
    id: "corruption",
    name: "Corruption",
    gloss: "Bribery and misuse of public money are investigated and prevented.",
    words: phrases(`
      corrupt, bribe, graft, transparency, kickback`),
    pam: null,
    pax: "Cor",
  },
  {
    id: "democracy",
    name: "Democracy and protests",
    gloss:
      "Demands of demonstrators, freedom of assembly, democratic reform, emergency law, crackdown on protesters.",
    words: phrases(`
      democracy, pro-democracy, democratic reform, democratisation, democratization, universal suffrage,
      police violence, tear gas, riot police, civil disobedience, protest, demonstrator, demonstration,
      crackdown, state of emergency, emergency law, extradition bill, martial law, monopoly on power,
      police brutality, five demands`),
    pam: null,
    pax: "HrDem",
  },
];
