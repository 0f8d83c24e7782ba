import type { Shown } from "../../tasks/index.ts";
import type { Commitment, Day, Evidence } from "../../vocabulary/index.ts";
import {
  credibilityInWords,
  dayInWords,
  deadlineInWords,
  moneyInWords,
  originsInWords,
  partiesInWords,
  saidBy,
} from "../words/index.ts";
import { columnsOn } from "./lists.ts";
import { printable } from "./table.ts";

/** One thing on a terminal: its fields, then each passage that it rests on. */
export function pageOf(shown: Shown, day: Day): string {
  if (shown.list === null) return JSON.stringify(shown.item, null, 2);
  const { item } = shown;
  const fields = "consequent" in item ? commitmentFields(item, day) : plainFields(shown, day);
  const width = Math.max(...fields.map(([name]) => name.length));
  const head = fields.map(([name, value]) => `${name.padEnd(width)}  ${printable(value)}`).join("\n");
  if ("accounts" in item)
    return `${head}\n\n${item.accounts.flatMap(({ evidence }) => evidence.map(evidenceLines)).join("\n\n")}`;
  return "evidence" in item ? `${head}\n\n${item.evidence.map(evidenceLines).join("\n\n")}` : head;
}

function commitmentFields(item: Commitment, day: Day): readonly (readonly [string, string])[] {
  const because = item.because.map(({ rule, entries }) => `${rule} (${entries.join(", ")})`).join("; ");
  return [
    ["Id", item.id],
    [item.kind === "threat" ? "Threat by" : "Debtor", partiesInWords(item.debtor)],
    ["Creditor", partiesInWords(item.creditor)],
    ["What", `${item.polarity === "negative" ? "not " : ""}${item.consequent}`],
    ["If", item.antecedent ?? "no condition"],
    [
      "By when",
      item.deadline
        ? `${deadlineInWords(item.deadline, day)}; in the report’s words: ${item.deadline.words}`
        : "no date",
    ],
    ["Amount", item.amounts.map(moneyInWords).join(", ") || "none"],
    ["Issues", item.issues.join(", ") || "none named"],
    ["Strength", `${item.strength}; it rests on the word of: ${item.voice}`],
    ["State", `${item.state}, since ${because}`],
    ["Official", item.status.official],
    ["Evidence", item.status.evidence],
    ["Schedule", item.status.schedule],
    ["Credibility", `${credibilityInWords(item.credibility)}, ${originsInWords(item.origins)}`],
  ];
}

function plainFields(shown: Shown & { list: string }, day: Day): readonly (readonly [string, string])[] {
  const columns = columnsOn(day)[shown.list as "documents"];
  return columns.map(({ head, cell }) => [head, cell(shown.item as never)] as const);
}

function evidenceLines(evidence: Evidence): string {
  const day = evidence.publishedAt ? dayInWords(evidence.publishedAt.slice(0, 10)) : "no date";
  const force = evidence.force ? `${evidence.force}, ` : "";
  const origin = evidence.origin === evidence.document ? "" : ` · of one origin with ${evidence.origin}`;
  return `  ${force}${saidBy(evidence)} · ${evidence.outlet ?? "no outlet"}, ${day}\n    ${printable(evidence.quote)}\n    ${evidence.document} ${evidence.start}–${evidence.end} · ${evidence.entry}${origin}`;
}
