import type { MeetingLevel } from "../../vocabulary/index.ts";

/** Words of a meeting that tell its level by themselves, in small letters, the level of the first that stands there. */
export const levelWords: readonly (readonly [words: RegExp, level: MeetingLevel])[] = [
  [/\b(?:working[- ]level|technical|expert[- ]level|experts|working group|technocrats)\b/, "technical"],
  [
    /\b(?:envoys?|negotiators|negotiating teams?|representatives|delegations?|diplomats|ambassadors)\b/,
    "envoys",
  ],
  [/\b(?:ministers|ministerial|defence chiefs|defense chiefs|top diplomats)\b/, "ministers"],
  [/\b(?:summit|leaders|presidents|heads of state|heads of government|prime ministers)\b/, "leaders"],
];

/** Words for a meeting of three parties, and of those that are named apart from a third. */
export const threeWay = /\b(?:trilateral|three-way|tripartite)\b/i;
export const twoWay = /\b(?:bilateral|two-way|direct|one-on-one|face-to-face)\b/i;
export const byVoice =
  /\b(?:phone|phoned|telephone|telephoned|call|calls|called|video link|videoconference)\b/i;
