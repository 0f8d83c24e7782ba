import { describe, expect, test } from "vitest";
import { sampleDocument } from "../sample-document.contract.ts";
import { splitSentences } from "../sentences.ts";
import { conditionBeside, wholeCondition } from "./condition.ts";

/** A text with its first sentence and the span of what stands between brackets in it. */
function marked(words: string) {
  const text = words.replace(/[[\]]/g, "");
  const span = { start: words.indexOf("["), end: words.indexOf("]") - 1 };
  return { text, span, sentence: splitSentences(sampleDocument(text))[0]! };
}

function beside(words: string): string | null {
  const { text, span, sentence } = marked(words);
  const found = conditionBeside(sentence, span);
  return found && text.slice(found.start, found.end);
}

function whole(words: string): string | null {
  const { text, span, sentence } = marked(words);
  const found = wholeCondition(sentence, span);
  return found && text.slice(found.start, found.end);
}

describe("a condition in the open", () => {
  test.each([
    ["Veldmark will [reopen the port] if the truce holds.", "if the truce holds"],
    ["Veldmark will [lower its dues] in return for dredging.", "in return for dredging"],
    ["Veldmark will [keep the port shut] until Osmaria pays.", "until Osmaria pays"],
    ["Veldmark would [close the channel] should Osmaria refuse.", "should Osmaria refuse"],
    ["Veldmark will [sign] so long as the dues fall.", "so long as the dues fall"],
    ["In case the truce fails, Veldmark will [shut the port].", "In case the truce fails"],
    ["Veldmark will [pay], contingent on a vote.", "contingent on a vote"],
    ["Veldmark will [pay] contingent on a vote.", "contingent on a vote"],
  ])("%s", (words, condition) => {
    expect(beside(words)).toBe(condition);
  });

  test.each([
    "When talks opened, Veldmark agreed to [reopen the port].",
    "Until last year Veldmark would [lower its dues].",
    "Veldmark will [reopen the port] as soon as possible.",
    "Veldmark will [sign the treaty] whether or not Osmaria pays.",
    "Veldmark will [reopen the port].",
  ])("there is none in: %s", (words) => {
    expect(beside(words)).toBeNull();
  });
});

describe("a condition that the encoder marks", () => {
  test.each([
    ["Veldmark keeps ships there in [case the truce fails].", "in case the truce fails"],
    ["Veldmark will sign [if] Osmaria pays its dues, said Orlov.", "if Osmaria pays its dues"],
    ["Veldmark will sign [after the vote].", "after the vote"],
  ])("is taken whole: %s", (words, condition) => {
    expect(whole(words)).toBe(condition);
  });

  test.each(["Veldmark will sign [as soon as possible].", "Veldmark will sign, [but] not now."])(
    "is none in: %s",
    (words) => {
      expect(whole(words)).toBeNull();
    },
  );
});
