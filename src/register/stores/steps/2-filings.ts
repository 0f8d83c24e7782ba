import type { Step } from "./step.ts";

/**
 * What follows from entries and can be made again from them: where entries are found by what they are about, how they
 * hang together, the lines of lists as they are sorted, and how far all this has been written. No text stands in it.
 */
export const filings: Step = {
  sqlite: [
    `create table filings (key text not null, day text not null, sequence integer not null,
      primary key (key, day, sequence)) without rowid`,
    "create index filings_by_sequence on filings (sequence)",
    `create table links (entry text not null, other text not null, relation text not null, score real not null,
      later integer not null, link text not null, sequence integer not null, primary key (entry, link)) without rowid`,
    "create index links_by_link on links (link)",
    `create table kin (entry text primary key, list text not null, name text not null, parent text,
      root text not null) without rowid`,
    "create index kin_by_root on kin (root)",
    "create index kin_by_parent on kin (parent)",
    "create index kin_by_name on kin (name)",
    `create table lines (root text primary key, list text not null, id text not null, part text not null, due text,
      conditional integer not null, told text, sure real not null, checked integer not null) without rowid`,
    "create index lines_by_list on lines (list, part, due, told, root, conditional, sure, checked)",
    "create table line_keys (key text not null, root text not null, primary key (key, root)) without rowid",
    "create index line_keys_by_root on line_keys (root)",
    "create table marks (name text primary key, sequence integer not null) without rowid",
  ],
  postgres: [
    `create table parley.filings (key text collate "C" not null, day text collate "C" not null,
      sequence bigint not null, primary key (key, day, sequence))`,
    "create index filings_by_sequence on parley.filings (sequence)",
    `create table parley.links (entry text collate "C" not null, other text collate "C" not null,
      relation text collate "C" not null, score double precision not null, later integer not null, link text collate "C" not null,
      sequence bigint not null, primary key (entry, link))`,
    "create index links_by_link on parley.links (link)",
    `create table parley.kin (entry text collate "C" primary key, list text collate "C" not null,
      name text collate "C" not null, parent text collate "C", root text collate "C" not null)`,
    "create index kin_by_root on parley.kin (root)",
    "create index kin_by_parent on parley.kin (parent)",
    "create index kin_by_name on parley.kin (name)",
    `create table parley.lines (root text collate "C" primary key, list text collate "C" not null,
      id text collate "C" not null, part text collate "C" not null, due text collate "C",
      conditional integer not null, told text collate "C", sure double precision not null, checked integer not null)`,
    "create index lines_by_list on parley.lines (list, part, due, told, root, conditional, sure, checked)",
    `create table parley.line_keys (key text collate "C" not null, root text collate "C" not null,
      primary key (key, root))`,
    "create index line_keys_by_root on parley.line_keys (root)",
    `create table parley.marks (name text collate "C" primary key, sequence bigint not null)`,
  ],
};
