import { type Issue, phrases } from "./issue.ts";

/** Fighting and its end, armed forces, and who keeps the peace. */
export const fighting: readonly Issue[] = [
  {
    id: "ceasefire",
    name: "Ceasefire",
    gloss: "Stop the fighting: a truce, a pause in attacks, an end of the war and of hostilities.",
    words: phrases(`
      ceasefire, cease-fire, cease fire, truce, armistice, halting the fighting, halt to the fighting,
      stop the fighting, end the fighting, end of hostilities, end hostilities, cessation of
      hostilities, end the war, stop the war, end of the war, halt attacks, stop attack`),
    pam: "cease",
    pax: "Ce",
  },
  {
    id: "security-guarantees",
    name: "Third-party security guarantees",
    gloss:
      "Other countries guarantee a state's security and promise to come to its defence if it is attacked.",
    words: phrases(`
      security guarantee, security assurance, security commitment, guarantees of security, guarantee its
      security, guarantee the security, article 5, collective defen, mutual defen, first line of defen,
      defense pact, defence pact`),
    pam: null,
    pax: null,
  },
  {
    id: "foreign-troops",
    name: "Foreign troops",
    gloss:
      "Soldiers of another country are sent, stay or keep bases on a state's soil; military intervention.",
    words: phrases(`
      foreign forces, boots on the ground, troops, military base, military presence, military
      intervention, military adviser, reassurance force`),
    pam: null,
    pax: null,
  },
  {
    id: "troop-withdrawal",
    name: "Withdrawal of troops",
    gloss: "Armed forces pull out, leave occupied land, or return to their barracks or behind a line.",
    words: phrases(`
      withdrawal of troops, withdrawal of forces, troop withdrawal, military withdrawal, pullout,
      pullback, troops leave, troops out of, bring troops home, disengagement, withdraw … troops,
      withdraw … forces, withdraw … soldiers, withdrawal … troops, withdrawal … forces, pull … troops,
      pull … forces, full withdrawal, complete withdrawal, israeli withdrawal, russian withdrawal, leave
      the occupied`),
    pam: "with",
    pax: "SsrFf",
  },
  {
    id: "military-action",
    name: "Use of force",
    gloss:
      "Attack, strike, bomb or invade, or refrain from it: air strikes, military action, retaliation, shelling.",
    words: phrases(`
      military action, military option, military strike, military force, use of force, use force,
      airstrike, air strike, missile strike, bombing, bombard, shelling, invasion, invade, offensive,
      no-fly zone, retaliat, go to war, military solution, military response, military campaign,
      military intervention, another war, war with, overwhelming force, preemptive, pre-emptive, armed
      attack, counterattack, attacks on, bomb, bombs`),
    pam: null,
    pax: null,
  },
  {
    id: "military-exercises",
    name: "Military exercises and build-up",
    gloss:
      "Joint drills and war games, troops massed near a border, patrols and naval presence, de-escalation.",
    words: phrases(`
      military exercise, joint exercise, military drill, joint drill, war games, naval exercise,
      buildup, build-up, de-escalat, deescalat, freedom of navigation, aircraft carrier, militariz`),
    pam: null,
    pax: null,
  },
  {
    id: "alliance-membership",
    name: "Alliance membership",
    gloss:
      "A state joins or stays out of an alliance or union: membership of NATO or the European Union, neutrality.",
    words: phrases(`
      membership, accession, join nato, joining nato, join the alliance, join the eu, nato expansion,
      nato enlargement, neutrality, neutral status, non-aligned, place in europe, place in the european
      union, member of the european union, member of nato, full member`),
    pam: null,
    pax: "StUni",
  },
  {
    id: "leaving-a-union",
    name: "Leaving a union of states",
    gloss:
      "A state leaves a union such as the European Union: Brexit, divorce deal, transition, backstop, extension.",
    words: phrases(`
      brexit, leave the eu, leaving the eu, article 50, backstop, customs union, single market, divorce
      bill, transition period, hard border, withdrawal agreement, withdrawal bill, leave the bloc,
      leaving the bloc, leave the union, no-deal, leave without a deal, relationship with the eu, eu-uk,
      uk-eu, second referendum`),
    pam: null,
    pax: null,
  },
  {
    id: "defence-spending",
    name: "Defence spending and burden sharing",
    gloss:
      "What allies spend on their armed forces and pay for common defence or for the troops stationed with them.",
    words: phrases(`
      defense spending, defence spending, military spending, defense budget, defence budget,
      burden-sharing, burden sharing, fair share, percent of gdp, per cent of gdp, pay more for`),
    pam: null,
    pax: null,
  },
  {
    id: "disarmament",
    name: "Disarmament",
    gloss: "Fighters hand in, destroy or put beyond use their weapons.",
    words: phrases(`
      disarm, decommission, surrender their weapons, demilitari, lay down … arms, lay down … weapons,
      hand over … weapons, give up … weapons, surrender … weapons`),
    pam: "disarm",
    pax: "SsrDdr",
  },
  {
    id: "demobilization",
    name: "Demobilization",
    gloss: "Armed groups are dissolved and their fighters assembled, registered and released from service.",
    words: phrases(`
      demobili, disband, cantonment, assembly areas for fighters, dissolve its armed`),
    pam: "demob",
    pax: "DdrProg",
  },
  {
    id: "reintegration",
    name: "Reintegration of fighters",
    gloss: "Former combatants return to civilian life with training, work and support.",
    words: phrases(`
      reintegrat, former combatant, former fighter, ex-combatant, former rebel`),
    pam: "reint",
    pax: "DdrProg",
  },
  {
    id: "military-reform",
    name: "Reform of the armed forces",
    gloss: "A country's army is rebuilt, limited in size, merged with rebels or brought under one command.",
    words: phrases(`
      military reform, army reform, security sector reform, integration of forces, unified command, size
      of the army, limits on the army, national army, security forces`),
    pam: "milrfm",
    pax: "SsrArm",
  },
  {
    id: "police-reform",
    name: "Police reform",
    gloss: "The police are reformed, trained, vetted or put under other control.",
    words: phrases(`
      police reform, policing, police force, police training, police officers`),
    pam: "polrfm",
    pax: "SsrPol",
  },
  {
    id: "paramilitary-groups",
    name: "Militias and armed groups",
    gloss:
      "Militias, proxies, rebel and paramilitary groups are dissolved, expelled, or no longer supported.",
    words: phrases(`
      paramilitar, militia, armed group, proxies, mercenar, support for rebels, backing for rebels,
      illegal armed, insurgent`),
    pam: "pargrp",
    pax: "SsrPsf",
  },
  {
    id: "un-peacekeeping",
    name: "United Nations peacekeepers",
    gloss: "A peacekeeping force of the United Nations, its mandate, its size and where it goes.",
    words: phrases(`
      peacekeep, blue helmets, u.n. force, u.n. mission`),
    pam: "unpkf",
    pax: "ImPK",
  },
  {
    id: "regional-peacekeeping",
    name: "Regional or multinational force",
    gloss: "A force of neighbouring or allied states keeps the peace or stabilises a region.",
    words: phrases(`
      multinational force, stabilization force, stabilisation force, african union force, african union
      troops, regional force, international force, security coalition, naval coalition, coalition force,
      peace force`),
    pam: "regpkf",
    pax: "ImPK",
  },
  {
    id: "monitoring",
    name: "Verification and monitoring",
    gloss: "Observers watch whether an agreement is kept and report on it; a mechanism verifies compliance.",
    words: phrases(`
      monitor, verif, oversight, compliance, compliant, joint commission, enforcement mechanism,
      observers, observer mission`),
    pam: "verify",
    pax: "ImE",
  },
];
