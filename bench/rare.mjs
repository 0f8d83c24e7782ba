// `npm run score -- rare --data DIR`: what is too rare in dev to be told from dev alone: rejections, the deadlines and the sums of
// money of commitments. Rules read them on top of the network, and rules are not trained; but the network was trained on the
// reports of train, so that its figures there are too good. Given apart: dev, which it never saw, in all and by five folds of its
// reports, and train.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { documentsOf } from "./corpora.mjs";
import { isCounted, judgeReading, moneyOf } from "./same.mjs";

const folds = 5;
const commitments = (isRight) => (judged) =>
  judged.filter(({ family, record }) => family === "commitment" && isRight(record));
const rare = {
  rejections: {
    gold: ({ rejections }, counts) => rejections.filter(({ what }) => counts(what)),
    read: (judged) => judged.filter(({ family }) => family === "rejection"),
    isRight: ({ matched }) => matched,
  },
  deadlines: {
    gold: ({ commitments: all }, counts) => all.filter(({ deadline, action }) => deadline && counts(action)),
    read: commitments(({ deadline }) => deadline !== null),
    isRight: ({ matched, right }) => matched && right.deadline,
  },
  amounts: {
    gold: ({ commitments: all }, counts) => all.filter(({ amount, action }) => amount && counts(action)),
    read: commitments((record) => moneyOf(record) !== null),
    isRight: ({ matched, right }) => matched && right.amount,
  },
};

/** Figures by part: F1 in percent (null where there is nothing to count) with its counts, and for dev the F1 of each fold. */
export async function rareScores({ data, root, models }) {
  const { openEnglishReader } = await import(join(root, "dist/reading/index.js"));
  const reader = await openEnglishReader({ models });
  const figures = {};
  for (const part of ["dev", "train"]) {
    const gold = join(data, "gold", part);
    const counted = [];
    for (const document of documentsOf(join(gold, "articles"), join(gold, "annotations"))) {
      const file = join(gold, "annotations", document.location.replace(/txt$/, "json"));
      counted.push(countsOf(JSON.parse(readFileSync(file, "utf8")), await reader.read(document)));
    }
    figures[part === "train" ? "train, which the network was trained on" : part] = Object.fromEntries(
      Object.keys(rare).map((kind) => {
        const own = counted.map((each) => each[kind]);
        const byFold = Array.from(
          { length: folds },
          (_, fold) => summed(own.filter((_, index) => index % folds === fold)).f1,
        );
        return [kind, part === "dev" ? { ...summed(own), folds: byFold } : summed(own)];
      }),
    );
  }
  await reader.close();
  return { reader: reader.version, figures };
}

/** Prints a line for each kind of each part. */
export function printRare(figures) {
  for (const [part, kinds] of Object.entries(figures))
    for (const [kind, { f1, right, read, annotated, folds: byFold }] of Object.entries(kinds))
      console.log(
        `${kind.padEnd(11)} F1 ${f1 ?? "-"} (${right} of ${annotated}, ${read} read)${byFold ? ` by fold ${byFold.map((each) => each ?? "-").join(" ")}` : ""}  ${part}`,
      );
}

function countsOf(annotated, reading) {
  const judged = judgeReading(annotated, reading);
  const counts = isCounted(annotated, reading.document.text);
  return Object.fromEntries(
    Object.entries(rare).map(([kind, { gold, read, isRight }]) => {
      const own = read(judged);
      return [
        kind,
        { annotated: gold(annotated, counts).length, read: own.length, right: own.filter(isRight).length },
      ];
    }),
  );
}

function summed(list) {
  const sum = (name) => list.reduce((total, each) => total + each[name], 0);
  const [right, read, annotated] = [sum("right"), sum("read"), sum("annotated")];
  const all = read + annotated;
  return { f1: all === 0 ? null : Number(((200 * right) / all).toFixed(1)), right, read, annotated };
}
