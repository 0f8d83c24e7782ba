import { describe, expect, test } from "vitest";
import type { Time } from "../../vocabulary/index.ts";
import { sampleDocument } from "../sample-document.contract.ts";
import { splitSentences } from "../sentences.ts";
import { readTimes } from "../times/read-times.ts";
import { deadlineOf } from "./deadline.ts";

const published = "2025-08-19";

/** By when it is to be done, where the encoder links the words between brackets to it. */
function deadlineIn(marked: string): Time | null {
  const text = marked.replace(/[[\]]/g, "");
  const linked = { start: marked.indexOf("["), end: marked.indexOf("]") - 1 };
  const sentences = splitSentences(sampleDocument(text));
  const timeIn = () => readTimes(text, linked, { said: published, tense: "future" })[0] ?? null;
  return deadlineOf(linked, sentences[0], { timeIn, published });
}

describe("a deadline", () => {
  test.each([
    ["Veldmark will reopen the port [by the end of August].", "2025-08-31"],
    ["Veldmark will reopen the port [today].", "2025-08-19"],
  ])("%s", (text, to) => {
    expect(deadlineIn(text)?.to).toBe(to);
  });

  test.each([
    "Veldmark will keep to the truce signed [in 2011].",
    "Veldmark will lift the dues that it imposed [last week].",
    "Veldmark will reopen the port. Talks end [in September].",
  ])("is none in: %s", (text) => {
    expect(deadlineIn(text)).toBeNull();
  });
});
