import { type Day, type Deadline, daysBetween, type Moment } from "../../vocabulary/index.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "18 Aug 2025" */
export function dayInWords(day: Day): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return `${date} ${months[month - 1]} ${year}`;
}

/** "18–28 Aug 2025", "18 Aug – 1 Sep 2025", "by 1 Sep 2025", "from 18 Aug 2025". */
export function daysInWords({ from, to }: { readonly from: Day | null; readonly to: Day | null }): string {
  if (from === null && to === null) return "no day";
  if (from === null) return `by ${dayInWords(to!)}`;
  if (to === null) return `from ${dayInWords(from)}`;
  if (from === to) return dayInWords(from);
  const [first, last] = [dayInWords(from).split(" "), dayInWords(to)];
  if (from.slice(0, 7) === to.slice(0, 7)) return `${first[0]}–${last}`;
  return from.slice(0, 4) === to.slice(0, 4)
    ? `${first[0]} ${first[1]} – ${last}`
    : `${first.join(" ")} – ${last}`;
}

/** "18–28 Aug 2025, overdue 4 days", as it stands on a day. */
export function deadlineInWords(deadline: Deadline | null, day: Day): string {
  if (deadline === null) return "no date";
  const days = daysInWords(deadline);
  if (deadline.to === null) return days;
  const left = daysBetween(day, deadline.to);
  if (left < 0) return `${days}, overdue ${count(-left, "day")}`;
  return left === 0 ? `${days}, last day today` : days;
}

/** "on 1 Sep 2025, as known on 25 Nov 2026" */
export function momentInWords({ asOf, knownAt, publicBy }: Moment): string {
  const known =
    publicBy === null
      ? `as known on ${dayInWords(knownAt.slice(0, 10))}`
      : `as public by ${dayInWords(publicBy)}`;
  return `on ${dayInWords(asOf)}, ${known}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
