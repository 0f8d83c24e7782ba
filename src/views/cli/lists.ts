import type { ListName, StateOfPlay } from "../../tasks/index.ts";
import { type Day, dayOf } from "../../vocabulary/index.ts";
import {
  accountInWords,
  dayInWords,
  daysInWords,
  deadlineInWords,
  moneyInWords,
  partiesInWords,
  pointInWords,
  saidBy,
} from "../words/index.ts";
import type { Column } from "./table.ts";

type Columns = { readonly [L in ListName]: readonly Column<StateOfPlay[L][number]>[] };

/** The columns of each list, as they stand on a day. */
export function columnsOn(day: Day): Columns {
  return {
    commitments: [
      { head: "Id", width: 16, cell: ({ id }) => id },
      {
        head: "Who to whom",
        share: 2,
        cell: ({ debtor, creditor }) =>
          creditor.length > 0
            ? `${partiesInWords(debtor)} to ${partiesInWords(creditor)}`
            : partiesInWords(debtor),
      },
      { head: "What, and if", share: 5, cell: whatAndIf },
      { head: "By when", share: 2, cell: ({ deadline }) => deadlineInWords(deadline, day) },
      {
        head: "Strength",
        width: 11,
        cell: ({ kind, strength }) => (kind === "threat" ? "threat" : strength),
      },
      { head: "Who says so", share: 2, cell: ({ evidence }) => saidBy(evidence.at(-1)!) },
    ],
    demands: [
      { head: "Id", width: 16, cell: ({ id }) => id },
      { head: "By", share: 2, cell: ({ by }) => by ?? "—" },
      { head: "Of", share: 2, cell: ({ of }) => partiesInWords(of) },
      { head: "What", share: 5, cell: ({ what, precedes }) => (precedes ? `${what} (${precedes})` : what) },
      { head: "Force", width: 10, cell: ({ force }) => force },
      { head: "Answer", width: 11, cell: ({ answer }) => answer },
    ],
    deeds: [
      { head: "Id", width: 16, cell: ({ id }) => id },
      { head: "Who", share: 2, cell: ({ actor }) => actor ?? "—" },
      { head: "What", share: 5, cell: ({ what }) => what },
      { head: "When", share: 2, cell: ({ when }) => (when ? daysInWords(when) : "no date") },
      { head: "Status", width: 10, cell: ({ status }) => status },
      { head: "Outlet", share: 2, cell: ({ evidence }) => evidence[0]?.outlet ?? "—" },
    ],
    positions: [
      { head: "Id", width: 16, cell: ({ id }) => id },
      { head: "Actor", share: 2, cell: ({ actor }) => actor },
      { head: "Issue", share: 2, cell: ({ issue }) => issue },
      { head: "Stance", width: 13, cell: ({ stance }) => stance },
      { head: "Since", width: 13, cell: ({ since }) => (since ? dayInWords(since) : "—") },
      { head: "Words", share: 4, cell: ({ evidence }) => evidence.at(-1)?.quote ?? "" },
    ],
    meetings: [
      { head: "Id", width: 16, cell: ({ id }) => id },
      { head: "Who", share: 4, cell: ({ participants }) => partiesInWords(participants) },
      { head: "Where", share: 2, cell: ({ place }) => place ?? "—" },
      { head: "When", share: 2, cell: ({ when }) => (when ? daysInWords(when) : "no date") },
      { head: "Status", width: 11, cell: ({ status }) => status },
      { head: "Who says so", share: 2, cell: ({ evidence }) => saidBy(evidence.at(-1)!) },
    ],
    actors: [
      { head: "Id", share: 3, cell: ({ id }) => id },
      { head: "Name", share: 3, cell: ({ name }) => name },
      { head: "Kind", width: 14, cell: ({ kind }) => kind },
      { head: "Code", width: 8, cell: ({ identifier }) => identifier ?? "" },
      { head: "Reports", width: 9, cell: ({ documents }) => String(documents) },
    ],
    documents: [
      { head: "Id", width: 20, cell: ({ id }) => id },
      { head: "Published", width: 13, cell: ({ publishedAt }) => dayLabel(publishedAt) },
      { head: "Outlet", share: 2, cell: ({ outlet }) => outlet ?? "—" },
      { head: "Headline", share: 5, cell: ({ headline, location }) => headline ?? location },
      { head: "Echoes", width: 20, cell: ({ echoes }) => echoes ?? "" },
      { head: "Acts", width: 6, cell: ({ acts }) => String(acts) },
      { head: "Doubts", width: 8, cell: ({ doubts }) => String(doubts) },
    ],
    divergences: [
      { head: "Id", width: 16, cell: ({ id }) => id },
      { head: "On what", share: 2, cell: ({ what }) => what },
      { head: "How they differ", share: 1, cell: pointInWords },
      {
        head: "Who says what",
        share: 5,
        cell: (item) => item.accounts.map((account) => accountInWords(account, item)).join("; "),
      },
    ],
    negotiations: [
      { head: "Id", width: 16, cell: ({ id }) => id },
      { head: "Name", share: 4, cell: ({ name }) => name },
      { head: "Between", share: 3, cell: ({ actors }) => partiesInWords(actors) },
      { head: "Told of", share: 2, cell: daysInWords },
      { head: "Reports", width: 9, cell: ({ documents }) => String(documents) },
      { head: "Whose word", width: 14, cell: ({ said }) => said?.who ?? "suggested" },
    ],
  };
}

function whatAndIf({
  consequent,
  antecedent,
  polarity,
  amounts,
}: StateOfPlay["commitments"][number]): string {
  const not = polarity === "negative" ? "not " : "";
  const [amount] = amounts;
  return `${not}${consequent}${antecedent ? `, ${antecedent}` : ""}${amount ? ` [${moneyInWords(amount)}]` : ""}`;
}

function dayLabel(publishedAt: string | null): string {
  const day = dayOf(publishedAt);
  return day ? dayInWords(day) : "—";
}
