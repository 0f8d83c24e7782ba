import { type Issue, phrases } from "./issue.ts";

/** Groups of people, those who flee, help for those in need, and what a society shares. */
export const people: readonly Issue[] = [
  {
    id: "women",
    name: "Women's rights",
    gloss: "Rights and representation of women and girls, protection from sexual violence.",
    words: phrases(`
      women's rights, women’s rights, rights of women, gender equality, girls' education, sexual
      violence, abortion`),
    pam: "women",
    pax: "GeWom",
  },
  {
    id: "children",
    name: "Children's rights",
    gloss: "Children are protected, child soldiers are released, families are brought together.",
    words: phrases(`
      children's rights, children’s rights, child soldier, rights of children, abducted children,
      deported children, family separation`),
    pam: "child",
    pax: "GCh",
  },
  {
    id: "minorities",
    name: "Minority rights",
    gloss: "Rights of ethnic, national, religious and sexual minorities; no discrimination.",
    words: phrases(`
      minorit, rohingya, kurds, uighur, uyghur, discriminat, gay rights, same-sex`),
    pam: "minrts",
    pax: "GRa",
  },
  {
    id: "indigenous",
    name: "Indigenous peoples",
    gloss: "Rights, lands and self-government of indigenous and tribal peoples.",
    words: phrases(`
      indigenous, aborigin, first nations, native american, tribal land, tribal right, tribal nation,
      tribal sovereignty, tribal member, native people`),
    pam: "indmin",
    pax: "GInd",
  },
  {
    id: "ethnic-relations",
    name: "Relations between communities",
    gloss:
      "Ethnic, sectarian and religious communities within a state live together and deal with the government.",
    words: phrases(`
      inter-ethnic, interethnic, sectarian, ethnic relations, ethnic tension, communal violence,
      national dialogue, civil society`),
    pam: "ethrel",
    pax: "GOth",
  },
  {
    id: "refugees",
    name: "Refugees",
    gloss: "Refugees are taken in, given asylum, resettled or go back home; the right of return.",
    words: phrases(`
      refugee, asylum, resettle, right of return, return home, repatriat`),
    pam: "refug",
    pax: "GRef",
  },
  {
    id: "displaced-persons",
    name: "Displaced persons",
    gloss: "People who were driven from their homes within their country are protected and return.",
    words: phrases(`
      displaced, evacuat, return of civilians`),
    pam: "idps",
    pax: "GRef",
  },
  {
    id: "migration",
    name: "Migration and borders",
    gloss: "Immigrants, visas, deportations, travel bans, quotas, and walls or controls at the border.",
    words: phrases(`
      migrant, migration, immigra, border wall, border security, border control, wall funding, the wall,
      visa, visas, deport, undocumented, dreamers, daca, travel ban, free movement, freedom of movement,
      border fence, southern border, border crisis, border crossings, wall with mexico, wall on the,
      trump's wall, trump’s wall, families at the border`),
    pam: null,
    pax: "GMig",
  },
  {
    id: "protection-of-civilians",
    name: "Protection of civilians",
    gloss:
      "Civilians are kept from harm: safe zones, no attacks on homes, schools and hospitals, mine clearance.",
    words: phrases(`
      civilian, safe zone, no-strike, landmine, land mine, demining, massacre, genocide, ethnic
      cleansing`),
    pam: null,
    pax: "Prot",
  },
  {
    id: "humanitarian-access",
    name: "Humanitarian access and aid",
    gloss: "Food, medicine and relief reach people in need; aid workers and convoys get through a siege.",
    words: phrases(`
      humanitarian, aid convoy, relief, aid worker, food aid, aid deliver, food and medicine, siege,
      famine, emergency aid, hungry, starv, medicine for, food to, food into, medical supplies, basic
      goods`),
    pam: null,
    pax: "DevHum",
  },
  {
    id: "passage",
    name: "Passage and crossings",
    gloss:
      "Roads, crossings, ports, straits, airspace, ferries and borders are opened or closed to people and goods.",
    words: phrases(`
      crossing, corridor, port, seaport, ferry, ferries, passage, airspace, strait, blockade, shipping
      lane, transit, checkpoint, navigation, tanker, vessel, ships, maritime, seized … ship, open the
      border, close the border, closing the border, reopen the border, close … border, reopen … border`),
    pam: null,
    pax: "HrMob",
  },
  {
    id: "education",
    name: "Education",
    gloss: "Schools, universities, teachers, curricula, student loans and exchanges.",
    words: phrases(`
      education, school, universit, student, teacher, curricul, tuition, college`),
    pam: "educat",
    pax: "SerEdu",
  },
  {
    id: "culture",
    name: "Culture and heritage",
    gloss: "Monuments, heritage, religious customs and cultural exchange are protected.",
    words: phrases(`
      cultural, heritage, monument, artefact, artifact, museum, olympic, world cup`),
    pam: "cultr",
    pax: "LaCH",
  },
  {
    id: "media",
    name: "Media and communication",
    gloss:
      "The press, broadcasting, journalists and internet services are free, regulated, banned or opened.",
    words: phrases(`
      press freedom, freedom of the press, journalist, broadcast, censor, propaganda, social media,
      internet access, media reform`),
    pam: "media",
    pax: "Med",
  },
  {
    id: "health",
    name: "Health",
    gloss: "Health care, insurance, medicines and their prices, vaccines, and the fight against epidemics.",
    words: phrases(`
      health, medicare, medicaid, obamacare, affordable care, vaccin, pandemic, coronavirus, covid,
      epidemic, ebola, drug price, prescription drug, hospital, patient`),
    pam: null,
    pax: "SerHeal",
  },
];
