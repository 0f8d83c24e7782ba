import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAmounts } from "./amounts.ts";

const whole = (text: string) => ({ start: 0, end: text.length });
const read = (text: string) =>
  readAmounts(text, whole(text)).map(({ start, end, ...amount }) => ({
    words: text.slice(start, end),
    ...amount,
  }));

describe("money", () => {
  test.each([
    ["buy $90 billion worth", "$90 billion", 90e9, "USD"],
    ["€1.5bn of it", "€1.5bn", 1.5e9, "EUR"],
    ["12 trillion won a year", "12 trillion won", 12e12, "KRW"],
    ["1,200 dollars", "1,200 dollars", 1200, "USD"],
    ["200 million euros", "200 million euros", 200e6, "EUR"],
    ["US$5m in grants", "US$5m", 5e6, "USD"],
    ["£40,000 a head", "£40,000", 40_000, "GBP"],
    ["a $1.37-trillion bill", "$1.37-trillion", 1.37e12, "USD"],
    ["$17 per hour", "$17", 17, "USD"],
    ["two billion euros", "two billion euros", 2e9, "EUR"],
    ["half a billion dollars", "half a billion dollars", 5e8, "USD"],
    ["a million dollars", "a million dollars", 1e6, "USD"],
    ["3 million Canadian dollars", "3 million Canadian dollars", 3e6, "CAD"],
    ["9 million shekels", "9 million shekels", 9e6, "ILS"],
    ["1.1 million euros", "1.1 million euros", 1_100_000, "EUR"],
    ["¥300bn", "¥300bn", 3e11, "JPY"],
  ])("%s", (text, words, value, unit) => {
    expect(read(text)).toEqual([{ words, value, unit }]);
  });
});

describe("what is counted", () => {
  test.each([
    ["free 1,000 prisoners", "1,000 prisoners", 1000, "prisoners"],
    ["26 nations took part", "26 nations", 26, "nations"],
    ["send 30 tanks", "30 tanks", 30, "tanks"],
    ["14 Leopard 2 tanks", "14 Leopard 2 tanks", 14, "tanks"],
    ["expel 60 Russian diplomats", "60 Russian diplomats", 60, "diplomats"],
    ["1,000 U.S. troops", "1,000 U.S. troops", 1000, "troops"],
    ["6,000 border guard officers", "6,000 border guard officers", 6000, "officers"],
    ["five hostages", "five hostages", 5, "hostages"],
    ["twenty-one envoys", "twenty-one envoys", 21, "envoys"],
    ["two dozen ships", "two dozen ships", 24, "ships"],
    ["a dozen villages", "a dozen villages", 12, "villages"],
    ["three hundred men", "three hundred men", 300, "men"],
    ["2.5 million people", "2.5 million people", 2.5e6, "people"],
    ["200 metric tons of grain", "200 metric tons", 200, "tons"],
    ["2.5 tonnes of it", "2.5 tonnes", 2.5, "tonnes"],
    ["300 kilograms of enriched uranium", "300 kilograms", 300, "kilograms"],
    ["30 of the tanks", "30 of the tanks", 30, "tanks"],
    ["47 Republicans", "47 Republicans", 47, "Republicans"],
    ["three other Norlanders", "three other Norlanders", 3, "Norlanders"],
    ["2000 troops", "2000 troops", 2000, "troops"],
    ["87 rounds of tear gas", "87 rounds", 87, "rounds"],
    ["release the 1,000 prisoners", "1,000 prisoners", 1000, "prisoners"],
  ])("%s", (text, words, value, unit) => {
    expect(read(text)).toEqual([{ words, value, unit }]);
  });
});

describe("bounds, ranges and open numbers", () => {
  test.each([
    ["more than 200 soldiers", { words: "more than 200 soldiers", value: 200, unit: "soldiers", least: 200 }],
    ["at least three hostages", { words: "at least three hostages", value: 3, unit: "hostages", least: 3 }],
    ["up to $15 billion", { words: "up to $15 billion", value: 15e9, unit: "USD", most: 15e9 }],
    ["as many as 40 jets", { words: "as many as 40 jets", value: 40, unit: "jets", most: 40 }],
    ["no fewer than 12 ships", { words: "no fewer than 12 ships", value: 12, unit: "ships", least: 12 }],
    ["nearly $1.2 trillion", { words: "nearly $1.2 trillion", value: 1.2e12, unit: "USD" }],
    ["an estimated 300 fighters", { words: "an estimated 300 fighters", value: 300, unit: "fighters" }],
    [
      "between 10 and 15 ships",
      { words: "between 10 and 15 ships", value: 10, unit: "ships", least: 10, most: 15 },
    ],
    ["10 to 15 ships", { words: "10 to 15 ships", value: 10, unit: "ships", least: 10, most: 15 }],
    ["10-15 ships", { words: "10-15 ships", value: 10, unit: "ships", least: 10, most: 15 }],
    ["two or three envoys", { words: "two or three envoys", value: 2, unit: "envoys", least: 2, most: 3 }],
    [
      "$6 billion to $10 billion",
      { words: "$6 billion to $10 billion", value: 6e9, unit: "USD", least: 6e9, most: 10e9 },
    ],
    ["$40-50 billion", { words: "$40-50 billion", value: 40e9, unit: "USD", least: 40e9, most: 50e9 }],
    [
      "between $10 and $15 billion",
      { words: "between $10 and $15 billion", value: 10e9, unit: "USD", least: 10e9, most: 15e9 },
    ],
    ["dozens of ships", { words: "dozens of ships", value: 24, unit: "ships", least: 24 }],
    ["hundreds of prisoners", { words: "hundreds of prisoners", value: 200, unit: "prisoners", least: 200 }],
    [
      "tens of thousands of men",
      { words: "tens of thousands of men", value: 20_000, unit: "men", least: 20_000 },
    ],
    ["several hundred guards", { words: "several hundred guards", value: 300, unit: "guards", least: 300 }],
    ["a couple of envoys", { words: "a couple of envoys", value: 2, unit: "envoys", least: 2 }],
    [
      "tens of billions of dollars of goods",
      { words: "tens of billions of dollars", value: 20e9, unit: "USD", least: 20e9 },
    ],
    ["billions of dollars", { words: "billions of dollars", value: 2e9, unit: "USD", least: 2e9 }],
  ])("%s", (text, amount) => {
    expect(read(text)).toEqual([amount]);
  });

  test("several in one stretch, in order", () => {
    expect(
      read("give 30 tanks, 200 trucks and $4 million").map(({ value, unit }) => `${value} ${unit}`),
    ).toEqual(["30 tanks", "200 trucks", "4000000 USD"]);
  });
});

describe("no amount", () => {
  test.each([
    "Article 5 commitments",
    "under Resolution 2202",
    "No. 10 aides",
    "F-16 jets",
    "S-300 missiles",
    "Boeing 737 jets",
    "Leopard 2 tanks",
    "Group of 20 leaders",
    "Section 232 tariffs",
    "a vote of 52-48",
    "a 52-48 vote",
    "20 percent of the imports",
    "3.67% of the stocks",
    "August 18 talks",
    "the 18 August talks",
    "May 3 elections",
    "2015 elections",
    "the 1967 borders",
    "the 2018 sanctions",
    "in the 1990s",
    "for 30 days",
    "a 30-day truce",
    "45-year-old envoys",
    "six-party talks",
    "the two leaders",
    "the last three rounds",
    "both sides",
    "two sides",
    "one envoy",
    "at 4:30 talks end",
    "the 2nd rounds",
    "two thirds of the members",
    "three times",
    "hundreds more came",
    "the G7 leaders",
    "twelve",
    "a few concessions",
    "several changes",
    "a 50-50 mix of gains",
    "1,000",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("no money, though a currency's word stands in it", () => {
  test.each([
    ["they won 3 games to 2", "games"],
    ["40 pounds of butter", "pounds"],
    ["20 won seats", "seats"],
    ["90 billion stars", "stars"],
  ])("%s", (text, unit) => {
    expect(read(text).map((amount) => amount.unit)).toEqual([unit]);
  });
});

describe("any text", () => {
  const words = fc.constantFrom(
    ..."$|€1.5bn|1,000|12|-|to|between|and|dozens|of|million|two|half|a|tanks|the|won|dollars|percent|May|%|'s|İ|🙂|more|than|up|1|.|Article".split(
      "|",
    ),
  );

  test("every amount stands in it, apart from the others, with a finite value between its bounds", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), fc.constantFrom("", " "), (parts, gap) => {
        const text = parts.join(gap);
        let after = 0;
        for (const { start, end, value, unit, least, most } of readAmounts(text, whole(text))) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeGreaterThanOrEqual(after);
          expect(Number.isFinite(value)).toBe(true);
          expect(unit).not.toBe("");
          expect(least ?? value).toBeLessThanOrEqual(most ?? Number.POSITIVE_INFINITY);
          after = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each(["1 1 1 1 ", "two dozen hundreds of ", "between 10 and ", "1,", "more than ", "-"])(
    "takes time in proportion to its length: %s",
    (part) => {
      const taken = (length: number) => {
        const text = part.repeat(Math.ceil(length / part.length)).slice(0, length);
        const begun = performance.now();
        readAmounts(text, whole(text));
        return performance.now() - begun;
      };
      taken(10_000);
      const [small, large] = [
        Math.min(taken(25_000), taken(25_000)),
        Math.min(taken(100_000), taken(100_000)),
      ];
      expect(large).toBeLessThan(10 * small + 100);
    },
  );
});
