import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { Report } from "../api.ts";
import { type Mark, marksOf, paragraphsOf, type Segment, segmentsOf } from "../marks.ts";

interface Props {
  readonly report: Report;
  /** The entry whose words are looked at. */
  readonly entry: string | null;
  /** The commitment that an entry is part of. */
  readonly commitmentOf: Readonly<Record<string, string>>;
}

/** The report as it stands, with what was read in it marked. Marks add no space and change no character. */
export function ReportText({ report, entry, commitmentOf }: Props) {
  const here = useRef<HTMLDivElement>(null);
  const marks = marksOf(report);
  const { text } = report.document;
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when another entry is looked at
  useEffect(() => {
    here.current?.querySelector(".on")?.scrollIntoView({ block: "center", behavior: "auto" });
  }, [entry, report.document.id]);
  return (
    <div className="report" ref={here}>
      {paragraphsOf(text).map((paragraph) => (
        <p key={paragraph.start}>
          {segmentsOf(paragraph, marks).map((segment) => (
            <Stretch
              key={segment.start}
              segment={segment}
              text={text}
              entry={entry}
              commitmentOf={commitmentOf}
            />
          ))}
        </p>
      ))}
    </div>
  );
}

function Stretch({
  segment,
  text,
  entry,
  commitmentOf,
}: {
  readonly segment: Segment;
  readonly text: string;
  readonly entry: string | null;
  readonly commitmentOf: Props["commitmentOf"];
}) {
  const words = text.slice(segment.start, segment.end);
  if (segment.marks.length === 0) return words;
  const looked = segment.marks.find((mark) => mark.entry !== undefined && mark.entry === entry);
  const act =
    looked ?? segment.marks.findLast((mark) => mark.entry !== undefined && mark.entry in commitmentOf);
  const names = [...new Set(segment.marks.flatMap(classesOf)), ...(looked ? ["on"] : [])].join(" ");
  const commitment = act?.entry === undefined ? undefined : commitmentOf[act.entry];
  if (act === undefined || commitment === undefined) return <span className={names}>{words}</span>;
  const first = segment.start === act.start;
  return (
    <Link
      to="/"
      search={(old) => ({ ...old, commitment, entry: act.entry! })}
      className={names}
      tabIndex={first ? 0 : -1}
      aria-current={looked ? "true" : undefined}
    >
      {words}
    </Link>
  );
}

function classesOf({ role, family }: Mark): readonly string[] {
  if (role === "act") return ["act", family ?? "commit"];
  if (role === "meeting") return ["act", "meet"];
  return [role === "condition" ? "if" : role];
}
