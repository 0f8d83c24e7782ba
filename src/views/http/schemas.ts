import { z } from "zod";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "a day such as 2025-08-20");

/** The two dates of every question, and the negotiation that it is held to. */
export const momentQuery = z.object({
  asOf: day.optional().describe("the day that is asked about; today where left out"),
  knownAt: z.string().optional().describe("by what the register knew then"),
  publicBy: day.optional().describe("by what reports published by then told"),
  negotiation: z.string().optional().describe("only what belongs to this negotiation: its id or name"),
});

const deadline = z
  .object({
    from: z.string().nullable(),
    to: z.string().nullable(),
    precision: z.string(),
    anchor: z.string().nullable(),
    words: z.string(),
  })
  .nullable();

const evidence = z.object({
  document: z.string(),
  origin: z.string().describe("the earliest of the reports beside it that it is one origin with"),
  outlet: z.string().nullable(),
  publishedAt: z.string().nullable(),
  start: z.number(),
  end: z.number(),
  quote: z.string().describe("the exact characters of the report"),
  quotation: z.enum(["direct", "indirect", "mixed"]).nullable(),
  speaker: z.string().nullable(),
  through: z.array(z.string()).describe("in whose words it was reported, outermost first"),
  force: z.string().nullable(),
  entry: z.string(),
});

const commitment = z.object({
  id: z.string(),
  kind: z.enum(["commitment", "threat"]),
  negotiations: z.array(z.string()),
  debtor: z.array(z.string()),
  debtorIds: z.array(z.string()),
  creditor: z.array(z.string()),
  creditorIds: z.array(z.string()),
  consequent: z.string(),
  polarity: z.enum(["affirmative", "negative"]),
  antecedent: z.string().nullable(),
  deadline,
  amounts: z.array(z.object({ value: z.number(), unit: z.string(), stage: z.string().nullable() })),
  issues: z.array(z.string()),
  voice: z.string(),
  strength: z.string(),
  state: z.string(),
  status: z.object({ official: z.string(), evidence: z.string(), schedule: z.string() }),
  because: z.array(z.object({ rule: z.string(), entries: z.array(z.string()) })),
  inferred: z.array(z.string()),
  weaknesses: z.array(z.string()).describe("why nobody will be able to say whether it was kept"),
  quiet: z
    .object({ since: z.string(), reports: z.number() })
    .nullable()
    .describe("since when nobody told of it, while so many reports named its debtor"),
  changes: z.array(
    z.object({
      kind: z.string(),
      day: z.string().nullable(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      entry: z.string(),
    }),
  ),
  deeds: z
    .array(
      z.object({
        id: z.string(),
        how: z.string(),
        confidence: z.number(),
        entry: z.string(),
        link: z.string(),
      }),
    )
    .describe("what was done that may keep or break it"),
  confidence: z.record(z.string(), z.number().nullable()),
  checked: z.object({ who: z.string(), when: z.string() }).nullable(),
  origins: z.number().describe("independent origins: prints of one wire story count once"),
  credibility: z.number().describe("1 to 6 of the Admiralty scale"),
  disputed: z.boolean(),
  evidence: z.array(evidence),
});

const demand = z.object({
  id: z.string(),
  by: z.string().nullable(),
  of: z.array(z.string()),
  what: z.string(),
  force: z.string(),
  condition: z.string().nullable(),
  precedes: z.string().nullable(),
  deadline,
  negotiations: z.array(z.string()),
  answer: z.enum(["none", "accepted", "rejected", "counter"]),
  answers: z.array(evidence),
  restated: z.number(),
  evidence: z.array(evidence),
});

const deed = z.object({
  id: z.string(),
  actor: z.string().nullable(),
  recipient: z.string().nullable(),
  what: z.string(),
  when: deadline,
  amount: z.object({ value: z.number(), unit: z.string() }).nullable(),
  status: z.string(),
  bearsOn: z.array(
    z.object({ id: z.string(), how: z.string(), confidence: z.number(), checked: z.boolean() }),
  ),
  evidence: z.array(evidence),
});

const position = z.object({
  id: z.string(),
  actor: z.string(),
  issue: z.string(),
  stance: z.string(),
  since: z.string().nullable(),
  until: z.string().nullable(),
  antecedent: z.string().nullable(),
  history: z.array(z.object({ stance: z.string(), from: z.string().nullable(), evidence })),
  evidence: z.array(evidence),
});

const meeting = z.object({
  id: z.string(),
  participants: z.array(z.string()),
  place: z.string().nullable(),
  when: deadline,
  status: z.string(),
  after: z.array(z.string()),
  evidence: z.array(evidence),
});

const actor = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  identifier: z.string().nullable(),
  documents: z.number(),
});

const documentLine = z.object({
  id: z.string(),
  headline: z.string().nullable(),
  outlet: z.string().nullable(),
  agency: z.string().nullable(),
  publishedAt: z.string().nullable(),
  url: z.string().nullable(),
  location: z.string(),
  echoes: z.string().nullable().describe("the earliest report that it echoes"),
  acts: z.number(),
  doubts: z.number(),
});

const divergence = z.object({
  id: z.string(),
  about: z.object({ kind: z.enum(["meeting", "commitment", "issue"]), id: z.string() }),
  kind: z.enum(["contradiction", "order", "level", "silence"]),
  point: z.string().describe("in what the accounts differ"),
  what: z.string(),
  reports: z.number().nullable().describe("in how many later reports the silent one speaks"),
  negotiations: z.array(z.string()),
  accounts: z.array(
    z.object({
      speaker: z.string().nullable(),
      says: z.string().nullable(),
      stance: z.string(),
      evidence: z.array(evidence),
    }),
  ),
});

const negotiation = z.object({
  id: z.string(),
  name: z.string(),
  actors: z.array(z.string()),
  actorIds: z.array(z.string()),
  issues: z.array(z.string()),
  from: z.string().nullable(),
  to: z.string().nullable(),
  documents: z.number().describe("how many reports tell of it"),
  reports: z.array(z.string()),
  said: z
    .object({ who: z.string(), when: z.string(), entry: z.string() })
    .nullable()
    .describe("who named or corrected it last; null where the register suggests it"),
  merges: z.array(z.string()),
});

/** What the items of each list look like. */
export const itemSchemas = {
  commitments: commitment,
  demands: demand,
  deeds: deed,
  positions: position,
  meetings: meeting,
  actors: actor,
  documents: documentLine,
  divergences: divergence,
  negotiations: negotiation,
};

/** A list with the question it answers. */
export function envelopeOf<T extends z.ZodType>(item: T) {
  return z.object({
    asOf: z.string(),
    knownAt: z.string(),
    publicBy: z.string().nullable(),
    negotiation: z.string().nullable(),
    reader: z.string().nullable(),
    head: z.string().nullable(),
    coverage: z.object({
      documents: z.number(),
      outlets: z.number(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      unchecked: z.number(),
    }),
    items: z.array(item),
  });
}

export const failure = z.object({ error: z.string().describe("what is wrong, and what to do") });
