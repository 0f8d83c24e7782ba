import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore, type Store } from "../../tasks/index.ts";
import { type Api, serverFor } from "./server.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-http-"));
let store: Store;
let server: Api;
beforeAll(async () => {
  store = await openStore(join(folder, "r.db"), { create: true, salt: () => "00" });
  server = await serverFor({
    store,
    world: {
      now: () => "2025-09-01T12:00:00.000Z",
      elapsed: () => 0,
      reader: () => Promise.reject(new Error("nothing is read here")),
    },
    opening: undefined,
  });
});
afterAll(async () => {
  await server.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) =>
  server.inject({ url, headers: { host: "127.0.0.1:4747", ...headers } });

test("every list answers with its envelope", async () => {
  for (const name of [
    "commitments",
    "demands",
    "deeds",
    "positions",
    "meetings",
    "actors",
    "documents",
    "divergences",
    "negotiations",
  ]) {
    const { statusCode, body } = await get(`/api/${name}`);
    expect({ name, statusCode, items: JSON.parse(body).items }).toEqual({ name, statusCode: 200, items: [] });
  }
});

test("the interface describes itself", async () => {
  const api = (await get("/api/openapi.json")).json();
  expect(api.openapi).toMatch(/^3\.1/);
  expect(Object.keys(api.paths)).toEqual(
    expect.arrayContaining(["/api/commitments", "/api/due", "/api/reports/{id}", "/api/overview"]),
  );
});

test.each([
  ["/api/commitments?asOf=yesterday", 400],
  ["/api/commitments?asOf=2025-02-31", 400],
  ["/api/reports/d-none", 404],
  ["/api/show/c-none", 404],
  ["/api/nothing", 404],
  ["/..%2f..%2fpackage.json", 404],
])("%s answers %i, with what is wrong", async (url, status) => {
  const answer = await get(url);
  if (status === 404 && !url.startsWith("/api")) return expect(answer.body).not.toContain('"dependencies"');
  expect(answer.statusCode).toBe(status);
  expect(answer.json().error).toMatch(/\w/);
});

test.each([
  ["another host (DNS rebinding)", { host: "evil.example" }],
  ["another origin", { origin: "https://evil.example" }],
  ["another port of this machine", { origin: "http://127.0.0.1:1" }],
])("a call from %s is refused", async (_, headers) => {
  expect((await get("/api/overview", headers)).statusCode).toBe(403);
});

test("nothing but our own files may run in the pages", async () => {
  const { headers } = await get("/api/overview");
  expect(headers["content-security-policy"]).toMatch(/default-src 'none'; script-src 'self'/);
  expect(headers["content-security-policy"]).not.toContain("unsafe");
});
