import { describe, expect, test } from "vitest";
import type { Actor, Meeting } from "../../vocabulary/index.ts";
import { levelOf } from "./level.ts";
import { partiesOfThree } from "./three-way.ts";

const person = (office: string | null): Actor => ({
  id: "a1",
  name: "Ada Orlov",
  kind: "person",
  office,
  speaksFor: null,
  identifier: null,
  mentions: [],
  members: [],
});

describe("the level of a meeting", () => {
  test.each([
    ["a summit in Harbourtown", [], "leaders"],
    ["talks between foreign ministers", [], "ministers"],
    ["working-level talks before the summit", [], "technical"],
    ["a meeting", ["President of Veldmark", "Osmarian prime minister"], "leaders"],
    ["a meeting", ["President", "Foreign Minister of Osmaria"], "ministers"],
    ["a meeting", ["special envoy for the straits", "president"], "envoys"],
    ["a meeting", [null, null], null],
    ["the talks", [], null],
  ])("of %j with %j is %s", (words, offices, level) => {
    expect(levelOf(words, offices.map(person))).toBe(level);
  });

  test("is not told by a state's name that holds the word of an office", () => {
    expect(levelOf("a meeting", [{ ...person("president"), kind: "state" }])).toBeNull();
  });
});

describe("the parties of a three-way meeting", () => {
  const two = (participants: string[]): Meeting => ({
    id: "m1",
    participants,
    place: null,
    when: null,
    status: "proposed",
    span: { start: 0, end: 1 },
    attribution: null,
    after: null,
    level: null,
    format: null,
  });

  test("are those who are to meet before it, with who joins them", () => {
    expect(partiesOfThree("a trilateral with Halvard", ["c"], [two(["a", "b"])])).toEqual(["c", "a", "b"]);
    expect(partiesOfThree("three-way talks", ["a", "c"], [two(["a", "b"])])).toEqual(["a", "c", "b"]);
  });

  test.each([
    ["a meeting with Halvard", ["c"], [["a", "b"]]],
    ["a trilateral", ["a", "b", "c"], [["d", "e"]]],
    ["a trilateral with Halvard", ["c"], [["a", "b", "d"]]],
    ["a trilateral with Halvard", ["c"], []],
  ])("are only those it names: %j %j after %j", (words, named, before) => {
    expect(partiesOfThree(words, named, before.map(two))).toEqual(named);
  });
});
