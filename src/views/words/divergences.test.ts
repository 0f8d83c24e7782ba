import { expect, test } from "vitest";
import type { Account, Divergence } from "../../vocabulary/index.ts";
import { accountInWords, pointInWords } from "./divergences.ts";

const account = (stance: string, says: string | null = "open the port"): Account => ({
  speaker: "Osmaria",
  says,
  stance,
  evidence: [],
});

test.each<[Divergence["point"], Account, string]>([
  ["denial", account("affirmed"), "Osmaria: “open the port”"],
  ["denial", account("denied"), "Osmaria denies it: “open the port”"],
  ["denial", account("refused"), "Osmaria says no: “open the port”"],
  ["amount", account("40 prisoners"), "Osmaria: 40 prisoners"],
  ["order", account("before talks", "a truce"), "Osmaria: “a truce” before talks"],
  ["order", account("refused", "a truce"), "Osmaria says no: “a truce”"],
  ["silence", account("silent", null), "Osmaria has not spoken to it in 4 later reports"],
])("an account of %s is said in words", (point, given, words) => {
  expect(accountInWords(given, { point, reports: 4 } as Divergence)).toBe(words);
});

test("a report's own word is named by its outlet", () => {
  const evidence = [{ outlet: "The Courier" }] as unknown as Account["evidence"];
  const own = { ...account("affirmed"), speaker: null, evidence };
  expect(accountInWords(own, { point: "denial", reports: null } as Divergence)).toBe(
    "The Courier: “open the port”",
  );
  expect(pointInWords({ point: "denial" } as Divergence)).toBe("one says it, one denies it");
});
