import { expect, test } from "vitest";
import { isPostgres, shownAddress } from "./shown-address.ts";

test.each([
  ["postgres://ann:secret@db.example:5432/desk", "postgres://ann@db.example:5432/desk"],
  [
    "postgresql://ann:secret@db.example/desk?sslmode=verify-full",
    "postgresql://ann@db.example/desk?sslmode=verify-full",
  ],
  ["postgres://ann:se/cr@e:t@db.example/desk", "postgres://ann@db.example/desk"],
  ["postgres://:secret@db.example/desk", "postgres://@db.example/desk"],
  ["postgres://ann@db.example/desk?password=secret&x=1", "postgres://ann@db.example/desk?password=...&x=1"],
  ["postgres://db.example:5432/desk", "postgres://db.example:5432/desk"],
  ["postgres:///desk?host=/run/postgresql", "postgres:///desk?host=/run/postgresql"],
])("%s is shown as %s", (address, shown) => {
  expect(isPostgres(address)).toBe(true);
  expect(shownAddress(address)).toBe(shown);
});

test.each(["parley.db", "sqlite:a:b@c.db", "C:\\registers\\ann:secret@desk.db", "./postgres.db"])(
  "the file %s is shown as it is",
  (address) => {
    expect(isPostgres(address)).toBe(false);
    expect(shownAddress(address)).toBe(address);
  },
);
