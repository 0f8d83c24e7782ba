export { holderOn, holders } from "./holders/index.ts";
export type { Holder } from "./holders/holder.ts";
export { type LeadingOffice, leadingOfficeOn, leadingOffices } from "./leading-offices.ts";
export { honorifics, type Office, officeQualifiers, offices, ranks } from "./offices.ts";
export { bodyWords, type Organisation, organisations } from "./organisations.ts";
export { ambiguousNames, type AmbiguousName } from "./ambiguous-names.ts";
export { type State, states } from "./states.ts";
