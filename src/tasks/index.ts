export type { Refused } from "../document/index.ts";
export { openEnglishReader, openMeaning, openReaderPool, type Reader } from "../reading/index.ts";
export {
  type OpenOptions,
  openStore,
  type Store,
  shownAddress,
  type Verdict,
  verify,
} from "../register/index.ts";
export { type Added, type AddOptions, type AddProgress, addReports } from "./add.ts";
export { type Agenda, type AgendaOptions, agenda } from "./agenda.ts";
export { type DueOptions, due } from "./due.ts";
export { catchUp } from "./follow/follow-up.ts";
export { type ListOptions, list } from "./list.ts";
export { type MomentWords, momentOf } from "./moment.ts";
export { type Overview, type OverviewOptions, overview } from "./overview.ts";
export { type ReadOutcome, readReports } from "./read.ts";
export { type Report, report } from "./report.ts";
export { type NegotiationWord, type SayOptions, sayNegotiation } from "./say-negotiation.ts";
export { type Shown, show } from "./show.ts";
export { type ListName, listNames, type StateOfPlay } from "./state-of-play.ts";
export type { World } from "./world.ts";
