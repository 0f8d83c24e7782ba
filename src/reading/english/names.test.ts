import { describe, expect, test } from "vitest";
import { ambiguousNames } from "./ambiguous-names.ts";
import { honorifics, offices, ranks } from "./offices.ts";
import { joined, left, members } from "./organisations/members.ts";
import { bodyWords, organisations } from "./organisations.ts";
import { states } from "./states.ts";

const stateCodes = new Set(states.map(({ code }) => code));
const organisationIds = new Set(organisations.map(({ id }) => id));
const isKnown = (id: string) => stateCodes.has(id) || organisationIds.has(id);
const ambiguous = new Map(ambiguousNames.map((entry) => [entry.name, entry]));

/** By each name, in the letters in which it is written, who bears it. */
function bearers(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (name: string, id: string) => found.set(name, (found.get(name) ?? new Set()).add(id));
  for (const { code, name, names, adjectives, people, seats } of states)
    for (const word of [name, ...names, ...adjectives, ...people, ...seats]) add(word, code);
  for (const { id, name, names, adjectives, seats } of organisations)
    for (const word of [name, ...names, ...adjectives, ...seats]) add(word, id);
  return found;
}

describe("states", () => {
  test("every code is one of ISO 3166-1 or ours, and stands once", () => {
    expect(stateCodes.size).toBe(states.length);
    expect(states.filter(({ code }) => /^[A-Z]{2}$/.test(code))).toHaveLength(250);
    for (const { code } of states) expect(code).toMatch(/^(?:[A-Z]{2}|x-[a-z-]+)$/);
  });

  test("Correlates of War codes are of its range, and shared by successors only", () => {
    const shared = new Map<number, string[]>();
    for (const { code, correlatesOfWar } of states) {
      if (correlatesOfWar === null) continue;
      expect(correlatesOfWar).toBeGreaterThanOrEqual(2);
      expect(correlatesOfWar).toBeLessThanOrEqual(990);
      shared.set(correlatesOfWar, [...(shared.get(correlatesOfWar) ?? []), code]);
    }
    expect([...shared.values()].filter((codes) => codes.length > 1)).toEqual([
      ["RS", "x-yugoslavia"],
      ["RU", "x-soviet-union"],
    ]);
  });

  test.each([
    ["US", "U.S.", "White House", "Americans", 2],
    ["RU", "Russian Federation", "Kremlin", "Russians", 365],
    ["UA", "Ukraine", "Kiev", "Ukrainians", 369],
    ["GB", "Britain", "10 Downing Street", "Britons", 200],
    ["FR", "French Republic", "Élysée", "French", 220],
    ["IR", "Islamic Republic of Iran", "Tehran", "Iranians", 630],
    ["KR", "ROK", "Blue House", "South Koreans", 732],
  ])("%s is also called %s, %s and %s", (code, name, seat, people, correlatesOfWar) => {
    const state = states.find((one) => one.code === code)!;
    expect([state.name, ...state.names]).toContain(name);
    expect(state.seats).toContain(seat);
    expect(state.people).toContain(people);
    expect(state.correlatesOfWar).toBe(correlatesOfWar);
  });

  test("a capital that is read as a place stands for no government", () => {
    const seatsOf = (code: string) => states.find((state) => state.code === code)?.seats;
    expect(seatsOf("IL")).not.toContain("Jerusalem");
    expect(seatsOf("BE")).not.toContain("Brussels");
    expect(seatsOf("NL")).toEqual(["The Hague", "Hague", "Binnenhof"]);
  });
});

describe("organisations", () => {
  test("every id stands once, and whoever it names is known", () => {
    expect(organisationIds.size).toBe(organisations.length);
    for (const { id, of, country, members: codes, joined: from, left: to } of organisations) {
      expect(stateCodes.has(id), id).toBe(false);
      if (of !== undefined) expect(isKnown(of), `${id} of ${of}`).toBe(true);
      if (country !== undefined)
        expect(stateCodes.has(country) || organisationIds.has(country), id).toBe(true);
      for (const code of codes) expect(stateCodes.has(code), `${id}: ${code}`).toBe(true);
      expect(new Set(codes).size, id).toBe(codes.length);
      for (const code of Object.keys({ ...from, ...to })) expect(stateCodes.has(code), code).toBe(true);
    }
    for (const id of Object.keys({ ...members, ...joined, ...left }))
      expect(organisationIds.has(id), id).toBe(true);
  });

  test("who joined and did not leave is a member", () => {
    for (const id of ["nato", "eu"]) {
      const still = Object.keys(joined[id] ?? {}).filter((code) => left[id]?.[code] === undefined);
      expect(still.sort()).toEqual(organisations.find((one) => one.id === id)?.members.toSorted());
    }
  });

  test.each([
    ["nato", 32],
    ["eu", 27],
    ["eurozone", 20],
    ["g7", 7],
    ["g20", 19],
    ["brics", 10],
    ["asean", 10],
    ["arab-league", 22],
    ["african-union", 55],
    ["gcc", 6],
    ["oic", 57],
    ["osce", 57],
    ["council-of-europe", 46],
    ["sco", 10],
    ["opec", 12],
  ])("%s has %d members", (id, count) => {
    expect(organisations.find((one) => one.id === id)?.members).toHaveLength(count);
  });
});

describe("names", () => {
  test("a name has one bearer, or is listed as ambiguous with all of them", () => {
    for (const [name, ids] of bearers()) {
      if (ids.size === 1) continue;
      expect(ambiguous.get(name)?.means, name).toEqual(expect.arrayContaining([...ids]));
    }
  });

  test("an ambiguous name stands once and means what the tables know", () => {
    expect(ambiguous.size).toBe(ambiguousNames.length);
    for (const { name, means, otherwise } of ambiguousNames) {
      for (const id of means) expect(isKnown(id), `${name}: ${id}`).toBe(true);
      expect(means.length > 1 || otherwise !== null, name).toBe(true);
    }
  });

  test("no row repeats a name or holds an empty one", () => {
    for (const { name, names } of [...states, ...organisations]) {
      expect(new Set([name, ...names]).size, name).toBe(names.length + 1);
      for (const one of [name, ...names]) expect(one, name).toMatch(/^\S(?:.*\S)?$/);
    }
  });
});

describe("offices", () => {
  test("words are in small letters and every office has some", () => {
    expect(new Set(offices.map(({ id }) => id)).size).toBe(offices.length);
    for (const { id, words, level } of offices) {
      expect(words.length, id).toBeGreaterThan(0);
      expect(["leaders", "ministers", "envoys", "technical"]).toContain(level);
      for (const word of words) expect(word).toBe(word.toLowerCase());
    }
    for (const word of [...honorifics, ...ranks, ...bodyWords]) expect(word).toBe(word.toLowerCase());
  });

  test.each([
    ["top diplomat", ["foreign-minister", "secretary-of-state", "high-representative"]],
    ["premier", ["prime-minister"]],
    ["chancellor", ["chancellor", "finance-minister"]],
    ["kremlin spokesman", ["presidential-spokesperson"]],
  ])("%s may be %j", (word, ids) => {
    expect(offices.filter(({ words }) => words.includes(word)).map(({ id }) => id)).toEqual(ids);
  });
});
