import type { Step } from "./step.ts";

/** The first tables. Their columns are the same in both databases; what guards them is each one's own. */
export const entries: Step = {
  sqlite: [
    `create table entries (
      sequence integer primary key, id text not null unique, kind text not null, document text, maker text not null,
      spans text not null, valid_from text, valid_to text, published_at text, supersedes text,
      visibility text not null, transaction_time text not null, digest text not null, previous text not null,
      hash text not null)`,
    "create index entries_by_kind on entries (kind, sequence)",
    "create index entries_by_document on entries (document, kind)",
    "create table payloads (sequence integer primary key, salt text not null, body text not null)",
    "create table arrivals (sha256 text primary key, document text not null) without rowid",
    "create table addresses (url text not null, document text not null, entry text not null, sequence integer not null)",
    "create index addresses_by_url on addresses (url, sequence)",
    "create table redactions (sequence integer primary key)",
    // The history cannot be changed, not even by a program that opens the file: it must remove these first.
    `create trigger entries_stay before delete on entries begin select raise(abort, 'an entry is never deleted'); end`,
    `create trigger entries_keep before update on entries begin select raise(abort, 'an entry is never changed'); end`,
    `create trigger payloads_keep before update on payloads begin select raise(abort, 'a payload is never changed'); end`,
    `create trigger payloads_stay before delete on payloads
      when not exists (select 1 from redactions where sequence = old.sequence)
      begin select raise(abort, 'a payload is deleted by redaction only'); end`,
  ],
  postgres: [
    // Text is sorted by its bytes: an index in a language's order breaks when the server's library is updated.
    `create table parley.entries (
      sequence bigint primary key, id text collate "C" not null unique, kind text collate "C" not null,
      document text collate "C", maker text collate "C" not null,
      spans text not null, valid_from text collate "C", valid_to text collate "C", published_at text collate "C",
      supersedes text collate "C", visibility text collate "C" not null, transaction_time text collate "C" not null,
      digest text collate "C" not null, previous text collate "C" not null, hash text collate "C" not null)`,
    "create index entries_by_kind on parley.entries (kind, sequence)",
    "create index entries_by_document on parley.entries (document, kind)",
    // A body is text, not jsonb: it must come back to the byte, or its digest does not fit.
    `create table parley.payloads (
      sequence bigint primary key, salt text collate "C" not null, body text collate "C" not null)`,
    `create table parley.arrivals (sha256 text collate "C" primary key, document text collate "C" not null)`,
    `create table parley.addresses (url text collate "C" not null, document text collate "C" not null,
      entry text collate "C" not null, sequence bigint not null)`,
    // A tree's key ends at 2,704 bytes; addresses can be longer.
    "create index addresses_by_url on parley.addresses using hash (url)",
    "create table parley.redactions (sequence bigint primary key)",
    // The planner's samples would keep words that a redaction has destroyed.
    "alter table parley.payloads alter column body set statistics 0, alter column salt set statistics 0",
    "alter table parley.addresses alter column url set statistics 0",
    // The history cannot be changed, not even by a program that may write here: its owner must remove these first.
    `create function parley.refuse() returns trigger language plpgsql as $$ begin
      raise exception '%', tg_argv[0]; end $$`,
    `create function parley.refuse_unless_redacted() returns trigger language plpgsql as $$ begin
      if exists (select 1 from parley.redactions where sequence = old.sequence) then return old; end if;
      raise exception '%', tg_argv[0]; end $$`,
    `create trigger entries_stay before delete on parley.entries
      for each row execute function parley.refuse('an entry is never deleted')`,
    `create trigger entries_keep before update on parley.entries
      for each row execute function parley.refuse('an entry is never changed')`,
    `create trigger entries_remain before truncate on parley.entries
      for each statement execute function parley.refuse('an entry is never deleted')`,
    `create trigger payloads_keep before update on parley.payloads
      for each row execute function parley.refuse('a payload is never changed')`,
    `create trigger payloads_stay before delete on parley.payloads
      for each row execute function parley.refuse_unless_redacted('a payload is deleted by redaction only')`,
    `create trigger payloads_remain before truncate on parley.payloads
      for each statement execute function parley.refuse('a payload is deleted by redaction only')`,
  ],
};
