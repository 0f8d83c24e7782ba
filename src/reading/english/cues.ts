import type { Force } from "../../vocabulary/index.ts";

/** Verbs that attribute what follows or stands before to their subject, in small letters. */
export const sayingVerbs: ReadonlySet<string> = new Set(
  "said says say told tells added adds argued argues confirmed confirms stressed insisted insists warned warns noted notes announced announces claimed claims stated declared explained acknowledged admitted reiterated repeated emphasized emphasised believes believed thinks thought hopes hoped hinted hints suggested suggests signalled signaled indicated wrote tweeted replied responded pledged pledges promised promises vowed vows denied denies rejected rejects welcomed welcomes demanded demands proposed proposes described describes criticized criticised urged urges called pressed asked offered refused conceded predicted recalled continued cautioned reported reports".split(
    " ",
  ),
);

/** Verbs whose object is what they welcome, reject or criticise rather than what is said. */
export const attitudeVerbs: ReadonlySet<string> = new Set(
  "welcomed welcomes rejected rejects criticized criticised denied denies described describes".split(" "),
);

/** Words that may stand between a subject and its verb. */
export const betweenSubjectAndVerb: ReadonlySet<string> = new Set(
  "has have had also later earlier already again then repeatedly now openly publicly flatly still never however on monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/** How what is promised, asked or refused stands to its cue. */
export type Frame =
  /** "pledged to do it", "offered to buy". */
  | "to"
  /** "urged Moscow to do it". */
  | "object-to"
  /** "demanded a truce", "rejected the idea of troops". */
  | "noun"
  /** "promised that it would", "suggested talks could". */
  | "clause";

export interface ActCue {
  /** The words, in small letters, parted by spaces. */
  readonly words: string;
  readonly force: Force;
  readonly frames: readonly Frame[];
}

const cue = (force: Force, frames: readonly Frame[], words: string): readonly ActCue[] =>
  words.split(", ").map((each) => ({ words: each, force, frames }));

/** Cues of speech acts, by force. */
export const actCues: readonly ActCue[] = [
  ...cue(
    "pledge",
    ["to", "clause"],
    "pledged, pledges, promised, promises, vowed, vows, committed itself, committed himself, guaranteed, undertook",
  ),
  ...cue("offer", ["to"], "offered, offers, ready, prepared, willing"),
  ...cue("agreement", ["to", "clause"], "agreed, agrees, accepted"),
  ...cue("intention", ["to"], "plans, planned, intends, intended, aims"),
  ...cue("hint", ["clause"], "hinted, hints, signalled, signaled"),
  ...cue("threat", ["to"], "threatened, threatens"),
  ...cue("demand", ["noun", "object-to", "clause"], "demanded, demands, insisted on, insists on"),
  ...cue("demand", ["object-to"], "pressed, ordered, told, pressured"),
  ...cue("request", ["object-to"], "urged, urges, asked, called on, calls on, appealed to"),
  ...cue("request", ["noun"], "called for, calls for, sought"),
  ...cue("proposal", ["noun", "clause"], "proposed, proposes, suggested, suggests"),
  ...cue("rejection", ["noun"], "rejected, rejects, ruled out, rules out, dismissed, turned down"),
  ...cue("rejection", ["to"], "refused, refuses, declined"),
  ...cue("denial", ["noun", "clause"], "denied, denies"),
  ...cue("accusation", ["noun"], "accused, accuses"),
];

/** Modal words of what is said to come, with the force that they give what their speaker's own side will do. */
export const modals: Readonly<Record<string, Force>> = {
  will: "pledge",
  would: "pledge",
  "going to": "pledge",
  could: "hint",
  might: "hint",
};

/** Words that begin a condition, longest first. */
export const subordinators: readonly string[] = [
  "in any eventual",
  "only after",
  "only if",
  "only when",
  "on condition that",
  "on the condition that",
  "provided that",
  "as long as",
  "in exchange for",
  "in return for",
  "as part of",
  "if",
  "once",
  "unless",
  "provided",
  "until",
];

/** Words that begin what a demand must come before. */
export const precedenceWords: ReadonlySet<string> = new Set(["before", "ahead"]);

/** Nouns of meetings between parties, in small letters. */
export const meetingNouns: ReadonlySet<string> = new Set(
  "meeting meetings talks summit negotiations trilateral bilateral call conference round session".split(" "),
);

/** Signs of a meeting's status, by what stands near it. */
export const meetingSigns: readonly {
  readonly status: "held" | "planned" | "proposed" | "cancelled";
  readonly words: ReadonlySet<string>;
}[] = [
  { status: "cancelled", words: new Set("cancelled canceled postponed scrapped".split(" ")) },
  {
    status: "proposed",
    words: new Set("suggested proposed could might offered proposal propose".split(" ")),
  },
  { status: "planned", words: new Set("will scheduled planned plans plan expected set upcoming".split(" ")) },
  {
    status: "held",
    words: new Set(
      "met held followed discussed ended concluded speaking attended after at last opened".split(" "),
    ),
  },
];

/** Words of a stance, in small letters. */
export const stanceCues: readonly {
  readonly words: string;
  readonly stance: "for" | "against" | "conditional" | "open";
}[] = [
  { words: "welcomed", stance: "for" },
  { words: "supports", stance: "for" },
  { words: "backed", stance: "for" },
  { words: "backs", stance: "for" },
  { words: "rejected", stance: "against" },
  { words: "rejects", stance: "against" },
  { words: "opposes", stance: "against" },
  { words: "opposed", stance: "against" },
  { words: "ruled out", stance: "against" },
  { words: "wary", stance: "against" },
  { words: "not on the table", stance: "against" },
  { words: "off the table", stance: "against" },
  { words: "open to", stance: "open" },
  { words: "could be considered", stance: "open" },
];

/** Verbs of deeds that can keep or break a promise, in the past tense, with the status that they tell. */
export const deedVerbs: Readonly<Record<string, "done" | "reversed" | "refused" | "failed">> =
  Object.fromEntries([
    ..."released freed delivered withdrew signed ratified imposed lifted deployed handed shelled struck annexed opened closed returned paid transferred launched seized arrested"
      .split(" ")
      .map((verb) => [verb, "done"] as const),
    ...["suspended", "reimposed", "reversed", "revoked"].map((verb) => [verb, "reversed"] as const),
    ["failed to", "failed"] as const,
    ["missed", "failed"] as const,
  ]);
