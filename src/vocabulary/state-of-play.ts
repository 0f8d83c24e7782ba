import type { Bearing } from "./entry.ts";
import type { Force, Strength } from "./forces.ts";
import type { DeedStatus, MeetingStatus, Quotation, Stance } from "./reading.ts";
import type { Day, Instant, Precision } from "./time.ts";

/** The two dates of every question: what held on day D as known at K, or as public by P. */
export interface Moment {
  /** The day that is asked about. */
  readonly asOf: Day;
  /** What the register knew then. */
  readonly knownAt: Instant;
  /** Only what reports published by then told; null for no limit. */
  readonly publicBy: Day | null;
}

/** One passage of one report that something rests on. */
export interface Evidence {
  readonly document: string;
  /** The earliest of the reports beside it that it is one origin with; `document` itself where it stands alone or first. */
  readonly origin: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly start: number;
  readonly end: number;
  /** The exact characters. */
  readonly quote: string;
  readonly quotation: Quotation | null;
  readonly speaker: string | null;
  /** In whose words it was reported, outermost first. */
  readonly through: readonly string[];
  readonly force: Force | null;
  readonly entry: string;
}

export interface Deadline {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly precision: Precision;
  readonly anchor: Day | null;
  /** The report's words: "within the next week to 10 days". */
  readonly words: string;
}

export const commitmentStates = [
  "conditional",
  "active",
  "satisfied",
  "violated",
  "expired",
  "cancelled",
  "released",
  "suspended",
] as const;
export type CommitmentState = (typeof commitmentStates)[number];

export const voices = ["debtor", "speaks-for", "creditor", "third-party", "report"] as const;
/** Whose word a commitment rests on at best. */
export type VoiceKind = (typeof voices)[number];

export type Schedule = "none" | "ahead" | "due" | "overdue" | "met";
export type EvidenceStatus =
  | "none"
  | "reported-kept"
  | "reported-partly"
  | "reported-broken"
  | "contradictory";
/** What the debtor's own side says of it. */
export type Official = "debtor-silent" | "debtor-says" | "debtor-denies";

export const changeKinds = [
  "strengthened",
  "softened",
  "condition-added",
  "condition-changed",
  "date-added",
  "date-earlier",
  "date-later",
  "taken-back",
] as const;

/** One dated change of a commitment, in its debtor's own words. */
export interface Change {
  readonly kind: (typeof changeKinds)[number];
  readonly day: Day | null;
  /** What it was and what it became: a force, a condition's words, a last day. */
  readonly from: string | null;
  readonly to: string | null;
  readonly entry: string;
}

export const weaknesses = ["no-deadline", "vague", "no-debtor"] as const;
/** Why nobody will be able to say whether a commitment was kept. */
export type Weakness = (typeof weaknesses)[number];

/** C(debtor, creditor, antecedent, consequent), after Singh: what reports say of one promise. */
export interface Commitment {
  readonly id: string;
  readonly kind: "commitment" | "threat";
  readonly negotiations: readonly string[];
  readonly debtor: readonly string[];
  readonly debtorIds: readonly string[];
  readonly creditor: readonly string[];
  readonly creditorIds: readonly string[];
  readonly consequent: string;
  readonly polarity: "affirmative" | "negative";
  readonly antecedent: string | null;
  readonly deadline: Deadline | null;
  readonly amounts: readonly {
    readonly value: number;
    readonly unit: string;
    readonly stage: string | null;
  }[];
  readonly issues: readonly string[];
  readonly voice: VoiceKind;
  readonly strength: Strength;
  readonly state: CommitmentState;
  readonly status: {
    readonly official: Official;
    readonly evidence: EvidenceStatus;
    readonly schedule: Schedule;
  };
  /** Why it has that state: the rule and the entries it was applied to. */
  readonly because: readonly { readonly rule: string; readonly entries: readonly string[] }[];
  readonly inferred: readonly string[];
  readonly weaknesses: readonly Weakness[];
  /** Since when nobody told of it, while so many reports named its debtor; null where it has a date or was heard of. */
  readonly quiet: { readonly since: Day; readonly reports: number } | null;
  readonly changes: readonly Change[];
  /** Deeds that bear on it, by their id in the list of deeds, with the entries of deed and link. */
  readonly deeds: readonly {
    readonly id: string;
    readonly how: Bearing;
    readonly confidence: number;
    readonly entry: string;
    readonly link: string;
  }[];
  /** Calibrated; null for what the reader did not judge. */
  readonly confidence: Readonly<Record<string, number | null>>;
  readonly checked: { readonly who: string; readonly when: string } | null;
  /** Independent origins: prints of one wire story count once. */
  readonly origins: number;
  /** 1 to 6 of the Admiralty scale; 6 where it cannot be judged. */
  readonly credibility: number;
  readonly disputed: boolean;
  readonly evidence: readonly Evidence[];
}

export interface Demand {
  readonly id: string;
  readonly by: string | null;
  readonly of: readonly string[];
  readonly what: string;
  readonly force: Force;
  readonly condition: string | null;
  readonly precedes: string | null;
  readonly deadline: Deadline | null;
  readonly negotiations: readonly string[];
  readonly answer: "none" | "accepted" | "rejected" | "counter";
  readonly answers: readonly Evidence[];
  /** How often it was made again. */
  readonly restated: number;
  readonly evidence: readonly Evidence[];
}

export interface DeedLine {
  readonly id: string;
  readonly actor: string | null;
  readonly recipient: string | null;
  readonly what: string;
  readonly when: Deadline | null;
  readonly amount: { readonly value: number; readonly unit: string } | null;
  readonly status: DeedStatus;
  readonly bearsOn: readonly {
    readonly id: string;
    readonly how: string;
    readonly confidence: number;
    readonly checked: boolean;
  }[];
  readonly evidence: readonly Evidence[];
}

export interface PositionLine {
  readonly id: string;
  readonly actor: string;
  readonly issue: string;
  readonly stance: Stance;
  readonly since: Day | null;
  readonly until: Day | null;
  readonly antecedent: string | null;
  readonly history: readonly {
    readonly stance: Stance;
    readonly from: Day | null;
    readonly evidence: Evidence;
  }[];
  readonly evidence: readonly Evidence[];
}

export interface MeetingLine {
  readonly id: string;
  readonly participants: readonly string[];
  readonly place: string | null;
  readonly when: Deadline | null;
  readonly status: MeetingStatus;
  readonly after: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** Who deals with whom about what, from when to when. */
export interface NegotiationLine {
  readonly id: string;
  readonly name: string;
  /** Names of those whom it is chiefly between, who is told of most first. */
  readonly actors: readonly string[];
  readonly actorIds: readonly string[];
  /** Ids of issues, what is spoken of most first. */
  readonly issues: readonly string[];
  /** First and last day on which a report told of it. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** How many reports tell of it, and their ids, oldest first. */
  readonly documents: number;
  readonly reports: readonly string[];
  /** Who named or corrected it last; null where the register alone suggests it. */
  readonly said: { readonly who: string; readonly when: Instant; readonly entry: string } | null;
  /** Ids of negotiations that a person merged into it; they answer for it. */
  readonly merges: readonly string[];
}

export const divergenceKinds = ["contradiction", "order", "level", "silence"] as const;
export type DivergenceKind = (typeof divergenceKinds)[number];

/** In what accounts differ. */
export type DivergencePoint =
  | "denial"
  | "amount"
  | "date"
  | "place"
  | "status"
  | "order"
  | "level"
  | "silence";

/** What one speaker says of a thing that others tell otherwise. */
export interface Account {
  /** Null where the report says it on its own authority. */
  readonly speaker: string | null;
  /** In the report's words; null for a silence. */
  readonly says: string | null;
  /** What it comes to: affirmed, denied, silent; a place, days, an amount, a status, a level. */
  readonly stance: string;
  /** The passages; of a silence, those in which the silent one speaks of something else. */
  readonly evidence: readonly Evidence[];
}

/** Accounts of one meeting, commitment or issue that do not agree. */
export interface Divergence {
  readonly id: string;
  readonly about: { readonly kind: "meeting" | "commitment" | "issue"; readonly id: string };
  readonly kind: DivergenceKind;
  readonly point: DivergencePoint;
  /** What it is about, in a report's words. */
  readonly what: string;
  /** In how many later reports the silent one speaks; null where nobody is silent. */
  readonly reports: number | null;
  readonly negotiations: readonly string[];
  /** The earliest first. */
  readonly accounts: readonly Account[];
}

export interface ActorLine {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly identifier: string | null;
  readonly documents: number;
}

export interface DocumentLine {
  readonly id: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly location: string;
  /** The earliest report that it echoes, directly or through others; null where it stands for itself or was first. */
  readonly echoes: string | null;
  readonly acts: number;
  readonly doubts: number;
}

/** What a list rests on. */
export interface Coverage {
  readonly documents: number;
  readonly outlets: number;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly unchecked: number;
}

/** A list with the question it answers. */
export interface Envelope<T> {
  readonly asOf: Day;
  readonly knownAt: Instant;
  readonly publicBy: Day | null;
  readonly negotiation: string | null;
  /** Who read what the list rests on; null where nothing was. */
  readonly reader: string | null;
  readonly head: string | null;
  readonly coverage: Coverage;
  readonly items: readonly T[];
}
