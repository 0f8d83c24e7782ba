/** Words that stand before a person's name, in small letters, longest first where one begins another. */
export const titles: readonly string[] = [
  "deputy prime minister",
  "prime minister",
  "vice president",
  "foreign minister",
  "defence minister",
  "defense minister",
  "finance minister",
  "interior minister",
  "foreign secretary",
  "defence secretary",
  "defense secretary",
  "treasury secretary",
  "secretary of state",
  "secretary-general",
  "secretary general",
  "press secretary",
  "supreme leader",
  "crown prince",
  "national security adviser",
  "national security advisor",
  "special envoy",
  "chief negotiator",
  "foreign ministry spokesman",
  "foreign ministry spokeswoman",
  "president",
  "chancellor",
  "premier",
  "king",
  "queen",
  "prince",
  "emir",
  "sultan",
  "ayatollah",
  "sheikh",
  "minister",
  "secretary",
  "senator",
  "sen.",
  "rep.",
  "gov.",
  "gen.",
  "general",
  "ambassador",
  "envoy",
  "negotiator",
  "spokesman",
  "spokeswoman",
  "spokesperson",
  "aide",
  "adviser",
  "advisor",
  "mediator",
  "mr.",
  "mrs.",
  "ms.",
  "dr.",
  "leader",
];

/** Words that may stand inside a name, in small letters. */
export const nameConnectors: ReadonlySet<string> = new Set(
  "of de la del der van von den bin ibn al el da di dos du the for".split(" "),
);

/** A name that holds one of these, in small letters, is an organisation's. */
export const organisationWords: ReadonlySet<string> = new Set(
  "ministry department commission council union agency committee party bank court parliament assembly organisation organization organizations federation authority army navy police institute university foundation league alliance front movement office government treasury senate congress fund group company corporation times post news journal tribune courier herald telegraph wire office centre center association".split(
    " ",
  ),
);

/** A plural that makes a group of the word before it: "European leaders". */
export const groupNouns: ReadonlySet<string> = new Set(
  "leaders officials allies diplomats negotiators ministers envoys rebels militants lawmakers mediators commanders delegates partners".split(
    " ",
  ),
);

/** Words, in small letters, that a capital at the start of a sentence does not make a name. */
export const functionWords: ReadonlySet<string> = new Set(
  "a an the this that these those it he she they we you i his her their its our my your there here who what which when where why how if once unless until while although though because since before after as at by for from in into of on over to under with without and but or nor so yet not no yes both each every all some any many most more few several one two three four five six seven eight nine ten last next earlier later also still only just even then now today yesterday tomorrow meanwhile however speaking according asked pressed despite during amid among against between across through about instead rather such another other others either neither officials reports talks negotiations president prime minister foreign spokesman mr mrs monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".split(
    " ",
  ),
);

/** Capitalised words, in small letters, that name no actor. */
export const notActors: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter ramadan i article cold war english german french russian american summit".split(
    " ",
  ),
);

export const pronouns: Readonly<Record<string, "person" | "many">> = {
  he: "person",
  she: "person",
  they: "many",
};
