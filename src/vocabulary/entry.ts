import type { Document } from "./document.ts";
import type { Act, Actor, Attribution, Deed, Doubt, Meeting, Position } from "./reading.ts";
import type { Span } from "./span.ts";
import type { Day, Instant, Period } from "./time.ts";

/** An actor as the register knows it: the same id in every report. */
export interface Party {
  /** `a-` and the name in small letters: `a-united-states`. */
  readonly id: string;
  readonly name: string;
}

/** Who said it, and through whose words it reached the report, outermost first. */
export interface Voice {
  readonly speaker: Party | null;
  /** The actor that the speaker speaks for: a spokesman's ministry, a president's state. */
  readonly speaksFor: Party | null;
  /** Id of the side that the speaker acts for in the end; absent in registers of the first version. */
  readonly side?: string | null;
  readonly through: readonly Party[];
}

/** What a report entry says of all the acts, meetings, deeds and positions that rest on it. */
interface Told {
  /** The exact characters of the first of the entry's spans. */
  readonly quote: string;
  readonly outlet: string | null;
  /** The wire service that the report credits. */
  readonly agency: string | null;
  readonly voice: Voice;
  readonly attribution: Attribution | null;
}

export interface ReadingPayload {
  readonly reader: string;
  readonly sentences: readonly Span[];
  readonly actors: readonly Actor[];
  readonly attributions: readonly Attribution[];
  readonly doubts: readonly Doubt[];
}

export interface ActPayload extends Told {
  readonly act: Act;
  readonly performers: readonly Party[];
  /** Ids of the sides that the performers act for, a president's state; their own where they act for nobody. */
  readonly sides?: readonly string[];
  readonly recipients: readonly Party[];
  /** What is pledged, demanded, rejected, in the report's words. */
  readonly what: string;
  readonly antecedent: string | null;
  /** The words of its deadline. */
  readonly deadline: string | null;
  readonly precedes: string | null;
}

export interface PositionPayload extends Told {
  readonly position: Position;
  readonly actor: Party;
  readonly antecedent: string | null;
}

export interface MeetingPayload extends Told {
  readonly meeting: Meeting;
  readonly participants: readonly Party[];
  /** Ids of the sides that the participants act for. */
  readonly sides?: readonly string[];
  /** The words of its time. */
  readonly when: string | null;
  /** Entry of the meeting that is to come before this one. */
  readonly after: string | null;
}

export interface DeedPayload extends Told {
  readonly deed: Deed;
  readonly actor: Party | null;
  /** Id of the side that the actor acts for. */
  readonly side?: string | null;
  readonly recipient: Party | null;
  readonly what: string;
  /** The words of its time. */
  readonly when: string | null;
}

export const relations = ["same", "reverses", "answers", "bears-on", "echoes", "apart"] as const;
/**
 * How one entry stands to another: it tells of the `same` promise, demand or meeting; it `reverses` a promise of its
 * own side; it `answers` a demand; a deed `bears-on` a promise; a report `echoes` another; a person holds two `apart`.
 */
export type Relation = (typeof relations)[number];

export const bearings = ["fulfils", "partly", "breaks", "triggers"] as const;
/** What a deed does to a promise: it keeps it in whole or part, breaks it, or makes its condition come true. */
export type Bearing = (typeof bearings)[number];

/** That two entries belong together, found by a rule or said by a person. Superseded, it is undone. */
export interface LinkPayload {
  readonly relation: Relation;
  /** The two entries: the later published, or the deed or answer, and the one that it is linked to. */
  readonly from: string;
  readonly to: string;
  /** The rule and its version; "by hand" where a person said it. */
  readonly rule: string;
  /** From 0 to 1: how likely the rule holds it. */
  readonly score: number;
  readonly how: Bearing | null;
}

/**
 * What a person says of a negotiation, in whole: what is null stays as the register suggests it. The latest word on a
 * negotiation holds.
 */
export interface NegotiationPayload {
  /** The negotiation that is spoken of; an id that no suggestion has founds one. */
  readonly id: string;
  readonly name: string | null;
  /** Where given, what two of these deal with each other belongs to it. */
  readonly actors: readonly Party[] | null;
  /** Where given, only what is about one of these issues belongs to it. */
  readonly issues: readonly string[] | null;
  /** Where given, only reports from this day to that one, both inclusive. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Ids of negotiations that are the same one. */
  readonly merges: readonly string[];
  /** Ids of reports that belong to it, or do not, whatever the rest says. */
  readonly documentsIn: readonly string[];
  readonly documentsOut: readonly string[];
}

/** What an entry of each kind holds. */
export interface Payloads {
  readonly document: Document;
  readonly reading: ReadingPayload;
  readonly act: ActPayload;
  readonly position: PositionPayload;
  readonly meeting: MeetingPayload;
  readonly deed: DeedPayload;
  readonly link: LinkPayload;
  readonly negotiation: NegotiationPayload;
  /** That a text was destroyed for good, and why. */
  readonly redaction: { readonly redacted: readonly string[]; readonly reason: string };
}

export type EntryKind = keyof Payloads;

export const visibilities = ["private", "team", "public"] as const;
export type Visibility = (typeof visibilities)[number];

/** What is to be written: an entry before the register gives it its place. */
export interface Draft<K extends EntryKind = EntryKind> {
  /** `e-` and 16 hex digits, made from what cannot give the text away: document, kind, place in the reading, maker. */
  readonly id: string;
  readonly kind: K;
  /** The document it was read in; null for what no report tells. */
  readonly document: string | null;
  /** Who or what made it: `english@0.1.0`, or a person. */
  readonly maker: string;
  readonly payload: Payloads[K];
  /** The spans of the document that it rests on. */
  readonly spans: readonly Span[];
  /** When it holds in the world. */
  readonly validTime: Period;
  /** When it became public: the day its report was published; null where that is not known. */
  readonly publishedAt: string | null;
  /** The entry that this one takes the place of. */
  readonly supersedes: string | null;
  readonly visibility: Visibility;
}

/** One line of the register. Never changed; a redaction alone may destroy its payload. */
export interface Entry<K extends EntryKind = EntryKind> extends Omit<Draft<K>, "payload"> {
  /** Its place in the register: 1 for the first. */
  readonly sequence: number;
  /** When the register learned it. */
  readonly transactionTime: Instant;
  /** Null where it was redacted. */
  readonly payload: Payloads[K] | null;
  /** SHA-256 of salt and payload. Without the salt it gives nothing away about the text. */
  readonly digest: string;
  /** Hash of the entry before; empty for the first. */
  readonly previous: string;
  /** SHA-256 over `previous` and all of the above but the payload itself. */
  readonly hash: string;
}

/** Narrows an entry to its kind. */
export function isKind<K extends EntryKind>(entry: Entry, kind: K): entry is Entry<K> {
  return entry.kind === kind;
}

/** Has it still its payload? */
export function isLegible<K extends EntryKind>(
  entry: Entry<K>,
): entry is Entry<K> & { payload: Payloads[K] } {
  return entry.payload !== null;
}
