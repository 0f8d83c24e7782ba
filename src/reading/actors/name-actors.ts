import type { Actor, ActorKind, Day, Mention, MentionForm, Span } from "../../vocabulary/index.ts";
import type { Encoded, Run } from "../encoder/index.ts";
import { groupNouns } from "../english/names.ts";
import {
  holderNamed,
  type NamedState,
  organisationOf,
  stateNamed,
  stateOfAdjective,
} from "../english/world.ts";
import { groupMentions, type MentionGroup, type MentionKey } from "./group-mentions.ts";
import { splitTitle } from "./titles.ts";

/** An actor with the mentions that the encoder grouped. */
export interface CastMember extends MentionGroup {
  readonly actor: Actor;
}

interface Described extends MentionGroup {
  name: string;
  kind: ActorKind;
  office: string | null;
  /** The state of its title: "U.S. President". */
  principal: Pick<NamedState, "code" | "name"> | null;
  identifier: string | null;
}

/** Everybody who is named in a report, each once: groups of mentions with one name, kind, office and principal. */
export function nameActors(text: string, encoded: Encoded, day: Day | null): readonly CastMember[] {
  const spanOf = (run: Run) => trimmed(text, encoded.spanOf(run));
  const keyOf = (run: Run) =>
    mentionKey(textOf(text, spanOf(run)), encoded.classify("kind", run)[0]!.label as ActorKind);
  const grouped = groupMentions(encoded, mentionsIn(encoded), keyOf);
  const described = merged(grouped.map((group) => describe(group, text, encoded, spanOf)));
  return withPrincipals(described, { day, spanOf, text });
}

/** Mentions of actors, and persons' names in sources that were not taken for mentions. */
function mentionsIn(encoded: Encoded): readonly Run[] {
  const mentions = encoded.tagged("mention");
  const sources = ["polnearSource", "innerSource"].flatMap((head) => encoded.tagged(head));
  const overlaps = (a: Run) => (b: Run) => a.first <= b.last && b.first <= a.last;
  const missed = encoded
    .names()
    .filter((name) => name.label === "PER" && sources.some(overlaps(name)) && !mentions.some(overlaps(name)));
  return [...mentions, ...missed].toSorted((a, b) => a.first - b.first);
}

function mentionKey(words: string, kind: ActorKind): MentionKey {
  const plain = keyOf(words);
  const state = stateNamed(words);
  if (state) return { name: `state:${state.code}`, surname: null, words: plain };
  const body = organisationOf(words);
  if (body) return { name: `body:${body.name}`, surname: null, words: plain };
  const { title, name } = splitTitle(words);
  if (kind === "person" && name !== "" && /^\p{Lu}/u.test(name))
    return { name: `person:${keyOf(name)}`, surname: keyOf(name).split(" ").at(-1)!, words: plain };
  const capitalised = /^(?:[Tt]he )?\p{Lu}/u.test(words) && title === null;
  return { name: capitalised ? `other:${plain}` : null, surname: null, words: plain };
}

function describe(
  { mentions }: MentionGroup,
  text: string,
  encoded: Encoded,
  spanOf: (run: Run) => Span,
): Described {
  const forms = mentions.map((run) => textOf(text, spanOf(run)));
  const state = forms.map((form) => stateNamed(form)).find((found) => found !== null);
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
    const own = forms.toSorted((a, b) => b.length - a.length)[0]!.replace(/^[Tt]he /, "");
    const name = body.of ? own : body.name;
    return { mentions, name, kind: body.kind, office: null, principal: body.of, identifier: null };
  }
  const kind = kindOf(mentions, encoded);
  const titled = forms.map(splitTitle);
  const named = titled
    .filter(({ name }) => name !== "" && /^\p{Lu}/u.test(name))
    .toSorted((a, b) => b.name.length - a.name.length);
  const title = titled.find((each) => each.title !== null)?.title ?? null;
  const longest = forms.toSorted((a, b) => b.length - a.length)[0] ?? "";
  const name = kind === "person" ? (named[0]?.name ?? longest) : longest;
  return {
    mentions,
    name: name.replace(/^[Tt]he /, ""),
    kind,
    office: title,
    principal: title === null ? stateWithin(name) : stateWithin(title),
    identifier: null,
  };
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
    const key = keyOf(each.name);
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
  return described.filter((each) => [...byName.values()].includes(each));
}

interface Report {
  readonly text: string;
  readonly day: Day | null;
  readonly spanOf: (run: Run) => Span;
}

/** Numbers the actors in the order in which they are named; whom they speak for is added where the report does not name it. */
function withPrincipals(described: readonly Described[], report: Report): readonly CastMember[] {
  const ids = new Map(described.map(({ name }, index) => [keyOf(name), `a${index + 1}`]));
  const members = described.map((each, index): CastMember => {
    const mentions = each.mentions.toSorted((a, b) => a.first - b.first);
    const holder = each.kind === "person" && report.day !== null ? holderNamed(each.name, report.day) : null;
    const principal = each.kind === "state" ? null : (each.principal ?? holder?.of ?? null);
    const speaksFor = principal === null ? null : idOf(principal.name, ids);
    const office = each.office ?? holder?.office ?? null;
    const actor: Actor = {
      id: `a${index + 1}`,
      name: each.name,
      kind: each.kind,
      office,
      speaksFor,
      identifier: each.identifier,
      mentions: mentions.map((run) => mentionOf(run, each, report)),
      members: [],
    };
    return { mentions, actor };
  });
  return [...members, ...unnamedPrincipals(ids, described.length)];
}

function idOf(name: string, ids: Map<string, string>): string {
  const key = keyOf(name);
  if (!ids.has(key)) ids.set(key, `a${ids.size + 1}`);
  return ids.get(key)!;
}

/** States that somebody speaks for and nobody names. */
function unnamedPrincipals(ids: ReadonlyMap<string, string>, named: number): readonly CastMember[] {
  return [...ids].slice(named).map(([key, id]) => {
    const state = stateNamed(key);
    return {
      mentions: [],
      actor: {
        id,
        name: state?.name ?? key,
        kind: "state",
        office: null,
        speaksFor: null,
        identifier: state?.code ?? null,
        mentions: [],
        members: [],
      },
    };
  });
}

function mentionOf(run: Run, { kind, name }: Described, { text, spanOf }: Report): Mention {
  const span = spanOf(run);
  return { ...span, form: formOf(textOf(text, span), kind, name) };
}

function formOf(words: string, kind: ActorKind, name: string): MentionForm {
  if (kind === "state")
    return stateNamed(words)?.form ?? (keyOf(words).includes(keyOf(name)) ? "name" : "description");
  if (
    keyOf(name)
      .split(" ")
      .some((part) => part.length > 2 && keyOf(words).includes(part))
  )
    return "name";
  return splitTitle(words).title !== null ? "office" : "description";
}

function stateWithin(words: string): Pick<NamedState, "code" | "name"> | null {
  const parts = words.split(/\s+/).map((word) => word.replace(/['’]s?$/, ""));
  for (const [index, part] of parts.entries()) {
    const pair = `${part} ${parts[index + 1] ?? ""}`.trim();
    const found = stateOfAdjective(pair) ?? stateNamed(pair) ?? stateOfAdjective(part) ?? stateNamed(part);
    if (found && !groupNouns.has(part.toLowerCase())) return found;
  }
  return null;
}

/** Without the possessive at its end and marks around it. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const tail = /(?:['’]s|['’])$/.exec(words)?.[0].length ?? 0;
  return end - tail > start ? { start, end: end - tail } : { start, end };
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, " ");
}

function keyOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^the /, "");
}
