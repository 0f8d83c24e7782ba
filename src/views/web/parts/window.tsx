import { addDays, type Deadline, daysBetween, type Schedule } from "../../../vocabulary/index.ts";
import { deadlineInWords } from "../../words/index.ts";

/** A window of days with the day that is asked about; its words say the same. */
export function Window({
  deadline,
  schedule,
  day,
}: {
  readonly deadline: Deadline | null;
  readonly schedule: Schedule;
  readonly day: string;
}) {
  if (deadline === null) return <span className="faint">no date</span>;
  return (
    <span className="window">
      {deadline.from !== null && deadline.to !== null && (
        <Track from={deadline.from} to={deadline.to} day={day} overdue={schedule === "overdue"} />
      )}
      <span className={schedule === "overdue" ? "num overdue" : "num"}>{deadlineInWords(deadline, day)}</span>
    </span>
  );
}

function Track({
  from,
  to,
  day,
  overdue,
}: {
  readonly from: string;
  readonly to: string;
  readonly day: string;
  readonly overdue: boolean;
}) {
  // The track runs from a week before what comes first to a week after what comes last.
  const first = addDays(from < day ? from : day, -7);
  const last = addDays(to > day ? to : day, 7);
  const share = (date: string) => (100 * daysBetween(first, date)) / Math.max(1, daysBetween(first, last));
  return (
    <svg className="track" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="ground" x="0" y="2" width="100" height="6" rx="2" />
      <rect
        className={overdue ? "span over" : "span"}
        x={share(from)}
        y="2"
        width={Math.max(1.5, share(to) - share(from))}
        height="6"
        rx="1"
      />
      <rect className="today" x={share(day)} y="0" width="0.8" height="10" />
    </svg>
  );
}
