import type { Actor, Span } from "../../vocabulary/index.ts";
import { countWhile } from "../count-while.ts";
import { nameKey, wordsAt } from "./mention-text.ts";
import type { CastMember } from "./number-actors.ts";

// "European leaders [including] Merz and Macron", "the allies, [among them] France"
const naming = /^,? (?:including|such as|among them|notably) (?:the )?$/;
const joining = /^(?:,| and|, and|,? as well as) (?:the )?$/;

interface Mentioned extends Span {
  readonly member: CastMember;
}

/**
 * The actors with the members that a report names for a group, and with a group for each joint source: "Trump and Vice
 * President JD Vance" are speakers of one statement. `sources` are the phrases that name who speaks.
 */
export function withMembers(
  members: readonly CastMember[],
  text: string,
  sources: readonly Span[],
): readonly CastMember[] {
  const mentioned = members
    .flatMap((member) => member.actor.mentions.map(({ start, end }): Mentioned => ({ start, end, member })))
    .toSorted((a, b) => a.start - b.start);
  const named = members.map((member) =>
    member.actor.kind === "group" ? addMembers(member, namedFor(member, mentioned, text)) : member,
  );
  return [...named, ...jointSources(named, mentioned, text, sources)];
}

/** Whom the words after a group's mention name as of it. */
function namedFor(group: CastMember, mentioned: readonly Mentioned[], text: string): readonly string[] {
  return group.actor.mentions.flatMap(({ end }) =>
    chainFrom(end, naming, mentioned, text).map(({ member }) => member.actor.id),
  );
}

/** The mentions that follow one another from `end`, the first after `lead`, the others after commas and "and". */
function chainFrom(
  end: number,
  lead: RegExp,
  mentioned: readonly Mentioned[],
  text: string,
): readonly Mentioned[] {
  const chain: Mentioned[] = [];
  let at = end;
  for (let index = countWhile(mentioned, ({ start }) => start < end); index < mentioned.length; index++) {
    const next = mentioned[index]!;
    if (next.start < at) continue;
    if (!(chain.length === 0 ? lead : joining).test(text.slice(at, next.start))) break;
    chain.push(next);
    at = next.end;
  }
  return chain;
}

function addMembers({ actor, mentions }: CastMember, ids: readonly string[]): CastMember {
  const others = [...new Set(ids)].filter((id) => id !== actor.id);
  return { mentions, actor: { ...actor, members: others } };
}

function jointSources(
  members: readonly CastMember[],
  mentioned: readonly Mentioned[],
  text: string,
  sources: readonly Span[],
): readonly CastMember[] {
  const joint = new Map<string, Actor>();
  for (const source of sources) {
    const first = mentioned[countWhile(mentioned, ({ start }) => start < source.start)];
    if (!first || first.start >= source.end || first.start > source.start + 4) continue;
    const chain = [first, ...chainFrom(first.end, joining, mentioned, text)].filter(
      ({ end }) => end <= source.end + 1,
    );
    const actors = [...new Map(chain.map(({ member }) => [member.actor.id, member.actor])).values()];
    if (actors.length < 2 || chain.at(-1)!.end < source.end - 2) continue;
    const span = { start: first.start, end: chain.at(-1)!.end };
    const name = `${actors
      .slice(0, -1)
      .map((each) => each.name)
      .join(", ")} and ${actors.at(-1)!.name}`;
    const known = joint.get(nameKey(name));
    const mentions = [...(known?.mentions ?? []), { ...span, form: "name" as const }];
    joint.set(nameKey(name), {
      id: known?.id ?? `a${members.length + joint.size + 1}`,
      name,
      kind: "group",
      office: null,
      speaksFor: sharedPrincipal(actors),
      identifier: null,
      mentions,
      members: actors.map(({ id }) => id),
    });
  }
  return [...joint.values()].map((actor) => ({ mentions: [], actor }));
}

/** Whom all of them speak for; null where they differ. */
function sharedPrincipal(actors: readonly Actor[]): string | null {
  const [first, ...others] = actors.map(({ speaksFor }) => speaksFor);
  return first != null && others.every((other) => other === first) ? first : null;
}

/** A mention ends before its named members: "European leaders including ..." is "European leaders". */
export function withoutMembers(text: string, span: Span): Span {
  const cut = wordsAt(text, span).search(/,? (?:including|such as|among them|notably)\b/);
  return cut > 0 ? { start: span.start, end: span.start + cut } : span;
}
