import {
  type Actor,
  addDays,
  type Day,
  type Document,
  type Doubt,
  dayOf,
  type Mention,
  overlaps,
  type Reading,
  type Span,
  type Time,
} from "../vocabulary/index.ts";
import { nameActors } from "./actors/index.ts";
import { readActs } from "./acts/read-acts.ts";
import type { Convention } from "./attribution/link-attributions.ts";
import { readAttributions } from "./attribution/read-attributions.ts";
import { Cast } from "./cast.ts";
import { openCalibration, type Sure } from "./confidence.ts";
import { readDeeds } from "./deeds.ts";
import { encode, type Model, openModel } from "./encoder/index.ts";
import { type IssuesAt, readIssues } from "./issues.ts";
import { openMeaning } from "./meaning/index.ts";
import { readMeetings } from "./meetings/read-meetings.ts";
import { readPositions } from "./positions.ts";
import { findQuotations } from "./quotations.ts";
import type { Reader } from "./reader.ts";
import { type Sentence, splitSentences } from "./sentences.ts";
import type { Tense } from "./times/days.ts";
import { readTimes } from "./times/read-times.ts";
import { sentenceOf } from "./tokens-within.ts";
import { withConfidence } from "./with-confidence.ts";

/** Version of the stages and tables; the model's is added. */
const version = "0.4.0";

export interface EnglishReaderOptions {
  /** The folder of the model: `models`. */
  readonly models: string;
  /** How attributions are cut; "polnear" only to be measured on PolNeAR. */
  readonly convention?: Convention;
  /** "raw" leaves, in place of each confidence, what it is made of (`raw`); only to be measured and calibrated. */
  readonly confidence?: "calibrated" | "raw";
}

/** Opens the reader of English: one pass of a small encoder, and rules and tables around it. Throws where the model is missing or damaged. */
export async function openEnglishReader({
  models,
  convention = "parley",
  confidence = "calibrated",
}: EnglishReaderOptions): Promise<Reader> {
  const model = await openModel(models);
  const meaning = openMeaning(models, model.vocabulary);
  const issuesOf = readIssues(meaning);
  const calibration = confidence === "raw" ? null : openCalibration(models, model.layout.sha256);
  const parameters = [
    `model.${model.layout.sha256.slice(0, 8)}`,
    `meaning.${meaning.sha256.slice(0, 8)}`,
    calibration ? `calibration.${calibration.sha256.slice(0, 8)}` : "uncalibrated",
  ].join("+");
  const name = `english@${version}+${parameters}`;
  return {
    version: name,
    threads: 1,
    read: (document) =>
      readEnglish(document, model, { name, convention, issuesOf, sure: calibration?.sure ?? null }),
    close: () => model.close(),
  };
}

interface Conventions {
  /** Of the reader, with its version. */
  readonly name: string;
  readonly convention: Convention;
  readonly issuesOf: (text: string) => IssuesAt;
  /** Null: left raw. */
  readonly sure: Sure | null;
}

/** The stages in order; each takes what those before it gave. */
async function readEnglish(
  document: Document,
  model: Model,
  { name, convention, issuesOf, sure }: Conventions,
): Promise<Reading> {
  const { text } = document;
  const published = dayOf(document.publishedAt);
  const sentences = splitSentences(document);
  const quoted = findQuotations(document);
  const encoded = await encode(text, model);
  const cast = new Cast(encoded, nameActors({ text, encoded, day: published, sentences }));
  const { attributions, doubts, pronouns } = readAttributions({
    text,
    encoded,
    cast,
    sentences,
    quotations: quoted.quotations,
    convention,
  });
  const said = dayOfStatements(document, sentences);
  const { timeIn, undated } = timesOf(text, sentences, said);
  const input = { document, text, encoded, cast, sentences, attributions, timeIn, issuesAt: issuesOf(text) };
  const judged = {
    attributions,
    acts: readActs(input),
    positions: readPositions(input),
    meetings: readMeetings(input),
    deeds: readDeeds(input),
  };
  return {
    schema: "parley.reading/1",
    reader: name,
    document: provenanceOf(document),
    sentences: sentences.map(({ start, end }): Span => ({ start, end })),
    actors: withPronouns(cast.actors, pronouns),
    ...(sure ? withConfidence(judged, sure) : judged),
    doubts: [...quoted.doubts, ...doubts, ...undated].toSorted((a, b) => a.start - b.start),
  };
}

function provenanceOf({ id: _, digest: __, sha256: ___, ...document }: Document): Reading["document"] {
  return document;
}

/**
 * Reads the time that a span holds, as its sentence tells it: of "[April 27], 2031" the year too. `undated` are those that
 * cannot be placed, since the report has no day.
 */
function timesOf(text: string, sentences: readonly Sentence[], said: Day | null) {
  const undated: Doubt[] = [];
  const read = { past: new Map<Span, readonly Time[]>(), future: new Map<Span, readonly Time[]>() };
  const timesIn = (sentence: Span, tense: Tense): readonly Time[] => {
    const times = read[tense].get(sentence) ?? readTimes(text, sentence, { said, tense });
    read[tense].set(sentence, times);
    return times;
  };
  const timeIn = (span: Span, tense: Tense): Time | null => {
    const sentence = sentenceOf(sentences, span);
    const around = sentence ? timesIn(sentence, tense) : [];
    const time =
      around.find((each) => overlaps(each, span)) ?? readTimes(text, span, { said, tense })[0] ?? null;
    if (time && said === null && time.precision === "unknown")
      undated.push({ kind: "undated-time", start: time.start, end: time.end });
    return time;
  };
  return { timeIn, undated };
}

/** The day that what is said was said on: the weekday that the report opens with ("on Monday"), if that was the day before it, else its own. */
function dayOfStatements(document: Document, sentences: readonly Sentence[]): Day | null {
  const published = dayOf(document.publishedAt);
  if (published === null) return null;
  const opening = sentences
    .slice(0, 5)
    .flatMap((sentence) => readTimes(document.text, sentence, { said: published, tense: "past" }));
  const told = opening.find(
    ({ precision, to, start, end }) =>
      precision === "day" &&
      to !== null &&
      to <= published &&
      to >= addDays(published, -1) &&
      /^on /i.test(document.text.slice(start, end)),
  );
  return told?.to ?? published;
}

function withPronouns(
  actors: readonly Actor[],
  pronouns: readonly (Span & { readonly actor: string })[],
): readonly Actor[] {
  return actors.map((actor) => {
    const own = pronouns
      .filter((pronoun) => pronoun.actor === actor.id)
      .filter(({ start }) => !actor.mentions.some((mention) => mention.start === start))
      .map(({ start, end }): Mention => ({ start, end, form: "pronoun" }));
    return own.length === 0
      ? actor
      : { ...actor, mentions: [...actor.mentions, ...own].toSorted((a, b) => a.start - b.start) };
  });
}
