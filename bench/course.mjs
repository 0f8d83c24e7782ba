// `npm run score -- course`: what the register makes of the invented course in test/course, against its known truth:
// joining, the states of commitments at five dates, and the deeds put to the promises that they bear on.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bCubed, pairFigures, percent, spansOfLabels } from "./joining-figures.mjs";

/** The register's words for what the truth says that a deed does to a promise. */
const bearings = { kept: "fulfils", part: "partly", broken: "breaks", triggered: "triggers" };

/** Figures in percent. The register is made anew by the built program, from the reports that the truth names. */
export function courseScores({ root }) {
  const truth = JSON.parse(readFileSync(join(root, "test/course/truth.json"), "utf8"));
  const folder = mkdtempSync(join(tmpdir(), "parley-course-"));
  try {
    const parley = (...args) =>
      execFileSync("node", [join(root, "dist/main.js"), ...args, "--store", join(folder, "register.db")], {
        encoding: "utf8",
        maxBuffer: 1e9,
        stdio: ["ignore", "pipe", "ignore"],
        cwd: root,
      });
    parley("add", ...new Set(truth.reports.map(({ path }) => path)));
    const days = [...new Set(truth.states.map(({ asOf }) => asOf))].toSorted();
    const list = (name, day) => JSON.parse(parley("list", name, "--json", "--envelope", "--as-of", day));
    const last = list("commitments", days.at(-1));
    const reports = reportsOf(list("documents", days.at(-1)).items, truth, parley);
    const commitments = joined(truth.commitments, last.items, { reports, relations: telling });
    return {
      reader: last.reader,
      figures: {
        commitments: commitments.figures,
        demands: joined(truth.demands, list("demands", days.at(-1)).items, { reports }).figures,
        meetings: joined(truth.meetings, list("meetings", days.at(-1)).items, { reports }).figures,
        states: statesAt(days, truth, { list, reports }),
        deeds: deedsMatched(truth, list("deeds", days.at(-1)).items, {
          reports,
          groupOf: commitments.groupOf,
        }),
      },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Mentions that tell of a promise; what fulfils or breaks one is a deed. */
const telling = new Set(["founding", "restated", "clarified", "softened", "strengthened", "accepted"]);

/** By the register's document, the truth's report and its text. */
function reportsOf(items, { reports }, parley) {
  const byName = new Map(reports.map(({ id, path }) => [path.split("/").at(-1), id]));
  return new Map(
    items.map(({ id, location }) => {
      const { text } = JSON.parse(parley("show", id, "--json")).entries[0].payload;
      const name = location.split("/").at(-1);
      return [
        id,
        { report: byName.get(name) ?? reports.find((each) => location.includes(each.id))?.id, text },
      ];
    }),
  );
}

/** The truth's mentions, with the line of the register that holds each. */
function held(lines, items, { reports, relations }) {
  const labels = lines.flatMap(({ id, mentions = [] }) =>
    mentions
      .filter(({ relation }) => !relations || relations.has(relation))
      .map(({ report, quote }) => ({ cluster: id, report, quote })),
  );
  return [...reports].flatMap(([document, { report, text }]) => {
    const ours = labels
      .filter((label) => label.report === report)
      .map((label) => ({
        ...label,
        start: text.indexOf(label.quote),
        end: text.indexOf(label.quote) + label.quote.length,
      }));
    const spans = items.flatMap(({ id, evidence }) =>
      evidence
        .filter((each) => each.document === document)
        .map(({ start, end }) => ({ start, end, group: id })),
    );
    const found = spansOfLabels(ours, spans);
    return ours.map((label, index) => ({ ...label, group: found[index]?.group ?? null }));
  });
}

function joined(lines, items, options) {
  const labels = held(lines, items, options);
  const present = labels.filter(({ group }) => group !== null);
  return {
    groupOf: new Map(present.map(({ group, cluster }) => [group, cluster])),
    figures: {
      mentions: labels.length,
      held: present.length,
      lines: new Set(present.map(({ group }) => group)).size,
      "by hand": new Set(present.map(({ cluster }) => cluster)).size,
      pairs: pairFigures(present),
      "B-cubed": bCubed(present),
    },
  };
}

/** A commitment's state is right where the line that holds most of its mentions says what a careful reader would. */
function statesAt(days, truth, { list, reports }) {
  const figures = {};
  for (const day of days) {
    const items = list("commitments", day).items;
    const labels = held(truth.commitments, items, { reports, relations: telling });
    const states = truth.states.filter(({ asOf }) => asOf === day);
    const said = states.map(({ commitment, state, alsoRight }) => {
      const line = mostOf(
        labels.filter(({ cluster }) => cluster === commitment),
        items,
      );
      return {
        there: line !== null,
        right: line !== null && stateMatches(line, [state, ...alsoRight]),
        state,
      };
    });
    figures[day] = {
      commitments: states.length,
      there: said.filter(({ there }) => there).length,
      right: said.filter(({ right }) => right).length,
      percent: percent(said.filter(({ right }) => right).length / said.filter(({ there }) => there).length),
    };
  }
  return figures;
}

function mostOf(labels, items) {
  const counts = new Map();
  for (const { group } of labels) if (group !== null) counts.set(group, (counts.get(group) ?? 0) + 1);
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return best ? items.find(({ id }) => id === best[0]) : null;
}

/** The register's three statuses and its state in the words of the truth. */
function stateMatches({ state, status, quiet }, right) {
  const says = [
    status.evidence === "none" ? null : status.evidence,
    quiet ? "gone-quiet" : null,
    status.schedule === "overdue" ? "overdue" : null,
    state,
  ].find((each) => each !== null);
  return right.includes(says);
}

function deedsMatched(truth, items, { reports, groupOf }) {
  const labels = held(truth.deeds, items, { reports });
  const bearing = new Map(truth.deeds.map(({ id, bearsOn }) => [id, bearsOn ?? []]));
  const itemOf = new Map(items.map((item) => [item.id, item]));
  const found = labels.filter(({ group }) => group !== null);
  const matches = found.flatMap(({ group, cluster }) =>
    (itemOf.get(group)?.bearsOn ?? [])
      .filter(({ id }) => groupOf.has(id))
      .map(({ id, how }) =>
        bearing.get(cluster).find(({ commitment }) => commitment === groupOf.get(id))?.how
          ? {
              right: true,
              how:
                bearings[
                  bearing.get(cluster).find(({ commitment }) => commitment === groupOf.get(id)).how
                ] === how,
            }
          : { right: false, how: false },
      ),
  );
  const reached = found.filter(({ group, cluster }) =>
    (itemOf.get(group)?.bearsOn ?? []).some(({ id }) =>
      bearing.get(cluster).some(({ commitment }) => commitment === groupOf.get(id)),
    ),
  );
  const ought = labels.filter(({ cluster }) => bearing.get(cluster).length > 0);
  return {
    mentions: labels.length,
    held: found.length,
    matches: matches.length,
    precision: percent(matches.filter(({ right }) => right).length / matches.length),
    recall: percent(reached.length / ought.length),
    how: percent(matches.filter(({ how }) => how).length / matches.filter(({ right }) => right).length),
  };
}
