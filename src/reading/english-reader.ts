import {
  type Actor,
  type Day,
  type Document,
  dayOf,
  type Mention,
  type Reading,
  type Span,
} from "../vocabulary/index.ts";
import { type Cast, type Found, findActors } from "./actors/find-actors.ts";
import { readActs } from "./acts/read-acts.ts";
import { readAmounts } from "./amounts.ts";
import { attribute } from "./attribution/attribute.ts";
import { readDeeds } from "./deeds.ts";
import { readMeetings } from "./meetings.ts";
import { readPositions } from "./positions.ts";
import { findQuotations } from "./quotations.ts";
import type { Reader } from "./reader.ts";
import { type Sentence, splitSentences } from "./sentences.ts";
import { readTimes } from "./times/read-times.ts";

const version = "english@0.1.0";

/** The reader of English, by rules and tables. */
export function openEnglishReader(): Reader {
  return { version, read: async (document) => readEnglish(document), close: async () => {} };
}

/** The stages in order; each takes what those before it gave. */
function readEnglish(document: Document): Reading {
  const { text } = document;
  const sentences = splitSentences(document);
  const quoted = findQuotations(document);
  const cast = findActors(sentences);
  const { attributions, doubts, pronouns } = attribute(sentences, cast, quoted);
  const mentions = [...cast.mentions, ...pronouns].toSorted((a, b) => a.start - b.start);
  const said = dayOfStatements(document, sentences);
  const times = sentences.flatMap((sentence) => readTimes(text, sentence, said));
  const amounts = sentences.flatMap((sentence) => readAmounts(text, sentence));
  const speaksFor = new Map(cast.actors.map((actor) => [actor.id, actor.speaksFor]));
  const principal = (actor: string) => speaksFor.get(actor) ?? null;
  const input = { document, text, sentences, mentions, attributions, times, amounts, principal };
  const acts = readActs(input);
  return {
    schema: "parley.reading/1",
    reader: version,
    document: provenanceOf(document),
    sentences: sentences.map(({ start, end }): Span => ({ start, end })),
    actors: withPronouns(cast, pronouns),
    attributions,
    acts,
    positions: readPositions({ ...input, acts }),
    meetings: readMeetings(input),
    deeds: readDeeds(input),
    doubts: [...quoted.doubts, ...doubts].toSorted((a, b) => a.start - b.start),
  };
}

function provenanceOf({ id: _, digest: __, sha256: ___, ...document }: Document): Reading["document"] {
  return document;
}

/** The day that what is said was said on: the weekday that the report opens with ("on Monday"), else its own. */
function dayOfStatements(document: Document, sentences: readonly Sentence[]): Day | null {
  const published = dayOf(document.publishedAt);
  if (published === null) return null;
  const opening = sentences.slice(0, 5).flatMap((sentence) => readTimes(document.text, sentence, published));
  const told = opening.find(
    ({ precision, to, start, end }) =>
      precision === "day" && to !== null && to <= published && /^on /i.test(document.text.slice(start, end)),
  );
  return told?.to ?? published;
}

function withPronouns({ actors }: Cast, pronouns: readonly Found[]): readonly Actor[] {
  return actors.map((actor) => {
    const own = pronouns
      .filter((pronoun) => pronoun.actor === actor.id)
      .map(({ start, end }): Mention => ({ start, end, form: "pronoun" }));
    return own.length === 0
      ? actor
      : { ...actor, mentions: [...actor.mentions, ...own].toSorted((a, b) => a.start - b.start) };
  });
}
