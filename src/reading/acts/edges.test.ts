import { describe, expect, test } from "vitest";
import { sampleDocument } from "../sample-document.contract.ts";
import { splitSentences } from "../sentences.ts";
import { withWholeEdges } from "./edges.ts";

/** A passage between brackets, with whole edges; a time between braces is told apart. */
function wholeOf(marked: string): string {
  const text = marked.replace(/[[\]{}]/g, "");
  const [sentence] = splitSentences(sampleDocument(text));
  const at = (sign: string) => marked.slice(0, marked.indexOf(sign)).replace(/[[\]{}]/g, "").length;
  const time = marked.includes("{") ? { start: at("{"), end: at("}") } : null;
  const { start, end } = withWholeEdges(sentence!, { start: at("["), end: at("]") }, time);
  return text.slice(start, end);
}

describe("an act with whole edges", () => {
  test.each([
    ["Orlov said [that the port would reopen].", "the port would reopen"],
    ["Veldmark agreed [to reopen the port and] to lower its dues.", "reopen the port"],
    ["Veldmark offered [a treaty that] would end the dispute.", "a treaty"],
    ["Veldmark plans [to open two lanes,] said Orlov.", "open two lanes"],
    ["Veldmark asked them to [review the] old treaty in May.", "review the old treaty"],
    ["Veldmark will [hold talks with] Osmaria, said Orlov.", "hold talks with Osmaria"],
    ["Veldmark will [resume dredging as soon as] possible.", "resume dredging as soon as possible"],
  ])("%s", (marked, whole) => {
    expect(wholeOf(marked)).toBe(whole);
  });

  test("goes without its time, which is told apart", () => {
    expect(wholeOf("The treaty will be [signed within the] {next week}.")).toBe("signed");
  });

  test.each([
    ["This is what they [agreed to].", "agreed to"],
    ["Veldmark will [reopen the port].", "reopen the port"],
    ["Veldmark said [no].", "no"],
    ["Veldmark said [that].", "that"],
  ])("is left as it is in: %s", (marked, whole) => {
    expect(wholeOf(marked)).toBe(whole);
  });
});
