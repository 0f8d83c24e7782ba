import { type Commitment, type Day, dayOf, daysBetween, type Official } from "../../vocabulary/index.ts";
import { countOrigins, evidenceIn } from "../evidence.ts";
import { grouped } from "../grouped.ts";
import { groupsOf } from "../joining/index.ts";
import { byPublication, type Legible } from "../legible.ts";
import { credibilityOf, type Echoes } from "../origins/index.ts";
import { deadlineOf } from "../schedule.ts";
import { foundedBy } from "../stable-id.ts";
import { type BearingDeed, deedsBearingOn, evidenceStatusOf, sureOf } from "./bearing.ts";
import { changesOf } from "./changes.ts";
import { standingOf } from "./life-cycle.ts";
import { type News, newsIn } from "./news.ts";
import { isPromising } from "./promising.ts";
import { bestVoice, isDebtorSide, isOwnWord, strengthOf } from "./voice.ts";
import { weaknessesOf } from "./weaknesses.ts";

type ActEntry = Legible<"act">;

/** What commitments are made of: entries that held at the moment. */
export interface Told {
  readonly acts: readonly ActEntry[];
  readonly deeds: readonly Legible<"deed">[];
  readonly meetings: readonly Legible<"meeting">[];
  readonly links: readonly Legible<"link">[];
  /** How often reports named someone since; left out, the acts, deeds and meetings themselves tell. */
  readonly news?: News;
  /** Which reports are prints of one. */
  readonly echoes: Echoes;
}

/** A promise is quiet when nobody told of it for so many days, while so many reports named its debtor. */
const quiet = { days: 60, reports: 5 };

/**
 * Commitments and threats on a day, C(debtor, creditor, antecedent, consequent) after Singh (1999), from what the register
 * then held. Oldest first. One whose debtor no report names stands here only where it has a date to keep.
 */
export function commitmentsOn(day: Day, told: Told): readonly Commitment[] {
  const promising = told.acts.filter(isPromising);
  const context: Context = {
    day,
    acts: new Map(told.acts.map((entry) => [entry.id, entry])),
    deeds: new Map(told.deeds.map((entry) => [entry.id, entry])),
    linksTo: grouped(told.links, ({ payload }) => payload.to),
    echoes: told.echoes,
    news: told.news ?? newsIn([...told.acts, ...told.deeds, ...told.meetings]),
  };
  return groupsOf(promising, told.links).map((members) => commitmentOf(members, context));
}

interface Context {
  readonly day: Day;
  readonly acts: ReadonlyMap<string, ActEntry>;
  readonly deeds: ReadonlyMap<string, Legible<"deed">>;
  readonly linksTo: ReadonlyMap<string, readonly Legible<"link">[]>;
  readonly echoes: Echoes;
  readonly news: News;
}

function commitmentOf(members: readonly ActEntry[], context: Context): Commitment {
  const founding = members[0]!;
  const { performers, act } = founding.payload;
  const antecedent = newest(members, ({ payload }) => payload.antecedent);
  const deadline = newest(members, ({ payload }) => deadlineOf(payload.act.deadline, payload.deadline));
  const reversals = reversalsOf(members, context);
  const bearing = deedsBearingOn(members, context.linksTo, context.deeds);
  const voice = bestVoice(members);
  const evidence = evidenceIn(members, context.echoes);
  const origins = countOrigins(evidence);
  const { state, schedule, because } = standingOf({
    day: context.day,
    antecedent,
    deadline,
    members,
    reversals,
    bearing: sureOf(bearing),
  });
  const creditors = members.find(({ payload }) => payload.recipients.length > 0)?.payload.recipients ?? [];
  return {
    id: foundedBy("c", founding),
    kind: act.force === "threat" ? "threat" : "commitment",
    negotiations: [],
    debtor: performers.map(({ name }) => name),
    debtorIds: performers.map(({ id }) => id),
    creditor: creditors.map(({ name }) => name),
    creditorIds: creditors.map(({ id }) => id),
    consequent: founding.payload.what,
    polarity: act.polarity,
    antecedent,
    deadline,
    amounts: members
      .flatMap(({ payload }) => payload.act.amounts.map(({ value, unit }) => ({ value, unit, stage: null })))
      .filter(isFirst),
    issues: [...new Set(members.flatMap(({ payload }) => payload.act.issues))],
    voice,
    strength: strengthOf(members),
    state,
    status: { official: officialOf(members, reversals), evidence: evidenceStatusOf(bearing), schedule },
    because: [...because, ...silence(members, { schedule, deadline, bearing }, context)],
    inferred: [...new Set(members.flatMap(({ payload }) => payload.act.inferred))],
    weaknesses: weaknessesOf(members, deadline),
    quiet: quietOf(members, schedule, context),
    changes: changesOf(members, reversals),
    deeds: bearing.map(({ deed, link, how }) => ({
      id: foundedBy("f", deed),
      how,
      confidence: link.payload.score,
      entry: deed.id,
      link: link.id,
    })),
    confidence: founding.payload.act.confidence ?? {},
    checked: null,
    origins,
    credibility: credibilityOf(origins, { doubted: reversals.some(isDoubt) }),
    disputed: reversals.length > 0,
    evidence,
  };
}

/** The newest that the debtor's own side gave; else the newest that anyone gave. */
function newest<T>(members: readonly ActEntry[], pick: (entry: ActEntry) => T | null): T | null {
  const last = (of: readonly ActEntry[]) => of.map(pick).findLast((value) => value !== null) ?? null;
  return last(members.filter(isOwnWord)) ?? last(members);
}

/** Acts that take a promise back or deny it, oldest first. */
function reversalsOf(members: readonly ActEntry[], { acts, linksTo }: Context): readonly ActEntry[] {
  const found = new Set<ActEntry>();
  for (const { id, publishedAt } of members) {
    for (const { payload } of linksTo.get(id) ?? []) {
      const entry = payload.relation === "reverses" ? acts.get(payload.from) : undefined;
      if (entry && (entry.publishedAt ?? "") >= (publishedAt ?? "")) found.add(entry);
    }
  }
  return [...found].toSorted(byPublication);
}

/** Who denies it, or says of another that it will not, doubts it; who takes back its own word was not misreported. */
function isDoubt(reversal: ActEntry): boolean {
  return reversal.payload.act.force === "denial" || !isOwnWord(reversal);
}

/** What the debtor's own side says of it. */
function officialOf(members: readonly ActEntry[], reversals: readonly ActEntry[]): Official {
  const own = members.findLast(isOwnWord);
  const against = reversals.findLast(isOwnWord);
  if (against && (!own || (against.publishedAt ?? "") >= (own.publishedAt ?? ""))) return "debtor-denies";
  return isDebtorSide(bestVoice(members)) ? "debtor-says" : "debtor-silent";
}

/** What it means that an overdue promise has no evidence: how many reports could have told of it. */
function silence(
  members: readonly ActEntry[],
  {
    schedule,
    deadline,
    bearing,
  }: Pick<Commitment["status"], "schedule"> & {
    readonly deadline: Commitment["deadline"];
    readonly bearing: readonly BearingDeed[];
  },
  { news }: Context,
): Commitment["because"] {
  if (schedule !== "overdue" || deadline?.to == null || bearing.length > 0) return [];
  const reports = news.since(deadline.to, namesOf(members));
  const since =
    reports === 0
      ? "not covered since"
      : `no evidence in ${reports} ${reports === 1 ? "report" : "reports"} on it since`;
  return [{ rule: `its last day, ${deadline.to}, is past: ${since}`, entries: members.map(({ id }) => id) }];
}

/** Since when nobody told of it, where its debtor was in the news and no date says when it is due. */
function quietOf(
  members: readonly ActEntry[],
  schedule: string,
  { day, news }: Context,
): Commitment["quiet"] {
  const last = dayOf(members.at(-1)!.publishedAt);
  if (last === null || schedule !== "none" || daysBetween(last, day) < quiet.days) return null;
  const { sides = [], performers } = members[0]!.payload;
  const reports = news.since(last, [...sides, ...performers.map(({ id }) => id)]);
  return reports < quiet.reports ? null : { since: last, reports };
}

function namesOf(members: readonly ActEntry[]): readonly string[] {
  return members.flatMap(({ payload: { performers, sides = [], act } }) => [
    ...performers.map(({ id }) => id),
    ...sides,
    ...act.issues,
  ]);
}

function isFirst<T>(item: T, index: number, all: readonly T[]): boolean {
  return all.findIndex((other) => JSON.stringify(other) === JSON.stringify(item)) === index;
}
