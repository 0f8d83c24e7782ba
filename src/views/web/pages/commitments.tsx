import { useEffect, useMemo } from "react";
import type { Commitment } from "../../../vocabulary/index.ts";
import { dayInWords } from "../../words/index.ts";
import { type Question, useCommitments, useOverview } from "../api.ts";
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
  const commitments = useCommitments(question);
  const items = useMemo(() => (commitments.data?.items ?? []).toSorted(byUrgency), [commitments.data]);
  const chosen = items.find(({ id }) => id === search.commitment) ?? null;
  const evidence =
    chosen?.evidence.find(({ entry }) => entry === search.entry) ?? chosen?.evidence.at(-1) ?? null;
  const commitmentOf = useMemo(
    () => new Map(items.flatMap(({ id, evidence }) => evidence.map(({ entry }) => [entry, id] as const))),
    [items],
  );
  useSteps(items, chosen);
  const error = overview.error ?? commitments.error;
  return (
    <>
      <a className="skip" href="#said">
        To the report
      </a>
      <Bar overview={overview.data} asOf={asOf} />
      <main>
        <h1 className="sr">Commitments</h1>
        {error && <p role="alert">{error.message}</p>}
        {asOf && commitments.data && (
          <Lede
            items={items}
            asOf={asOf}
            documents={commitments.data.coverage.documents}
            past={search.asOf === undefined && overview.data?.opensInThePast === true}
          />
        )}
        <div className="columns">
          <section aria-label="Commitments">
            {commitments.isPending && !error && <p className="soft">Reading the register …</p>}
            <ol className="lines">
              {asOf &&
                items.map((commitment) => (
                  <CommitmentLine
                    key={commitment.id}
                    commitment={commitment}
                    day={asOf}
                    selected={commitment === chosen}
                  />
                ))}
            </ol>
          </section>
          <section aria-label="The report" id="said" tabIndex={-1} className="panel">
            <ReportPanel
              document={search.report ?? evidence?.document ?? null}
              entry={evidence?.entry ?? null}
              commitment={chosen}
              commitmentOf={commitmentOf}
            />
          </section>
        </div>
      </main>
    </>
  );
}

function Lede({
  items,
  asOf,
  documents,
  past,
}: {
  readonly items: readonly Commitment[];
  readonly asOf: string;
  readonly documents: number;
  readonly past: boolean;
}) {
  const count = (schedule: string) =>
    items.filter(({ kind, status }) => kind === "commitment" && status.schedule === schedule).length;
  const [overdue, due] = [count("overdue"), count("due")];
  const waiting = items.filter(({ state }) => state === "conditional").length;
  return (
    <p className="lede">
      On {dayInWords(asOf)}, of {items.length} commitments in {documents.toLocaleString("en")} reports{" "}
      <b className="overdue">
        {overdue} {overdue === 1 ? "is" : "are"} overdue
      </b>
      ,{" "}
      <b className="due">
        {due} {due === 1 ? "falls" : "fall"} due
      </b>{" "}
      within a week and{" "}
      <b>
        {waiting} {waiting === 1 ? "waits" : "wait"}
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
          : Math.min(Math.max(items.indexOf(chosen) + by, 0), items.length - 1);
      const { id } = items[at]!;
      void navigate({ search: ({ entry: _, report: __, ...old }: Search) => ({ ...old, commitment: id }) });
      document.getElementById(id)?.querySelector("a")?.focus();
    };
    window.addEventListener("keydown", step);
    return () => window.removeEventListener("keydown", step);
  }, [items, chosen, navigate]);
}

const urgency = ["overdue", "due", "ahead", "none", "met"];

/** Overdue first, then what is due, then the newest; threats last. */
function byUrgency(a: Commitment, b: Commitment): number {
  return (
    Number(a.kind === "threat") - Number(b.kind === "threat") ||
    urgency.indexOf(a.status.schedule) - urgency.indexOf(b.status.schedule) ||
    (a.deadline?.to ?? "").localeCompare(b.deadline?.to ?? "") ||
    (b.evidence.at(-1)?.publishedAt ?? "").localeCompare(a.evidence.at(-1)?.publishedAt ?? "")
  );
}
