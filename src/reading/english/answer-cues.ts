import type { Force } from "../../vocabulary/index.ts";

/** What a cue does that reports an accusation, a concession or a denial, by its last word, in small letters. */
export const answerCues: ReadonlyMap<
  string,
  Extract<Force, "accusation" | "concession" | "denial">
> = new Map(
  (
    [
      ["denial", "deny denies denied denying denial denials disputes disputed refutes refuted disavowed"],
      [
        "concession",
        "concede concedes conceded conceding admit admits admitted admitting admission acknowledge acknowledges acknowledged acknowledging",
      ],
      [
        "accusation",
        "accuse accuses accused accusing accusation accusations blame blames blamed blaming allege alleges alleged alleging allegation allegations",
      ],
    ] as const
  ).flatMap(([force, words]) => words.split(" ").map((word) => [word, force] as const)),
);

/** What is dismissed or described in these words at its end is denied: "dismissed the report as false". */
export const falsehood =
  /\bas (?:false|untrue|baseless|groundless|unfounded|nonsense|lies|a lie|fabricated|fake)$/i;

/** Cues that deny what is called false: "dismissed", "rejected". */
export const dismissing: ReadonlySet<string> = new Set(
  "dismiss dismisses dismissed dismissing reject rejects rejected rejecting describe described".split(" "),
);

/** What is conceded in a game, an election or a war is given away, not granted: its last word, in small letters. */
export const givenAway: ReadonlySet<string> = new Set(
  "goal goals point points penalty penalties defeat territory ground seat seats election race".split(" "),
);

/** Words between who is accused and what of. */
export const accusedOf = /\s+(?:of|for|over)\s+/;

/** How what is admitted begins, where it is granted and not let in. */
export const admitted =
  /^["“'‘\s]*(?:that|to|\p{L}+ing|(?:\p{L}+ )?(?:mistakes?|errors?|guilt|fault|responsibility|failures?))\b/iu;

/** Who is accused, where a pronoun says it. */
export const accusedPronoun = /^(?:him|her|them|us|me|you|it)$/i;
