import { describe, expect, it } from "vitest";
import { aboveLimit, faultOf } from "./fault.ts";

describe("An error of the file system", () => {
  it.each([
    ["ENOENT", "there is no such file or folder"],
    ["EACCES", "it may not be read"],
    ["EPERM", "it may not be read"],
    ["EIO", "it could not be read (EIO)"],
  ])("says what it means: %s", (code, fault) => {
    expect(faultOf(Object.assign(new Error(code), { code }))).toMatchObject({
      fault,
      remedy: expect.stringMatching(/\w{4}/),
    });
  });
});

describe("A size", () => {
  it("above the limit never reads as the limit", () => {
    expect(aboveLimit(20_000_001, 20_000_000).fault).toBe(
      "it has 20.1 MB, more than the limit of 20 MB for one report",
    );
  });
});
