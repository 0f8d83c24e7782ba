import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDay } from "../../vocabulary/index.ts";
import type { Tense } from "./days.ts";
import { noTimes, phraseTables } from "./phrases.contract.ts";
import { readTimes } from "./read-times.ts";

const whole = (text: string) => ({ start: 0, end: text.length });
const read = (text: string, tense: Tense, said: string | null = "2025-08-18") =>
  readTimes(text, whole(text), { said, tense });

interface Row {
  readonly phrase: string;
  readonly rest: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: string;
}

/** "words [that follow] | first day | last day | precision" */
function rowsOf(table: string): readonly Row[] {
  return table
    .split("\n")
    .filter((line) => line.includes("|"))
    .map((line) => {
      const [words, from, to, precision] = line.split("|").map((cell) => cell.trim()) as [
        string,
        string,
        string,
        string,
      ];
      const phrase = words.replace(/ ?\[.*\]$/, "");
      const day = (cell: string) => (cell === "-" ? null : cell);
      return {
        phrase,
        rest: words.slice(phrase.length).replaceAll(/[[\]]/g, ""),
        from: day(from),
        to: day(to),
        precision,
      };
    });
}

describe.each(Object.entries(phraseTables))("%s", (_, { rows, carrier, said, tense }) => {
  test.each(rowsOf(rows))("$phrase", ({ phrase, rest, from, to, precision }) => {
    const text = carrier.replace("{}", phrase + rest);
    const start = carrier.indexOf("{}");
    const found = read(text, tense, said).filter(
      (time) => time.end > start && time.start < start + phrase.length,
    );
    expect(found.map((time) => ({ ...time, words: text.slice(time.start, time.end) }))).toEqual([
      { words: phrase, from, to, precision, anchor: said, start, end: start + phrase.length },
    ]);
  });
});

test("the tables hold at least 300 phrases", () => {
  expect(Object.values(phraseTables).flatMap(({ rows }) => rowsOf(rows)).length).toBeGreaterThanOrEqual(300);
});

describe("no time", () => {
  test.each(noTimes)("%s", (text) => {
    expect(read(text, "past")).toEqual([]);
    expect(read(text, "future")).toEqual([]);
  });
});

describe("what surrounds a time", () => {
  test("a stretch may be the words alone, as the encoder tags them", () => {
    expect(read("March", "past")).toMatchObject([{ from: "2025-03-01", to: "2025-03-31" }]);
    expect(read("five months", "past")).toMatchObject([{ from: "2025-03-18", to: "2025-08-18" }]);
    expect(read("weekend", "past")).toMatchObject([{ from: "2025-08-16", to: "2025-08-17" }]);
  });

  test("a clause that a bound begins is bounded by the time in it", () => {
    expect(read("before the markets open on Friday", "future")).toMatchObject([
      { start: 0, from: "2025-08-18", to: "2025-08-22" },
    ]);
    expect(read("since the envoys came in 2001", "past")).toMatchObject([
      { start: 0, from: "2001-01-01", to: "2025-08-18" },
    ]);
  });

  test("a distance to a day is counted from that day", () => {
    expect(read("two days before Christmas", "future")).toMatchObject([
      { from: "2025-12-23", to: "2025-12-23" },
    ]);
    expect(read("three weeks after New Year’s Day", "future")).toMatchObject([{ from: "2026-01-22" }]);
  });

  test("a deadline is the last day of its time", () => {
    expect(read("They work toward a year-end deadline.", "future")).toMatchObject([
      { from: "2025-12-31", to: "2025-12-31", precision: "day" },
    ]);
  });

  test("a day may be counted from a time before the stretch", () => {
    const text = "They met on August 4. They parted the next day.";
    expect(
      readTimes(text, { start: 22, end: text.length }, { said: "2025-08-18", tense: "past" }),
    ).toMatchObject([{ from: "2025-08-05", to: "2025-08-05" }]);
  });

  test("the month that a person is named for is none", () => {
    expect(read("Vale told May and Orr. Jan spoke, and the marshals march.", "past")).toEqual([]);
  });
});

describe("without a day to count from", () => {
  test.each([
    ["in March 2012", "2012-03-01", "2012-03-31", "month"],
    ["on May 23, 2026", "2026-05-23", "2026-05-23", "day"],
    ["since 2014", "2014-01-01", null, "window"],
    ["by the end of 2026", null, "2026-12-31", "window"],
    ["within two weeks", null, null, "unknown"],
    ["on Monday", null, null, "unknown"],
    ["in March", null, null, "unknown"],
  ])("%s", (phrase, from, to, precision) => {
    expect(read(`They do it ${phrase}.`, "future", null)).toMatchObject([
      { from, to, precision, anchor: null },
    ]);
  });
});

describe("any text", () => {
  const words = fc.constantFrom(
    ..."by|the end of|within|two|999,999|weeks|years|May|31|2025|last|next|Monday|early|fall|to|and|since|İ|🙂|before|ago".split(
      "|",
    ),
    ..."a few|in|the|day|later|half|first|of|Easter|noon|Feb.|30|'s|deadline|-old war|between|on|mid-|Q4|1990s|century".split(
      "|",
    ),
  );
  const tenses = fc.constantFrom("past" as const, "future" as const);
  const days = fc.constantFrom("2025-08-18", "2024-02-29", "1900-01-01", "2099-12-31", null);

  test("every time stands in it, apart from the others, and its first day is no later than its last", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), tenses, days, (parts, tense, said) => {
        const text = parts.join(" ");
        let after = 0;
        for (const { start, end, from, to } of read(text, tense, said)) {
          expect(start).toBeGreaterThanOrEqual(after);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect([from, to].every((day) => day === null || isDay(day))).toBe(true);
          if (from !== null && to !== null) expect(from <= to).toBe(true);
          after = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each(["1 1 1 1 ", "the next the next ", "the the ", "Monday ", "the next day ", "in May and "])(
    "takes time in proportion to its length: %s",
    (words) => {
      const taken = (length: number) => {
        const text = words.repeat(Math.ceil(length / words.length)).slice(0, length);
        const begun = performance.now();
        read(text, "past");
        return performance.now() - begun;
      };
      taken(10_000);
      const [small, large] = [
        Math.min(taken(25_000), taken(25_000)),
        Math.min(taken(100_000), taken(100_000)),
      ];
      // Four times the text: sixteen times the time would be its square.
      expect(large).toBeLessThan(10 * small + 100);
    },
  );
});
