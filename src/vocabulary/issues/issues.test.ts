import { describe, expect, test } from "vitest";
import { issues } from "./index.ts";
import { phrases } from "./issue.ts";

describe("the table of issues", () => {
  test("names each once", () => {
    expect(new Set(issues.map(({ id }) => id)).size).toBe(issues.length);
    expect(new Set(issues.map(({ name }) => name)).size).toBe(issues.length);
    for (const { id } of issues) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test("keeps the ids that registers hold", () => {
    const kept =
      "ceasefire security-guarantees foreign-troops alliance-membership arms-supply order-of-talks territory prisoners economic-sanctions frozen-assets trade nuclear-limits inspections humanitarian-access passage other";
    expect(issues.map(({ id }) => id)).toEqual(expect.arrayContaining(kept.split(" ")));
  });

  test("has each of the 51 provisions of the Peace Accords Matrix once", () => {
    const provisions = issues.flatMap(({ pam }) => pam ?? []);
    expect(provisions).toHaveLength(51);
    expect(new Set(provisions).size).toBe(51);
  });

  test.each(issues.filter(({ id }) => id !== "other"))(
    "$id has a gloss, and words in small letters that stand once",
    ({ gloss, words, weak = [] }) => {
      expect(gloss).toMatch(/^[A-Z].*\.$/);
      const all = [...words, ...weak];
      expect(all.length).toBeGreaterThan(0);
      expect(new Set(all).size).toBe(all.length);
      for (const phrase of all) expect(phrase).toBe(phrase.toLowerCase());
    },
  );

  test("a list of phrases may break anywhere", () => {
    expect(phrases("\n  truce, end of\n  hostilities,\n")).toEqual(["truce", "end of hostilities"]);
  });
});
