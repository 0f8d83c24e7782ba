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

/** A plural that makes a group of the word before it: "European leaders". */
export const groupNouns: ReadonlySet<string> = new Set(
  "leaders officials allies diplomats negotiators ministers envoys rebels militants lawmakers mediators commanders delegates partners".split(
    " ",
  ),
);

export const pronouns: Readonly<Record<string, "person" | "many">> = {
  he: "person",
  she: "person",
  they: "many",
};

/** Words that may stand between a subject and its verb, in small letters. */
export const auxiliaries: ReadonlySet<string> = new Set(
  "to will would could might may can shall should has have had having is are was were be been being not also most already now again who which that both all do does did on monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/** The auxiliaries that can begin a predicate of their own, in small letters. */
export const finiteAuxiliaries: ReadonlySet<string> = new Set(
  "will would could might may can shall should has have had is are was were".split(" "),
);

/** Words between a subject and what it is bound or expected to do, in small letters. */
export const boundWords: ReadonlySet<string> = new Set(
  "expected due set likely scheduled going able supposed determined hoping hopes hoped wants seeks seeking decided opted continue continues continuing begin begins begun refused refuses vowed".split(
    " ",
  ),
);

/** Pronouns that may stand for the speaker or the speaker's side, in small letters. */
export const subjectPronouns: ReadonlySet<string> = new Set(
  "i we he she it they i'll we'll he'll she'll it'll they'll i'm we're they're".split(" "),
);

/** Verbs by which something is asked of their subject, in small letters. */
export const askedModals: ReadonlySet<string> = new Set(
  "must should shall needs need ought has have had to would will can cannot first immediately".split(" "),
);
