import type { Actor, Span } from "../../vocabulary/index.ts";
import { functionWords, groupNouns, notActors, organisationWords } from "../english/names.ts";
import { organisationOf, stateNamed, stateOfAdjective } from "../english/world.ts";
import type { Sentence } from "../sentences.ts";
import { isCapitalised } from "../tokens.ts";
import { type Atlas, atlasOf } from "./atlas.ts";
import { findNamePhrases, type NamePhrase } from "./name-phrases.ts";
import { Roster } from "./roster.ts";

/** A mention with whom it is of, in the order of the text. */
export interface Found extends Span {
  readonly actor: string;
}

export interface Cast {
  readonly actors: readonly Actor[];
  readonly mentions: readonly Found[];
}

/** Persons, states, organisations and groups that are named, each once, with every mention. Pronouns are left to the attributions. */
export function findActors(sentences: readonly Sentence[]): Cast {
  const phrases = sentences.flatMap((sentence) =>
    findNamePhrases(sentence).filter((phrase) => !isTitleCase(sentence) || isTabled(phrase)),
  );
  const roster = new Roster();
  const nameless = sentences.flatMap((sentence) => findGroups(sentence));
  const certain = phrases.filter((phrase) => isFullName(phrase));
  const later: NamePhrase[] = phrases.filter((phrase) => !isFullName(phrase));
  for (const group of nameless) roster.meet({ ...group, kind: "group", form: "description" });
  const atlas = atlasOf(phrases);
  for (const phrase of [...certain, ...later]) meetPhrase(phrase, roster, atlas);
  const actors = roster.actors();
  const mentions = actors.flatMap(({ id, mentions }) =>
    mentions.map(({ start, end }) => ({ start, end, actor: id })),
  );
  return { actors, mentions: mentions.toSorted((a, b) => a.start - b.start) };
}

/** A headline whose words are capitalised: there a capital tells nothing. */
function isTitleCase({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ kind }) => kind === "word");
  return (
    !/[.?!”"]/.test(tokens.at(-1)!.text) &&
    words.length > 3 &&
    words.filter(isCapitalised).length > words.length * 0.55
  );
}

function isTabled({ name }: NamePhrase): boolean {
  return stateNamed(name) !== null || organisationOf(name) !== null;
}

function isFullName({ name, title }: NamePhrase): boolean {
  return title !== null || name.includes(" ");
}

function meetPhrase(phrase: NamePhrase, roster: Roster, atlas: Atlas): void {
  const { start, end, name, nameStart, title } = phrase;
  const state = atlas.named(name);
  if (state && title === null) {
    const form = state.form;
    roster.meet({ name: state.name, kind: "state", form, identifier: state.code, span: { start, end } });
    return;
  }
  const body = organisationOf(name);
  if (body) {
    const speaksFor = body.of
      ? roster.add({ name: body.of.name, kind: "state", identifier: body.of.code })
      : null;
    roster.meet({
      name: body.name,
      kind: body.kind,
      form: "name",
      span: { start: nameStart, end },
      speaksFor,
    });
    return;
  }
  if (isOrganisation(name)) {
    meetOrganisation(phrase, roster, atlas);
    return;
  }
  if (title === null && !looksLikePerson(name)) {
    meetSurname(phrase, roster);
    return;
  }
  const principal = title === null ? null : atlas.within(title);
  const speaksFor =
    principal && roster.add({ name: principal.name, kind: "state", identifier: principal.code });
  const full = name.includes(" ") ? name : (roster.personBySurname(name) ?? name);
  roster.meet({ name: full, kind: "person", form: "name", span: { start, end }, office: title, speaksFor });
}

// "Russia’s Foreign Ministry" speaks for Russia.
function meetOrganisation({ start, end, name }: NamePhrase, roster: Roster, atlas: Atlas): void {
  const owner = atlas.within(name);
  const speaksFor = owner && roster.add({ name: owner.name, kind: "state", identifier: owner.code });
  roster.meet({ name, kind: "organisation", form: "name", span: { start, end }, speaksFor });
}

function meetSurname({ start, end, name }: NamePhrase, roster: Roster): void {
  if (notActors.has(name.toLowerCase()) || stateOfAdjective(name)) return;
  const full = roster.personBySurname(name);
  if (full) roster.meet({ name: full, kind: "person", form: "name", span: { start, end } });
}

function isOrganisation(name: string): boolean {
  return name.split(/[\s-]+/).some((word) => organisationWords.has(word.toLowerCase()));
}

function looksLikePerson(name: string): boolean {
  const words = name.split(" ");
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}[\p{Ll}\p{M}]/u.test(word) || /^(al|bin|de|la|van|von|der)$/.test(word)) &&
    words.every(
      (word) =>
        !notActors.has(word.toLowerCase()) &&
        !stateOfAdjective(word) &&
        !stateNamed(word) &&
        !functionWords.has(word.toLowerCase()),
    )
  );
}

// "European leaders", "Ukrainian officials"
function findGroups({ tokens }: Sentence) {
  const groups: { name: string; span: Span }[] = [];
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (!groupNouns.has(token.lower) || !before || !isCapitalised(before) || functionWords.has(before.lower))
      continue;
    if (before.lower.endsWith("'s")) continue;
    groups.push({ name: `${before.text} ${token.lower}`, span: { start: before.start, end: token.end } });
  }
  return groups;
}
