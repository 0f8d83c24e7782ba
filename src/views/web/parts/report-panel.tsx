import { Link } from "@tanstack/react-router";
import type { Commitment } from "../../../vocabulary/index.ts";
import { dayInWords, saidBy } from "../../words/index.ts";
import { type Question, useReport } from "../api.ts";
import { ReportText } from "./report-text.tsx";

interface Props {
  readonly document: string | null;
  readonly entry: string | null;
  readonly commitment: Commitment | null;
  readonly question: Question | null;
}

/** The report that the chosen commitment rests on, and the other passages that tell of it. */
export function ReportPanel({ document, entry, commitment, question }: Props) {
  const { data: report, error, isPending } = useReport(document, question);
  if (document === null) return <p className="soft">Choose a commitment to see the words it rests on.</p>;
  if (error) return <p role="alert">{error.message}</p>;
  if (isPending) return <p className="soft">Opening the report …</p>;
  const { headline, location, outlet, publishedAt, agency, byline, url } = report.document;
  const credits = [
    outlet,
    publishedAt && dayInWords(publishedAt.slice(0, 10)),
    agency && `wire: ${agency}`,
    byline.length > 0 && `by ${byline.join(", ")}`,
  ].filter(Boolean);
  return (
    <article aria-labelledby="headline">
      {commitment && (
        <a className="back small" href={`#${commitment.id}`}>
          Back to the list
        </a>
      )}
      <p className="small soft">
        {credits.join(" · ")}
        {url && (
          <>
            {" · "}
            <a href={url} rel="noreferrer">
              original at the outlet
            </a>
          </>
        )}
      </p>
      <h2 className="headline" id="headline" tabIndex={-1}>
        {headline ?? location}
      </h2>
      <Key />
      {commitment && <Passages commitment={commitment} entry={entry} />}
      <ReportText report={report} entry={entry} commitmentOf={report.commitments} />
      <p className="small soft">
        Read by {report.reading?.reader ?? "nobody yet"}
        {report.reading && report.reading.doubts.length > 0 && ` · ${report.reading.doubts.length} doubts`}
      </p>
    </article>
  );
}

function Key() {
  return (
    <p className="key report">
      <span className="source">who</span> <span className="cue">by which words</span>{" "}
      <span className="content">what is said</span> <span className="act commit">commits</span>{" "}
      <span className="act direct">demands</span> <span className="act refuse">refuses</span>{" "}
      <span className="act hint">hints</span> <span className="act meet">talks</span>{" "}
      <span className="if">on condition</span>
    </p>
  );
}

function Passages({ commitment, entry }: { readonly commitment: Commitment; readonly entry: string | null }) {
  if (commitment.evidence.length < 2) return null;
  return (
    <nav aria-label="Passages that tell of this commitment" className="passages small">
      {commitment.evidence.map((evidence) => (
        <Link
          key={evidence.entry}
          to="/"
          search={(old) => ({ ...old, entry: evidence.entry })}
          aria-current={evidence.entry === entry ? "true" : undefined}
        >
          {evidence.outlet ?? "report"},{" "}
          {evidence.publishedAt ? dayInWords(evidence.publishedAt.slice(0, 10)) : "no date"}:{" "}
          {saidBy(evidence)}
        </Link>
      ))}
    </nav>
  );
}
