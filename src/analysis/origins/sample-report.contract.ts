import type { Legible } from "../legible.ts";

interface Given {
  readonly id?: string;
  readonly text: string;
  readonly setAside?: readonly { readonly start: number; readonly end: number }[];
  readonly outlet?: string | null;
  readonly agency?: string | null;
  readonly publishedAt?: string | null;
}

/** A report's entry as the register would hold it, for tests. */
export function sampleReport({
  id = "d-1",
  text,
  setAside = [],
  outlet = "The Courier",
  agency = null,
  publishedAt = "2025-06-01",
}: Given): Legible<"document"> {
  return {
    id: `e-${id}`,
    kind: "document",
    document: id,
    maker: "test",
    payload: {
      id,
      digest: "",
      sha256: "",
      location: `${id}.txt`,
      headline: null,
      outlet,
      agency,
      byline: [],
      publishedAt,
      url: null,
      language: "en",
      text,
      setAside,
    },
    spans: [],
    validTime: { from: publishedAt, to: null },
    publishedAt,
    supersedes: null,
    visibility: "public",
    sequence: 1,
    transactionTime: "2025-07-01T00:00:00.000Z",
    digest: "",
    previous: "",
    hash: "",
  };
}

/** A wire story in eight paragraphs, in our own words. */
export const wireStory: readonly string[] = [
  "Veldmark will open the northern crossing within two weeks of a truce, its transport minister told reporters in Lunmark on Monday, after a night of talks that both delegations called hard.",
  "The offer is the first in four months to name a date. Osmaria has asked since January for a ferry that carries lorries as well as travellers, and for a pier that its own customs officers may use.",
  "“We shall keep our word, and we shall keep it in the sight of everybody who crosses the water,” the minister said.",
  "Officials of the Strait League, which hosts the delegations, said that engineers had looked over the pier last week and found its timbers sound, though the ramp for lorries must be raised by half a metre before winter.",
  "Osmaria’s delegation gave no answer. A member of it who was not allowed to speak in public said that the text was better than what had lain on the table in May, and that the cabinet would look at it on Thursday.",
  "Fishermen on both shores have lost two seasons since patrols closed the narrows. The cooperative of Sarn puts their losses at eleven million crowns, of which the insurers have so far paid less than a third.",
  "Prisoners remain the harder question. Veldmark holds a hundred sailors that it took in the spring; families camped before the ministry for a ninth night and hung their names along the fence.",
  "The delegations meet again on 20 June, when the League is to put forward a calendar for monitors, whom Veldmark wants to choose itself and Osmaria will not have on its soil.",
];
