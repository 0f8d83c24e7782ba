import type { Account, Divergence, DivergencePoint } from "../../vocabulary/index.ts";

const points: Readonly<Record<DivergencePoint, string>> = {
  denial: "one says it, one denies it",
  amount: "another amount",
  date: "another day",
  place: "another place",
  status: "on or off",
  order: "another order",
  level: "another level",
  silence: "silence",
};

/** In what accounts differ: "another amount". */
export function pointInWords({ point }: Divergence): string {
  return points[point];
}

/** "Osmaria: “open the port by May”", "Veldmark denies it", "Veldmark has not spoken to it in 4 later reports". */
export function accountInWords(account: Account, { point, reports }: Divergence): string {
  const who = account.speaker ?? account.evidence[0]?.outlet ?? "the report itself";
  const quote = account.says === null ? "" : `“${account.says.replace(/^[\s“"]+|[\s”"]+$/g, "")}”`;
  if (account.stance === "silent") return `${who} has not spoken to it in ${reports} later reports`;
  if (account.stance === "denied") return `${who} denies it: ${quote}`;
  if (account.stance === "refused") return `${who} says no: ${quote}`;
  if (point === "denial" || point === "silence") return `${who}: ${quote}`;
  return point === "order" ? `${who}: ${quote} ${account.stance}` : `${who}: ${account.stance}`;
}
