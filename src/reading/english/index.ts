export { type AmbiguousName, ambiguousNames } from "./ambiguous-names.ts";
export type { Holder } from "./holders/holder.ts";
export { holderOn, holders } from "./holders/index.ts";
export { type LeadingOffice, leadingOfficeOn, leadingOffices } from "./leading-offices.ts";
export { honorifics, type Office, officeQualifiers, offices, ranks } from "./offices.ts";
export { bodyWords, type Organisation, organisations } from "./organisations.ts";
export { type State, states } from "./states.ts";
