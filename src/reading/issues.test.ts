import { describe, expect, test } from "vitest";
import { type Issue, issues } from "../vocabulary/index.ts";
import { issuesIn, readIssues } from "./issues.ts";
import { openMeaning } from "./meaning/index.ts";

const meaning = openMeaning("models");
/** The issues of a passage in a report that has nothing else, or of the passage within its report. */
function read(report: string, passage = report): readonly string[] {
  const start = report.indexOf(passage);
  expect(start).toBeGreaterThanOrEqual(0);
  return readIssues(meaning)(report)({ start, end: start + passage.length });
}

describe("issues by their words", () => {
  test.each([
    ["a ten-day truce on the island", ["ceasefire"]],
    ["withdraw all of its troops from the valley", ["troop-withdrawal"]],
    ["allies would guarantee the security of Veldmark", ["security-guarantees"]],
    ["deliver ammunition and air defences", ["arms-supply"]],
    ["give up its nuclear weapons", ["nuclear-limits"]],
    ["destroy all chemical weapons under the eyes of observers", ["monitoring", "chemical-weapons"]],
    ["hand over their weapons to the mission", ["disarmament"]],
    ["lift sanctions in exchange for the hostages", ["prisoners", "economic-sanctions"]],
    ["cut tariffs on barley", ["trade"]],
    ["a referendum on independence", ["self-determination", "independence-referendum"]],
    ["pay reparations to the families", ["reparations"]],
    ["let the ferry sail again", ["passage"]],
    ["a trilateral summit before the winter", ["order-of-talks"]],
    ["put the treaty to a vote of both chambers", ["agreement"]],
    ["submit the dispute to the International Court of Justice", ["arbitration"]],
  ])("%s", (words, ids) => {
    expect(issuesIn(words)).toEqual(ids);
  });

  test.each([
    ["It is important to her", "trade"],
    ["an aide to the minister", "humanitarian-access"],
    ["Portland reported it", "passage"],
    ["the Democrats in the chamber", "democracy"],
    ["an army of gardeners", "arms-supply"],
    ["nuclear weapons", "arms-supply"],
    ["signed an accord on fishing", "agreement"],
    ["trade talks", "order-of-talks"],
  ])("not in %j: %s", (words, id) => {
    expect(issuesIn(words)).not.toContain(id);
  });

  test("a register adds its own", () => {
    const own: Issue = {
      id: "lighthouse",
      name: "The lighthouse",
      gloss: "Who keeps and pays for the lighthouse on the rock.",
      words: ["lighthouse", "the rock"],
      pam: null,
      pax: null,
    };
    expect(issuesIn("whoever runs the lighthouse pays no tax", [own, ...issues])).toEqual([
      "lighthouse",
      "taxes",
    ]);
    expect(issuesIn("whoever runs the lighthouse")).toEqual([]);
    const report =
      "The lighthouse needs a keeper. Both keepers of the lighthouse left. Neither side would send one.";
    const at = readIssues(meaning, [own, ...issues])(report);
    expect(at({ start: report.indexOf("Neither"), end: report.length })).toEqual(["lighthouse"]);
  });
});

describe("issues by meaning", () => {
  const report =
    "Orlova spoke of the sanctions on Veldmark again. The sanctions should be widened, she said, until the sanctions bite; " +
    "a tariff may follow. Her deputy called that premature. " +
    "Stone, the envoy, would rather lower the duties on barley.";

  test("what names none is about what the report is about", () => {
    expect(read(report, "called that premature")).toEqual(["economic-sanctions"]);
  });

  test("what names one is about that one", () => {
    expect(read(report, "lower the duties on barley")).toEqual(["trade"]);
  });

  test("a weak word does not hide what the report is about, and stands behind it", () => {
    const words = "would never sign such a treaty";
    expect(read(`${report} He ${words}.`, words)).toEqual(["economic-sanctions", "agreement"]);
  });

  test("of several that are named, the one that the report is about comes first", () => {
    const words = "taxes and sanctions alike";
    expect(issuesIn(words)).toEqual(["economic-sanctions", "taxes"]);
    expect(read(`${report} He feared ${words}.`, words)).toEqual(["economic-sanctions", "taxes"]);
    const taxed = "The tax is high. A tax on bread, a tax on salt. She would raise the tax.";
    expect(read(`${taxed} He feared ${words}.`, words)).toEqual(["taxes", "economic-sanctions"]);
  });

  test("nothing is guessed where neither the passage nor the report names any", () => {
    expect(read("He would not say so. She smiled, and the rain went on.", "would not say so")).toEqual([]);
    expect(read("")).toEqual([]);
  });
});
