import { type Issue, phrases } from "./issue.ts";

/** Arms and their limits, and what is dangerous across borders. */
export const arms: readonly Issue[] = [
  {
    id: "arms-supply",
    name: "Arms supply",
    gloss: "Weapons, ammunition, military aid and training are delivered or sold to a party.",
    words: phrases(`
      arms sale, arms deal, arms deliver, arms to, arms suppl, arming, lethal aid, lethal weapon,
      military aid, military assistance, military equipment, military support, air defen, ammunition,
      fighter jet, warplane, drones, tanks, weapons, arms package, conventional arms, small arms, arm
      the, supply of arms, patriot missile`),
    pam: null,
    pax: null,
  },
  {
    id: "arms-embargo",
    name: "Arms embargo",
    gloss: "The sale or transfer of weapons to a country or group is banned, or the ban is lifted.",
    words: phrases(`
      arms embargo, weapons embargo, ban on arms, ban on weapons, arms ban, arms smuggling`),
    pam: "embarg",
    pax: null,
  },
  {
    id: "nuclear-limits",
    name: "Nuclear limits",
    gloss:
      "A country's nuclear programme is limited or given up: uranium enrichment, centrifuges, reactors, nuclear weapons.",
    words: phrases(`
      nuclear, enrich, uranium, plutonium, centrifuge, denucleari, atomic, heavy water, heavy-water,
      iran deal, jcpoa, nuke, nukes, nuclear weapon, nuclear bomb, nuclear arms, weapons of mass destruction, denuk, the bomb, weapons-grade, weapons grade, breakout`),
    pam: null,
    pax: null,
  },
  {
    id: "inspections",
    name: "Inspections",
    gloss: "International inspectors get access to sites, laboratories and records, or are barred from them.",
    words: phrases(`
      inspect, iaea, atomic energy agency, access to sites, access to the site, access to military,
      safeguards`),
    pam: null,
    pax: null,
  },
  {
    id: "missiles",
    name: "Missiles and rockets",
    gloss: "Ballistic missiles and rockets are tested, launched, deployed, limited or shot down.",
    words: phrases(`
      missile test, missile launch, missile program, missiles, rocket fire, rocket launch, satellite
      launch, rockets, intermediate-range, missile defen, missile shield, ballistic, icbm, launchers,
      anti-missile`),
    pam: null,
    pax: null,
  },
  {
    id: "arms-control",
    name: "Arms control treaties",
    gloss:
      "Treaties between powers that limit warheads and launchers are kept, extended or left: INF, New START, test ban.",
    words: phrases(`
      arms control, arms race, inf treaty, new start, intermediate-range nuclear forces, test ban,
      test-ban, nonproliferation, non-proliferation, open skies, warhead, nuclear arsenal`),
    pam: null,
    pax: null,
  },
  {
    id: "chemical-weapons",
    name: "Chemical and biological weapons",
    gloss:
      "Chemical or biological weapons are declared, handed over, destroyed or used; poison gas and nerve agents.",
    words: phrases(`
      chemical weapon, chemical arsenal, chemical attack, nerve agent, sarin, poison gas, biological
      weapon`),
    pam: null,
    pax: null,
  },
  {
    id: "terrorism",
    name: "Terrorism",
    gloss: "Terrorist and extremist groups are fought, listed, denied shelter and money.",
    words: phrases(`
      terror, extremis, jihad, islamic state, al-qaeda, al qaeda, safe haven, counterterror, radicali,
      isis, isil, daesh, al qaida`),
    pam: null,
    pax: "Terr",
  },
  {
    id: "crime-and-drugs",
    name: "Crime and drugs",
    gloss:
      "Organised crime, drug production and trafficking, smuggling and money laundering are fought together.",
    words: phrases(`
      narcotic, cartel, organized crime, organised crime, traffick, smuggl, money launder, opioid,
      fentanyl, poppy, piracy`),
    pam: null,
    pax: "SsrCrOcr",
  },
  {
    id: "cyber",
    name: "Cyber attacks and interference",
    gloss: "Hacking, espionage and meddling in another country's elections are stopped or answered.",
    words: phrases(`
      cyber, hacking, hacker, election interference, interference in, meddling, interfere in, espionage,
      spying, surveillance, disinformation`),
    pam: null,
    pax: null,
  },
];
