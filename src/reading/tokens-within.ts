import type { Span } from "../vocabulary/index.ts";
import { countWhile } from "./count-while.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/** The tokens of a sentence that stand wholly in a span. */
export function tokensWithin({ tokens }: Sentence, span: Span): readonly Token[] {
  return tokens.slice(
    countWhile(tokens, ({ start }) => start < span.start),
    countWhile(tokens, ({ end }) => end <= span.end),
  );
}

/** The last `count` tokens of a sentence that end before a place, the nearest last. */
export function tokensBefore({ tokens }: Sentence, at: number, count: number): readonly Token[] {
  const end = countWhile(tokens, (token) => token.end <= at);
  return tokens.slice(Math.max(0, end - count), end);
}

/** The first sentence that shares a character with a span; `sentences` are in the order of the text. */
export function sentenceOf(sentences: readonly Sentence[], { start, end }: Span): Sentence | undefined {
  const sentence = sentences[countWhile(sentences, (each) => each.end <= start)];
  return sentence && sentence.start < end ? sentence : undefined;
}
