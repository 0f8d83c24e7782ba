import type { AddProgress } from "../../tasks/index.ts";
import type { Terminal } from "./terminal.ts";

/** A line that tells how far long work has come, with its rate and the time left: at most five a second, or one in ten seconds where the line cannot be written over. */
export function showProgress({ err, interactive }: Terminal): (progress: AddProgress) => void {
  let shown = 0;
  return (progress) => {
    if (progress.milliseconds - shown < (interactive ? 200 : 10_000)) return;
    shown = progress.milliseconds;
    err(interactive ? `\r\u001b[K${lineOf(progress)}` : `${lineOf(progress)}\n`);
  };
}

/** Takes the line away again. */
export function clearProgress({ err, interactive }: Terminal): void {
  if (interactive) err("\r\u001b[K");
}

function lineOf({ done, expected, milliseconds }: AddProgress): string {
  const rate = done / Math.max(milliseconds / 1000, 0.001);
  const speed = `${rate.toFixed(rate < 10 ? 1 : 0)} reports/s`;
  if (expected === null || expected < done) return `${done} reports, ${speed}`;
  return `${done} of ${expected} reports, ${speed}, ${timeInWords((expected - done) / rate)} left`;
}

function timeInWords(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
