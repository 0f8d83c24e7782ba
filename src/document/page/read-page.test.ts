import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPage } from "./read-page.ts";

const folder = new URL("../pages/", import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".html"))
  .map((name) => name.slice(0, -".html".length));

function pageNamed(name: string) {
  const page = readPage(readFileSync(new URL(`${name}.html`, folder), "utf8"));
  if ("fault" in page) throw new Error(page.fault);
  return page;
}

describe("The text of a page", () => {
  it.each(names)("is the report's paragraphs and nothing else on %s", (name) => {
    expect(`${pageNamed(name).text}\n`).toBe(readFileSync(new URL(`${name}.txt`, folder), "utf8"));
  });

  it.each([
    ["a fragment", "hello there", "hello there"],
    ["unclosed tags", "<p>one<p>two <b>bold", "one\n\ntwo bold"],
    ["two bodies", "<html><body><p>x</p><body><p>y</p></html>", "x\n\ny"],
    ["an end without a beginning", "</div>a</article><p>b", "a\n\nb"],
    ["a tag that breaks off", "text only <html", "text only"],
    [
      "escaped markup, which stays words",
      "<p>&lt;script&gt;alert(1)&lt;/script&gt;",
      "<script>alert(1)</script>",
    ],
    ["a list", "<ul><li>one<li>two</ul>", "one\n\ntwo"],
  ])("is read from %s", (_, html, text) => {
    expect(readPage(html)).toMatchObject({ text });
  });

  it.each([
    ["nothing", "<html></html>"],
    ["scripts only", "<script>document.write('x')</script>"],
    ["a template", "<template><p>no</p></template><noscript>enable scripts</noscript>"],
    ["a comment", "<!-- only -->"],
    ["a title only", "<html><head><title>x"],
    ["frames", "<frameset><frame src=x></frameset>"],
    ["a picture", "<svg><title>x</title></svg>"],
  ])("is missed on a page of %s", (_, html) => {
    expect(readPage(html)).toMatchObject({ fault: expect.stringContaining("no text") });
  });

  it("never comes from a script, and no script runs", () => {
    const page = readPage(
      "<body onload='globalThis.ran = 1'><script>globalThis.ran = 2</script><img src=x onerror='globalThis.ran = 3'><p>words",
    );
    expect(page).toMatchObject({ text: "words" });
    expect(globalThis).not.toHaveProperty("ran");
  });
});

describe("A page that would take too long", () => {
  it.each([
    ["10,000 nested tags", `${"<div>".repeat(10_000)}x`, "nests its tags more than 200 deep"],
    ["900,000 tags", "<div></div>".repeat(450_000), "900000 tags, more than the limit of 50000"],
    ["5 MB of angle brackets", "<".repeat(5_000_000), "5000000 tags, more than the limit of 50000"],
  ])("is refused within seconds: %s", (_, html, fault) => {
    const started = performance.now();
    expect(readPage(html)).toMatchObject({ fault: expect.stringContaining(fault) });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("is taken where only its text is long", () => {
    const page = readPage(
      `<article>${`<p>${"They agreed to go on, he said. ".repeat(500)}</p>`.repeat(300)}</article>`,
    );
    expect(page).toMatchObject({ text: expect.stringMatching(/^They agreed/) });
  });
});

describe("Where a report comes from", () => {
  it.each([
    [
      "wire-print",
      {
        headline: "Velmora offers Vardia a truce before talks",
        outlet: "The Courier",
        agency: null,
        byline: ["Jane Doe", "Northern Wire"],
        publishedAt: "2025-06-03T08:15:00+00:00",
        url: "https://courier.example/world/velmora-truce",
        language: "en-GB",
      },
    ],
    [
      "unclosed-tags",
      {
        headline: "Vardia rejects observers",
        outlet: "Meridian Post",
        agency: null,
        byline: ["John Roe"],
        publishedAt: "2025-06-05",
        url: "https://meridian.example/observers",
        language: "en-US",
      },
    ],
    [
      "short-notice",
      {
        headline: "Talks postponed",
        outlet: "Harbour Press",
        agency: null,
        byline: [],
        publishedAt: null,
        url: "https://harbour.example/notice",
        language: "en-GB",
      },
    ],
  ])("is read from %s", (name, provenance) => {
    expect(pageNamed(name).provenance).toEqual(provenance);
  });

  it.each([
    ["an agency as the author", '<meta name="author" content="Reuters">', { agency: "Reuters", byline: [] }],
    [
      "the address of an author's page",
      '<meta property="article:author" content="https://x.example/jane">',
      { byline: [] },
    ],
    ["an address that runs code", '<link rel="canonical" href="javascript:alert(1)">', { url: null }],
    ["half an address", '<link rel="canonical" href="/story/1">', { url: null }],
    ["a language that is none", '<html lang="x!"><body>', { language: null }],
    [
      "a date in words",
      '<meta name="pubdate" content="Tue, 03 Jun 2025 10:00:00 GMT">',
      { publishedAt: "2025-06-03" },
    ],
    ["a date that may be two", '<meta name="date" content="03/06/2025">', { publishedAt: null }],
    ["a time element", "<time datetime=2025-06-03>Tuesday</time>", { publishedAt: "2025-06-03" }],
    [
      "JSON-LD that nests without end",
      `<script type="application/ld+json">${"[".repeat(50_000)}${"]".repeat(50_000)}</script>`,
      { headline: null },
    ],
  ])("is taken with care from %s", (_, html, provenance) => {
    expect(readPage(`${html}<p>Some words.</p>`)).toMatchObject({ provenance });
  });
});
