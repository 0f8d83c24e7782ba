import type { Day } from "../../vocabulary/index.ts";
import type { Tense } from "./days.ts";

/**
 * Phrases of time as reports word them, each with the days that it names: the window is reckoned as the guidelines of the
 * annotated reports rule, or, where they are silent, so that no day is left out that the words allow.
 */
export interface PhraseTable {
  readonly said: Day;
  readonly tense: Tense;
  /** Stands for where the phrase goes: `{}`. */
  readonly carrier: string;
  /** A phrase a line: its words, first day, last day (`-` where it is open), precision; words in brackets follow it. */
  readonly rows: string;
}

const ahead = { said: "2024-03-13", tense: "future" } as const;
const behind = { said: "2024-03-13", tense: "past" } as const;
const willSettle = "The two sides will settle it {}, an aide says.";
const settled = "The two sides settled it {}, an aide says.";

/** All said on Wednesday 13 March 2024, unless the table says otherwise. */
export const phraseTables: Readonly<Record<string, PhraseTable>> = {
  "within, and in": {
    ...ahead,
    carrier: willSettle,
    rows: `
      within the next week to 10 days | 2024-03-13 | 2024-03-23 | window
      within two weeks | 2024-03-13 | 2024-03-27 | window
      within 48 hours | 2024-03-13 | 2024-03-15 | window
      within a fortnight | 2024-03-13 | 2024-03-27 | window
      in a fortnight | 2024-03-13 | 2024-03-27 | window
      in a fortnight’s time | 2024-03-13 | 2024-03-27 | window
      within a month | 2024-03-13 | 2024-04-13 | window
      within twenty-one days | 2024-03-13 | 2024-04-03 | window
      within hours | 2024-03-13 | 2024-03-14 | window
      within days | 2024-03-13 | 2024-03-20 | window
      within a few weeks | 2024-03-13 | 2024-04-13 | window
      in three weeks | 2024-03-13 | 2024-04-03 | window
      in about six weeks | 2024-03-13 | 2024-04-24 | window
      in six months’ time | 2024-03-13 | 2024-09-13 | window
      in 18 months | 2024-03-13 | 2025-09-13 | window
      in less than two months | 2024-03-13 | 2024-05-13 | window
      in two to three weeks | 2024-03-27 | 2024-04-03 | window
      in five or six days | 2024-03-18 | 2024-03-19 | window
      in a matter of days | 2024-03-13 | 2024-03-20 | window
      in a matter of weeks | 2024-03-13 | 2024-04-13 | window
      in a few days | 2024-03-13 | 2024-03-20 | window
      in a few hours | 2024-03-13 | 2024-03-14 | window
      within three months [of the signing] | 2024-03-13 | - | window`,
  },
  "the coming, the next": {
    ...ahead,
    carrier: willSettle,
    rows: `
      in the coming days | 2024-03-13 | 2024-03-20 | window
      in the coming weeks | 2024-03-13 | 2024-04-13 | window
      over the coming months | 2024-03-13 | 2024-06-13 | window
      in coming weeks | 2024-03-13 | 2024-04-13 | window
      in the coming hours | 2024-03-13 | 2024-03-14 | window
      in the days ahead | 2024-03-13 | 2024-03-20 | window
      in the weeks to come | 2024-03-13 | 2024-04-13 | window
      in the month ahead | 2024-03-13 | 2024-04-13 | window
      over the next few days | 2024-03-13 | 2024-03-20 | window
      over the next several weeks | 2024-03-13 | 2024-04-13 | window
      in the next couple of weeks | 2024-03-13 | 2024-03-27 | window
      over the next two days | 2024-03-13 | 2024-03-15 | window
      for the next six months | 2024-03-13 | 2024-09-13 | window
      during the next five years | 2024-03-13 | 2029-03-13 | window
      over the next decade | 2024-03-13 | 2034-03-13 | window
      in the next week | 2024-03-13 | 2024-03-20 | window
      over the next year and a half | 2024-03-13 | 2025-09-13 | window
      for six months | 2024-03-13 | 2024-09-13 | window
      for another 90 days | 2024-03-13 | 2024-06-11 | window
      for the rest of the week | 2024-03-13 | 2024-03-17 | window
      over the rest of the year | 2024-03-13 | 2024-12-31 | window
      over four years | 2024-03-13 | 2028-03-13 | window`,
  },
  "by the end of": {
    ...ahead,
    carrier: willSettle,
    rows: `
      by the end of the day | 2024-03-13 | 2024-03-13 | window
      by the end of the week | 2024-03-13 | 2024-03-17 | window
      by the end of the month | 2024-03-13 | 2024-03-31 | window
      by the end of the year | 2024-03-13 | 2024-12-31 | window
      by the end of this year | 2024-03-13 | 2024-12-31 | window
      by the end of next week | 2024-03-13 | 2024-03-24 | window
      by the end of next month | 2024-03-13 | 2024-04-30 | window
      by the end of next year | 2024-03-13 | 2025-12-31 | window
      by the end of the decade | 2024-03-13 | 2029-12-31 | window
      by the end of June | 2024-03-13 | 2024-06-30 | window
      by the end of 2027 | 2024-03-13 | 2027-12-31 | window
      by the end of the summer | 2024-03-13 | 2024-08-31 | window
      by the end of the first quarter | 2024-03-13 | 2024-03-31 | window
      by year’s end | 2024-03-13 | 2024-12-31 | window
      by year-end | 2024-03-13 | 2024-12-31 | window
      by end-June | 2024-03-13 | 2024-06-30 | window
      by the close of business | 2024-03-13 | 2024-03-13 | window`,
  },
  "by, no later than": {
    ...ahead,
    carrier: willSettle,
    rows: `
      by Friday | 2024-03-13 | 2024-03-15 | window
      by Friday night | 2024-03-13 | 2024-03-15 | window
      by next Tuesday | 2024-03-13 | 2024-03-19 | window
      by tomorrow | 2024-03-13 | 2024-03-14 | window
      by a Saturday deadline | 2024-03-13 | 2024-03-16 | window
      by midnight | 2024-03-13 | 2024-03-13 | window
      by noon on Thursday | 2024-03-13 | 2024-03-14 | window
      by 5 p.m. on Friday | 2024-03-13 | 2024-03-15 | window
      by next week | 2024-03-13 | 2024-03-24 | window
      by April | 2024-03-13 | 2024-04-30 | window
      by late April | 2024-03-13 | 2024-04-30 | window
      by early May | 2024-03-13 | 2024-05-10 | window
      by mid-April | 2024-03-13 | 2024-04-15 | window
      by mid-2026 | 2024-03-13 | 2026-06-30 | window
      by the middle of next year | 2024-03-13 | 2025-06-30 | window
      by the middle of April | 2024-03-13 | 2024-04-15 | window
      by April 30 | 2024-03-13 | 2024-04-30 | window
      by 30 April | 2024-03-13 | 2024-04-30 | window
      by the 30th of April | 2024-03-13 | 2024-04-30 | window
      by April 30, 2025 | 2024-03-13 | 2025-04-30 | window
      by January 2025 | 2024-03-13 | 2025-01-31 | window
      by 2030 | 2024-03-13 | 2030-12-31 | window
      by autumn | 2024-03-13 | 2024-11-30 | window
      by spring 2025 | 2024-03-13 | 2025-05-31 | window
      by Christmas | 2024-03-13 | 2024-12-25 | window
      by Easter | 2024-03-13 | 2024-03-31 | window
      by Thanksgiving | 2024-03-13 | 2024-11-28 | window
      by as early as Monday | 2024-03-13 | 2024-03-18 | window
      no later than May 1 | 2024-03-13 | 2024-05-01 | window`,
  },
  "before, ahead of": {
    ...ahead,
    carrier: willSettle,
    rows: `
      before Christmas | 2024-03-13 | 2024-12-24 | window
      before the weekend | 2024-03-13 | 2024-03-15 | window
      before next week | 2024-03-13 | 2024-03-17 | window
      before the end of the month | 2024-03-13 | 2024-03-31 | window
      before the end of the year | 2024-03-13 | 2024-12-31 | window
      before July | 2024-03-13 | 2024-06-30 | window
      before May 1 | 2024-03-13 | 2024-04-30 | window
      before 2026 | 2024-03-13 | 2025-12-31 | window
      before a Thursday deadline | 2024-03-13 | 2024-03-14 | window
      before midnight | 2024-03-13 | 2024-03-13 | window
      before the summer | 2024-03-13 | 2024-05-31 | window
      before the June [summit] | 2024-03-13 | 2024-06-30 | window
      ahead of a 2025 [vote] | 2024-03-13 | 2025-12-31 | window
      ahead of next Monday | 2024-03-13 | 2024-03-17 | window`,
  },
  "until, through, after": {
    ...ahead,
    carrier: "The two sides will keep to it {}, an aide says.",
    rows: `
      until Friday | 2024-03-13 | 2024-03-15 | window
      until the end of May | 2024-03-13 | 2024-05-31 | window
      till 15 June | 2024-03-13 | 2024-06-15 | window
      until at least July | 2024-03-13 | 2024-07-31 | window
      through September | 2024-03-13 | 2024-09-30 | window
      through at least Friday | 2024-03-13 | 2024-03-15 | window
      through the end of 2025 | 2024-03-13 | 2025-12-31 | window
      until further notice | 2024-03-13 | - | window
      after Friday | 2024-03-16 | - | window
      after 8 p.m. | 2024-03-13 | - | window
      after May 1 | 2024-05-02 | - | window
      after 2026 | 2027-01-01 | - | window
      after the 2026 [vote] | 2026-01-01 | - | window
      after the end of June | 2024-07-01 | - | window`,
  },
  "days to come": {
    ...ahead,
    carrier: willSettle,
    rows: `
      on Monday | 2024-03-18 | 2024-03-18 | day
      on Wednesday | 2024-03-13 | 2024-03-13 | day
      next Wednesday | 2024-03-20 | 2024-03-20 | day
      this Friday | 2024-03-15 | 2024-03-15 | day
      Saturday morning | 2024-03-16 | 2024-03-16 | day
      as early as Monday | 2024-03-18 | 2024-03-18 | day
      sometime Tuesday | 2024-03-19 | 2024-03-19 | day
      later on Wednesday | 2024-03-13 | 2024-03-13 | day
      on Thursday or Friday | 2024-03-14 | 2024-03-15 | window
      on Friday and Saturday | 2024-03-15 | 2024-03-16 | window
      from Tuesday through Saturday | 2024-03-19 | 2024-03-23 | window
      tomorrow | 2024-03-14 | 2024-03-14 | day
      tomorrow morning | 2024-03-14 | 2024-03-14 | day
      the day after tomorrow | 2024-03-15 | 2024-03-15 | day
      tonight | 2024-03-13 | 2024-03-13 | day
      later today | 2024-03-13 | 2024-03-13 | day
      this afternoon | 2024-03-13 | 2024-03-13 | day
      later in the day | 2024-03-13 | 2024-03-13 | day
      at 4:30 p.m. | 2024-03-13 | 2024-03-13 | day
      on Friday at 9 a.m. | 2024-03-15 | 2024-03-15 | day
      on April 25 at 11:59 pm | 2024-04-25 | 2024-04-25 | day
      on April 2 | 2024-04-02 | 2024-04-02 | day
      on the 2nd of April | 2024-04-02 | 2024-04-02 | day
      on 2 April 2025 | 2025-04-02 | 2025-04-02 | day
      on Feb. 3 | 2025-02-03 | 2025-02-03 | day
      on Sunday, April 7 | 2024-04-07 | 2024-04-07 | day
      on Tuesday, 19 March 2024 | 2024-03-19 | 2024-03-19 | day
      on the 20th | 2024-03-20 | 2024-03-20 | day
      on 2024-04-02 | 2024-04-02 | 2024-04-02 | day
      on April 2-4 | 2024-04-02 | 2024-04-04 | window
      from April 30 to May 2 | 2024-04-30 | 2024-05-02 | window
      between April 2 and 4 | 2024-04-02 | 2024-04-04 | window
      on 2 and 3 April | 2024-04-02 | 2024-04-03 | window
      on New Year’s Day | 2025-01-01 | 2025-01-01 | day`,
  },
  "weeks, months and years to come": {
    ...ahead,
    carrier: willSettle,
    rows: `
      next week | 2024-03-18 | 2024-03-24 | week
      this week | 2024-03-13 | 2024-03-17 | window
      later this week | 2024-03-13 | 2024-03-17 | window
      early next week | 2024-03-18 | 2024-03-19 | window
      late next week | 2024-03-21 | 2024-03-24 | window
      as soon as late this week | 2024-03-14 | 2024-03-17 | window
      at the end of the week | 2024-03-15 | 2024-03-17 | window
      this weekend | 2024-03-16 | 2024-03-17 | window
      at the weekend | 2024-03-16 | 2024-03-17 | window
      in the week of April 8 | 2024-04-08 | 2024-04-14 | week
      in the week beginning 8 April | 2024-04-08 | 2024-04-14 | week
      next month | 2024-04-01 | 2024-04-30 | month
      this month | 2024-03-13 | 2024-03-31 | window
      early next month | 2024-04-01 | 2024-04-10 | window
      in May | 2024-05-01 | 2024-05-31 | month
      in February | 2025-02-01 | 2025-02-28 | month
      in May 2025 | 2025-05-01 | 2025-05-31 | month
      in April and May | 2024-04-01 | 2024-05-31 | window
      in May or June | 2024-05-01 | 2024-06-30 | window
      between April and June | 2024-04-01 | 2024-06-30 | window
      in early June | 2024-06-01 | 2024-06-10 | window
      in mid-June | 2024-06-11 | 2024-06-20 | window
      in late June | 2024-06-21 | 2024-06-30 | window
      at the end of May | 2024-05-25 | 2024-05-31 | window
      around the end of May | 2024-05-25 | 2024-05-31 | window
      at the beginning of May | 2024-05-01 | 2024-05-07 | window
      in the second half of April | 2024-04-16 | 2024-04-30 | window
      next year | 2025-01-01 | 2025-12-31 | year
      later this year | 2024-03-13 | 2024-12-31 | window
      early next year | 2025-01-01 | 2025-03-31 | window
      late next year | 2025-10-01 | 2025-12-31 | window
      at the end of the year | 2024-12-25 | 2024-12-31 | window
      in early 2026 | 2026-01-01 | 2026-03-31 | window
      in mid-2026 | 2026-04-01 | 2026-09-30 | window
      around 2030 | 2030-01-01 | 2030-12-31 | year
      in the first half of 2025 | 2025-01-01 | 2025-06-30 | window
      in the second half of the year | 2024-07-01 | 2024-12-31 | window
      in Q3 | 2024-07-01 | 2024-09-30 | window
      in Q1 2026 | 2026-01-01 | 2026-03-31 | window
      in the fourth quarter of 2024 | 2024-10-01 | 2024-12-31 | window
      next quarter | 2024-04-01 | 2024-06-30 | window
      in the fall | 2024-09-01 | 2024-11-30 | season
      this summer | 2024-06-01 | 2024-08-31 | season
      in the summer of 2025 | 2025-06-01 | 2025-08-31 | season
      in spring 2026 | 2026-03-01 | 2026-05-31 | season
      in the winter of 2024-25 | 2024-12-01 | 2025-02-28 | season
      throughout 2025 | 2025-01-01 | 2025-12-31 | year
      in the 2030s | 2030-01-01 | 2039-12-31 | window`,
  },
  "soon, and without end": {
    ...ahead,
    carrier: willSettle,
    rows: `
      soon | 2024-03-13 | - | window
      very soon | 2024-03-13 | - | window
      shortly | 2024-03-13 | - | window
      immediately | 2024-03-13 | - | window
      in the near future | 2024-03-13 | - | window
      as soon as possible | 2024-03-13 | - | window
      in due course | 2024-03-13 | - | window`,
  },
  "spans of days that are given": {
    ...ahead,
    carrier: "The deal will give them {} to settle it.",
    rows: `
      60 days | 2024-03-13 | 2024-05-12 | window
      another 72 hours | 2024-03-13 | 2024-03-16 | window
      six months | 2024-03-13 | 2024-09-13 | window
      two and a half years | 2024-03-13 | 2026-09-13 | window`,
  },
  "days gone by": {
    ...behind,
    carrier: settled,
    rows: `
      on Monday | 2024-03-11 | 2024-03-11 | day
      on Friday | 2024-03-08 | 2024-03-08 | day
      on Wednesday | 2024-03-13 | 2024-03-13 | day
      Tuesday night | 2024-03-12 | 2024-03-12 | day
      late on Tuesday | 2024-03-12 | 2024-03-12 | day
      early Sunday | 2024-03-10 | 2024-03-10 | day
      earlier on Tuesday | 2024-03-12 | 2024-03-12 | day
      last Thursday | 2024-03-07 | 2024-03-07 | day
      this past Sunday | 2024-03-10 | 2024-03-10 | day
      at Monday’s | 2024-03-11 | 2024-03-11 | day
      in the early hours of Thursday | 2024-03-07 | 2024-03-07 | day
      at noon on Tuesday | 2024-03-12 | 2024-03-12 | day
      on Thursday and Friday | 2024-03-07 | 2024-03-08 | window
      yesterday | 2024-03-12 | 2024-03-12 | day
      yesterday morning | 2024-03-12 | 2024-03-12 | day
      last night | 2024-03-12 | 2024-03-12 | day
      late last night | 2024-03-12 | 2024-03-12 | day
      the day before yesterday | 2024-03-11 | 2024-03-11 | day
      earlier today | 2024-03-13 | 2024-03-13 | day
      this morning | 2024-03-13 | 2024-03-13 | day
      on March 4 | 2024-03-04 | 2024-03-04 | day
      on 4 March | 2024-03-04 | 2024-03-04 | day
      on Dec. 20 | 2023-12-20 | 2023-12-20 | day
      on Feb. 24, 2022 | 2022-02-24 | 2022-02-24 | day
      on the 4th | 2024-03-04 | 2024-03-04 | day
      on the night of March 4 | 2024-03-04 | 2024-03-04 | day
      on May 3 and 4, 2021 | 2021-05-03 | 2021-05-04 | window
      on Christmas Day | 2023-12-25 | 2023-12-25 | day
      on New Year’s Eve | 2023-12-31 | 2023-12-31 | day
      on Thanksgiving | 2023-11-23 | 2023-11-23 | day
      on Easter Sunday | 2023-04-09 | 2023-04-09 | day`,
  },
  "weeks, months and years gone by": {
    ...behind,
    carrier: settled,
    rows: `
      last week | 2024-03-04 | 2024-03-10 | week
      earlier this week | 2024-03-11 | 2024-03-13 | window
      this week | 2024-03-11 | 2024-03-13 | window
      late last week | 2024-03-07 | 2024-03-10 | window
      the week before last | 2024-02-26 | 2024-03-03 | week
      over the weekend | 2024-03-09 | 2024-03-10 | window
      last weekend | 2024-03-09 | 2024-03-10 | window
      this past weekend | 2024-03-09 | 2024-03-10 | window
      last month | 2024-02-01 | 2024-02-29 | month
      late last month | 2024-02-21 | 2024-02-29 | window
      earlier this month | 2024-03-01 | 2024-03-13 | window
      in January | 2024-01-01 | 2024-01-31 | month
      in December | 2023-12-01 | 2023-12-31 | month
      in November 2021 | 2021-11-01 | 2021-11-30 | month
      last October | 2023-10-01 | 2023-10-31 | month
      in October last year | 2023-10-01 | 2023-10-31 | month
      in March of last year | 2023-03-01 | 2023-03-31 | month
      in late November | 2023-11-21 | 2023-11-30 | window
      between March and May 2022 | 2022-03-01 | 2022-05-31 | window
      from January to March 2022 | 2022-01-01 | 2022-03-31 | window
      last year | 2023-01-01 | 2023-12-31 | year
      the year before last | 2022-01-01 | 2022-12-31 | year
      earlier this year | 2024-01-01 | 2024-03-13 | window
      late last year | 2023-10-01 | 2023-12-31 | window
      at the end of last year | 2023-12-25 | 2023-12-31 | window
      at the start of the year | 2024-01-01 | 2024-01-07 | window
      last quarter | 2023-10-01 | 2023-12-31 | window
      in the third quarter of last year | 2023-07-01 | 2023-09-30 | window
      in 2015 | 2015-01-01 | 2015-12-31 | year
      back in 2015 | 2015-01-01 | 2015-12-31 | year
      in late 2015 | 2015-10-01 | 2015-12-31 | window
      from 2008 to 2012 | 2008-01-01 | 2012-12-31 | window
      between 2008 and 2012 | 2008-01-01 | 2012-12-31 | window
      last summer | 2023-06-01 | 2023-08-31 | season
      last fall | 2023-09-01 | 2023-11-30 | season
      in the summer of 2011 | 2011-06-01 | 2011-08-31 | season
      in the 1990s | 1990-01-01 | 1999-12-31 | window
      in the early 1990s | 1990-01-01 | 1993-12-31 | window
      in the late 1980s | 1987-01-01 | 1989-12-31 | window`,
  },
  since: {
    ...behind,
    carrier: "The two sides have kept to it {}, an aide says.",
    rows: `
      since 2014 | 2014-01-01 | 2024-03-13 | window
      since January | 2024-01-01 | 2024-03-13 | window
      since early February | 2024-02-01 | 2024-03-13 | window
      since last Friday | 2024-03-08 | 2024-03-13 | window
      since last week | 2024-03-04 | 2024-03-13 | window
      since yesterday | 2024-03-12 | 2024-03-13 | window
      since Oct. 7, 2023 | 2023-10-07 | 2024-03-13 | window
      ever since 2009 | 2009-01-01 | 2024-03-13 | window
      since the 1990s | 1990-01-01 | 2024-03-13 | window
      since at least 2018 | 2018-01-01 | 2024-03-13 | window`,
  },
  "ago, the past": {
    ...behind,
    carrier: settled,
    rows: `
      two days ago | 2024-03-11 | 2024-03-11 | day
      three weeks ago | 2024-02-21 | 2024-02-21 | day
      a month ago | 2024-02-01 | 2024-02-29 | month
      six months ago | 2023-09-01 | 2023-09-30 | month
      two years ago | 2022-01-01 | 2022-12-31 | year
      a decade ago | 2014-01-01 | 2014-12-31 | year
      twenty-five years ago | 1999-01-01 | 1999-12-31 | year
      about two years ago | 2022-01-01 | 2022-12-31 | year
      more than a year ago | 2023-01-01 | 2023-03-13 | window
      days ago | 2024-03-06 | 2024-03-12 | window
      a few days ago | 2024-03-06 | 2024-03-12 | window
      several weeks ago | 2024-02-11 | 2024-03-06 | window
      a few months ago | 2023-12-12 | 2024-02-13 | window
      over the past five weeks | 2024-02-07 | 2024-03-13 | window
      in the last 24 hours | 2024-03-12 | 2024-03-13 | window
      over the past few weeks | 2024-02-11 | 2024-03-13 | window
      over the past week | 2024-03-06 | 2024-03-13 | window
      during the past decade | 2014-03-13 | 2024-03-13 | window
      in the past two and a half years | 2021-09-13 | 2024-03-13 | window
      in recent days | 2024-03-06 | 2024-03-13 | window
      in recent weeks | 2024-02-11 | 2024-03-13 | window
      in recent months | 2023-12-12 | 2024-03-13 | window
      in recent years | 2021-03-13 | 2024-03-13 | window
      recently | 2024-02-11 | 2024-03-13 | window
      for three weeks | 2024-02-21 | 2024-03-13 | window`,
  },
  "the age of what goes on": {
    ...behind,
    carrier: "They would not end the {} war.",
    rows: `
      three-and-a-half-year-old | 2020-09-13 | 2024-03-13 | window
      17-month-old | 2022-10-13 | 2024-03-13 | window
      two-year-old | 2022-03-13 | 2024-03-13 | window
      decade-old | 2014-03-13 | 2024-03-13 | window`,
  },
  "days counted from one told before": {
    ...behind,
    carrier: "They met in Ostby on March 4 and parted {}, an aide says.",
    rows: `
      the same day | 2024-03-04 | 2024-03-04 | day
      the next day | 2024-03-05 | 2024-03-05 | day
      a day later | 2024-03-05 | 2024-03-05 | day
      two days later | 2024-03-06 | 2024-03-06 | day
      later that week | 2024-03-04 | 2024-03-10 | window
      the following week | 2024-03-11 | 2024-03-17 | week`,
  },
  "said on a Sunday at the year's end": {
    said: "2023-12-31",
    tense: "future",
    carrier: willSettle,
    rows: `
      next week | 2024-01-01 | 2024-01-07 | week
      on Monday | 2024-01-01 | 2024-01-01 | day
      in February | 2024-02-01 | 2024-02-29 | month
      next month | 2024-01-01 | 2024-01-31 | month
      by the end of February | 2023-12-31 | 2024-02-29 | window
      in two months | 2023-12-31 | 2024-02-29 | window`,
  },
  "said on Monday 18 August 2025, ahead": {
    said: "2025-08-18",
    tense: "future",
    carrier: "They will do it {}, it is said.",
    rows: `
      within the next week to 10 days | 2025-08-18 | 2025-08-28 | window
      within two weeks | 2025-08-18 | 2025-09-01 | window
      within 72 hours | 2025-08-18 | 2025-08-21 | window
      in four to five months | 2025-12-18 | 2026-01-18 | window
      in three weeks | 2025-08-18 | 2025-09-08 | window
      in a fortnight | 2025-08-18 | 2025-09-01 | window
      over the next ten days | 2025-08-18 | 2025-08-28 | window
      in the coming days | 2025-08-18 | 2025-08-25 | window
      in the coming weeks | 2025-08-18 | 2025-09-18 | window
      in the next few months | 2025-08-18 | 2025-11-18 | window
      by the end of September | 2025-08-18 | 2025-09-30 | window
      by the end of the year | 2025-08-18 | 2025-12-31 | window
      by the end of 2026 | 2025-08-18 | 2026-12-31 | window
      by mid-September | 2025-08-18 | 2025-09-15 | window
      by 30 September | 2025-08-18 | 2025-09-30 | window
      by Sept. 30 | 2025-08-18 | 2025-09-30 | window
      by Friday | 2025-08-18 | 2025-08-22 | window
      by 2030 | 2025-08-18 | 2030-12-31 | window
      by November | 2025-08-18 | 2025-11-30 | window
      until October 31, 2026 | 2025-08-18 | 2026-10-31 | window
      before Christmas | 2025-08-18 | 2025-12-24 | window
      before next Monday | 2025-08-18 | 2025-08-24 | window
      after 2026 | 2027-01-01 | - | window
      on Tuesday | 2025-08-19 | 2025-08-19 | day
      next Monday | 2025-08-25 | 2025-08-25 | day
      next week | 2025-08-25 | 2025-08-31 | week
      later this week | 2025-08-18 | 2025-08-24 | window
      next month | 2025-09-01 | 2025-09-30 | month
      next year | 2026-01-01 | 2026-12-31 | year
      early next year | 2026-01-01 | 2026-03-31 | window
      in the fall | 2025-09-01 | 2025-11-30 | season
      in spring 2026 | 2026-03-01 | 2026-05-31 | season
      in Q1 2026 | 2026-01-01 | 2026-03-31 | window
      in the third quarter of 2026 | 2026-07-01 | 2026-09-30 | window
      on August 20-22 | 2025-08-20 | 2025-08-22 | window
      from Tuesday through Saturday | 2025-08-19 | 2025-08-23 | window
      May 23 through 26, 2026 | 2026-05-23 | 2026-05-26 | window
      tomorrow | 2025-08-19 | 2025-08-19 | day
      in the near future | 2025-08-18 | - | window
      240 days | 2025-08-18 | 2026-04-15 | window`,
  },
  "said on Monday 18 August 2025, behind": {
    said: "2025-08-18",
    tense: "past",
    carrier: "They did it {}, it is said.",
    rows: `
      on Friday | 2025-08-15 | 2025-08-15 | day
      on Monday | 2025-08-18 | 2025-08-18 | day
      Sunday night | 2025-08-17 | 2025-08-17 | day
      last week | 2025-08-11 | 2025-08-17 | week
      last month | 2025-07-01 | 2025-07-31 | month
      last year | 2024-01-01 | 2024-12-31 | year
      earlier this month | 2025-08-01 | 2025-08-18 | window
      on August 12 | 2025-08-12 | 2025-08-12 | day
      on 30 November | 2024-11-30 | 2024-11-30 | day
      in February | 2025-02-01 | 2025-02-28 | month
      last November | 2024-11-01 | 2024-11-30 | month
      in March 2012 | 2012-03-01 | 2012-03-31 | month
      in 2014 | 2014-01-01 | 2014-12-31 | year
      since 2014 | 2014-01-01 | 2025-08-18 | window
      since January | 2025-01-01 | 2025-08-18 | window
      late November | 2024-11-21 | 2024-11-30 | window
      two weeks ago | 2025-08-04 | 2025-08-04 | day
      a month ago | 2025-07-01 | 2025-07-31 | month
      three years ago | 2022-01-01 | 2022-12-31 | year
      over the past five weeks | 2025-07-14 | 2025-08-18 | window
      over the weekend | 2025-08-16 | 2025-08-17 | window
      yesterday | 2025-08-17 | 2025-08-17 | day
      in the 1990s | 1990-01-01 | 1999-12-31 | window`,
  },
};

/** Words that look like a time and are none. */
export const noTimes: readonly string[] = [
  "He may leave the talks.",
  "May holds the chair, and Vale the keys.",
  "They march on the square.",
  "Prices fall by half.",
  "The fall of the fortress went unseen.",
  "They spring to their feet.",
  "The Orchard Spring was a rising of farmers.",
  "A second round is under way.",
  "It costs $2 billion a year.",
  "They meet every Monday.",
  "They pay each month.",
  "The 45-year-old envoy spoke.",
  "Resolution 2202 stands.",
  "It costs $2014 in cash.",
  "They counted 2,019 boats.",
  "They sent 2000 troops.",
  "He was given three years in prison.",
  "After two months of talks they parted.",
  "The sun shone and the house sat.",
  "It is a day for flags.",
  "They held a minute of silence.",
  "Article 5 applies.",
  "It lies 12 miles off.",
  "The vote was 52-48.",
  "the may flower",
  "No. 2019,500",
  "a marching band",
  "Hundreds of years ago it was so.",
  "Their first 100 days in office were calm.",
];
