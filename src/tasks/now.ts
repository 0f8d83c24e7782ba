import { commitmentsOn, deedsIn, demandsIn, Echoes, meetingsIn, type News } from "../analysis/index.ts";
import { asOf, type Store } from "../register/index.ts";
import { addDays, type Day, type Entry, isLegible, type Moment } from "../vocabulary/index.ts";
import { everyReport, newsKey } from "./follow/file-news.ts";
import { ofKind } from "./of-kind.ts";
import type { ListName, StateOfPlay } from "./state-of-play.ts";

/** Lists whose lines are kept as reports come in. */
export const ruledLists = ["commitments", "demands", "deeds", "meetings"] as const;
export type RuledList = (typeof ruledLists)[number];

export function isRuled(list: ListName): list is RuledList {
  return (ruledLists as readonly ListName[]).includes(list);
}

/** Is the moment one at which all holds that the register knows, so that its kept lines are those of the moment? */
export async function isNow(store: Store, { asOf: day, knownAt, publicBy }: Moment): Promise<boolean> {
  const head = await store.head();
  if (head === null || head.transactionTime > knownAt || (await store.unfollowed()) > 0) return false;
  const newest = (await store.web.lastDay(everyReport)) ?? "";
  // A report without a date is public from when it was learned.
  return (
    newest <= day &&
    (publicBy === null || (newest <= publicBy && head.transactionTime.slice(0, 10) <= publicBy))
  );
}

/** The lines of a list that these entries found, as they were at a moment, in the order of the entries. */
export async function linesOf<L extends RuledList>(
  store: Store,
  list: L,
  { roots, moment }: { readonly roots: readonly string[]; readonly moment: Moment },
): Promise<StateOfPlay[L]> {
  const around = await store.web.at(await store.web.around(roots));
  const entries = asOf(
    around.filter(({ visibility }) => visibility === "public"),
    moment,
  ).filter(isLegible);
  const documents = [...new Set(entries.map(({ document }) => document).filter((each) => each !== null))];
  const { reports, links } = await store.web.printsOf(documents);
  const lines = await makers[list](entries, { store, moment, echoes: new Echoes(reports, links) });
  const byRoot = new Map(lines.map((line) => [line.evidence[0]!.entry, line] as const));
  return roots
    .map((root) => byRoot.get(root))
    .filter((line) => line !== undefined) as unknown as StateOfPlay[L];
}

type Asked = { readonly store: Store; readonly moment: Moment; readonly echoes: Echoes };
type Made = Promise<readonly StateOfPlay[RuledList][number][]>;

const makers: Readonly<Record<RuledList, (entries: readonly Entry[], asked: Asked) => Made>> = {
  commitments,
  demands: async (entries, { echoes }) => demandsIn(ofKind(entries, "act"), ofKind(entries, "link"), echoes),
  meetings: async (entries, { echoes }) =>
    meetingsIn(ofKind(entries, "meeting"), ofKind(entries, "link"), echoes),
  // A deed bears on commitments whose other members stand around them.
  deeds: async (entries, asked) => {
    const promised = ofKind(entries, "link").map(({ payload }) => payload.to);
    const roots = await asked.store.web.rootsOf(promised);
    const lines = await linesOf(asked.store, "commitments", { roots, moment: asked.moment });
    return deedsIn(ofKind(entries, "deed"), lines, asked.echoes);
  },
};

/** Commitments, with how often their debtors were named since looked up for those lines alone that ask. */
async function commitments(entries: readonly Entry[], { store, moment, echoes }: Asked) {
  const told = {
    acts: ofKind(entries, "act"),
    deeds: ofKind(entries, "deed"),
    meetings: ofKind(entries, "meeting"),
    links: ofKind(entries, "link"),
    echoes,
  };
  const questions = new Map<string, { readonly day: Day; readonly names: readonly string[] }>();
  const keyOf = (day: Day, names: readonly string[]) => JSON.stringify([day, names]);
  const ask: News = {
    since: (day, names) => {
      questions.set(keyOf(day, names), { day, names });
      return 0;
    },
  };
  commitmentsOn(moment.asOf, { ...told, news: ask });
  const answers = new Map<string, number>();
  for (const [key, { day, names }] of questions) {
    const reports = await store.web.find(names.map(newsKey), { from: addDays(day, 1), to: null });
    answers.set(key, reports.length);
  }
  const news: News = { since: (day, names) => answers.get(keyOf(day, names)) ?? 0 };
  return commitmentsOn(moment.asOf, { ...told, news });
}
