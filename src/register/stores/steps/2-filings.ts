import type { Step } from "./step.ts";

/** Where entries are found again by what they are about, and how far that has been written. Both can be made again. */
export const filings: Step = {
  sqlite: [
    `create table filings (key text not null, day text not null, sequence integer not null,
      primary key (key, day, sequence)) without rowid`,
    "create index filings_by_sequence on filings (sequence)",
    "create table marks (name text primary key, sequence integer not null) without rowid",
  ],
  postgres: [
    `create table parley.filings (key text collate "C" not null, day text collate "C" not null,
      sequence bigint not null, primary key (key, day, sequence))`,
    "create index filings_by_sequence on parley.filings (sequence)",
    `create table parley.marks (name text collate "C" primary key, sequence bigint not null)`,
  ],
};
