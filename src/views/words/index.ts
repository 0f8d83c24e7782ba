export { dayInWords, daysInWords, deadlineInWords, momentInWords } from "./dates.ts";
export { moneyInWords } from "./money.ts";
export { credibilityInWords, partiesInWords, saidBy } from "./parties.ts";
