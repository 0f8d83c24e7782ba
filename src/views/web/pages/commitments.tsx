import { useEffect, useMemo } from "react";
import type { Commitment } from "../../../vocabulary/index.ts";
import { dayInWords } from "../../words/index.ts";
import { type Agenda, type Question, useAgenda, useCommitment, useOverview } from "../api.ts";
import { Bar } from "../parts/bar.tsx";
import { CommitmentLine } from "../parts/commitment-line.tsx";
import { ReportPanel } from "../parts/report-panel.tsx";
import { commitmentsRoute, type Search } from "../router.tsx";

/** The list of commitments, and beside it the report with the characters that the chosen one rests on. */
export function CommitmentsPage() {
  const search = commitmentsRoute.useSearch();
  const overview = useOverview();
  const asOf = search.asOf ?? overview.data?.opensOn ?? null;
  const question: Question | null = asOf === null ? null : { asOf, publicBy: search.publicBy };
  const agenda = useAgenda(question);
  const items = useMemo(() => (agenda.data?.pages ?? []).flatMap((page) => page.items), [agenda.data]);
  const listed = items.find(({ id }) => id === search.commitment) ?? null;
  const fetched = useCommitment(listed || !agenda.data ? undefined : search.commitment, question);
  const chosen = listed ?? fetched.data?.item ?? null;
  const evidence =
    chosen?.evidence.find(({ entry }) => entry === search.entry) ?? chosen?.evidence.at(-1) ?? null;
  useSteps(items, chosen);
  const error = overview.error ?? agenda.error;
  return (
    <>
      <a className="skip" href="#said">
        To the report
      </a>
      <Bar overview={overview.data} asOf={asOf} />
      <main>
        <h1 className="sr">Commitments</h1>
        {error && <p role="alert">{error.message}</p>}
        {asOf && agenda.data?.pages[0] && (
          <Lede
            agenda={agenda.data.pages[0]}
            past={search.asOf === undefined && overview.data?.opensInThePast === true}
          />
        )}
        <div className="columns">
          <section aria-label="Commitments">
            {agenda.isPending && !error && <p className="soft">Reading the register …</p>}
            <ol className="lines">
              {asOf &&
                items.map((commitment) => (
                  <CommitmentLine
                    key={commitment.id}
                    commitment={commitment}
                    day={asOf}
                    selected={commitment.id === chosen?.id}
                  />
                ))}
            </ol>
            {agenda.hasNextPage && (
              <button
                type="button"
                className="more"
                disabled={agenda.isFetchingNextPage}
                onClick={() => void agenda.fetchNextPage()}
              >
                Show more of the {agenda.data?.pages[0]?.total.toLocaleString("en")}
              </button>
            )}
          </section>
          <section aria-label="The report" id="said" tabIndex={-1} className="panel">
            <ReportPanel
              document={search.report ?? evidence?.document ?? null}
              entry={evidence?.entry ?? null}
              commitment={chosen}
              question={question}
            />
          </section>
        </div>
      </main>
    </>
  );
}

function Lede({
  agenda: { asOf, total, overdue, due, conditional, coverage },
  past,
}: {
  readonly agenda: Agenda;
  readonly past: boolean;
}) {
  const number = (count: number) => count.toLocaleString("en");
  return (
    <p className="lede">
      On {dayInWords(asOf)}, of {number(total)} commitments in {number(coverage.documents)} reports{" "}
      <b className="overdue">
        {number(overdue)} {overdue === 1 ? "is" : "are"} overdue
      </b>
      ,{" "}
      <b className="due">
        {number(due)} {due === 1 ? "falls" : "fall"} due
      </b>{" "}
      within a week and{" "}
      <b>
        {number(conditional)} {conditional === 1 ? "waits" : "wait"}
      </b>{" "}
      on a condition.{" "}
      <span className="soft">
        {past && "Its reports are of earlier days, so the register opens on this one. "}Nobody has checked
        these readings yet.
      </span>
    </p>
  );
}

/** `j` and `k` go to the next and the previous commitment. */
function useSteps(items: readonly Commitment[], chosen: Commitment | null): void {
  const navigate = commitmentsRoute.useNavigate();
  useEffect(() => {
    const step = (event: KeyboardEvent) => {
      const by = event.key === "j" ? 1 : event.key === "k" ? -1 : 0;
      const typing =
        event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey;
      if (by === 0 || typing || items.length === 0) return;
      const at =
        chosen === null
          ? by > 0
            ? 0
            : items.length - 1
          : Math.min(Math.max(items.findIndex(({ id }) => id === chosen.id) + by, 0), items.length - 1);
      const { id } = items[at]!;
      void navigate({ search: ({ entry: _, report: __, ...old }: Search) => ({ ...old, commitment: id }) });
      document.getElementById(id)?.querySelector("a")?.focus();
    };
    window.addEventListener("keydown", step);
    return () => window.removeEventListener("keydown", step);
  }, [items, chosen, navigate]);
}
