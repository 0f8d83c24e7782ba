import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { openStore } from "../src/register/index.ts";
import { all, documentDraft, noon, noteDraft, testStore } from "../src/register/store.contract.ts";
import { unfitness } from "../src/register/stores/postgres.ts";
import { verify } from "../src/register/verify.ts";
import { type Cluster, startCluster } from "./postgres-cluster.ts";

// It needs a server, so it stands with the tests of what lies outside one process.
const cluster = await startCluster();
afterAll(async () => cluster?.stop(), 60_000);
const salt = () => randomBytes(16).toString("hex");

describe.skipIf(cluster === null)("PostgreSQL", () => {
  const { newDatabase, run, folder } = cluster ?? ({} as Cluster);
  const open = (address: string, { create = true, salt: given = salt } = {}) =>
    openStore(address, { salt: given, create });

  /** The database that most tests share, one after the other; those that change its settings have their own. */
  let shared = "";
  const empty = async () => {
    shared ||= await newDatabase();
    await run(shared, "drop schema if exists parley cascade");
    return shared;
  };

  testStore("PostgreSQL", { open: async () => open(await empty()) });

  async function filled(): Promise<string> {
    const address = await empty();
    const store = await open(address);
    const drafts = [documentDraft("one"), noteDraft("one", 1), documentDraft("two")];
    await store.append({ drafts, arrival: null }, noon(1));
    await store.close();
    return address;
  }

  test("the same drafts, salts and instants give the same chain as in SQLite", async () => {
    const files = mkdtempSync(join(tmpdir(), "parley-both-"));
    const heads = [];
    for (const address of [join(files, "both.db"), await empty()]) {
      let count = 0;
      const store = await open(address, { salt: () => `${count++}`.padStart(32, "0") });
      const odd = { ...documentDraft("odd", "https://example.org/\ud800"), supersedes: "e-one-0" };
      const text = "NUL \0, half \ud800, 🕊, é";
      const drafts = [documentDraft("one"), noteDraft("one", 1)];
      await store.append({ drafts, arrival: { sha256: "aa", document: "d-one" } }, noon(2));
      const payload = { ...odd.payload, text };
      await store.append({ drafts: [{ ...odd, payload }, noteDraft("odd", 1)], arrival: null }, noon(1));
      heads.push({ head: await store.head(), entries: await all(store) });
      await store.close();
    }
    rmSync(files, { recursive: true });
    expect(heads[0]?.entries).toHaveLength(4);
    expect(heads[1]).toEqual(heads[0]);
  });

  test.each([
    ["update parley.entries set maker = 'else'", /never changed/],
    ["delete from parley.entries", /never deleted/],
    ["truncate parley.entries", /never deleted/],
    ["update parley.payloads set body = '{}'", /never changed/],
    ["delete from parley.payloads", /redaction only/],
    ["truncate parley.payloads", /redaction only/],
  ])("its history cannot be changed by a statement: %s", async (statement, refusal) => {
    await expect(run(await filled(), statement)).rejects.toThrow(refusal);
  });

  test.each([
    ["a field", "update parley.entries set visibility = 'private' where sequence = 2", "e-one-1", /its hash/],
    [
      "a byte of a payload",
      "update parley.payloads set body = replace(body, 'text', 'test') where sequence = 3",
      "e-two-0",
      /payload was changed/,
    ],
    [
      "a payload to what is not JSON",
      "update parley.payloads set body = '{' where sequence = 3",
      "e-two-0",
      /payload was changed/,
    ],
    ["an entry taken out", "delete from parley.entries where sequence = 2", "e-two-0", /are missing/],
    [
      "a payload taken out",
      "delete from parley.payloads where sequence = 1",
      "e-one-0",
      /no redaction names/,
    ],
  ])(
    "verify names the entry where somebody changed %s behind its back",
    async (_, statement, entry, reason) => {
      const address = await filled();
      const disarm = ["entries", "payloads"].map(
        (table) => `alter table parley.${table} disable trigger user`,
      );
      await run(address, ...disarm, statement);
      const store = await open(address);
      const { faults } = await verify(store);
      await store.close();
      expect(faults).toContainEqual(
        expect.objectContaining({ entry, reason: expect.stringMatching(reason) }),
      );
    },
  );

  test.skipIf(folder === null)("a redacted text is nowhere in the tables' files", async () => {
    const address = await filled();
    const redaction = {
      ...noteDraft("redaction", 0),
      kind: "redaction",
      document: null,
      payload: { redacted: ["e-one-0"], reason: "a takedown" },
    } as const;
    const bytes = async () => {
      await run(address, "analyze", "checkpoint");
      const { rows } = await run(address, "select oid from pg_database where datname = current_database()");
      const files = join(folder!, "base", String(rows[0].oid));
      return readdirSync(files)
        .map((name) => readFileSync(join(files, name), "latin1"))
        .join("");
    };
    expect(await bytes()).toContain("The text of one.");
    const store = await open(address);
    await store.redact(["e-one-0"], redaction, noon(2));
    expect(await bytes()).not.toContain("The text of one.");
    expect(await bytes()).toContain("The text of two.");
    expect((await verify(store)).faults).toEqual([]);
    await store.close();
  });

  test("two writers at once lose nothing and the chain holds", async () => {
    const address = await empty();
    const [first, second] = await Promise.all([open(address), open(address)]);
    const adds = Array.from({ length: 40 }, (_, index) =>
      (index % 2 ? first : second).append(
        { drafts: [documentDraft(`n${index}`), noteDraft(`n${index}`, 1)], arrival: null },
        noon(1),
      ),
    );
    await Promise.all(adds);
    const entries = await all(first);
    expect(entries).toHaveLength(80);
    // Each report's entries stand together.
    for (let at = 0; at < 80; at += 2) expect(entries[at]?.document).toBe(entries[at + 1]?.document);
    expect((await verify(second)).faults).toEqual([]);
    await Promise.all([first.close(), second.close()]);
  });

  test("holds whatever isolation and flushing the server is set to", async () => {
    const address = await newDatabase();
    const name = new URL(address).pathname.slice(1);
    await run(
      address,
      `alter database ${name} set default_transaction_isolation = 'serializable'`,
      `alter database ${name} set synchronous_commit = off`,
    );
    const [first, second] = [await open(address), await open(address)];
    const adds = Array.from({ length: 20 }, (_, index) =>
      (index % 2 ? first : second).append({ drafts: [documentDraft(`n${index}`)], arrival: null }, noon(1)),
    );
    await Promise.all(adds);
    expect((await verify(first)).entries).toBe(20);
    await Promise.all([first.close(), second.close()]);
  });

  test("while one writes, others read and wait; a connection that is cut meanwhile costs that call only", async () => {
    const address = await filled();
    const store = await open(address);
    const writer = new pg.Client({ connectionString: address });
    await writer.connect();
    await writer.query(`begin; select pg_advisory_xact_lock(x'7061726c6579'::bigint)`);
    const add = () => store.append({ drafts: [documentDraft("three")], arrival: null }, noon(2));
    const cut = expect(add()).rejects.toThrow(/the server was stopped: call again when it is back/);
    const waiting = "datname = current_database() and wait_event = 'advisory'";
    const end = `select pg_terminate_backend(pid) from pg_stat_activity where ${waiting}`;
    while ((await writer.query(end)).rowCount === 0);
    await cut;
    expect(await all(store)).toHaveLength(3);
    const added = add();
    await writer.query("rollback");
    expect(await added).toHaveLength(1);
    await Promise.all([store.close(), writer.end()]);
  });

  test("a server that drops idle connections is not noticed", async () => {
    const address = await filled();
    const store = await open(address);
    const others = "datname = current_database() and pid <> pg_backend_pid()";
    expect(
      (await run(address, `select pg_terminate_backend(pid) from pg_stat_activity where ${others}`)).rowCount,
    ).toBeGreaterThan(0);
    await new Promise((resume) => setTimeout(resume, 100));
    expect(await all(store)).toHaveLength(3);
    await store.close();
  });

  test("who may only read can read, and is told so where it writes", async () => {
    const address = await filled();
    const name = new URL(address).pathname.slice(1);
    const reader = `reader_${name.slice(-8)}`;
    await run(
      address,
      `create role ${reader} login password 'reads'`,
      `grant usage on schema parley to ${reader}`,
      `grant select on all tables in schema parley to ${reader}`,
    );
    const readers = new URL(address);
    readers.username = reader;
    readers.password = "reads";
    const store = await open(readers.href);
    expect((await verify(store)).entries).toBe(3);
    const writes = () => store.append({ drafts: [documentDraft("three")], arrival: null }, noon(2));
    await expect(writes()).rejects.toThrow(/may not do that: connect as the owner/);
    await store.close();
    await run(address, `drop owned by ${reader}`, `drop role ${reader}`);
  });

  describe("what cannot be opened is refused with what, why and a remedy, and without the password", () => {
    const changed = async (change: (address: URL) => void) => {
      const address = new URL(await empty());
      change(address);
      return address.href;
    };
    test.each([
      ["a database without a register", empty, /there is no register here: make one with/],
      [
        "no such database",
        () => changed((url) => (url.pathname = "/none")),
        /no such database: make it with/,
      ],
      [
        "no such user",
        () => changed((url) => (url.username = "nobody-here")),
        /refuses this user and password/,
      ],
      [
        "a wrong password",
        () => changed((url) => (url.password = "wrong-secret")),
        /refuses this user and pass/,
      ],
      ["no password", () => changed((url) => (url.password = "")), /wants a password: put it into/],
      ["no such host", () => changed((url) => (url.hostname = "none.invalid")), /host/],
      ["nobody there", () => changed((url) => (url.port = "1")), /nobody listens there: start PostgreSQL/],
      [
        "a server without TLS",
        () => changed((url) => (url.search = "?sslmode=verify-full")),
        /speaks no TLS/,
      ],
      [
        "no address",
        () => "postgres://user:wrong-secret@host:port:1/x",
        /this is no address: write postgres:/,
      ],
    ])("%s", async (_, addressed, reason) => {
      const address = await addressed();
      const error: Error = await open(address, { create: false }).then(
        () => expect.unreachable("it was opened"),
        (thrown) => thrown,
      );
      expect(error.message).toMatch(reason);
      expect(error.message).toMatch(/^postgres:\/\/[^ ]*: /);
      const { password } = URL.canParse(address) ? new URL(address) : { password: "wrong-secret" };
      if (password) expect(inspect(error, { depth: null, showHidden: true })).not.toContain(password);
    });

    test("a server that does not speak", async () => {
      const mute = createServer();
      await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
      const { port } = mute.address() as { port: number };
      await expect(open(`postgres://a:b@127.0.0.1:${port}/c?connect_timeout=1`)).rejects.toThrow(
        /does not answer: check host/,
      );
      mute.close();
    });

    test("a database in another encoding", async () => {
      const address = await newDatabase("encoding 'LATIN1' lc_collate 'C' lc_ctype 'C'");
      await expect(open(address)).rejects.toThrow(/keeps text as LATIN1.*createdb --encoding UTF8/);
    });

    test("a database that is read-only", async () => {
      const address = await newDatabase();
      const name = new URL(address).pathname.slice(1);
      await run(address, `alter database ${name} set default_transaction_read_only = on`);
      await expect(open(address)).rejects.toThrow(/read-only .*name the primary server/);
    });

    test("a register of a newer Parley", async () => {
      const address = await filled();
      await run(address, "insert into parley.migrations (version) values (99)");
      await expect(open(address)).rejects.toThrow(/newer Parley \(tables 99/);
    });

    test("a schema that is something else's, in which nothing is left behind", async () => {
      const address = await empty();
      await run(address, "create schema parley", "create table parley.redactions (name text)");
      await expect(open(address)).rejects.toThrow(/of something else: name another database/);
      const { rows } = await run(
        address,
        "select relname from pg_class where relnamespace = 'parley'::regnamespace",
      );
      expect(rows).toEqual([{ relname: "redactions" }]);
    });
  });
});

test.each([
  ["13.14", 130_014, "UTF8", /is PostgreSQL 13.14 and Parley needs 15 or newer: update it/],
  ["14.22", 140_022, "UTF8", /needs 15/],
  ["15.0", 150_000, "SQL_ASCII", /keeps text as SQL_ASCII/],
])("a server of version %s, counted %i, with text in %s is refused", (name, number, encoding, reason) => {
  expect(unfitness({ name, number, encoding })).toMatch(reason);
});

test("servers from 15 on will do", () => {
  for (const number of [150_000, 150_018, 160_002, 180_001])
    expect(unfitness({ name: "any", number, encoding: "UTF8" })).toBeNull();
});
