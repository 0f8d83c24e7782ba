import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Document, issues } from "../../src/vocabulary/index.ts";
import { courseDocuments, type Quoted, relations, states, truth, type Window } from "./truth.ts";

const { commitments, demands, meetings, deeds, divergences, reports, negotiations, origins } = truth;
const publishedAt = new Map(reports.map(({ id, published }) => [id, published]));
const byId = new Map(commitments.map((commitment) => [commitment.id, commitment]));

/** Every passage that is quoted, with the line that quotes it. */
const quoted: readonly (Quoted & { readonly by: string; readonly negotiation: string })[] = [
  ...[...commitments, ...demands, ...meetings, ...deeds].flatMap(({ id, negotiation, mentions }) =>
    mentions.map((mention) => ({ ...mention, by: id, negotiation })),
  ),
  ...demands.flatMap(({ id, negotiation, answers }) =>
    answers.map((answer) => ({ ...answer, by: id, negotiation })),
  ),
  ...divergences.flatMap(({ id, negotiation, accounts }) =>
    accounts.map((account) => ({ ...account, by: id, negotiation })),
  ),
];

describe("the reports", () => {
  let documents: ReadonlyMap<string, Document>;
  beforeAll(async () => {
    documents = await courseDocuments();
  });

  test("the truth names each, with its date", () => {
    const found = Array.from(documents, ([id, document]) => [id, document.publishedAt?.slice(0, 10)]);
    expect(found.toSorted()).toEqual(reports.map(({ id, published }) => [id, published]).toSorted());
    const files = readdirSync("test/course/reports").map((name) => join("test/course/reports", name));
    expect(reports.map(({ path }) => path)).toEqual(expect.arrayContaining(files));
  });

  test("every quotation stands exactly once in its report, in what is the report", () => {
    const wrong = quoted.filter(({ report, quote }) => {
      const { text, setAside } = documents.get(report)!;
      const start = text.indexOf(quote);
      const isAside = setAside.some((span) => span.start <= start && start < span.end);
      return start < 0 || isAside || text.indexOf(quote, start + 1) >= 0;
    });
    expect(quoted.length).toBeGreaterThan(400);
    expect(wrong).toEqual([]);
  });

  test("two versions of a report share their address, and others do not", () => {
    const versioned = truth.versions.flatMap(({ reports: ids }) => ids);
    for (const { address, reports: ids } of truth.versions)
      for (const id of ids) expect(documents.get(id)?.url).toBe(address);
    const others = Array.from(documents, ([id, { url }]) => (versioned.includes(id) ? null : url));
    const addresses = others.filter((url) => url !== null);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

describe("the truth", () => {
  test("no id stands twice, and all that is pointed to is there", () => {
    for (const lines of [commitments, demands, meetings, deeds, divergences, origins, negotiations, reports])
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    const pointers = [
      ...truth.states.map(({ commitment }) => commitment),
      ...deeds.flatMap(({ bearsOn }) => bearsOn.map(({ commitment }) => commitment)),
      ...divergences.flatMap(({ about }) => (about?.kind === "commitment" ? [about.id] : [])),
    ];
    expect(pointers.filter((id) => !byId.has(id))).toEqual([]);
    const met = [
      ...meetings.flatMap(({ after }) => after ?? []),
      ...divergences.flatMap(({ about }) => (about?.kind === "meeting" ? [about.id] : [])),
    ];
    expect(met.filter((id) => !meetings.some((meeting) => meeting.id === id))).toEqual([]);
    const known = new Set(issues.map(({ id }) => id));
    const named = [...commitments, ...demands].flatMap((line) => line.issues);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test("every quotation is from a report of its negotiation, and every report is of one", () => {
    const within = new Map(negotiations.map(({ id, reports: ids }) => [id, new Set(ids)]));
    expect(quoted.filter(({ negotiation, report }) => !within.get(negotiation)?.has(report))).toEqual([]);
    const belonging = new Set(negotiations.flatMap(({ reports: ids }) => ids));
    expect([...belonging].toSorted()).toEqual(reports.map(({ id }) => id).toSorted());
  });

  test("every report has one origin", () => {
    expect(origins.flatMap(({ reports: ids }) => ids).toSorted()).toEqual(
      reports.map(({ id }) => id).toSorted(),
    );
  });

  test("dates are days, and no window ends before it begins", () => {
    const windows: readonly (Window | null)[] = [
      ...commitments.flatMap(({ deadline, earlierDeadlines }) => [deadline, ...earlierDeadlines]),
      ...meetings.flatMap(({ window, mentions }) => [window, ...mentions.map((mention) => mention.window)]),
      ...deeds.map(({ when }) => when),
    ];
    const days = [
      ...windows.flatMap((window) => [window?.earliest ?? [], window?.latest ?? []].flat()),
      ...truth.states.map(({ asOf }) => asOf),
      ...demands.flatMap(({ deadline }) => deadline ?? []),
    ];
    expect(days.filter((day) => !isDay(day))).toEqual([]);
    expect(windows.filter((window) => window?.earliest && window.earliest > window.latest)).toEqual([]);
  });

  test("a commitment begins with its founding, in the order of publication", () => {
    for (const { id, mentions } of commitments) {
      expect.soft(mentions[0]?.relation, id).toBe("founding");
      const days = mentions.map(({ report }) => publishedAt.get(report)!);
      expect.soft(days, id).toEqual(days.toSorted());
      expect.soft(mentions.filter(({ relation }) => !relations.includes(relation))).toEqual([]);
    }
  });

  test("no passage is told twice of one line", () => {
    for (const { id, mentions } of [...commitments, ...demands, ...deeds, ...meetings]) {
      const places = mentions.map(({ report, quote }) => `${report}: ${quote}`);
      expect.soft(new Set(places).size, id).toBe(places.length);
    }
  });
});

describe("the states", () => {
  const days = [...new Set(truth.states.map(({ asOf }) => asOf))];

  test("each of five dates has one state of every commitment that was public by then, and of no other", () => {
    expect(days).toHaveLength(5);
    for (const day of days) {
      const told = truth.states.filter(({ asOf }) => asOf === day).map(({ commitment }) => commitment);
      const known = commitments.filter(({ mentions }) => publishedAt.get(mentions[0]!.report)! <= day);
      expect(told.toSorted()).toEqual(known.map(({ id }) => id).toSorted());
    }
  });

  test("each rests on reports that were public by its date", () => {
    const wrong = truth.states.filter(
      ({ asOf, evidence }) =>
        evidence.length === 0 || evidence.some((report) => !(publishedAt.get(report)! <= asOf)),
    );
    expect(wrong).toEqual([]);
    const words = truth.states.flatMap(({ state, alsoRight }) => [state, ...alsoRight]);
    expect(words.filter((word) => !states.includes(word))).toEqual([]);
  });

  test("kept and kept in part rest on a deed that was public by the date", () => {
    for (const { commitment, asOf, state } of truth.states) {
      if (state !== "reported-kept" && state !== "reported-partly") continue;
      const how = state === "reported-kept" ? "kept" : "part";
      const grounds = deeds.filter(
        ({ bearsOn, mentions }) =>
          bearsOn.some((bearing) => bearing.commitment === commitment && bearing.how === how) &&
          mentions.some(({ report }) => publishedAt.get(report)! <= asOf),
      );
      expect.soft(grounds, `${commitment} on ${asOf}`).not.toEqual([]);
    }
  });

  test("overdue is said after the last day, and ahead before it", () => {
    const latest = (commitment: string) => byId.get(commitment)?.deadline?.latest;
    const early = truth.states.filter(
      ({ commitment, asOf, schedule }) => schedule === "ahead" && !(latest(commitment) ?? "9999" >= asOf),
    );
    expect(early).toEqual([]);
    const late = truth.states.filter(({ commitment, asOf, schedule }) => {
      const windows = [byId.get(commitment)!.deadline, ...byId.get(commitment)!.earlierDeadlines];
      return schedule === "overdue" && !windows.some((window) => window !== null && window.latest < asOf);
    });
    expect(late).toEqual([]);
  });
});

function isDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
