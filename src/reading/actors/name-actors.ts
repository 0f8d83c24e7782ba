import type { ActorKind, Day, Span } from "../../vocabulary/index.ts";
import { countWhile } from "../count-while.ts";
import type { Encoded, Run } from "../encoder/index.ts";
import { groupNouns } from "../english/names.ts";
import {
  type NamedState,
  organisationOf,
  stateCoded,
  stateNamed,
  stateOfAdjective,
} from "../english/world.ts";
import type { Described } from "./described.ts";
import { groupMentions, type MentionGroup } from "./group-mentions.ts";
import { worldOn } from "./held-offices.ts";
import { withMembers, withoutMembers } from "./members.ts";
import { MentionKeys } from "./mention-keys.ts";
import { isProperName, nameKey, trimmedMention, wordsAt } from "./mention-text.ts";
import { type CastMember, numberActors } from "./number-actors.ts";
import { splitTitle } from "./titles.ts";

/** Everybody who is named in a report, each once: groups of mentions with one name, kind, office and principal. */
export function nameActors(text: string, encoded: Encoded, day: Day | null): readonly CastMember[] {
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
  const described = merged(grouped.map((group) => describe(group, text, encoded, spanOf)));
  const members = numberActors(withOwners(described), { day, spanOf, text });
  return withMembers(members, text, sourcesIn(encoded));
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

/** The mention that names who is described right before it: "[the speaker], Ada Orlov". */
function appositionTo(
  run: Run,
  next: Run | undefined,
  text: string,
  spanOf: (run: Run) => Span,
): Run | undefined {
  const { end } = spanOf(run);
  return next && text.slice(end, spanOf(next).start) === ", " ? next : undefined;
}

function lastWord(text: string, span: Span): string {
  return /\p{Lu}[\p{L}-]+$/u.exec(wordsAt(text, trimmedMention(text, span) ?? span))?.[0] ?? "";
}

const sourceHeads = ["polnearSource", "innerSource"];

function sourcesIn(encoded: Encoded): readonly Span[] {
  return sourceHeads.flatMap((head) => encoded.tagged(head)).map((run) => encoded.spanOf(run));
}

function describe(
  { mentions, key, holder }: MentionGroup,
  text: string,
  encoded: Encoded,
  spanOf: (run: Run) => Span,
): Described {
  const forms = mentions.map((run) => wordsAt(text, spanOf(run)));
  const state = key?.startsWith("state:") ? stateCoded(key.slice("state:".length)) : null;
  if (state)
    return {
      mentions,
      name: state.name,
      kind: "state",
      office: null,
      principal: null,
      identifier: state.code,
    };
  const body = forms.map((form) => organisationOf(form)).find((found) => found !== null);
  if (body) {
    // A state's own body goes by the report's name for it: "Russia’s Foreign Ministry".
    const proper = longestOf(forms.filter(isProperName));
    const own = (proper ?? (body.of || body.kind === "group" ? longestOf(forms) : null) ?? body.name).replace(
      /^[Tt]he /,
      "",
    );
    const name = /^\p{Lu}[\p{Lu}.]+$/u.test(own) && !body.of ? body.name : own;
    return {
      mentions,
      name,
      kind: /^\p{Lu}\p{Ll}+s$/u.test(name) ? "group" : body.kind,
      office: null,
      principal: body.of,
      identifier: null,
    };
  }
  const kind = kindOf(mentions, encoded);
  const titled = forms.map(splitTitle);
  const named = titled
    .filter(({ name }) => name !== "" && /^\p{Lu}/u.test(name))
    .toSorted((a, b) => b.name.length - a.name.length);
  const title = titled.find((each) => each.title !== null)?.title ?? null;
  const office = title === null ? null : ownerBefore(text, mentions.map(spanOf), title);
  const longest = longestOf(forms) ?? "";
  const proper = kind === "group" ? undefined : longestOf(forms.filter(isProperName));
  const name = kind === "person" ? (named[0]?.name ?? holder ?? longest) : (proper ?? longest);
  return {
    mentions,
    name: name.replace(/^[Tt]he /, ""),
    kind,
    office,
    principal: stateWithin(office ?? name),
    identifier: null,
  };
}

function longestOf(forms: readonly string[]): string | undefined {
  return forms.toSorted((a, b) => b.length - a.length)[0];
}

/** A title with the capitalised word that stands right before it and is no part of the mention: "Veldmark [President Mara Tolvane]". */
function ownerBefore(text: string, spans: readonly Span[], title: string): string {
  for (const { start } of spans) {
    const word = /(?:^|[^\p{L}.])(\p{Lu}[\p{L}-]{2,}) $/u.exec(
      text.slice(Math.max(0, start - 40), start),
    )?.[1];
    if (word && text.startsWith(title, start)) return `${word} ${title}`;
  }
  return title;
}

/** The kind that the mentions together are likeliest of. A plural like "European leaders" is a group. */
function kindOf(mentions: readonly Run[], encoded: Encoded): ActorKind {
  const sums = new Map<string, number>();
  for (const run of mentions)
    for (const { label, share } of encoded.classify("kind", run))
      sums.set(label, (sums.get(label) ?? 0) + Math.log(share + 1e-6));
  return [...sums].toSorted((a, b) => b[1] - a[1])[0]![0] as ActorKind;
}

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

/**
 * A name before an office or a ministry is whom it speaks for, and a state, though no table knows it: "Veldmark President
 * Mara Tolvane", "Osmaria’s Foreign Ministry".
 */
function withOwners(described: readonly Described[]): readonly Described[] {
  const byName = new Map(described.map((each) => [nameKey(each.name), each]));
  for (const each of described) {
    if (each.principal !== null || each.kind === "state" || each.kind === "group") continue;
    const words = each.office ?? each.name;
    const [first = ""] = words.split(/['’]s? | /);
    const owner = byName.get(nameKey(first));
    if (!owner || owner === each || owner.kind === "person" || first.length >= words.length) continue;
    each.principal = { code: owner.identifier, name: owner.name };
    if (isOfficeOfState.test(words)) owner.kind = "state";
  }
  return described;
}

const isOfficeOfState =
  /\b(?:president|prime minister|chancellor|premier|foreign minister|foreign ministry|defen[cs]e ministry|government)\b/i;

function stateWithin(words: string): Pick<NamedState, "code" | "name"> | null {
  const parts = words.split(/\s+/).map((word) => word.replace(/['’]s?$/, ""));
  for (const [index, part] of parts.entries()) {
    const pair = `${part} ${parts[index + 1] ?? ""}`.trim();
    const found = stateOfAdjective(pair) ?? stateNamed(pair) ?? stateOfAdjective(part) ?? stateNamed(part);
    if (found && !groupNouns.has(part.toLowerCase())) return found;
  }
  return null;
}
