export { asOf } from "./as-of.ts";
export { type DraftOptions, draftsOf } from "./drafts.ts";
export { type OpenOptions, openStore } from "./open-store.ts";
export { partyNamed } from "./party.ts";
export { shownAddress } from "./shown-address.ts";
export type {
  Batch,
  Files,
  Filing,
  FollowUp,
  Head,
  Kin,
  Line,
  LinePage,
  LinesWanted,
  Prints,
  Sealed,
  Store,
  Stretch,
  Wanted,
  Web,
} from "./store.ts";
export { type Fault, type Verdict, verify } from "./verify.ts";
