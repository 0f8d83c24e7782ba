import { type Issue, phrases } from "./issue.ts";

/** Prisoners, human rights, and justice for what was done. */
export const justice: readonly Issue[] = [
  {
    id: "prisoners",
    name: "Prisoners and detainees",
    gloss: "Prisoners, detainees and hostages are released, exchanged, held or handed back.",
    words: phrases(`
      prisoner, detainee, detained, detention, hostage, captive, captivity, imprison, jailed, abducted,
      abductee, kidnapped, free the, pow, early release, her release, his release, their release,
      release of the, ransom`),
    pam: "prisr",
    pax: "TjPrire",
  },
  {
    id: "extradition",
    name: "Extradition and prosecution",
    gloss: "A suspect is handed over, tried, charged or spared prosecution in another country.",
    words: phrases(`
      extradit, prosecut, stand trial, arrest warrant, criminal charges, indict, handed over for trial,
      suspects, handed over to, witch hunt, trial of, arrest of`),
    pam: null,
    pax: "TjCou",
  },
  {
    id: "amnesty",
    name: "Amnesty",
    gloss:
      "Fighters, leaders or officials are pardoned and freed from punishment for what they did in a conflict.",
    words: phrases(`
      amnesty, pardon, immunity from, clemency`),
    pam: "amnest",
    pax: "TjAm",
  },
  {
    id: "human-rights",
    name: "Human rights",
    gloss: "Human rights, civil liberties and freedoms are respected; torture and abuse end.",
    words: phrases(`
      human rights, civil rights, civil liberties, freedom of speech, freedom of expression, freedom of
      religion, religious freedom, torture, rights abuse, persecut, executions, extrajudicial,
      extra-judicial, death penalty, abuses, political freedom, freedom of assembly`),
    pam: "humrts",
    pax: "HrGen",
  },
  {
    id: "truth-commission",
    name: "Truth and reconciliation",
    gloss: "What happened in the past is told and acknowledged: a truth commission, apology, reconciliation.",
    words: phrases(`
      truth commission, reconcil, apolog, acknowledge the past, historical wrong, comfort women,
      remembrance`),
    pam: "truth",
    pax: "TjNR",
  },
  {
    id: "accountability",
    name: "Investigation and war crimes",
    gloss:
      "Crimes and incidents are investigated independently and those responsible brought before a court or tribunal.",
    words: phrases(`
      war crime, crimes against humanity, tribunal, criminal court, accountab, independent
      investigation, international investigation, inquiry, brought to justice, impunity`),
    pam: null,
    pax: "TjMech",
  },
  {
    id: "damage-commission",
    name: "Commission to address damage",
    gloss:
      "A body assesses damage and losses and deals with the property of those who suffered in a conflict.",
    words: phrases(`
      address damage, assess damage, register of damage, claims commission, property claims, lost
      property`),
    pam: "arbdam",
    pax: "TjVic",
  },
  {
    id: "reparations",
    name: "Reparations and compensation",
    gloss: "Victims or states are paid for what they suffered: compensation, restitution, damages.",
    words: phrases(`
      reparation, compensat, restitution, indemni, damages, victims' fund`),
    pam: "repar",
    pax: "TjRep",
  },
  {
    id: "missing-persons",
    name: "Missing persons and remains",
    gloss: "The missing are searched for and the bodies of the dead returned.",
    words: phrases(`
      missing person, missing soldiers, remains of, bodies of, return the bodies, fate of the missing`),
    pam: null,
    pax: "TjMis",
  },
];
