import { createHash } from "node:crypto";
import {
  type Act,
  type Actor,
  type Attribution,
  type Deed,
  type Document,
  type Draft,
  dayOf,
  type EntryKind,
  type Meeting,
  type Party,
  type Payloads,
  type Position,
  type Reading,
  type Span,
  textOf,
  type Voice,
} from "../vocabulary/index.ts";
import { partyNamed } from "./party.ts";

/** What every draft of one reading shares. */
interface Source {
  readonly document: Document;
  readonly reading: Reading;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly attributions: ReadonlyMap<string, Attribution>;
}

export interface DraftOptions {
  /** The document entry of an earlier version of the same address. */
  readonly supersedes: string | null;
}

/** One report as entries: the document, the reading, then each act, position, meeting and deed in the order of the text. */
export function draftsOf(
  document: Document,
  reading: Reading,
  { supersedes }: DraftOptions,
): readonly Draft[] {
  const source: Source = {
    document,
    reading,
    actors: new Map(reading.actors.map((actor) => [actor.id, actor])),
    parties: new Map(reading.actors.map((actor) => [actor.id, partyNamed(actor.name)])),
    attributions: new Map(reading.attributions.map((attribution) => [attribution.id, attribution])),
  };
  const { reader, sentences, actors, attributions, doubts } = reading;
  const whole = { ...draft(source, "document", 0, document, []), supersedes };
  return [
    whole,
    draft(source, "reading", 0, { reader, sentences, actors, attributions, doubts }, []),
    ...reading.acts.map((act, index) => draftOfAct(source, act, index)),
    ...reading.positions.map((position, index) => draftOfPosition(source, position, index)),
    ...reading.meetings.map((meeting, index) => draftOfMeeting(source, meeting, index)),
    ...reading.deeds.map((deed, index) => draftOfDeed(source, deed, index)),
  ];
}

/** The id of the entry for the `index`-th thing of a kind that `maker` read in a document. */
function entryId(document: string, maker: string, kind: EntryKind, index: number): string {
  const key = JSON.stringify([document, maker, kind, index]);
  return `e-${createHash("sha256").update(key).digest("hex").slice(0, 16)}`;
}

function draft<K extends EntryKind>(
  source: Source,
  kind: K,
  index: number,
  payload: Payloads[K],
  spans: readonly Span[],
): Draft<K> {
  const { document, reading } = source;
  const maker = kind === "document" ? "parley" : reading.reader;
  return {
    id: entryId(document.id, maker, kind, index),
    kind,
    document: document.id,
    maker,
    payload,
    spans: spans.map(({ start, end }) => ({ start, end })),
    validTime: { from: dayOf(document.publishedAt), to: null },
    publishedAt: document.publishedAt,
    supersedes: null,
    visibility: "public",
  };
}

function draftOfAct(source: Source, act: Act, index: number): Draft<"act"> {
  const payload = {
    ...told(source, act.span, act.attribution, act.speaker),
    act,
    performers: partiesOf(source, act.performers),
    sides: sidesOf(source, act.performers),
    recipients: partiesOf(source, act.recipients),
    what: words(source, act.what),
    antecedent: act.antecedent && words(source, act.antecedent),
    deadline: act.deadline && words(source, act.deadline),
    precedes: act.precedes && words(source, act.precedes),
  };
  return draft(
    source,
    "act",
    index,
    payload,
    present(act.span, act.what, act.antecedent, act.deadline, act.precedes, ...act.amounts),
  );
}

function draftOfPosition(source: Source, position: Position, index: number): Draft<"position"> {
  const payload = {
    ...told(source, position.span, position.attribution, null),
    position,
    actor: partyOf(source, position.actor) ?? partyNamed("unnamed"),
    antecedent: position.antecedent && words(source, position.antecedent),
  };
  return draft(source, "position", index, payload, present(position.span, position.antecedent));
}

function draftOfMeeting(source: Source, meeting: Meeting, index: number): Draft<"meeting"> {
  const after = source.reading.meetings.findIndex(({ id }) => id === meeting.after);
  const payload = {
    ...told(source, meeting.span, meeting.attribution, null),
    meeting,
    participants: partiesOf(source, meeting.participants),
    sides: sidesOf(source, meeting.participants),
    when: meeting.when && words(source, meeting.when),
    after: after < 0 ? null : entryId(source.document.id, source.reading.reader, "meeting", after),
  };
  return draft(source, "meeting", index, payload, present(meeting.span, meeting.when));
}

function draftOfDeed(source: Source, deed: Deed, index: number): Draft<"deed"> {
  const payload = {
    ...told(source, deed.what, deed.attribution, null),
    deed,
    actor: partyOf(source, deed.actor),
    side: sideOf(source, deed.actor),
    recipient: partyOf(source, deed.recipient),
    what: words(source, deed.what),
    when: deed.when && words(source, deed.when),
  };
  return draft(source, "deed", index, payload, present(deed.what, deed.when, ...deed.amounts));
}

function told(source: Source, span: Span, attributionId: string | null, speakerId: string | null) {
  const { document } = source;
  const attribution = (attributionId && source.attributions.get(attributionId)) || null;
  return {
    quote: words(source, span),
    outlet: document.outlet,
    agency: document.agency,
    voice: voiceOf(source, attribution, speakerId ?? attribution?.speaker ?? null),
    attribution,
  };
}

function voiceOf(source: Source, attribution: Attribution | null, speakerId: string | null): Voice {
  const through: Party[] = [];
  const seen = new Set<string>();
  for (let outer = attribution?.within ?? null; outer !== null && !seen.has(outer); ) {
    seen.add(outer);
    const around = source.attributions.get(outer);
    const party = partyOf(source, around?.speaker ?? null);
    if (party) through.unshift(party);
    outer = around?.within ?? null;
  }
  const speaker = speakerId === null ? undefined : source.actors.get(speakerId);
  return {
    speaker: partyOf(source, speakerId),
    speaksFor: partyOf(source, speaker?.speaksFor ?? null),
    side: sideOf(source, speakerId),
    through,
  };
}

function words(source: Source, span: Span): string {
  return textOf(source.document.text, span);
}

function partyOf(source: Source, id: string | null): Party | null {
  return (id !== null && source.parties.get(id)) || null;
}

/** Longest chain of who speaks for whom that is followed: a spokesman, a minister, a government, a state. */
const longestChain = 4;

/** The party that an actor acts for in the end: a spokesman's president's state; itself where it acts for nobody. */
function sideOf({ actors, parties }: Source, id: string | null): string | null {
  let actor = id === null ? undefined : actors.get(id);
  for (let step = 0; step < longestChain && actor?.speaksFor; step++)
    actor = actors.get(actor.speaksFor) ?? actor;
  return (actor && parties.get(actor.id)?.id) ?? null;
}

function sidesOf(source: Source, ids: readonly string[]): readonly string[] {
  return [...new Set(ids.map((id) => sideOf(source, id)).filter((side) => side !== null))];
}

function partiesOf(source: Source, ids: readonly string[]): readonly Party[] {
  return ids.map((id) => partyOf(source, id)).filter((party) => party !== null);
}

function present(...spans: readonly (Span | null)[]): readonly Span[] {
  return spans.filter((span) => span !== null);
}
