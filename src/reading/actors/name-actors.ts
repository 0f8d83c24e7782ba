import type { ActorKind, Day, Span } from "../../vocabulary/index.ts";
import { countWhile } from "../count-while.ts";
import type { Encoded, Run } from "../encoder/index.ts";
import { turnsIn } from "../transcript.ts";
import { describeActor } from "./describe-actor.ts";
import type { Described } from "./described.ts";
import { groupMentions, weightiest } from "./group-mentions.ts";
import { worldOn } from "./held-offices.ts";
import { type Source, withMembers, withoutMembers } from "./members.ts";
import { MentionKeys } from "./mention-keys.ts";
import { nameKey, trimmedMention, wordsAt } from "./mention-text.ts";
import { type CastMember, numberActors } from "./number-actors.ts";
import { kindsOfPair } from "./pairs.ts";
import { withPrincipals } from "./principals.ts";
import { splitTitle } from "./titles.ts";

interface Input {
  readonly text: string;
  readonly encoded: Encoded;
  /** Of the report; null where it has none. */
  readonly day: Day | null;
  readonly sentences: readonly Span[];
}

/** Everybody who is named in a report, each once: groups of mentions with one name, kind, office and principal. */
export function nameActors({ text, encoded, day, sentences }: Input): readonly CastMember[] {
  const mentions = mentionsIn(text, encoded);
  const spanOf = (run: Run) => mentions.get(run)!;
  const runs = [...mentions.keys()].toSorted((a, b) => a.first - b.first);
  const kindAt = (run: Run) => encoded.classify("kind", run)[0]!.label as ActorKind;
  const names = runs.map((run) => splitTitle(wordsAt(text, spanOf(run))).name).filter((name) => name !== "");
  const keys = new MentionKeys(worldOn(day, names), names);
  const keyAlone = (run: Run) => keys.of(wordsAt(text, spanOf(run)), kindAt(run));
  const places = new Map(runs.map((run, index) => [run, index]));
  const keyOf = (run: Run) => {
    const apposed = appositionTo(run, runs[places.get(run)! + 1], text, spanOf);
    const key = keyAlone(run);
    return apposed && key.name === null && kindAt(run) === "person" ? keyAlone(apposed) : key;
  };
  const grouped = groupMentions(encoded, runs, keyOf);
  const described = merged(grouped.map((group) => describeActor(group, text, encoded, spanOf)));
  const members = numberActors(withPrincipals(described, text, spanOf), { day, spanOf, text });
  return withMembers(members, { text, sentences, sources: sourcesIn(encoded) });
}

/** Mentions of actors, and the names of persons that are in sources, beside mentions or mentioned elsewhere. */
function mentionsIn(text: string, encoded: Encoded): ReadonlyMap<Run, Span> {
  const found = new Map<Run, Span>();
  const take = (run: Run) => {
    const whole = encoded.spanOf(run);
    const span = isTooLong(whole) ? null : trimmedMention(text, withoutMembers(text, whole));
    if (span) found.set(run, span);
  };
  const tagged = encoded.tagged("mention");
  tagged.forEach(take);
  const sources = sourceHeads.map((head) => encoded.tagged(head).map((run) => encoded.spanOf(run)));
  const mentions = tagged.map((run) => encoded.spanOf(run));
  const spans = [...found.values()];
  const lastNames = new Set(spans.map((span) => lastWord(text, span)));
  for (const name of encoded.names()) {
    const span = encoded.spanOf(name);
    if (isTooLong(span)) continue;
    const wanted =
      lastNames.has(lastWord(text, span)) ||
      sources.some((spans) => isMet(spans, span)) ||
      isMet(mentions, span);
    if (name.label === "PER" && wanted && !isMet(spans, span)) take(name);
  }
  const known = [...found.values()].toSorted((a, b) => a.start - b.start);
  for (const run of sourceHeads.flatMap((head) => encoded.tagged(head))) {
    const span = encoded.spanOf(run);
    const isPair = !isTooLong(span) && kindsOfPair(wordsAt(text, span)) !== null;
    if (isPair && !isMet(known, span)) found.set(run, span);
  }
  for (const { speaker } of turnsIn(text)) {
    const run = speaker && !isMet(known, speaker) ? encoded.runAt(speaker) : null;
    if (run) found.set(run, encoded.spanOf(run));
  }
  return found;
}

/** Is it no mention, whatever the encoder says? The rules take time by the square of its length. */
function isTooLong({ start, end }: Span): boolean {
  return end - start > 300;
}

/** Does one of the spans, which are in the order of the text and apart, share a character with another? */
function isMet(spans: readonly Span[], span: Span): boolean {
  const next = spans[countWhile(spans, ({ end }) => end <= span.start)];
  return next !== undefined && next.start < span.end;
}

// "Norland’s envoy[ to Veldmark, ]Tomas Reed, said"
const farther = /^(?: (?:to|for|of|in|on) [^,.;:]{2,40})?, $/;

/** The mention that names who is described right before it: "[the speaker], Ada Orlov". */
function appositionTo(
  run: Run,
  next: Run | undefined,
  text: string,
  spanOf: (run: Run) => Span,
): Run | undefined {
  const between = next ? text.slice(spanOf(run).end, spanOf(next).start) : "";
  const isNear = between === ", " || (farther.test(between) && text[spanOf(next!).end] === ",");
  return isNear ? next : undefined;
}

function lastWord(text: string, span: Span): string {
  return /\p{Lu}[\p{L}-]+$/u.exec(wordsAt(text, trimmedMention(text, span) ?? span))?.[0] ?? "";
}

const sourceHeads = ["polnearSource", "innerSource"];

function sourcesIn(encoded: Encoded): readonly Source[] {
  const placed = new Map<readonly CastMember[], readonly (Run & { readonly group: CastMember })[]>();
  const placedOf = (members: readonly CastMember[]) => {
    const known = placed.get(members) ?? mentionsOf(members);
    placed.set(members, known);
    return known;
  };
  return sourceHeads
    .flatMap((head) => encoded.tagged(head))
    .map((run) => ({
      ...encoded.spanOf(run),
      linkedTo(members) {
        const best = weightiest(encoded, "speaker", run, placedOf(members));
        return best && best.group.actor.kind !== "person" && best.share >= linked ? best.group : null;
      },
    }));
}

/** The mentions that the encoder grouped, in the order of the text. */
function mentionsOf(members: readonly CastMember[]): readonly (Run & { readonly group: CastMember })[] {
  return members
    .flatMap((group) => group.mentions.map(({ first, last }) => ({ first, last, group })))
    .toSorted((a, b) => a.first - b.first);
}

/** The share of the weight from which a link of "they" is believed before the words are asked. */
const linked = 0.5;

/** Groups of one name are one actor; a surname alone is whose full name ends with it, where there is but one. */
function merged(described: readonly Described[]): readonly Described[] {
  const byName = new Map<string, Described>();
  const surnames = new Map<string, Described | null>();
  for (const each of described.toSorted((a, b) => b.name.length - a.name.length)) {
    const key = nameKey(each.name);
    const home = byName.get(key) ?? (each.kind === "person" ? surnames.get(key) : null);
    if (home && (home.kind === "person") === (each.kind === "person")) {
      home.mentions.push(...each.mentions);
      home.office ??= each.office;
      home.principal ??= each.principal;
      continue;
    }
    byName.set(key, each);
    const surname = key.split(" ").at(-1)!;
    if (each.kind === "person" && key.includes(" "))
      surnames.set(surname, surnames.has(surname) ? null : each);
  }
  const kept = new Set(byName.values());
  return described.filter((each) => kept.has(each));
}
