import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterAll, expect, test } from "vitest";
import { all, documentDraft, noon, noteDraft, testStore } from "../store.contract.ts";
import { verify } from "../verify.ts";
import { openSqlite } from "./sqlite.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-sqlite-"));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;
const newFile = () => join(folder, `${++count}.db`);
const salt = () => randomBytes(16).toString("hex");
const open = (file = newFile()) => openSqlite(file, { salt, create: true });

testStore("SQLite", { open });

async function filled(file: string): Promise<void> {
  const store = await open(file);
  await store.append(
    { drafts: [documentDraft("one"), noteDraft("one", 1), documentDraft("two")], arrival: null },
    noon(1),
  );
  await store.close();
}

test("its history cannot be changed by a statement", async () => {
  const file = newFile();
  await filled(file);
  const database = new Database(file);
  expect(() => database.exec("update entries set maker = 'else'")).toThrow(/never changed/);
  expect(() => database.exec("delete from entries")).toThrow(/never deleted/);
  expect(() => database.exec("update payloads set body = '{}'")).toThrow(/never changed/);
  expect(() => database.exec("delete from payloads")).toThrow(/redaction only/);
  database.close();
});

test.each([
  [
    "a field",
    "update entries set visibility = 'private' where sequence = 2",
    "e-one-1",
    /its hash does not fit/,
  ],
  [
    "a payload",
    "update payloads set body = replace(body, 'text', 'test') where sequence = 3",
    "e-two-0",
    /payload was changed/,
  ],
  [
    "a payload to what is not JSON",
    "update payloads set body = '{' where sequence = 3",
    "e-two-0",
    /payload was changed/,
  ],
  ["an entry taken out", "delete from entries where sequence = 2", "e-two-0", /are missing/],
  ["a payload taken out", "delete from payloads where sequence = 1", "e-one-0", /no redaction names it/],
])(
  "verify names the entry where somebody changed %s behind its back",
  async (_, statement, entry, reason) => {
    const file = newFile();
    await filled(file);
    const database = new Database(file);
    for (const trigger of ["entries_stay", "entries_keep", "payloads_keep", "payloads_stay"])
      database.exec(`drop trigger ${trigger}`);
    database.exec(statement);
    database.close();
    const store = await open(file);
    const { faults } = await verify(store);
    await store.close();
    expect(faults).toContainEqual(expect.objectContaining({ entry, reason: expect.stringMatching(reason) }));
  },
);

test("a redacted text is nowhere in the store's files", async () => {
  const file = newFile();
  await filled(file);
  const store = await open(file);
  const redaction = {
    ...noteDraft("redaction", 0),
    kind: "redaction",
    payload: { redacted: ["e-one-0"], reason: "a takedown" },
  } as const;
  await store.redact(["e-one-0"], redaction, noon(2));
  const bytes = readdirSync(folder)
    .filter((name) => name.startsWith(`${count}.db`))
    .map((name) => readFileSync(join(folder, name), "latin1"))
    .join("");
  await store.close();
  expect(bytes).not.toContain("The text of one.");
  expect(bytes).toContain("The text of two.");
});

test("two writers at once lose nothing and the chain holds", async () => {
  const file = newFile();
  const [first, second] = [await open(file), await open(file)];
  const adds = Array.from({ length: 20 }, (_, index) =>
    (index % 2 ? first : second).append({ drafts: [documentDraft(`n${index}`)], arrival: null }, noon(1)),
  );
  await Promise.all(adds);
  expect(await all(first)).toHaveLength(20);
  expect((await verify(second)).faults).toEqual([]);
  await first.close();
  await second.close();
});

test("a file that is no register, and a missing one, are refused with a remedy", async () => {
  const file = newFile();
  writeFileSync(file, "This is a letter, not a database. ".repeat(100));
  await expect(open(file)).rejects.toThrow(/is no Parley register/);
  await expect(openSqlite(newFile(), { salt, create: false })).rejects.toThrow(
    /there is no register here: make one with/,
  );
});
