import { readFileSync } from "node:fs";
import { receive } from "../../src/document/index.ts";
import type {
  CommissiveForce,
  DeedStatus,
  DirectiveForce,
  Document,
  MeetingStatus,
  Strength,
  VoiceKind,
} from "../../src/vocabulary/index.ts";

/** What a mention does to its commitment; README.md says each in words. */
export const relations = [
  "founding",
  "restated",
  "clarified",
  "softened",
  "strengthened",
  "accepted",
  "denied",
  "cancelled",
  "fulfilled-part",
  "fulfilled-whole",
  "broken",
] as const;

/** What a careful reader would say of a commitment. */
export const states = [
  "conditional",
  "active",
  "overdue",
  "reported-kept",
  "reported-partly",
  "reported-broken",
  "expired",
  "cancelled",
  "gone-quiet",
] as const;
type State = (typeof states)[number];

/** `earliest` null: no first day is given. Both are whole days, the last one included. */
export interface Window {
  readonly earliest: string | null;
  readonly latest: string;
}

/** The exact characters of one report, which stand in its text exactly once. `says` null: the report itself. */
export interface Quoted {
  readonly report: string;
  readonly quote: string;
  readonly says?: string | null;
}

interface Line {
  readonly id: string;
  readonly negotiation: string;
}

export interface Truth {
  readonly reports: readonly { readonly id: string; readonly path: string; readonly published: string }[];
  readonly negotiations: readonly { readonly id: string; readonly reports: readonly string[] }[];
  readonly origins: readonly { readonly id: string; readonly reports: readonly string[] }[];
  readonly versions: readonly { readonly address: string; readonly reports: readonly string[] }[];
  readonly commitments: readonly (Line & {
    readonly kind: CommissiveForce;
    readonly issues: readonly string[];
    readonly deadline: Window | null;
    readonly earlierDeadlines: readonly Window[];
    readonly voice: VoiceKind;
    readonly strength: Strength | null;
    readonly mentions: readonly (Quoted & {
      readonly relation: (typeof relations)[number];
      readonly side: "debtor" | "creditor" | "third-party" | "report";
    })[];
  })[];
  readonly states: readonly {
    readonly commitment: string;
    readonly asOf: string;
    readonly state: State;
    readonly schedule: "none" | "ahead" | "overdue" | "met" | "met-late";
    readonly alsoRight: readonly State[];
    readonly evidence: readonly string[];
  }[];
  readonly demands: readonly (Line & {
    readonly force: DirectiveForce;
    readonly issues: readonly string[];
    readonly deadline: string | null;
    readonly outcome: string;
    readonly mentions: readonly Quoted[];
    readonly answers: readonly (Quoted & { readonly answer: string })[];
  })[];
  readonly meetings: readonly (Line & {
    readonly window: Window;
    readonly status: MeetingStatus;
    readonly after: string | null;
    readonly mentions: readonly (Quoted & {
      readonly status: MeetingStatus;
      readonly window: Window | null;
    })[];
  })[];
  readonly deeds: readonly (Line & {
    readonly when: Window;
    readonly status: DeedStatus;
    readonly bearsOn: readonly {
      readonly commitment: string;
      readonly how: "kept" | "part" | "broken" | "condition";
    }[];
    readonly mentions: readonly Quoted[];
  })[];
  readonly divergences: readonly (Line & {
    readonly kinds: readonly string[];
    readonly about: { readonly kind: "meeting" | "commitment" | "issue"; readonly id: string } | null;
    readonly accounts: readonly Quoted[];
  })[];
}

export const truth = JSON.parse(readFileSync("test/course/truth.json", "utf8")) as Truth;

/** The documents that the truth speaks of, by the id of the report; throws where a report is refused. */
export async function courseDocuments(): Promise<ReadonlyMap<string, Document>> {
  const documents = new Map<string, Document>();
  const paths = [...new Set(truth.reports.map(({ path }) => path))];
  for await (const arrival of receive(paths)) {
    if (arrival.kind !== "received") throw new Error(`${arrival.location} was not received`);
    documents.set(reportAt(arrival.document.location), arrival.document);
  }
  return documents;
}

/** The name of the file without its ending; a line of a .jsonl is named by its own id. */
function reportAt(location: string): string {
  return location.replace(/^.*\//, "").replace(/\.(?:txt|html)$/, "");
}
