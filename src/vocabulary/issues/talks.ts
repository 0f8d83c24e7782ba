import { type Issue, phrases } from "./issue.ts";

/** How parties talk, agree, and settle what comes after an agreement. */
export const talks: readonly Issue[] = [
  {
    id: "order-of-talks",
    name: "Order and format of talks",
    gloss:
      "Whether, when, where and in which format parties talk: dialogue, summit, bilateral or trilateral talks, who takes part, preconditions.",
    words: phrases(`
      trilateral, bilateral, summit, direct talks, peace talks, new talks, hold talks, resume talks,
      return to talks, talks with, talks between, further talks, more talks, dialogue, meet with,
      meeting with, face-to-face, one-on-one, precondition, representatives, peace conference, peace
      process, envoy, negotiating table, negotiations, to talk, talk to, talk with, talking to, talking
      with, maintain … communication, agree to meet, want to meet, wants to meet, wanted to meet, in
      order to meet, will meet, willing to meet, invitation, renewed talks, restart talks, suspend
      talks, break off talks, walk away from talks, join … talks, delegation`),
    weak: phrases("negotiat, discussions, talks"),
    pam: null,
    pax: null,
  },
  {
    id: "mediation",
    name: "Mediation",
    gloss: "A third party mediates, hosts talks, offers good offices or brokers a deal.",
    words: phrases(`
      mediat, broker, good offices, facilitat, host talks, hosting talks, go-between, shuttle diplomacy,
      third party, special envoy, intermediar`),
    pam: null,
    pax: null,
  },
  {
    id: "agreement",
    name: "Conclusion of an agreement",
    gloss:
      "Whether a deal, treaty, bill or compromise as a whole is reached, accepted, kept, changed or left.",
    words: [],
    weak: phrases(`
      agreement, accord, treaty, compromise, peace deal, peace plan, peace settlement, draft deal, final
      deal, a deal, the deal, bipartisan deal, no deal, no-deal, deal with, acceptable deal, good deal,
      bad deal, better deal, strong deal, kind of deal, political solution, political settlement,
      diplomatic solution, lasting solution, negotiated solution, toward peace, towards peace, lasting
      peace, pact, concession`),
    pam: null,
    pax: null,
  },
  {
    id: "diplomatic-relations",
    name: "Diplomatic relations",
    gloss:
      "Relations between states are opened, improved, cut or normalised: embassies, ambassadors, expulsions, visits.",
    words: phrases(`
      diplomatic relation, diplomatic ties, embassy, embassies, ambassador, consulate, expel, normaliz,
      normalis, state visit, bilateral relation, diplomats, improve relations, better relations, closer
      ties, diplomatic facilit, diplomatic mission, diplomatic post, relationship with, relations with,
      ties with, ties between, relations between, rapprochement, thaw, persona non grata, move forward
      with`),
    pam: null,
    pax: null,
  },
  {
    id: "international-resolution",
    name: "Resolutions of international bodies",
    gloss:
      "A resolution or statement of the Security Council or another international body is proposed, adopted or vetoed.",
    words: phrases(`
      security council, general assembly, veto, resolution`),
    pam: null,
    pax: null,
  },
  {
    id: "dispute-resolution",
    name: "Dispute resolution",
    gloss: "A committee or procedure settles disputes about what an agreement means or whether it was kept.",
    words: phrases(`
      dispute resolution, dispute settlement, settle disputes, resolve disputes, dispute mechanism,
      joint committee`),
    pam: "disput",
    pax: "ImE",
  },
  {
    id: "arbitration",
    name: "International arbitration",
    gloss: "A dispute over land or rights goes before an arbiter or an international court.",
    words: phrases(`
      arbitrat, international court of justice, permanent court, world court, law of the sea`),
    pam: "arbland",
    pax: null,
  },
  {
    id: "ratification",
    name: "Ratification",
    gloss: "Parliament, government or voters approve a treaty, bill or agreement so that it takes force.",
    words: phrases(`
      ratif, parliamentary approval, approval by parliament, congressional approval, approval by
      congress, vote on the deal, fast track, fast-track, up-or-down vote, enter into force`),
    pam: "ratm",
    pax: "ImRef",
  },
  {
    id: "review-of-agreement",
    name: "Review of the agreement",
    gloss: "An agreement is reviewed, renegotiated, amended or extended after some time.",
    words: phrases(`
      renegotiat, review of the agreement, review the agreement, review the deal, amend the, sunset
      clause, extension of the, revis, rewrite, renew the, fix the deal, fix … deal, flaws in, improve
      the pact, improve the deal, improve the agreement, changes to the agreement, changes to the deal,
      better terms, favorable terms, favourable terms, re-negotiat, reopen the agreement, reopen the
      deal, reopen the text`),
    pam: "roa",
    pax: null,
  },
  {
    id: "timeline",
    name: "Timeline of implementation",
    gloss: "By when an agreement is carried out: a timetable, phases, deadlines, delay.",
    words: phrases(`
      timetable, timeline, time line, roadmap, road map, deadline, phased, step-by-step, delay,
      timeframe, time frame, postpone, by the end of, calendar`),
    pam: "time",
    pax: null,
  },
];
