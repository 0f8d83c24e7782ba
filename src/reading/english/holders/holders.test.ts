import { describe, expect, test } from "vitest";
import { addDays, isDay } from "../../../vocabulary/index.ts";
import { leadingOfficeOn, leadingOffices } from "../leading-offices.ts";
import { offices } from "../offices.ts";
import { organisations } from "../organisations.ts";
import { states } from "../states.ts";
import { holdersOf } from "./holder.ts";
import { holderOn, holders } from "./index.ts";

const officeById = new Map(offices.map((office) => [office.id, office]));
const stateCodes = new Set(states.map(({ code }) => code));
const organisationIds = new Set(organisations.map(({ id }) => id));

describe("holders of offices", () => {
  test("each row has an office, a state or organisation, a name and days in order", () => {
    for (const holder of holders) {
      const told = JSON.stringify(holder);
      const office = officeById.get(holder.office);
      expect(office, told).toBeDefined();
      expect((office?.of === "state" ? stateCodes : organisationIds).has(holder.of), told).toBe(true);
      expect(isDay(holder.from), told).toBe(true);
      if (holder.to !== null) expect(isDay(holder.to) && holder.from < holder.to, told).toBe(true);
      expect(holder.name.trim(), told).toMatch(/\p{L}/u);
      expect(holder.names, told).not.toContain(holder.name);
      if (holder.on !== undefined) expect(stateCodes.has(holder.on), told).toBe(true);
    }
  });

  test("an office for one at a time has one at a time", () => {
    const single = holders.filter(({ office }) => officeById.get(office)?.single);
    for (const one of single) {
      for (const other of single) {
        if (one === other || one.office !== other.office || one.of !== other.of) continue;
        if (one.from > other.from) continue;
        const told = `${one.of} ${one.office}: ${one.name} ${one.to}, ${other.name} ${other.from}`;
        expect(one.from, told).not.toBe(other.from);
        expect(one.to !== null && one.to <= addDays(other.from, 1), told).toBe(true);
      }
    }
  });

  test("a person goes by one name: another spelling is nobody's name, but for namesakes", () => {
    const namesakes = [
      "Abu Ubaidah",
      "Amina Mohammed",
      "John Kennedy",
      "King Abdullah",
      "Michael Rogers",
      "Mike Rogers",
    ];
    const mainName = new Map(holders.map(({ name }) => [name, name]));
    for (const { name, names } of holders)
      for (const other of names)
        if (!namesakes.includes(other)) expect(mainName.get(other), `${other}, of ${name}`).toBeUndefined();
  });

  test("it knows who leads at least 150 states through the years", () => {
    const led = states.filter(({ code }) =>
      ["2013-06-15", "2019-06-15", "2025-06-15"].every(
        (day) => holderOn(leadingOfficeOn(code, day), code, day) !== null,
      ),
    );
    expect(led.length).toBeGreaterThanOrEqual(150);
  });

  test("a leading office is an office, and of a state", () => {
    for (const { of, office } of leadingOffices) {
      expect(officeById.has(office), office).toBe(true);
      expect(stateCodes.has(of), of).toBe(true);
    }
  });

  test("a row leaves off when the next begins, unless it says otherwise", () => {
    const table = `
# FR president
2007-05-16 - Nicolas Sarkozy
2012-05-15 2017-05-14 François Hollande; Francois Hollande
# US envoy on AF
2018-09-05 now Zalmay Khalilzad
`;
    expect(holdersOf(table)).toEqual([
      {
        name: "Nicolas Sarkozy",
        names: [],
        office: "president",
        of: "FR",
        from: "2007-05-16",
        to: "2012-05-15",
      },
      {
        name: "François Hollande",
        names: ["Francois Hollande"],
        office: "president",
        of: "FR",
        from: "2012-05-15",
        to: "2017-05-14",
      },
      {
        name: "Zalmay Khalilzad",
        names: [],
        office: "envoy",
        of: "US",
        from: "2018-09-05",
        to: null,
        on: "AF",
      },
    ]);
  });

  test.each([
    ["president", "FR", "2016-05-01", "François Hollande"],
    ["president", "FR", "2018-05-01", "Emmanuel Macron"],
    ["president", "FR", "2012-05-15", "François Hollande"],
    ["president", "US", "2016-12-31", "Barack Obama"],
    ["president", "US", "2019-01-01", "Donald Trump"],
    ["president", "US", "2023-01-01", "Joe Biden"],
    ["president", "US", "2025-08-18", "Donald Trump"],
    ["vice-president", "US", "2025-08-18", "JD Vance"],
    ["secretary-of-state", "US", "2015-07-14", "John Kerry"],
    ["secretary-of-state", "US", "2018-03-15", "Rex Tillerson"],
    ["secretary-of-state", "US", "2019-02-28", "Mike Pompeo"],
    ["defence-minister", "US", "2014-06-01", "Chuck Hagel"],
    ["national-security-adviser", "US", "2019-05-01", "John Bolton"],
    ["trade-representative", "US", "2018-10-01", "Robert Lighthizer"],
    ["president", "UA", "2014-03-18", "Oleksandr Turchynov"],
    ["president", "UA", "2015-02-12", "Petro Poroshenko"],
    ["president", "UA", "2025-08-19", "Volodymyr Zelenskyy"],
    ["president", "RU", "2011-06-01", "Dmitry Medvedev"],
    ["president", "RU", "2025-08-15", "Vladimir Putin"],
    ["foreign-minister", "RU", "2014-09-05", "Sergey Lavrov"],
    ["chancellor", "DE", "2015-07-13", "Angela Merkel"],
    ["chancellor", "DE", "2025-08-19", "Friedrich Merz"],
    ["prime-minister", "GB", "2016-06-24", "David Cameron"],
    ["prime-minister", "GB", "2018-11-25", "Theresa May"],
    ["prime-minister", "GB", "2025-08-19", "Keir Starmer"],
    ["brexit-secretary", "GB", "2018-10-01", "Dominic Raab"],
    ["prime-minister", "GR", "2015-07-05", "Alexis Tsipras"],
    ["finance-minister", "GR", "2015-06-27", "Yanis Varoufakis"],
    ["foreign-minister", "IR", "2015-07-14", "Mohammad Javad Zarif"],
    ["president", "IR", "2012-05-23", "Mahmoud Ahmadinejad"],
    ["prime-minister", "IL", "2022-10-27", "Yair Lapid"],
    ["president", "KR", "2018-04-27", "Moon Jae-in"],
    ["supreme-leader", "KP", "2018-06-12", "Kim Jong-un"],
    ["president", "TR", "2016-07-15", "Recep Tayyip Erdoğan"],
    ["prime-minister", "TR", "2013-03-21", "Recep Tayyip Erdoğan"],
    ["president", "EG", "2012-11-21", "Mohammed Morsi"],
    ["president", "CO", "2016-09-26", "Juan Manuel Santos"],
    ["prime-minister", "IT", "2013-09-01", "Enrico Letta"],
    ["secretary-general", "nato", "2025-08-19", "Mark Rutte"],
    ["secretary-general", "nato", "2012-05-20", "Anders Fogh Rasmussen"],
    ["secretary-general", "un", "2013-08-30", "Ban Ki-moon"],
    ["high-representative", "eu", "2013-11-24", "Catherine Ashton"],
    ["body-president", "european-commission", "2018-07-25", "Jean-Claude Juncker"],
    ["body-president", "european-council", "2018-07-25", "Donald Tusk"],
    ["director-general", "iaea", "2020-01-01", "Rafael Grossi"],
    ["organisation-leader", "hamas", "2014-08-01", "Khaled Meshaal"],
    ["organisation-leader", "taliban", "2020-02-29", "Haibatullah Akhundzada"],
    ["organisation-leader", "farc", "2016-09-26", "Rodrigo Londoño"],
  ])("%s of %s on %s: %s", (office, of, day, name) => {
    expect(holderOn(office, of, day)?.name).toBe(name);
  });

  test.each([
    ["prime-minister", "TR", "2019-01-01"],
    ["president", "LB", "2015-01-01"],
    ["brexit-secretary", "GB", "2021-01-01"],
  ])("nobody is %s of %s on %s", (office, of, day) => {
    expect(holderOn(office, of, day)).toBeNull();
  });

  test.each([
    ["TR", "2013-01-01", "prime-minister"],
    ["TR", "2015-01-01", "president"],
    ["DE", "2015-01-01", "chancellor"],
    ["FR", "2015-01-01", "president"],
    ["SD", "2023-04-15", "leader"],
  ])("%s is led on %s by its %s", (state, day, office) => {
    expect(leadingOfficeOn(state, day)).toBe(office);
  });
});
