import type {
  Amount,
  Entry,
  EntryKind,
  Force,
  LinkPayload,
  MeetingLevel,
  MeetingStatus,
  NegotiationPayload,
  Party,
  Payloads,
  Polarity,
  Precision,
  Stance,
} from "../vocabulary/index.ts";
import type { Legible } from "./legible.ts";

const span = { start: 0, end: 10 };

/** Where and when it is told, and who says so: "Osmaria", or "Orlov of Veldmark". */
interface Where {
  readonly report: string;
  readonly day?: string | null;
  readonly start?: number;
  readonly by?: string | null;
  readonly through?: readonly string[];
  readonly outlet?: string;
}

interface When {
  readonly from: string | null;
  readonly to: string | null;
  readonly precision?: Precision;
}

export function party(name: string): Party {
  return { id: `a-${name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`, name };
}

/** "Orlov of Veldmark" names Orlov, whose side is Veldmark. */
function partiesOf(names: readonly string[]): { parties: readonly Party[]; sides: readonly string[] } {
  const parted = names.map((name) => name.split(" of "));
  return {
    parties: parted.map(([name]) => party(name!)),
    sides: parted.map(([name, side]) => party(side ?? name!).id),
  };
}

function voiceOf({ by = null, through = [] }: Where) {
  const [name, side] = by?.split(" of ") ?? [];
  return {
    speaker: name === undefined ? null : party(name),
    speaksFor: side === undefined ? null : party(side),
    side: name === undefined ? null : party(side ?? name).id,
    through: through.map(party),
  };
}

function entryOf<K extends EntryKind>(
  kind: K,
  { report, day = "2025-06-01", start = 0 }: Where,
  payload: Payloads[K],
): Legible<K> {
  const entry: Entry<K> = {
    id: `e-${report}-${kind}-${start}`,
    kind,
    document: report,
    maker: "test",
    payload,
    spans: [{ start, end: start + 10 }],
    validTime: { from: day, to: null },
    publishedAt: day,
    supersedes: null,
    visibility: "public",
    sequence: 1,
    transactionTime: `${day ?? "2025-06-01"}T00:00:00.000Z`,
    digest: "",
    previous: "",
    hash: "",
  };
  return entry as Legible<K>;
}

function told(where: Where, quote: string) {
  const attribution = {
    id: "t1",
    source: span,
    cue: span,
    content: [span],
    speaker: null,
    quotation: "indirect" as const,
    within: null,
  };
  return {
    quote,
    outlet: where.outlet ?? "The Courier",
    agency: null,
    voice: voiceOf(where),
    attribution: where.by == null ? null : attribution,
  };
}

function timeOf(when: When | null) {
  return when && { ...span, precision: "day" as const, anchor: null, ...when };
}

export interface GivenAct extends Where {
  readonly force?: Force;
  readonly what?: string;
  readonly performers?: readonly string[];
  readonly recipients?: readonly string[];
  readonly issues?: readonly string[];
  readonly polarity?: Polarity;
  readonly precedes?: string | null;
  readonly deadline?: When | null;
  readonly amounts?: readonly Pick<Amount, "value" | "unit">[];
}

/** An act's entry as the register would hold it, for tests. */
export function sampleAct(given: GivenAct): Legible<"act"> {
  const { force = "demand", what = "open the northern port", issues = [], polarity = "affirmative" } = given;
  const { parties, sides } = partiesOf(given.performers ?? []);
  const recipients = partiesOf(given.recipients ?? []).parties;
  return entryOf("act", given, {
    ...told(given, what),
    act: {
      id: "x1",
      force,
      speaker: null,
      performers: [],
      recipients: [],
      span,
      what: span,
      polarity,
      certainty: "certain",
      attribution: null,
      antecedent: null,
      deadline: timeOf(given.deadline ?? null),
      amounts: (given.amounts ?? []).map((amount) => ({ ...span, ...amount })),
      issues,
      plover: null,
      inferred: [],
      precedes: given.precedes == null ? null : span,
    },
    performers: parties,
    sides,
    recipients,
    what,
    antecedent: null,
    deadline: given.deadline ? "by then" : null,
    precedes: given.precedes ?? null,
  });
}

export interface GivenMeeting extends Where {
  readonly participants: readonly string[];
  readonly status?: MeetingStatus;
  readonly place?: string | null;
  readonly when?: When | null;
  readonly level?: MeetingLevel | null;
  readonly quote?: string;
}

export function sampleMeeting(given: GivenMeeting): Legible<"meeting"> {
  const { parties, sides } = partiesOf(given.participants);
  return entryOf("meeting", given, {
    ...told(given, given.quote ?? "a meeting"),
    meeting: {
      id: "g1",
      participants: [],
      place: given.place ?? null,
      when: timeOf(given.when ?? null),
      status: given.status ?? "planned",
      span,
      attribution: null,
      after: null,
      level: given.level ?? null,
      format: null,
    },
    participants: parties,
    sides,
    when: given.when ? "then" : null,
    after: null,
  });
}

export function sampleDeed(
  given: Where & { actor: string; recipient?: string; what?: string },
): Legible<"deed"> {
  const { what = "shells the port" } = given;
  return entryOf("deed", given, {
    ...told(given, what),
    deed: {
      id: "w1",
      actor: null,
      recipient: null,
      what: span,
      status: "done",
      when: null,
      amounts: [],
      attribution: null,
    },
    actor: partiesOf([given.actor]).parties[0]!,
    side: partiesOf([given.actor]).sides[0]!,
    recipient: given.recipient === undefined ? null : party(given.recipient),
    what,
    when: null,
  });
}

export function samplePosition(
  given: Where & { actor: string; issue: string; stance?: Stance },
): Legible<"position"> {
  return entryOf("position", given, {
    ...told(given, "its stance"),
    position: {
      actor: "",
      issue: given.issue,
      stance: given.stance ?? "for",
      span,
      attribution: null,
      antecedent: null,
    },
    actor: party(given.actor),
    antecedent: null,
  });
}

/** A link between two entries, as a rule would have found it. */
export function sampleLink(
  from: Legible<EntryKind>,
  to: Legible<EntryKind>,
  payload: Partial<LinkPayload> = {},
): Legible<"link"> {
  return {
    ...entryOf(
      "link",
      { report: "none" },
      {
        relation: "same",
        rule: "test",
        score: 0.9,
        how: null,
        ...payload,
        from: from.id,
        to: to.id,
      },
    ),
    id: `e-${from.id}-${to.id}`,
    document: null,
    publishedAt: null,
  };
}

/** What a person says of a negotiation, the `sequence`-th entry of the register. */
export function sampleWord(
  payload: Partial<NegotiationPayload> & { id: string },
  sequence = 100,
): Legible<"negotiation"> {
  const whole: NegotiationPayload = {
    name: null,
    actors: null,
    issues: null,
    from: null,
    to: null,
    merges: [],
    documentsIn: [],
    documentsOut: [],
    ...payload,
  };
  return {
    ...entryOf("negotiation", { report: "none" }, whole),
    id: `e-word-${sequence}`,
    document: null,
    maker: "Lena",
    publishedAt: null,
    sequence,
  };
}
