import type { Span } from "../../vocabulary/index.ts";
import type { Cast } from "../cast.ts";
import { countWhile } from "../count-while.ts";
import type { Encoded, Run } from "../encoder/index.ts";
import { finiteAuxiliaries } from "../english/names.ts";
import { asksForMore, framingNouns, parentheticCue } from "../english/said.ts";
import type { LinkedAttribution } from "./link-attributions.ts";

interface Input {
  readonly text: string;
  readonly encoded: Encoded;
  readonly cast: Cast;
  readonly sentences: readonly Span[];
}

/** Adds what the encoder leaves out and the words around tell: the source before a cue, the rest of what is said. */
export function completeAttribution(given: LinkedAttribution, input: Input): LinkedAttribution {
  return apart(withEnd(withRest(withFrame(withSource(given, input), input), input), input));
}

/** A cue ends where what is said begins, "threatened [to close]", and no fragment stands in it. */
function apart(given: LinkedAttribution): LinkedAttribution {
  const { cue } = given;
  if (!cue) return given;
  const content = given.content.filter(({ first, last }) => first < cue.first || last > cue.last);
  if (content.length === 0) return given;
  const next = content.find(({ first }) => first > cue.first && first <= cue.last);
  return { ...given, content, cue: next ? { first: cue.first, last: next.first - 1 } : cue };
}

/** A fragment does not end in a word that asks for more, "negotiators have": it goes on to the next stop of its sentence. */
function withEnd(given: LinkedAttribution, { text, encoded, sentences }: Input): LinkedAttribution {
  const content = given.content.map((run) => {
    const { start, end } = encoded.spanOf(run);
    const last = /(\p{L}+)$/u.exec(text.slice(start, end))?.[1]?.toLowerCase() ?? "";
    const sentence = sentenceAt(end - 1, sentences);
    if (!sentence || !asksForMore.has(last)) return run;
    const rest = /^ [^,.;:!?—–"“”«»()\n]+/.exec(text.slice(end, sentence.end))?.[0] ?? "";
    const isFree =
      given.cue === null ||
      encoded.spanOf(given.cue).start < end ||
      encoded.spanOf(given.cue).start > end + rest.length;
    const whole = isFree ? encoded.runAt({ start, end: end + rest.length }) : null;
    return whole ?? run;
  });
  return { ...given, content };
}

/** "[Paris] rejected the plan": who is named right before the cue. */
function withSource(given: LinkedAttribution, { encoded, cast }: Input): LinkedAttribution {
  const { source, cue } = given;
  if (source !== null || cue === null) return given;
  const { start } = encoded.spanOf(cue);
  const mention = cast.mentionEnding(start - 1) ?? cast.mentionEnding(start);
  return mention ? { ...given, source: encoded.runAt(mention) } : given;
}

const frame = new RegExp(`^In (?:the )?([\\p{Lu}][^,\\n]{1,60}?['’]s?) (${framingNouns.join("|")}), `, "u");

/** "In [Orlov’s] <view>, the guards should leave" */
function withFrame(given: LinkedAttribution, { text, encoded, sentences }: Input): LinkedAttribution {
  const [run, ...others] = given.content;
  if (given.cue !== null || !run || others.length > 0) return given;
  const { start } = encoded.spanOf(run);
  const sentence = sentenceAt(start, sentences);
  const [whole, owner, noun] = (sentence && frame.exec(text.slice(sentence.start, start))) ?? [];
  if (!sentence || !whole || !owner || !noun || sentence.start + whole.length !== start) return given;
  const at = sentence.start + whole.indexOf(owner);
  const source = encoded.runAt({ start: at, end: at + owner.length });
  const cue = encoded.runAt({ start: start - 2 - noun.length, end: start - 2 });
  return { ...given, source, cue };
}

/**
 * What is said goes on after a phrase between commas, "The ferry, according to Orlov, [will sail]", and after a lone
 * "that": "It is believed that [the crew is safe]".
 */
function withRest(given: LinkedAttribution, input: Input): LinkedAttribution {
  const { text, encoded, sentences } = input;
  const { source, cue, content } = given;
  const [only, ...others] = content;
  if (!cue || !only || others.length > 0) return given;
  const [said, told] = [encoded.spanOf(only), encoded.spanOf(cue)];
  const sentence = sentenceAt(told.start, sentences);
  if (!sentence) return given;
  if (text.slice(said.start, said.end) === "that" && said.start === told.end + 1) {
    const rest = runTo({ start: said.start, end: sentence.end }, input);
    return rest ? { ...given, content: [rest] } : given;
  }
  const start = Math.min(told.start, source ? encoded.spanOf(source).start : told.start);
  // "[The guards], Halvard believes, will leave in May"
  const isAfter =
    source !== null && said.start === told.end + 2 && beginsPredicate(text.slice(told.end, said.end));
  if (isAfter && text.slice(start - 2, start) === ", " && start - 2 > sentence.start) {
    const head = encoded.runAt({ start: sentence.start, end: start - 2 });
    return head && !/[,;:“”"]/.test(text.slice(sentence.start, start - 2))
      ? { ...given, content: [head, only] }
      : given;
  }
  const end = source ? encoded.spanOf(source).end : told.end;
  const isBetween =
    said.start === sentence.start &&
    said.end <= told.start &&
    end > told.end &&
    parentheticCue.test(text.slice(told.start, told.end)) &&
    beginsPredicate(text.slice(end, sentence.end));
  const rest = isBetween ? runTo({ start: end + 1, end: sentence.end }, input) : null;
  return rest ? { ...given, content: [only, rest] } : given;
}

// ", will sail", ", failed"; not ", which reports that", ", citing him"
function beginsPredicate(words: string): boolean {
  const first = /^,? (?:(?:also|now|still|soon|never|only) )?(\p{Ll}+)/u.exec(words)?.[1] ?? "";
  return finiteAuxiliaries.has(first) || /[^e]ed$/.test(first);
}

/** The pieces of a span without the mark that ends the sentence. */
function runTo({ start, end }: Span, { text, encoded }: Input): Run | null {
  return encoded.runAt({ start, end: start + text.slice(start, end).replace(/[.!?…\s]+$/, "").length });
}

function sentenceAt(at: number, sentences: readonly Span[]): Span | undefined {
  return sentences[countWhile(sentences, ({ end }) => end <= at)];
}
