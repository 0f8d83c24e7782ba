export { dayInWords, daysInWords, deadlineInWords, momentInWords } from "./dates.ts";
export { accountInWords, pointInWords } from "./divergences.ts";
export { moneyInWords } from "./money.ts";
export { credibilityInWords, partiesInWords, saidBy } from "./parties.ts";
