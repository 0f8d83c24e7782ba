/** From a file, a folder or an archive to Documents: clean text, and where it comes from. */
export type { Arrival, Known, Received, ReceiveOptions, Refused } from "./arrival.ts";
export { countReports } from "./count-reports.ts";
export { receive } from "./receive.ts";
