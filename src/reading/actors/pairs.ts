import { type ActorKind, holds, type Span } from "../../vocabulary/index.ts";
import { countWhile } from "../count-while.ts";
import { pairNouns } from "../english/plurals.ts";
import { nameKey } from "./mention-text.ts";
import type { CastMember } from "./number-actors.ts";

export interface Mentioned extends Span {
  readonly member: CastMember;
}

const people: readonly ActorKind[] = ["person"];
const bodies: readonly ActorKind[] = ["state", "organisation", "group"];

/** How many sentences before its own a pair is near enough to be meant. */
const reach = 2;

/** Of which kinds the two are whom a phrase means: "the two leaders", "both sides"; null where it means no pair. */
export function kindsOfPair(words: string): readonly ActorKind[] | null {
  const noun = /^(?:the two|the pair of|both(?: the)?|the rival|the warring) ([\p{L} ]+)$/u.exec(
    words.toLowerCase(),
  )?.[1];
  return (noun && pairNouns[noun]) || null;
}

/**
 * The two whom a phrase at a place means: those of the kinds that the nearest sentence before it names, where it names no
 * third; null where nobody tells. `mentioned` is in the order of the text.
 */
export function pairBefore(
  at: Span,
  kinds: readonly ActorKind[],
  mentioned: readonly Mentioned[],
  sentences: readonly Span[],
): readonly CastMember[] | null {
  const own = countWhile(sentences, ({ end }) => end <= at.start);
  for (let index = own; index >= Math.max(0, own - reach); index--) {
    const sentence = sentences[index];
    if (!sentence) continue;
    const span = { start: sentence.start, end: Math.min(sentence.end, at.start) };
    const named = membersIn(span, mentioned).filter(({ actor }) => kinds.includes(actor.kind));
    const apart = named.filter((member) => !named.some((other) => other.actor.speaksFor === member.actor.id));
    if (apart.length === 2) return apart;
    if (apart.length > 2) return null;
  }
  return null;
}

/**
 * Whom "they" may mean: those joined by "and" at the head of the nearest sentence before it that names anybody, and then
 * others joined there; else the two persons, or states, whom it names alone.
 */
export function theyBefore(
  at: Span,
  chains: readonly (readonly Mentioned[])[],
  mentioned: readonly Mentioned[],
  sentences: readonly Span[],
): readonly (readonly CastMember[])[] {
  const own = countWhile(sentences, ({ end }) => end <= at.start);
  for (let index = own; index >= Math.max(0, own - reach); index--) {
    const sentence = sentences[index];
    if (!sentence) continue;
    const span = { start: sentence.start, end: Math.min(sentence.end, at.start) };
    const named = membersIn(span, mentioned);
    if (named.length === 0) continue;
    const near = chains.slice(
      countWhile(chains, ([first]) => first!.start < span.start),
      countWhile(chains, ([first]) => first!.start < span.end),
    );
    const joined = near.filter((chain) => holds(span, { start: chain[0]!.start, end: chain.at(-1)!.end }));
    if (joined[0]?.[0]?.member === named[0]) return joined.map((chain) => distinct(chain));
    if (joined.length > 0 || named.some(({ actor }) => actor.kind === "group")) return [];
    const pair = pairBefore(at, people, mentioned, [span]) ?? pairBefore(at, bodies, mentioned, [span]);
    return pair ? [pair] : [];
  }
  return [];
}

function distinct(chain: readonly Mentioned[]): readonly CastMember[] {
  return [...new Set(chain.map(({ member }) => member))];
}

function membersIn(span: Span, mentioned: readonly Mentioned[]): readonly CastMember[] {
  const from = countWhile(mentioned, ({ start }) => start < span.start);
  const to = countWhile(mentioned, ({ start }) => start < span.end);
  return distinct(mentioned.slice(from, to).filter(({ end }) => end <= span.end));
}

/** "Ada Orlov and Bern Halvard" */
export function jointName(members: readonly CastMember[]): string {
  const names = members.map(({ actor }) => actor.name);
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)!}`;
}

export function jointKey(members: readonly CastMember[]): string {
  return nameKey(jointName(members));
}
