import { describe, expect, test } from "vitest";
import type { Day } from "../../vocabulary/index.ts";
import { worldOn } from "./held-offices.ts";

describe("who holds an office on the day of a report", () => {
  test.each([
    ["the French president", "2016-05-02", "François Hollande"],
    ["the French president", "2018-05-02", "Emmanuel Macron"],
    ["France’s president", "2018-05-02", "Emmanuel Macron"],
    ["the German leader", "2018-05-02", "Angela Merkel"],
    ["the German leader", "2025-08-18", "Friedrich Merz"],
    ["his Ukrainian counterpart", "2025-08-18", "Volodymyr Zelenskyy"],
  ])("%s on %s is %s", (words, day, name) => {
    expect(worldOn(day as Day, []).holderOf(words)?.name).toBe(name);
  });

  test("an office without a state is that of the one holder whom the report names", () => {
    expect(worldOn("2018-05-02" as Day, ["Emmanuel Macron"]).holderOf("the president")?.name).toBe(
      "Emmanuel Macron",
    );
    const two = worldOn("2018-05-02" as Day, ["Emmanuel Macron", "Donald Trump"]);
    expect(two.holderOf("the president")).toBeNull();
  });

  test("without a day nobody is meant", () => {
    expect(worldOn(null, []).holderOf("the French president")).toBeNull();
  });
});

test.each([
  ["the Obama administration", "US"],
  ["Assad’s regime", "SY"],
  ["the Syrian government", "SY"],
  ["the port authority", null],
])("%j is the government of %j", (words, state) => {
  expect(worldOn("2016-05-02" as Day, []).stateOfGovernment(words)).toBe(state);
});
