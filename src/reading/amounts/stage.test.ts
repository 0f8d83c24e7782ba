import { expect, test } from "vitest";
import { readAmounts } from "../amounts.ts";
import { sampleDocument } from "../sample-document.contract.ts";
import { splitSentences } from "../sentences.ts";
import { withStages } from "./stage.ts";

test.each([
  ["Veldmark offered $2 million for the ferry.", "proposed", "allocated", "proposed"],
  ["Veldmark earmarked $2 million for the ferry.", "pledged", "allocated", "allocated"],
  ["Veldmark has transferred $2 million to the port.", null, "delivered", "delivered"],
  ["Veldmark promised that it would have paid $2 million by May.", "pledged", "allocated", "pledged"],
  ["Veldmark lost $2 million in the storm.", null, "delivered", null],
] as const)("%s", (text, usual, latest, stage) => {
  const [sentence] = splitSentences(sampleDocument(text));
  const amounts = readAmounts(text, { start: 0, end: text.length });
  expect(amounts).toHaveLength(1);
  expect(withStages(amounts, sentence, { usual, latest })[0]?.stage).toBe(stage);
});

test("of what was refused, no stage is told", () => {
  const text = "Veldmark refused to pay $2 million.";
  const [sentence] = splitSentences(sampleDocument(text));
  const amounts = readAmounts(text, { start: 0, end: text.length });
  expect(withStages(amounts, sentence, null).map(({ stage }) => stage)).toEqual([null]);
});
