import { expect, test } from "vitest";
import { isJoint } from "./joint-party.ts";

test.each([
  ["Osmaria and Veldmark", true],
  ["Osmaria and the Strait League", true],
  ["Trinidad and Tobago", false],
  ["Osmaria", false],
  ["Ministry of Ports and fisheries", false],
])("%s is a name for two who speak as one: %s", (name, joint) => {
  expect(isJoint(name)).toBe(joint);
});
