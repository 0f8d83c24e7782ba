import type { Actor, ActorKind, Day, Mention, MentionForm, Span } from "../../vocabulary/index.ts";
import type { Run } from "../encoder/index.ts";
import { holderCalled, organisationOf, stateNamed } from "../english/world.ts";
import type { Described } from "./described.ts";
import type { MentionGroup } from "./group-mentions.ts";
import { nameKey, wordsAt } from "./mention-text.ts";
import { splitTitle } from "./titles.ts";

/** An actor with the mentions that the encoder grouped. */
export interface CastMember extends MentionGroup {
  readonly actor: Actor;
  /** Ids of whom a pronoun that stands for it may stand for as well, by where the pronoun starts. */
  readonly rivals?: ReadonlyMap<number, readonly string[]>;
}

export interface Report {
  readonly text: string;
  readonly day: Day | null;
  readonly spanOf: (run: Run) => Span;
}

/** Numbers the actors in the order in which they are named; whom they speak for is added where the report does not name it. */
export function numberActors(described: readonly Described[], report: Report): readonly CastMember[] {
  const ids = new Map(described.map(({ name }, index) => [nameKey(name), `a${index + 1}`]));
  const principals: string[] = [];
  const members = described.map((each, index): CastMember => {
    const mentions = each.mentions.toSorted((a, b) => a.first - b.first);
    const holder = each.kind === "person" && report.day !== null ? holderCalled(each.name, report.day) : null;
    const principal = each.kind === "state" ? null : (each.principal ?? holder?.of ?? null);
    const speaksFor = principal === null ? null : idOf(principal.name, ids);
    if (principal) principals.push(principal.name);
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
  const named = new Set(described.map(({ name }) => nameKey(name)));
  const others = new Map(principals.map((name) => [nameKey(name), name]));
  for (const key of named) others.delete(key);
  return [...members, ...unnamedPrincipals(ids, [...others.values()])];
}

function idOf(name: string, ids: Map<string, string>): string {
  const key = nameKey(name);
  if (!ids.has(key)) ids.set(key, `a${ids.size + 1}`);
  return ids.get(key)!;
}

/** States and organisations that somebody speaks for and nobody names. */
function unnamedPrincipals(
  ids: ReadonlyMap<string, string>,
  names: readonly string[],
): readonly CastMember[] {
  return names.map((name) => {
    const state = stateNamed(name);
    const body = state ? null : organisationOf(name);
    return {
      mentions: [],
      actor: {
        id: ids.get(nameKey(name))!,
        name: state?.name ?? name,
        kind: body?.kind ?? "state",
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
  return { ...span, form: formOf(wordsAt(text, span), kind, name) };
}

function formOf(words: string, kind: ActorKind, name: string): MentionForm {
  if (kind === "state")
    return stateNamed(words)?.form ?? (nameKey(words).includes(nameKey(name)) ? "name" : "description");
  if (
    nameKey(name)
      .split(" ")
      .some((part) => part.length > 2 && nameKey(words).includes(part))
  )
    return "name";
  return splitTitle(words).title !== null ? "office" : "description";
}
