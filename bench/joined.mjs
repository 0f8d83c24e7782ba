// `npm run score -- joining --data DIR`: how well the register joins what several reports tell, against bench/joined.
//
// The reports that were joined by hand are found by id in DIR/data/news and checked by digest. They are added to a
// register of their own by the built program; its lists are read as docs and clients read them, as JSON.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bCubed, pairFigures, percent, spansOfLabels } from "./joining-figures.mjs";
import { lines, registerOf, textsOf } from "./register-of-reports.mjs";

/** The lists that join acts: what of the labels belongs in each. */
const joiningLists = {
  commitments: { read: (label) => label.read in forces, kinds: ["commitment", "threat"] },
  demands: { read: (label) => label.read in forces, kinds: ["demand"] },
  meetings: { read: (label) => label.read === "meeting", kinds: ["meeting"] },
};
const forces = Object.fromEntries(
  "pledge offer agreement intention hint threat proposal demand request rejection concession accusation denial"
    .split(" ")
    .map((force) => [force, true]),
);
/** The register's word for what the hand found that a deed does to a promise. */
const words = { kept: "fulfils", part: "partly", broken: "breaks", triggered: "triggers" };

/** Figures in percent, by list; and the reader that the register names. Throws where the data is not what was labelled. */
export function joiningScores({ data, root }) {
  const labelled = join(root, "bench/joined");
  const { reports, clusters } = Object.fromEntries(
    ["reports", "clusters"].map((name) => [name, read(join(labelled, `${name}.json`))]),
  );
  const kindOf = new Map(clusters.map(({ id, kind }) => [id, kind]));
  const labels = lines(readFileSync(join(labelled, "labels.jsonl"), "utf8"));
  const { lists, reader } = registerOf(
    textsOf(reports, join(data, "data/news")),
    [...Object.keys(joiningLists), "deeds"],
    root,
  );
  const figures = {};
  for (const [name, { read: belongs, kinds }] of Object.entries(joiningLists)) {
    const held = heldIn(lists[name], labels.filter(belongs));
    figures[name] = joiningFigures(held, (label) => kinds.includes(kindOf.get(label.cluster)));
  }
  const deeds = heldIn(
    lists.deeds,
    labels.filter((label) => label.read === "deed"),
  );
  figures.deeds = deedFigures(
    deeds,
    lists.deeds,
    clusterOfGroups(heldIn(lists.commitments, labels.filter(joiningLists.commitments.read))),
  );
  figures.origins = originFigures(lists.commitments);
  return { reader, figures };
}

/** Prints the figures as tables. */
export function printJoiningScores({ deeds, origins, ...joining }) {
  const shown = ({ precision, recall, f1 }) =>
    [precision, recall, f1].map((figure) => `${figure ?? "-"}`.padStart(7)).join("");
  for (const [name, { labelled, missing, held, groups, clusters, mistakes, ...rates }] of Object.entries(
    joining,
  )) {
    console.log(
      `\n${name}: ${labelled} acts labelled, ${missing} of them not in the list; ${held} held, in ${groups} lines, by hand ${clusters}`,
    );
    console.log(
      `  ${mistakes.held} more that are no such thing, ${mistakes.joined} of them joined with what is`,
    );
    for (const [way, each] of Object.entries(rates)) console.log(`  ${way.padEnd(24)}${shown(each)}`);
  }
  console.log(`\ndeeds: ${JSON.stringify(deeds)}\norigins: ${JSON.stringify(origins)}`);
}

/** Each label with the line of the list that holds it, or null. */
function heldIn(list, labels) {
  const spans = list.flatMap(({ id, evidence }) => evidence.map((span) => ({ ...span, group: id })));
  const reports = [...new Set(labels.map(({ report }) => report))];
  return reports.flatMap((report) => {
    const [ours, theirs] = [labels, spans].map((all) => all.filter((each) => each.report === report));
    const found = spansOfLabels(ours, theirs);
    return ours.map((label, index) => ({ ...label, group: found[index]?.group ?? null }));
  });
}

function joiningFigures(labels, belongs) {
  const held = labels.filter(({ group }) => group !== null);
  const items = held.filter(({ cluster }) => cluster !== null);
  const real = new Set(items.map(({ group }) => group));
  const mistakes = held.filter(({ cluster }) => cluster === null);
  const ought = labels.filter(belongs);
  return {
    labelled: ought.length,
    missing: ought.filter(({ group }) => group === null).length,
    held: items.length,
    groups: real.size,
    clusters: new Set(items.map(({ cluster }) => cluster)).size,
    mistakes: {
      held: mistakes.length,
      joined: mistakes.filter(({ group }) => real.has(group)).length,
    },
    pairs: pairFigures(items),
    "pairs across reports": pairFigures(items, (one, other) => one.report !== other.report),
    "B-cubed": bCubed(items),
    "B-cubed, none joined": bCubed(items.map((item, index) => ({ ...item, group: index }))),
  };
}

/** For each line of a list the cluster that most of its acts were put in by hand. */
function clusterOfGroups(held) {
  const counts = new Map();
  for (const { group, cluster } of held) {
    if (group === null || !cluster) continue;
    const count = counts.get(group) ?? new Map();
    counts.set(group, count.set(cluster, (count.get(cluster) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([group, count]) => [group, [...count].sort((one, other) => other[1] - one[1])[0][0]]),
  );
}

/** Deeds put to the promise that they bear on; a match is judged where the hand knows both its deed and its promise. */
function deedFigures(labels, deeds, clusterOf) {
  const matchesOf = new Map(deeds.map(({ id, bearsOn }) => [id, bearsOn ?? []]));
  const bearing = labels.filter(({ bearsOn, group }) => bearsOn !== null && group !== null);
  const judged = labels.flatMap(({ group, bearsOn }) =>
    (matchesOf.get(group) ?? [])
      .filter(({ id }) => clusterOf.has(id))
      .map(({ id, how }) => ({ bearsOn, how, right: clusterOf.get(id) === bearsOn?.cluster })),
  );
  const right = judged.filter((match) => match.right);
  const found = bearing.filter(({ group, bearsOn }) =>
    matchesOf.get(group).some(({ id }) => clusterOf.get(id) === bearsOn.cluster),
  );
  const told = right.filter(({ bearsOn }) => bearsOn.how in words);
  return {
    labelled: labels.length,
    bearing: labels.filter(({ bearsOn }) => bearsOn !== null).length,
    held: bearing.length,
    matches: judged.length,
    precision: percent(right.length / judged.length),
    recall: percent(found.length / bearing.length),
    how: percent(told.filter(({ bearsOn, how }) => words[bearsOn.how] === how).length / told.length),
  };
}

/** None of the reports is a print of another: each that a commitment rests on is an origin of its own. */
function originFigures(commitments) {
  const told = commitments
    .map(({ origins, evidence }) => ({
      origins,
      reports: new Set(evidence.map(({ report }) => report)).size,
    }))
    .filter(({ reports }) => reports > 1);
  return {
    "commitments in several reports": told.length,
    right: told.filter(({ origins, reports }) => origins === reports).length,
    "too few": told.filter(({ origins, reports }) => origins < reports).length,
    "too many": told.filter(({ origins, reports }) => origins > reports).length,
  };
}

function read(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
