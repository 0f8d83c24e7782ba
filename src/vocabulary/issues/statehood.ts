import { type Issue, phrases } from "./issue.ts";

/** Land, borders, and whose state it is. */
export const statehood: readonly Issue[] = [
  {
    id: "territory",
    name: "Territory",
    gloss:
      "Who holds which land: territory is ceded, swapped, annexed, occupied or given back; sovereignty over islands.",
    words: phrases(`
      territor, annex, land swap, occupation of, sovereignty, disputed island, disputed water, land for
      peace, crimea, donbas, occupied, fight over land, claims to the, claim to the, golan, west bank,
      kashmir, land that, integrity`),
    pam: null,
    pax: "StDef",
  },
  {
    id: "boundary",
    name: "Boundary demarcation",
    gloss:
      "Where a border runs: it is drawn, marked on the ground, recognised or changed; a demilitarised zone.",
    words: phrases(`
      demarcat, boundary, boundaries, border line, 1967 line, 1967 border, pre-1967, redraw, line of
      control, buffer zone, border dispute, borders before, borders based, internationally recognized
      border, internationally recognised border, 1967`),
    pam: "bound",
    pax: "StBor",
  },
  {
    id: "self-determination",
    name: "Self-determination and statehood",
    gloss:
      "A people's right to a state of its own: statehood, independence, secession, the two-state solution.",
    words: phrases(`
      self-determination, statehood, independence, independent state, secession, secede, separatis,
      two-state, two state, palestinian state, breakaway`),
    pam: "selfd",
    pax: "StSd",
  },
  {
    id: "independence-referendum",
    name: "Independence referendum",
    gloss: "A vote of the people of a region on independence or on joining another state.",
    words: phrases(`
      independence vote, referendum`),
    pam: "indrefer",
    pax: "StRef",
  },
  {
    id: "recognition",
    name: "Recognition of states and governments",
    gloss: "A state, a government, a capital or a leader is recognised as lawful, or recognition is refused.",
    words: phrases(`
      recogni, legitimate president, legitimate government, right to exist, observer state, embassy to
      jerusalem, jewish state, interim president`),
    pam: null,
    pax: "StGen",
  },
  {
    id: "settlements",
    name: "Settlements",
    gloss: "Building of settlements and homes on occupied land is stopped, goes on, or is made lawful.",
    words: phrases(`
      settlements, settlers, outpost, settlement construction, settlement building, settlement activity,
      settlement freeze, settlement expansion, settlement plan, new settlement, jewish settlement,
      israeli settlement`),
    pam: null,
    pax: null,
  },
  {
    id: "holy-places",
    name: "Holy places and divided cities",
    gloss: "Access to shrines and holy places, and the status of a divided city such as Jerusalem.",
    words: phrases(`
      jerusalem, holy site, holy place, al-aqsa, temple mount, shrine, pilgrim`),
    pam: null,
    pax: null,
  },
  {
    id: "territorial-powersharing",
    name: "Autonomy of regions",
    gloss: "A region governs itself within the state: autonomy, special status, self-rule.",
    words: phrases(`
      autonom, self-rule, self-govern, home rule, special status, two systems`),
    pam: "terpow",
    pax: "Terps",
  },
  {
    id: "decentralization",
    name: "Decentralization and federalism",
    gloss: "Power passes from the centre to states, provinces or municipalities: a federation, devolution.",
    words: phrases(`
      decentrali, federalis, federation of, devolution, devolve, provincial council, states' rights`),
    pam: "decen",
    pax: "TpsSub",
  },
  {
    id: "un-transitional-authority",
    name: "United Nations administration",
    gloss: "The United Nations govern a territory for a time of transition.",
    words: phrases(`
      u.n. administration, un administration, transitional authority, transitional administration,
      international administration, trusteeship`),
    pam: "untran",
    pax: "PolNewTemp",
  },
  {
    id: "language-and-symbols",
    name: "Languages and symbols of state",
    gloss: "Which languages are official; the flag, the anthem and the name of a state.",
    words: phrases(`
      official language, language law, language rights, national anthem, state symbol, name dispute,
      national flag`),
    pam: "offlan",
    pax: "StSym",
  },
  {
    id: "citizenship",
    name: "Citizenship",
    gloss: "Who is or may become a citizen; passports and residence are granted, restored or taken away.",
    words: phrases(`
      citizenship, naturali, stateless, passport, legal status, residency`),
    pam: "citiz",
    pax: "HrCit",
  },
];
