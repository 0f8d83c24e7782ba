import type { Document } from "./document.ts";
import type { Force } from "./forces.ts";
import type { Span } from "./span.ts";
import type { Day, Precision } from "./time.ts";

/** What was read in one document: `parley.reading/1`. Every offset is a UTF-16 code unit of `document.text`. */
export interface Reading {
  readonly schema: "parley.reading/1";
  /** Name and version of the reader and of its model and lists: `english@0.1.0`. */
  readonly reader: string;
  readonly document: ReadDocument;
  readonly sentences: readonly Span[];
  readonly actors: readonly Actor[];
  readonly attributions: readonly Attribution[];
  readonly acts: readonly Act[];
  readonly positions: readonly Position[];
  readonly meetings: readonly Meeting[];
  readonly deeds: readonly Deed[];
  readonly doubts: readonly Doubt[];
}

/** The document as a reading carries it: without the digests, which are the register's. */
export type ReadDocument = Omit<Document, "id" | "digest" | "sha256">;

export const actorKinds = ["person", "state", "organisation", "group"] as const;
export type ActorKind = (typeof actorKinds)[number];

export const mentionForms = ["name", "office", "metonym", "description", "pronoun"] as const;
export type MentionForm = (typeof mentionForms)[number];

export interface Mention extends Span {
  readonly form: MentionForm;
}

export interface Actor {
  /** Holds within the reading only. */
  readonly id: string;
  /** "Donald Trump", "United States", "NATO". */
  readonly name: string;
  readonly kind: ActorKind;
  /** The office or role at that date. */
  readonly office: string | null;
  /** Id of the actor that this one speaks for. */
  readonly speaksFor: string | null;
  /** A public identifier: ISO 3166 code, Wikidata id. */
  readonly identifier: string | null;
  readonly mentions: readonly Mention[];
  /** Ids of a group's named members. */
  readonly members: readonly string[];
}

export const quotations = ["direct", "indirect", "mixed"] as const;
export type Quotation = (typeof quotations)[number];

/** Who says it (source), by which words (cue), what (content), in the manner of PARC 3.0 and PolNeAR. */
export interface Attribution {
  readonly id: string;
  readonly source: Span | null;
  readonly cue: Span | null;
  /** Several fragments where the cue interrupts what is said. */
  readonly content: readonly Span[];
  /** Id of the actor that the source resolves to. */
  readonly speaker: string | null;
  readonly quotation: Quotation;
  /** Id of the attribution whose content holds this one. */
  readonly within: string | null;
  /** Calibrated: how likely it is there, with its speaker right. */
  readonly confidence?: number;
}

/** A time as the text words it, and the days that it may be, both inclusive. */
export interface Time extends Span {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly precision: Precision;
  /** The day that relative words were counted from. */
  readonly anchor: Day | null;
}

/** How far what is to be paid or given has come, in this order. */
export const amountStages = ["proposed", "pledged", "allocated", "delivered"] as const;
export type AmountStage = (typeof amountStages)[number];

export interface Amount extends Span {
  readonly value: number;
  /** ISO 4217 code, or what is counted: "troops". */
  readonly unit: string;
  /** Bounds, where words give them: "more than 200", "up to 15", "between 10 and 15". */
  readonly least?: number;
  readonly most?: number;
  /** Null where it is not told. */
  readonly stage?: AmountStage | null;
}

export const polarities = ["affirmative", "negative"] as const;
export type Polarity = (typeof polarities)[number];

export const certainties = ["certain", "probable", "possible", "unknown"] as const;
export type Certainty = (typeof certainties)[number];

/** A code of PLOVER 2.0. */
export interface Plover {
  readonly event: string;
  readonly mode: string | null;
}

/** A speech act: its force and what it is about. */
export interface Act {
  readonly id: string;
  readonly force: Force;
  /** Actor id of who performs the act in words; null where the report states it on its own authority. */
  readonly speaker: string | null;
  /** Actor ids of who would do it: the debtor of a pledge, the addressee of a demand. */
  readonly performers: readonly string[];
  /** Actor ids of whom it is done for or to: the creditor. */
  readonly recipients: readonly string[];
  /** The clause that carries the act. */
  readonly span: Span;
  /** What is pledged, demanded, rejected. */
  readonly what: Span;
  /** Negative: they will not do it. */
  readonly polarity: Polarity;
  /** As given by its own source. */
  readonly certainty: Certainty;
  readonly attribution: string | null;
  /** The condition with its subordinator: "if ...", "only after ...". */
  readonly antecedent: Span | null;
  readonly deadline: Time | null;
  readonly amounts: readonly Amount[];
  /** Ids from the list of issues. */
  readonly issues: readonly string[];
  readonly plover: Plover | null;
  /** Fields that the text does not state in so many words. */
  readonly inferred: readonly string[];
  /** What a demand must come before: "before talks advance". */
  readonly precedes: Span | null;
  /**
   * Calibrated, for each field that the reader judged: how likely the act is there, with that field right; `what` tells of the
   * act alone. A reader that cannot calibrate leaves it out.
   */
  readonly confidence?: Readonly<Record<string, number>>;
}

export const stances = ["for", "against", "conditional", "open"] as const;
export type Stance = (typeof stances)[number];

export interface Position {
  readonly actor: string;
  readonly issue: string;
  readonly stance: Stance;
  readonly span: Span;
  readonly attribution: string | null;
  readonly antecedent: Span | null;
  /** Calibrated: how likely it is there, with its stance right. */
  readonly confidence?: number;
}

export const meetingStatuses = ["held", "planned", "proposed", "cancelled"] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];
export const meetingLevels = ["leaders", "ministers", "envoys", "technical"] as const;
export type MeetingLevel = (typeof meetingLevels)[number];
export const meetingFormats = ["bilateral", "trilateral", "multilateral", "call"] as const;
export type MeetingFormat = (typeof meetingFormats)[number];

export interface Meeting {
  readonly id: string;
  readonly participants: readonly string[];
  readonly place: string | null;
  readonly when: Time | null;
  readonly status: MeetingStatus;
  readonly span: Span;
  readonly attribution: string | null;
  /** Id of the meeting that is to come before this one. */
  readonly after: string | null;
  readonly level: MeetingLevel | null;
  readonly format: MeetingFormat | null;
  /** Calibrated: how likely it is there, with its status right. */
  readonly confidence?: number;
}

export const deedStatuses = ["done", "ongoing", "partial", "refused", "failed", "reversed"] as const;
export type DeedStatus = (typeof deedStatuses)[number];

/** What a party is reported to have done, refused or failed to do. */
export interface Deed {
  readonly id: string;
  readonly actor: string | null;
  readonly recipient: string | null;
  readonly what: Span;
  readonly status: DeedStatus;
  readonly when: Time | null;
  readonly amounts: readonly Amount[];
  readonly attribution: string | null;
  /** Calibrated: how likely it is there, with its status and its actor right. */
  readonly confidence?: number;
}

/** What the reader could not settle. */
export interface Doubt extends Span {
  readonly kind: string;
  readonly detail?: string;
  /** Actor ids that an ambiguous mention may be. */
  readonly candidates?: readonly string[];
}
