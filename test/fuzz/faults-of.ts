import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type Document, fits, isDay, type Reading, type Span } from "../../src/vocabulary/index.ts";

const isReading = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync("docs/reading.schema.json", "utf8")),
);

/** What is wrong with a reading, in words: shape, spans, ids that are referred to, days. Empty where nothing is. */
export function faultsOf(reading: Reading, { text }: Document): readonly string[] {
  const faults: string[] = [];
  if (!isReading(reading)) faults.push(`schema: ${JSON.stringify(isReading.errors?.[0])}`);
  spansIn(reading, "reading", (span, path) => {
    const fault = faultOfSpan(span, text);
    if (fault !== null) faults.push(`${path}: ${fault}`);
  });
  faults.push(...faultsOfOrder(reading.sentences), ...faultsOfIds(reading), ...faultsOfTimes(reading));
  return faults;
}

/** Everything that has a start and an end, however deep. */
function spansIn(value: unknown, path: string, take: (span: Span, path: string) => void): void {
  if (typeof value !== "object" || value === null) return;
  if ("start" in value && "end" in value) take(value as Span, path);
  for (const [key, inner] of Object.entries(value))
    if (key !== "setAside") spansIn(inner, `${path}.${key}`, take);
}

/** Does a span lie in the text, hold something, and cut no character in two? */
export function faultOfSpan(span: Span, text: string): string | null {
  const { start, end } = span;
  if (!fits(span, text.length)) return `${start}-${end} does not lie in a text of ${text.length}`;
  return splits(text, start) || splits(text, end) ? `${start}-${end} cuts a character in two` : null;
}

function splits(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}

function faultsOfOrder(spans: readonly Span[]): readonly string[] {
  return spans.flatMap(({ start }, index) =>
    index > 0 && start < spans[index - 1]!.end ? [`sentence ${index} overlaps the one before`] : [],
  );
}

function faultsOfIds({
  actors,
  attributions,
  acts,
  positions,
  meetings,
  deeds,
  doubts,
}: Reading): readonly string[] {
  const faults: string[] = [];
  const idsOf = (name: string, list: readonly { readonly id: string }[]) => {
    const ids = new Set(list.map(({ id }) => id));
    if (ids.size < list.length) faults.push(`two ${name} have one id`);
    return (where: string, ...wanted: readonly (string | null)[]) => {
      for (const id of wanted)
        if (id !== null && !ids.has(id)) faults.push(`${where}: there is no ${id} in ${name}`);
    };
  };
  const actor = idsOf("actors", actors);
  const attribution = idsOf("attributions", attributions);
  const meeting = idsOf("meetings", meetings);
  idsOf("acts", acts);
  idsOf("deeds", deeds);
  for (const { id, speaksFor, members } of actors) {
    actor(id, speaksFor, ...members);
    if (members.includes(id)) faults.push(`${id} is a member of itself`);
  }
  for (const { id, speaker, within } of attributions) {
    actor(id, speaker);
    attribution(id, within);
  }
  for (const { id, speaker, performers, recipients, attribution: said } of acts) {
    actor(id, speaker, ...performers, ...recipients);
    attribution(id, said);
  }
  for (const { actor: holder, attribution: said } of positions) {
    actor("a position", holder);
    attribution("a position", said);
  }
  for (const { id, participants, attribution: said, after } of meetings) {
    actor(id, ...participants);
    attribution(id, said);
    meeting(id, after);
  }
  for (const { id, actor: doer, recipient, attribution: said } of deeds) {
    actor(id, doer, recipient);
    attribution(id, said);
  }
  for (const { kind, candidates = [] } of doubts) actor(kind, ...candidates);
  return [...faults, ...circlesIn(attributions)];
}

/** Nobody's words stand within themselves, by however many steps. */
function circlesIn(attributions: Reading["attributions"]): readonly string[] {
  const outer = new Map(attributions.map(({ id, within }) => [id, within]));
  return attributions.flatMap(({ id }) => {
    let at = outer.get(id) ?? null;
    for (let steps = 0; at !== null && at !== id && steps <= outer.size; steps++) at = outer.get(at) ?? null;
    return at === id ? [`${id} stands within itself`] : [];
  });
}

function faultsOfTimes({ acts, meetings, deeds }: Reading): readonly string[] {
  const times = [...acts.map(({ deadline }) => deadline), ...[...meetings, ...deeds].map(({ when }) => when)];
  return times.flatMap((time) => {
    if (time === null) return [];
    const { from, to, anchor } = time;
    const days = [from, to, anchor].filter((day) => day !== null);
    if (!days.every(isDay)) return [`${days.find((day) => !isDay(day))} is no day`];
    return from !== null && to !== null && from > to ? [`a time from ${from} to ${to}`] : [];
  });
}
