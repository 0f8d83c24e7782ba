import { type Actor, type MeetingLevel, meetingLevels } from "../../vocabulary/index.ts";
import { levelWords } from "../english/meeting-words.ts";
import { offices } from "../english/offices.ts";

/**
 * At which level a meeting is: as its words tell ("a [summit]", "[working-level] talks"), else the lowest office of the
 * persons who take part, since a president who sees a foreign minister meets him as one. Null where neither is told.
 *
 * @param words the words of the meeting, as they stand in the report.
 */
export function levelOf(words: string, participants: readonly Actor[]): MeetingLevel | null {
  const lower = words.toLowerCase();
  const worded = levelWords.find(([each]) => each.test(lower));
  if (worded) return worded[1];
  const levels = participants.flatMap(({ kind, office }) =>
    kind === "person" ? (levelOfOffice(office) ?? []) : [],
  );
  return meetingLevels.findLast((level) => levels.includes(level)) ?? null;
}

/** The level of the office whose words are the longest in a title: of "Deputy Foreign Minister of Veldmark" that of a deputy. */
function levelOfOffice(title: string | null): MeetingLevel | null {
  if (title === null) return null;
  const padded = ` ${title.toLowerCase().replace(/[^\p{L}\p{N}.' -]/gu, "")} `;
  let best: { length: number; level: MeetingLevel } | null = null;
  for (const { words, level } of offices)
    for (const word of words)
      if (word.length > (best?.length ?? 0) && padded.includes(` ${word} `))
        best = { length: word.length, level };
  return best?.level ?? null;
}
