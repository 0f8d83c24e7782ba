import { type Part, partWords } from "../english/calendar.ts";
import { bareRules, steppedRules, wholeRules } from "./calendar-periods.ts";
import { dateRules } from "./dates.ts";
import { partOf } from "./parts.ts";
import { type PeriodRule, wholeBy } from "./rule.ts";
import { choice, clearMonth, month, ordinal, point, season, year } from "./words.ts";

const wholeOf = wholeBy([...dateRules, ...wholeRules, ...steppedRules, ...bareRules]);

/** What a part is of, in words that the rules of whole periods read. */
const period = `(?:(?:the month of )?(?:${month})${point}(?:,? (?:of )?(?:${year}|(?:last|this|next) year))?(?! \\d)|(?:last|this|next) (?:week|weekend|month|quarter|year|decade)|(?:the |last |this |next )?(?:${season})(?:(?: of)? ${year})?|the (?:${ordinal}) quarter(?: of (?:${year}|(?:last|this|next) year))?|(?:the )?\\d{3}0s|${year}(?![-\\d])|the (?:week|weekend|month|quarter|year|decade)(?! (?:before|after)))`;

/** Parts of periods: "early next year", "mid-May", "the end of the month", "year-end". */
export const partRules: readonly PeriodRule[] = [
  // "by the end of the day"; "at the end of the day" is mostly no time at all.
  {
    phrase:
      /(?<=(?:by|before|until|till|through) )the (?:end of (?:the|this) (?:business |working )?day|close of (?:the )?(?:business|day))/,
    days: (_, { said }) => ({ from: said, to: said, precision: "day", limit: said }),
  },
  // "early next year", "in mid-May", "the end of the month", "for the rest of the week"
  {
    phrase: new RegExp(
      `(?:(?:for |over )(?=the (?:rest|remainder) ))?(?:the )?(?:very )?(${choice(Object.keys(partWords))})(?: in | on |[- ])(${period})`,
    ),
    days: ([, part, words], by) => of(partWords[part!]!, words!, by),
  },
  {
    phrase: new RegExp(
      `(?:the )?end[- ](?:of[- ](?:the[- ])?)?(${clearMonth}|may|march|week|month|quarter|year)`,
    ),
    days: ([, words], by) => of("end", bare.test(words!) ? `the ${words}` : words!, by),
  },
  {
    phrase: /(?:the )?(week|month|quarter|year)(?:'s[- ]|[- ])end/,
    days: ([, words], by) => of("end", `the ${words}`, by),
  },
];

const bare = /^(?:week|month|quarter|year)$/;

function of(part: Part, words: string, by: Parameters<typeof wholeOf>[1]) {
  const whole = wholeOf(words.replace(/^of /, ""), by);
  return whole && partOf(part, whole, by);
}
