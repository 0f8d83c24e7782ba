import { Link } from "@tanstack/react-router";
import type { Commitment, Evidence } from "../../../vocabulary/index.ts";
import { credibilityInWords, moneyInWords, partiesInWords, saidBy } from "../../words/index.ts";
import { Strength } from "./strength.tsx";
import { Window } from "./window.tsx";

interface Props {
  readonly commitment: Commitment;
  readonly day: string;
  readonly selected: boolean;
}

/** A commitment on one line: who to whom; what; if; by when; how strong; who says so. */
export function CommitmentLine({ commitment, day, selected }: Props) {
  const { id, debtor, creditor, evidence, amounts, status, deadline, origins, credibility } = commitment;
  const last = evidence.at(-1)!;
  return (
    <li className={selected ? "line on" : "line"} id={id}>
      <div className="who">
        {partiesInWords(debtor)}
        {creditor.length > 0 && (
          <>
            {" "}
            <i>to</i> {partiesInWords(creditor)}
          </>
        )}
      </div>
      <div>
        <Link
          className="what"
          to="/"
          search={(old) => ({ ...without(old), commitment: id, entry: last.entry })}
          aria-current={selected ? "true" : undefined}
        >
          <What commitment={commitment} />
        </Link>
        <div className="by">
          <b>{saidBy(last)}</b> {last.speaker !== null && "says so"} · {inWhoseWords(last)}
          {amounts.map((amount) => ` · ${moneyInWords(amount)}`)}
        </div>
      </div>
      <div className="small">
        <Window deadline={deadline} schedule={status.schedule} day={day} />
      </div>
      <div className="grade">
        <Strength commitment={commitment} />
        <br />
        <span className="faint" title={`Credibility: ${credibilityInWords(credibility)}`}>
          {origins} {origins === 1 ? "source" : "sources"}
        </span>
      </div>
    </li>
  );
}

function What({ commitment: { polarity, consequent, antecedent } }: { readonly commitment: Commitment }) {
  return (
    <>
      {polarity === "negative" && <span className="soft">will not: </span>}
      {consequent}
      {antecedent && <span className="if">, {antecedent}</span>}
    </>
  );
}

/** Quoted only where the source itself is quoted; else it is a paraphrase. */
function inWhoseWords({ quotation, outlet }: Evidence): string {
  if (quotation === "direct") return `quoted by ${outlet ?? "a report"}`;
  return `in ${outlet ? `${outlet}’s` : "the report’s"} words`;
}

function without<T extends { report?: string }>({ report: _, ...search }: T): Omit<T, "report"> {
  return search;
}
