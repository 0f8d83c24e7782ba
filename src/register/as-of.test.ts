import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entry } from "../vocabulary/index.ts";
import { asOf } from "./as-of.ts";

const days = ["2025-06-01", "2025-06-02", "2025-06-03", "2025-06-04", "2025-06-05"];
const day = fc.constantFrom(...days);

/** Entries in the order in which a register learned them, some superseding earlier ones. */
const history = fc
  .array(fc.record({ from: day, open: fc.boolean(), published: day, supersedes: fc.nat(20) }), {
    maxLength: 12,
  })
  .map((lines) =>
    lines.map(
      ({ from, open, published, supersedes }, index): Entry => ({
        id: `e-${index}`,
        kind: index % 3 === 0 ? "document" : "act",
        document: `d-${Math.floor(index / 3)}`,
        maker: "test",
        spans: [],
        validTime: { from, to: open ? null : "2025-06-05" },
        publishedAt: published,
        supersedes: supersedes < index ? `e-${supersedes}` : null,
        visibility: "public",
        sequence: index + 1,
        transactionTime: `2025-07-${String(index + 1).padStart(2, "0")}T00:00:00.000Z`,
        digest: "",
        previous: "",
        hash: "",
        payload: null,
      }),
    ),
  );

test("what the register said as known at a time never changes as it learns more", () => {
  fc.assert(
    fc.property(history, day, fc.nat(12), (entries, on, known) => {
      const moment = {
        asOf: on,
        knownAt: `2025-07-${String(known + 1).padStart(2, "0")}T12:00:00.000Z`,
        publicBy: null,
      };
      const then = entries.filter(({ transactionTime }) => transactionTime <= moment.knownAt);
      expect(asOf(entries, moment)).toEqual(asOf(then, moment));
    }),
  );
});

test("what was public by a day never holds a report published after it", () => {
  fc.assert(
    fc.property(history, day, day, (entries, on, publicBy) => {
      const said = asOf(entries, { asOf: on, knownAt: "9", publicBy });
      expect(said.every(({ publishedAt }) => publishedAt! <= publicBy)).toBe(true);
    }),
  );
});

test("what was read in a version that a newer one has superseded is not said any more", () => {
  const common = {
    maker: "test",
    spans: [],
    validTime: { from: null, to: null },
    publishedAt: null,
    visibility: "public",
    digest: "",
    previous: "",
    hash: "",
    payload: null,
  } as const;
  const first = {
    ...common,
    id: "e-1",
    kind: "document",
    document: "d-1",
    supersedes: null,
    sequence: 1,
    transactionTime: "2025-07-01T00:00:00.000Z",
  } as const;
  const read = { ...first, id: "e-2", kind: "act", sequence: 2 } as const;
  const second = {
    ...first,
    id: "e-3",
    document: "d-2",
    supersedes: "e-1",
    sequence: 3,
    transactionTime: "2025-07-02T00:00:00.000Z",
  } as const;
  const at = (knownAt: string) =>
    asOf([first, read, second], { asOf: "2025-07-03", knownAt, publicBy: null }).map(({ id }) => id);
  expect(at("2025-07-01T12:00:00.000Z")).toEqual(["e-1", "e-2"]);
  expect(at("2025-07-03T00:00:00.000Z")).toEqual(["e-3"]);
});
