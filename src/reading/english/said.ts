/** Nouns that tell what is said where nobody is named: "speculation that", "There are fears of", in small letters. */
export const namelessNouns: ReadonlySet<string> = new Set(
  "accusations allegations allegation belief calls claims concern concerns criticism doubts expectation expectations fear fears hope hopes reports rumor rumors rumour rumours skepticism scepticism speculation suggestions suspicion suspicions talk warnings worries worry".split(
    " ",
  ),
);

/** Nouns by which a phrase before a sentence tells whose words it is: "In Orlov’s view, ...", in small letters. */
export const framingNouns: readonly string[] = [
  "view",
  "opinion",
  "eyes",
  "words",
  "telling",
  "account",
  "estimation",
  "judgment",
  "judgement",
  "assessment",
  "reading",
];

/** What may stand between a speaker's name and the cue, in small letters. */
export const beforeCue: ReadonlySet<string> = new Set(
  "also later then has have had again once on monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/** Cues that need no verb and may stand between commas within what is said: "The ferry, according to Orlov, will sail". */
export const parentheticCue = /^(?:according to|in the words of|per)$/i;

/** Passives that name or title somebody or something, which nobody says: "was named “Hope”". */
export const namingCue =
  /^(?:(?:is|are|was|were|been|being) )?(?:\w+ly )?(?:named|called|titled|entitled|dubbed|nicknamed|christened|known as|labelled|labeled)$/i;

/** Verbs by which a sign or a text is read out: its words are quoted, but nobody says them. */
export const writtenOn =
  /\b(?:sign|button|door|label|plaque|T-shirt|shirt|cap|hat|screen|placard|banner|poster) (?:\w+ ){0,4}(?:reads?|reading|says?|saying|marked)\b/i;

/** Words that no statement ends in, in small letters: "negotiators have". */
export const asksForMore: ReadonlySet<string> = new Set(
  "the a an of to and or but with from into is are was were be been being has had have will would could should may might must cannot their his its our".split(
    " ",
  ),
);

/** Sources that are no names and point by grammar to who is named, in small letters: "Halvard, [who] has said". */
export const pointingSources: ReadonlySet<string> = new Set("who which that i we it you one".split(" "));
