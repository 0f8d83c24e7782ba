import { describe, expect, it } from "vitest";
import { nothingKnown, type Provenance } from "../provenance.ts";
import { readLayout } from "./layout.ts";

const body = `The ministers met for a third day and agreed to go on talking, a spokesman said on Tuesday.

They will meet again next week, officials added.`;

const tops: readonly (readonly [
  top: string,
  provenance: Partial<Provenance>,
  setAside: readonly string[],
])[] = [
  [
    "Truce holds in Velmora\n\nBy Jane Doe\nThe Courier, 3 June 2025\n\nVARDIA (Northern Wire) — ",
    {
      headline: "Truce holds in Velmora",
      byline: ["Jane Doe"],
      outlet: "The Courier",
      publishedAt: "2025-06-03",
      agency: "Northern Wire",
    },
    ["By Jane Doe", "The Courier, 3 June 2025"],
  ],
  [
    "Truce holds in Velmora\nBy Jane Doe and John Roe, Reuters\n\nGENEVA, June 3, 2025 (Reuters) - ",
    {
      headline: "Truce holds in Velmora",
      byline: ["Jane Doe", "John Roe"],
      agency: "Reuters",
      publishedAt: "2025-06-03",
    },
    ["By Jane Doe and John Roe, Reuters"],
  ],
  [
    "Truce holds\n\nThe Courier | Tuesday, 3 June 2025 | 10:30 GMT\n\n",
    { headline: "Truce holds", outlet: "The Courier", publishedAt: "2025-06-03" },
    ["The Courier | Tuesday, 3 June 2025 | 10:30 GMT"],
  ],
  [
    "Truce holds in Velmora valley | The Courier\n\nTruce holds in Velmora valley\n\n3 June 2025 — The Courier\n\n",
    { headline: "Truce holds in Velmora valley", outlet: "The Courier", publishedAt: "2025-06-03" },
    ["Truce holds in Velmora valley | The Courier", "3 June 2025 — The Courier"],
  ],
  [
    "Outlet: The Courier\nDate: 3 June 2025\nBy: Jane Doe\n\nVardia accepts truce\n\n",
    {
      headline: "Vardia accepts truce",
      outlet: "The Courier",
      publishedAt: "2025-06-03",
      byline: ["Jane Doe"],
    },
    ["Outlet: The Courier", "Date: 3 June 2025", "By: Jane Doe"],
  ],
  [
    "Talks fail\n\nBy Staff Writer\nPublished: June 3rd, 2025 at 10:30 a.m. EDT\n\n",
    { headline: "Talks fail", publishedAt: "2025-06-03" },
    ["By Staff Writer", "Published: June 3rd, 2025 at 10:30 a.m. EDT"],
  ],
  [
    "Reuters, 3 June 2025\n\n",
    { outlet: "Reuters", agency: "Reuters", publishedAt: "2025-06-03" },
    ["Reuters, 3 June 2025"],
  ],
  ["Geneva, 3 June 2025\n\n", { publishedAt: "2025-06-03" }, ["Geneva, 3 June 2025"]],
  ["New York, 3 June 2025\n\n", { publishedAt: "2025-06-03" }, ["New York, 3 June 2025"]],
  ["Kyiv, June 3 (AFP) – ", { agency: "AFP" }, []],
  ["(AP) — ", { agency: "AP" }, []],
  ["NORTHPORT, 3 June 2025 — ", { publishedAt: "2025-06-03" }, []],
  ["Ministers said (AP) — as they had before — that it would not do. ", {}, []],
  ["PARIS (The Paris agreement) — ", {}, []],
  ["By Monday the talks had failed.\n\n", {}, []],
  ["By Monday, the talks had failed\nand nobody\n\n", {}, []],
  ["“Truce holds.”\n\n", {}, []],
  ["Truce\n\n", {}, []],
];

describe("The top of a text", () => {
  it.each(tops)("tells of the report what it says: %j", (top, provenance, setAside) => {
    const text = top + body;
    const layout = readLayout(text, { headline: null });
    expect(layout.provenance).toEqual({ ...nothingKnown, ...provenance });
    expect(layout.setAside.map(({ start, end }) => text.slice(start, end))).toEqual(setAside);
  });
});

const furniture = [
  "ADVERTISEMENT",
  "[Read More...]",
  "Read more: The bridge at Sant, explained",
  "Related: Five things to know about the river",
  "Skip to main content",
  "___",
  "• • •",
  "© 2025 The Courier. All rights reserved.",
  "Copyright 2025 Northern Wire. All rights reserved. This material may not be published.",
  "The Associated Press contributed to this report.",
  "Jane Doe and John Roe contributed reporting.",
  "— With assistance by Jane Doe",
  "(Reporting by Jane Doe; Editing by John Roe)",
  "Sign up for our newsletter",
  "SHARE THIS ARTICLE Share Tweet Post Email",
  "CLICK HERE TO GET THE APP",
  "Write to Jane Doe at jane.doe@courier.example",
  "This article is more than 3 years old",
  "next Image 1 of 2",
  "Media playback is unsupported on your device Media caption The bridge at Sant",
  "Slideshow (12 Images)",
];

const captions = [
  "Enlarge this image toggle caption Ed Roe/AFP/Getty Images Ed Roe/AFP/Getty Images",
  "Image copyright EPA Image caption The bridge at Sant",
  "FILE PHOTO: The bridge at Sant, May 3, 2025. REUTERS/Anna Roe/File Photo",
  "FILE - In this May 3, 2025, file photo, the bridge at Sant is seen.",
  "The bridge at Sant in Northport, Tuesday, June 3, 2025. (AP Photo/Anna Roe, File)",
  "The bridge at Sant. Photograph: Anna Roe/Reuters",
  "The bridge at Sant. Photographer: Anna Roe/Bloomberg",
  "The bridge at Sant on Tuesday [Anna Roe/Reuters]",
  "The bridge at Sant on Tuesday. (Anna Roe/Harbour Press via Reuters)",
  "“We will not wait,” he said. | Anna Roe/AP Photo",
  "Anna Roe | Bloomberg | Getty Images",
  "Anna Roe/AP Demonstrators cross the bridge at Sant to demand a truce.",
  "Toggle caption",
  "Getty Images",
];

const words = [
  "Read more carefully, the offer says nothing of the kind.",
  "More than 200 convoys are waiting, officials said.",
  "“Read more: that is what I told them,” he said.",
  "Related to this is the question of the bridge.",
  "Sign up or leave: that was the choice they were given, he said. “We signed.”",
  "Share prices fell after the talks.",
  "Subscribe to the view that talks fail and they will, she said.",
  "Watch what they do, not what they say, the minister said.",
  "A poll by Reuters/Ipsos found that most people want a truce.",
  "According to Harvard, Reuters/Ipsos, The Post/ABC News and CNN.",
  "The statement was first reported by Reuters.",
  "He told AFP that the talks would go on.",
  "The photo shows the bridge at Sant, he told the AP.",
  "By all rights, the talks should have failed by now.",
  "The paper holds the copyright of the text.",
  "He contributed to this agreement more than anybody, she said.",
  "Follow the money, he said, and you will find the spoilers.",
  "Video of the meeting was shown on state television.",
  "Advertisement of the posts begins in June.",
  "FILE-SHARING was on the list of demands.",
  "“No.”",
  "(c) The observers shall stand on both banks of the river.",
  "The text was changed, the company said, according to its privacy policy.",
  "Vardia gives way on convoys | EPA rule would limit studies | More news of the day, he wrote.",
];

describe("A paragraph", () => {
  /** Is it set aside at the beginning, in the middle and at the end of a report? */
  const setAside = (line: string) =>
    [`${line}\n\n${body}`, body.replace("\n\n", `\n\n${line}\n\n`), `${body}\n\n${line}`].map((text) => {
      const [span, ...more] = readLayout(text, { headline: null }).setAside;
      expect(more).toEqual([]);
      return span === undefined ? null : text.slice(span.start, span.end);
    });

  it.each([...furniture, ...captions])("is set aside: %s", (line) => {
    expect(setAside(line)).toEqual([line, line, line]);
  });

  it.each(words)("is never set aside: %s", (line) => {
    expect(setAside(line)).toEqual([null, null, null]);
  });

  it("is set aside where it says again what an earlier one says at length", () => {
    const text = `${body}\n\n${body}`;
    const aside = readLayout(text, { headline: null }).setAside;
    expect(aside).toEqual([{ start: body.length + 2, end: body.length + 2 + body.indexOf("\n") }]);
  });

  it("is set aside as a whole where its lines were broken to a width", () => {
    const caption =
      "The two delegations meet in Northport, on the\nsecond day of the talks, June 2, 2025. Anna\nRoe/Pool via REUTERS";
    const text = `The ministers met for a third day and agreed\nto go on talking, a spokesman said.\n\n${caption}\n\nThey will meet again next week.`;
    const [span] = readLayout(text, { headline: null }).setAside;
    expect(text.slice(span?.start, span?.end)).toBe(caption);
  });
});

describe("A headline", () => {
  it.each([
    ["stands by itself and is short", `Truce holds in Velmora\n\n${body}`, "Truce holds in Velmora"],
    [
      "comes after the name of its section",
      `Home World Truce holds in Velmora\n\nTruce holds in Velmora\n\n${body}`,
      "Truce holds in Velmora",
    ],
    ["may ask", `Will the truce hold?\n\n${body}`, "Will the truce hold?"],
    ["is none where it is a sentence", `The truce holds, the minister said.\n\n${body}`, null],
    ["is none where it is long", `${"Truce ".repeat(40)}\n\n${body}`, null],
    ["is none where the text runs on", `The truce holds\n${body}`, null],
    ["is none where nothing follows", "Truce holds in Velmora", null],
  ])("%s", (_, text, headline) => {
    expect(readLayout(text, { headline: null }).provenance.headline).toBe(headline);
  });

  it("that is known tells which line repeats it", () => {
    const text = `Truce holds in Velmora - Courier.example\n\n${body}`;
    expect(readLayout(text, { headline: "Truce holds in Velmora" }).setAside).toEqual([
      { start: 0, end: 40 },
    ]);
  });
});
