import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPublishedAt } from "./published-at.ts";

describe("The date of a report", () => {
  it.each([
    ["2025-06-03", "2025-06-03"],
    ["20250603", "2025-06-03"],
    ["2025-06-03T10:00:00Z", "2025-06-03T10:00:00Z"],
    ["2025-06-03T10:00:00.000+0200", "2025-06-03T10:00:00.000+02:00"],
    ["2025-06-03 10:00", "2025-06-03T10:00"],
    ["3 June 2025", "2025-06-03"],
    ["3 of June, 2025", "2025-06-03"],
    ["June 3rd, 2025", "2025-06-03"],
    ["Jun. 3, 2025 10:30 a.m. EDT", "2025-06-03"],
    ["May 5 2025", "2025-05-05"],
    ["Tue, 03 Jun 2025 10:00:00 GMT", "2025-06-03"],
    ["25/06/2025", "2025-06-25"],
    ["06/25/2025", "2025-06-25"],
    ["6.6.2025", "2025-06-06"],
  ])("is read from %s", (written, date) => {
    expect(readPublishedAt(written)).toBe(date);
  });

  it.each([
    ["a day that no month has", "2025-02-30"],
    ["a day that the month does not have", "31 June 2025"],
    ["an hour that no day has", "2025-06-03T25:00:00Z"],
    ["a date that may be two", "03/06/2025"],
    ["two dates", "3 June 2025 to 5 June 2025"],
    ["a month", "June 2025"],
    ["a year", "2025"],
    ["a day without a year", "3 June"],
    ["what pages write that know no date", "0001-01-01T00:00:00Z"],
    ["what others write that know no date", "9999-12-31T23:59:59Z"],
    ["nothing", ""],
    ["words", "yesterday"],
  ])("is none where there is %s", (_, written) => {
    expect(readPublishedAt(written)).toBeNull();
  });

  it("is the same however it is written", () => {
    const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true });
    const english = (day: Date, options: Intl.DateTimeFormatOptions, locale: string) =>
      day.toLocaleDateString(locale, { ...options, timeZone: "UTC" });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        fc.pre(iso !== "1970-01-01");
        const long = { day: "numeric", month: "long", year: "numeric" } as const;
        const written = [english(day, long, "en-GB"), english(day, long, "en-US"), day.toUTCString(), iso];
        return written.every((words) => readPublishedAt(words) === iso);
      }),
    );
  });

  it("never fails", () => {
    fc.assert(
      fc.property(fc.string(), (words) =>
        /^(null|\d{4}-\d{2}-\d{2}.*)$/.test(String(readPublishedAt(words))),
      ),
    );
  });
});
