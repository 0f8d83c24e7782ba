import type { Deadline, Weakness } from "../../vocabulary/index.ts";
import type { Legible } from "../legible.ts";

/** First words of promises whose keeping nobody can tell: to try, to consider, to go on. */
const vague = new Set(
  `try seek strive aim hope consider explore examine discuss study weigh continue keep remain work support back help look
   push focus engage cooperate pursue intensify strengthen promote encourage contribute ensure respect`.split(
    /\s+/,
  ),
);

/** Why nobody will be able to say whether it was kept; empty where it can be judged. */
export function weaknessesOf(
  members: readonly Legible<"act">[],
  deadline: Deadline | null,
): readonly Weakness[] {
  const { performers, what } = members[0]!.payload;
  const [first = ""] =
    what
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.filter((word) => !lead.has(word)) ?? [];
  const found: Weakness[] = [];
  if (deadline?.to == null) found.push("no-deadline");
  if (vague.has(first) || vague.has(first.replace(/ing$/, "")) || vague.has(first.replace(/s$/, "")))
    found.push("vague");
  if (performers.length === 0) found.push("no-debtor");
  return found;
}

/** Words before the verb. */
const lead = new Set(["to", "not", "will", "would", "be", "we", "they", "also", "always", "fully"]);
