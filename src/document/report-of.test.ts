import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nothingKnown } from "./provenance.ts";
import { type Report, reportOfPage, reportOfText } from "./report-of.ts";

function reportIn(text: string, plain = false): Report {
  const report = reportOfText(text, { plain });
  if ("fault" in report) throw new Error(report.fault);
  return report;
}

function asideIn({ text, setAside }: Report): readonly string[] {
  return setAside.map(({ start, end }) => text.slice(start, end));
}

/** Texts made of what reports and pages are made of, so that much of them is set aside. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "Advertisement",
        "By Jane Doe",
        "The Courier, 3 June 2025",
        "Exit mobile version",
        "Read more: The bridge at Sant",
        "Petar Lind in Northport. Anna Roe/Pool via REUTERS",
        "NORTHPORT (Northern Wire) — Velmora will stop firing.",
        "They agreed to go on talking, a spokesman said, and to meet again within a week in Vienna.",
      ),
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.string({ unit: "binary", maxLength: 20 }),
    ),
    { maxLength: 30 },
  )
  .chain((lines) =>
    fc
      .array(fc.constantFrom("\n", "\n\n", "\r\n", "\r\n\r\n", "\r", " \n \n ", "\uFEFF"), {
        minLength: lines.length,
        maxLength: lines.length,
      })
      .map((ends) => lines.map((line, index) => line + ends[index]).join("")),
  )
  .filter((text) => text.trim() !== "");

describe("A report in plain text", () => {
  it("sets aside spans that are in range, in order, apart, and whole lines without the space around them", () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (words, plain) => {
        const { text, setAside } = reportIn(words, plain);
        let last = 0;
        for (const { start, end } of setAside) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(text.slice(0, start)).toMatch(/(?:^|[\r\n])\s*$/);
          expect(text.slice(end)).toMatch(/^\s*(?:$|[\r\n])/);
          last = end;
        }
      }),
    );
  });

  it("stands as it is where it is taken plain", () => {
    fc.assert(fc.property(texts, (text) => reportIn(text, true).text === text));
  });

  it("has line feeds, no byte order mark and nothing that a store loses, and is otherwise never cut", () => {
    fc.assert(
      fc.property(texts, (words) => {
        const { text } = reportIn(words);
        expect(text).not.toMatch(/^\uFEFF|\r|\0/);
        expect(Buffer.from(text).toString()).toBe(text);
        expect(text.replace(/[\s\uFEFF\uFFFD]/g, "")).toBe(
          words.replace(/[\p{Surrogate}\0]/gu, "").replace(/[\s\uFEFF\uFFFD]/g, ""),
        );
      }),
    );
  });

  it("is refused where it is only white space", () => {
    expect(reportOfText(" \n\uFEFF\t", { plain: false })).toMatchObject({ fault: "there is no text in it" });
  });

  it("knows what is known from elsewhere better than the text does", () => {
    const given = {
      ...nothingKnown,
      headline: "Another headline",
      outlet: "Harbour Press",
      byline: ["John Roe"],
    };
    const report = reportOfText("Truce holds\n\nBy Jane Doe\nThe Courier, 3 June 2025\n\nIt holds.", {
      plain: false,
      given,
    });
    expect(report).toMatchObject({
      provenance: {
        headline: "Another headline",
        outlet: "Harbour Press",
        byline: ["John Roe"],
        publishedAt: "2025-06-03",
      },
    });
  });
});

describe("A report on a page", () => {
  it("has the agency of its dateline, and what remains of page in its text set aside", () => {
    const report = reportOfPage(readFileSync(new URL("pages/wire-print.html", import.meta.url), "utf8"));
    expect(report).toMatchObject({
      provenance: { agency: "Northern Wire", byline: ["Jane Doe"] },
      setAside: [],
    });
  });
});

describe("A report saved from a page as text", () => {
  const saved = `Home World Velmora offers Vardia a truce

Velmora offers Vardia a truce

The two delegations meet in Northport, June 2, 2025. Velmora Presidential Press Service/Handout via REUTERS

Velmora will stop firing along the river for ten days, its prime minister said on Monday.

Vardia called the offer a first step.

Written By Jane Doe

Exit mobile version`;

  it("sets aside the headline with its section, the caption, the byline and the furniture of the page", () => {
    expect(asideIn(reportIn(saved))).toEqual([
      "Home World Velmora offers Vardia a truce",
      "The two delegations meet in Northport, June 2, 2025. Velmora Presidential Press Service/Handout via REUTERS",
      "Written By Jane Doe",
      "Exit mobile version",
    ]);
  });

  it("has its headline and byline", () => {
    expect(reportIn(saved).provenance).toEqual({
      ...nothingKnown,
      headline: "Velmora offers Vardia a truce",
      byline: ["Jane Doe"],
    });
  });
});
