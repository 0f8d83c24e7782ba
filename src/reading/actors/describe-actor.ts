import type { ActorKind, Span } from "../../vocabulary/index.ts";
import type { Encoded, Run } from "../encoder/index.ts";
import { groupNouns } from "../english/names.ts";
import { organisationOf, stateCoded, stateNamed, stateOfAdjective } from "../english/world.ts";
import type { Described, Principal } from "./described.ts";
import type { MentionGroup } from "./group-mentions.ts";
import { isProperName, withoutDescription, withoutOwner, wordsAt } from "./mention-text.ts";
import { kindsOfPair } from "./pairs.ts";
import { splitTitle } from "./titles.ts";

/** What the mentions of a group tell of their actor: its name, kind, office, and whom it speaks for. */
export function describeActor(
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
  const kind = forms.some((form) => kindsOfPair(form) !== null) ? "group" : kindOf(mentions, encoded);
  const titled = forms.map(splitTitle);
  const named = titled
    .map(({ title, name }) => ({ title, name: withoutOwner(name) }))
    .filter(({ name }) => name !== "" && /^\p{Lu}/u.test(name))
    .toSorted((a, b) => b.name.length - a.name.length);
  const title = titled.find((each) => each.title !== null)?.title ?? null;
  const office = title === null ? null : ownerBefore(text, mentions.map(spanOf), title);
  const longest = longestOf(forms) ?? "";
  const proper = kind === "group" ? undefined : longestOf(forms.filter(isProperName));
  const name = kind === "person" ? (named[0]?.name ?? holder ?? longest) : (proper ?? longest);
  return {
    mentions,
    name: withoutDescription(name),
    kind,
    office,
    principal: stateWithin(office ?? (kind === "person" ? ownerOf(forms) : name)),
    identifier: null,
  };
}

/** "Germany" of "Germany’s Friedrich Merz"; a name alone tells no state, though it holds one: "Jordan Vale". */
function ownerOf(forms: readonly string[]): string {
  return forms.map((form) => form.slice(0, form.length - withoutOwner(form).length)).find(Boolean) ?? "";
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

function stateWithin(words: string): Principal | null {
  const parts = words.split(/\s+/).map((word) => word.replace(/['’]s?$/, ""));
  for (const [index, part] of parts.entries()) {
    const pair = `${part} ${parts[index + 1] ?? ""}`.trim();
    const found = stateOfAdjective(pair) ?? stateNamed(pair) ?? stateOfAdjective(part) ?? stateNamed(part);
    if (found && !groupNouns.has(part.toLowerCase())) return found;
  }
  return null;
}
