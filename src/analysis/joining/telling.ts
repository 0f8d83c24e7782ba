import {
  type Amount,
  type Day,
  dayOf,
  type Entry,
  type EntryKind,
  isCommissive,
  isDirective,
  isKind,
  isLegible,
  isRefusal,
  type Polarity,
  type Span,
} from "../../vocabulary/index.ts";
import { isDebtorSide, voiceOf } from "../commitments/voice.ts";
import type { Legible } from "../legible.ts";
import { keyWords } from "../likeness.ts";

/** What an entry is, for what it may be joined with. */
export type TellingKind = "promise" | "threat" | "demand" | "answer" | "deed" | "meeting";

/** What joining looks at in one entry: small enough to keep thousands. */
export interface Telling {
  readonly entry: string;
  readonly sequence: number;
  readonly kind: TellingKind;
  readonly document: string | null;
  /** The passage that tells it. */
  readonly span: Span;
  readonly publishedAt: string | null;
  readonly day: Day | null;
  /** Who would do it, or did it, or meets: whoever is named, and the sides that they act for. */
  readonly sides: readonly string[];
  /** The side that speaks. */
  readonly speaker: string | null;
  readonly recipients: readonly string[];
  /** What it is about, and the words of it that carry meaning. */
  readonly what: string;
  readonly words: ReadonlySet<string>;
  readonly antecedent: ReadonlySet<string>;
  readonly issues: readonly string[];
  readonly amounts: readonly Pick<Amount, "value" | "unit">[];
  /** Its deadline; of a meeting or deed, when it is or was. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly polarity: Polarity;
  readonly place: string | null;
  /** An act's force, a deed's or meeting's status. */
  readonly manner: string;
}

/** What joining looks at in an entry; null where it is of no kind that is joined. */
export function tellingOf(entry: Entry): Telling | null {
  if (isKind(entry, "act") && isLegible(entry)) return tellingOfAct(entry);
  if (isKind(entry, "deed") && isLegible(entry)) return tellingOfDeed(entry);
  if (isKind(entry, "meeting") && isLegible(entry)) return tellingOfMeeting(entry);
  return null;
}

function tellingOfAct(entry: Legible<"act">): Telling | null {
  const { act, performers, sides = [], recipients, voice, what, antecedent } = entry.payload;
  const kind = kindOf(entry);
  if (kind === null) return null;
  // Who speaks for the side that would do it is of that side, also where a report does not say so.
  const own = isDebtorSide(voiceOf(entry)) ? [voice.speaker?.id, voice.speaksFor?.id, voice.side] : [];
  return {
    ...placed(entry, kind),
    sides: distinct([...performers.map(({ id }) => id), ...sides, ...own]),
    speaker: voice.side ?? voice.speaksFor?.id ?? voice.speaker?.id ?? null,
    recipients: recipients.map(({ id }) => id),
    what,
    words: keyWords(what),
    antecedent: keyWords(antecedent ?? ""),
    issues: act.issues,
    amounts: act.amounts,
    from: act.deadline?.from ?? null,
    to: act.deadline?.to ?? null,
    polarity: act.polarity,
    place: null,
    manner: act.force,
  };
}

function kindOf({ payload: { act } }: Legible<"act">): TellingKind | null {
  if (act.force === "threat") return "threat";
  if (isCommissive(act.force)) return "promise";
  if (isDirective(act.force)) return "demand";
  return isRefusal(act.force) || act.force === "concession" ? "answer" : null;
}

function tellingOfDeed(entry: Legible<"deed">): Telling {
  const { deed, actor, side, recipient, what, voice } = entry.payload;
  return {
    ...placed(entry, "deed"),
    sides: distinct([actor?.id, side]),
    speaker: voice.side ?? voice.speaksFor?.id ?? voice.speaker?.id ?? null,
    recipients: recipient === null ? [] : [recipient.id],
    what,
    words: keyWords(what),
    antecedent: new Set(),
    issues: [],
    amounts: deed.amounts,
    from: deed.when?.from ?? null,
    to: deed.when?.to ?? null,
    polarity: "affirmative",
    place: null,
    manner: deed.status,
  };
}

function tellingOfMeeting(entry: Legible<"meeting">): Telling {
  const { meeting, participants, sides, quote, voice } = entry.payload;
  return {
    ...placed(entry, "meeting"),
    sides: distinct([...participants.map(({ id }) => id), ...(sides ?? [])]),
    speaker: voice.side ?? voice.speaksFor?.id ?? voice.speaker?.id ?? null,
    recipients: participants.map(({ id }) => id),
    what: quote,
    words: keyWords(quote),
    antecedent: new Set(),
    issues: [],
    amounts: [],
    from: meeting.when?.from ?? null,
    to: meeting.when?.to ?? null,
    polarity: "affirmative",
    place: meeting.place,
    manner: meeting.status,
  };
}

function placed<K extends EntryKind>(entry: Legible<K>, kind: TellingKind) {
  const { id, sequence, document, publishedAt } = entry;
  const [span = { start: 0, end: 0 }] = entry.spans;
  return { entry: id, sequence, kind, document, span, publishedAt, day: dayOf(publishedAt) };
}

function distinct(ids: readonly (string | null | undefined)[]): readonly string[] {
  return [...new Set(ids.filter((id) => id != null))];
}
