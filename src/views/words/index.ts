export { credibilityInWords, originsInWords } from "./credibility.ts";
export { dayInWords, daysInWords, deadlineInWords, momentInWords } from "./dates.ts";
export { accountInWords, pointInWords } from "./divergences.ts";
export { moneyInWords } from "./money.ts";
export { partiesInWords, saidBy } from "./parties.ts";
