import { commitmentsOn, deedsIn, demandsIn, Echoes, meetingsIn } from "../../analysis/index.ts";
import type { Line } from "../../register/index.ts";
import type { Commitment, Demand, Entry, Evidence } from "../../vocabulary/index.ts";
import { ofKind } from "../of-kind.ts";

/** Before every deadline: what a line says on this day is what does not hang on the day. */
const beforeAll = "0001-01-01";

/** The lines founded by `roots`, from their entries and all that is linked to those. */
export function linesFrom(entries: readonly Entry[], roots: ReadonlySet<string>): readonly Line[] {
  const [acts, deeds, meetings, links] = [
    ofKind(entries, "act"),
    ofKind(entries, "deed"),
    ofKind(entries, "meeting"),
    ofKind(entries, "link"),
  ];
  const news = { since: () => 0 };
  // Origins are not what a line is sorted by.
  const echoes = new Echoes([], []);
  const commitments = commitmentsOn(beforeAll, { acts, deeds, meetings, links, echoes, news });
  const lines = [
    ...commitments.map(lineOfCommitment),
    ...demandsIn(acts, links, echoes).map(lineOfDemand),
    ...deedsIn(deeds, [], echoes).map((deed) => plain("deeds", deed.id, deed.evidence)),
    ...meetingsIn(meetings, links, echoes).map((meeting) => plain("meetings", meeting.id, meeting.evidence)),
  ];
  return lines.filter(({ root }) => roots.has(root));
}

function plain(list: string, id: string, evidence: readonly Evidence[]): Line {
  return {
    list,
    id,
    root: evidence[0]!.entry,
    part: "main",
    due: null,
    conditional: false,
    told: evidence.at(-1)!.publishedAt,
    sure: 0,
    checked: false,
    keys: [],
  };
}

function lineOfCommitment(commitment: Commitment): Line {
  const { id, kind, state, status, deadline, evidence, checked, confidence } = commitment;
  const settled = state === "cancelled" || status.schedule === "met";
  const figures = Object.values(confidence).filter((figure) => figure !== null);
  return {
    ...plain("commitments", id, evidence),
    part: kind === "threat" ? "threat" : "main",
    due: settled ? null : (deadline?.to ?? null),
    conditional: state === "conditional",
    sure: checked !== null ? 1 : figures.length === 0 ? 0 : Math.min(...figures),
    checked: checked !== null,
    keys: [
      ...commitment.debtorIds.map((each) => `debtor:${each}`),
      ...commitment.creditorIds.map((each) => `creditor:${each}`),
      ...commitment.issues.map((issue) => `issue:${issue}`),
      ...evidence.flatMap(({ outlet }) => (outlet === null ? [] : [`outlet:${outlet}`])),
      `strength:${commitment.strength}`,
      `voice:${commitment.voice}`,
    ],
  };
}

function lineOfDemand({ id, deadline, evidence, answer }: Demand): Line {
  return {
    ...plain("demands", id, evidence),
    due: deadline?.to ?? null,
    keys: [`answer:${answer}`],
  };
}
