import type { Span } from "../../vocabulary/index.ts";
import { countWhile } from "../count-while.ts";
import type { Run } from "../encoder/index.ts";
import { offices } from "../english/offices.ts";
import { voices } from "../english/voices.ts";
import { organisationOf, stateNamed, stateOfAdjective } from "../english/world.ts";
import type { Described, Principal } from "./described.ts";
import { nameKey, wordsAt } from "./mention-text.ts";
import { splitTitle } from "./titles.ts";

/**
 * Adds whom each speaks for, where the words around a mention tell: "[Lena Marsh], a spokeswoman for Orlov", "Orlov’s
 * spokeswoman, [Lena Marsh]", "[a spokesman] for the Foreign Ministry", "[Ada Orlov], the president of Veldmark"; and where
 * a name stands before the office or the ministry, "Veldmark President [Mara Tolvane]", though no table knows it.
 */
export function withPrincipals(
  described: readonly Described[],
  text: string,
  spanOf: (run: Run) => Span,
): readonly Described[] {
  const mentions = described
    .flatMap((each) => each.mentions.map((run): Mentioned => ({ ...spanOf(run), of: each })))
    .toSorted((a, b) => a.start - b.start);
  const named: Named = { mentions, persons: new Surnames(described) };
  for (const [index, mention] of mentions.entries()) {
    const { of } = mention;
    if (of.kind !== "person" || (of.principal !== null && of.office !== null)) continue;
    const told = toldAfter(mention, text, named) ?? toldBefore(mention, mentions[index - 1], text);
    if (!told || told.principal?.name === of.name) continue;
    of.office ??= told.office;
    of.principal ??= told.principal;
    const isState = isOfficeOfState.test(told.office) && told.owner?.kind === "organisation";
    if (isState && !organisationOf(told.owner.name)) told.owner.kind = "state";
  }
  return withOwners(described);
}

interface Mentioned extends Span {
  readonly of: Described;
}

/** Who is mentioned where, in the order of the text, and persons by their last names. */
interface Named {
  readonly mentions: readonly Mentioned[];
  readonly persons: Surnames;
}

/** Persons by the last words of their names. */
class Surnames {
  readonly #byWord = new Map<string, Described | null>();

  constructor(described: readonly Described[]) {
    for (const each of described.filter(({ kind }) => kind === "person")) {
      const word = nameKey(each.name).split(" ").at(-1)!;
      this.#byWord.set(word, this.#byWord.has(word) ? null : each);
    }
  }

  /** The one person of that last name, or of that name; undefined where none or several are. */
  of(words: string): Described | undefined {
    const key = nameKey(words);
    const found = this.#byWord.get(key.split(" ").at(-1)!) ?? undefined;
    return found && ` ${nameKey(found.name)}`.endsWith(` ${key}`) ? found : undefined;
  }
}

interface Told {
  readonly office: string;
  readonly principal: Principal | null;
  /** The principal among the actors of the report. */
  readonly owner?: Described | undefined;
}

// "[Lena Marsh], a spokeswoman for ...", "[a spokesman] for the ...", "[Ada Orlov], Veldmark’s foreign minister,"
const officeAfter =
  /^(?:, (?:who is )?(?:(?:an?|the|his|her|its|their) )?((?:[\p{L}.-]+ ){0,5}?[\p{L}-]+))? (?:for|of|at) (?:the )?(?=\p{L})/u;
const ownerAfter =
  /^, (?:the )?(?=(\p{Lu}[\p{L}. -]{1,40}?)['’]s? ((?:[\p{L}-]+ ){0,3}[\p{L}-]+)(?:[,.;]|$))/u;

/** What an apposition after a mention tells, or what follows an office without a name. */
function toldAfter({ start, end }: Span, text: string, named: Named): Told | null {
  const after = text.slice(end, end + 120);
  const of = officeAfter.exec(after);
  const title = of?.[1] ?? (of ? wordsAt(text, { start, end }) : null);
  if (of && title !== null && isOffice(title)) {
    const at = end + of[0].length;
    const found = namedAt(at, text, named);
    return { office: title, ...(speaksFor(title) ? found : { principal: null }) };
  }
  const [whole, owner, office] = ownerAfter.exec(after) ?? [];
  if (whole === undefined || owner === undefined || office === undefined || !isOffice(office)) return null;
  return { office: `${owner}’s ${office}`, ...namedAt(end + whole.length, text, named) };
}

// "Orlov[’s spokeswoman, ]Lena Marsh", "Norland[’s envoy to Veldmark, ]Tomas Reed"
const between = /^['’]s? ((?:[\p{L}-]+ ){0,3}[\p{L}-]+)(?: (?:to|for|in|on) [^,.;:]{2,40})?,? $/u;

function toldBefore({ start }: Span, before: Mentioned | undefined, text: string): Told | null {
  if (!before || start - before.end > 80) return null;
  const office = between.exec(text.slice(before.end, start))?.[1];
  if (office === undefined || !isOffice(office)) return null;
  const owner = wordsAt(text, before);
  const principal = speaksFor(office) ? principalOf(before.of) : null;
  return { office: `${owner}’s ${office}`, principal, owner: before.of };
}

/** Who is named at a place of the text: an actor of the report, else a state or organisation of the tables. */
function namedAt(
  at: number,
  text: string,
  { mentions, persons }: Named,
): { readonly principal: Principal | null; readonly owner?: Described } {
  const from = countWhile(mentions, ({ start }) => start < at - 4);
  const mention = mentions.slice(from, from + 8).find(({ start, end }) => start <= at && at < end);
  if (mention) return { principal: principalOf(mention.of), owner: mention.of };
  // "a spokeswoman for the ministry": only where that is somebody of the report.
  if (!/\p{Lu}/u.test(text[at] ?? "")) return { principal: null };
  const words = /^(?:the )?(\p{Lu}[\p{L}.&-]*(?: (?:of the |of |and )?\p{Lu}[\p{L}.&-]*){0,4})/u.exec(
    text.slice(at, at + 80),
  )?.[1];
  const parts = words?.split(" ") ?? [];
  for (let length = parts.length; length > 0; length--) {
    const name = parts.slice(0, length).join(" ").replace(/\.$/, "");
    const state = stateNamed(name) ?? stateOfAdjective(name);
    if (state) return { principal: { code: state.code, name: state.name } };
    const body = organisationOf(name);
    if (body) return { principal: { code: null, name: body.name, kind: body.kind } };
    const person = persons.of(name);
    if (person) return { principal: principalOf(person), owner: person };
  }
  return { principal: null };
}

function principalOf({ identifier, name, kind }: Described): Principal {
  return { code: identifier, name, kind };
}

/** Do the words name an office and nothing else: "spokeswoman", "chief negotiator"? */
function isOffice(words: string): boolean {
  const { title, name } = splitTitle(words);
  const last = words.split(" ").at(-1)!.toLowerCase();
  return title !== null && name === "" && !/\p{Lu}/u.test(last[0]!) && splitTitle(last).title !== null;
}

const silent = new Set(offices.filter((office) => !office.speaksFor).flatMap(({ words }) => words));

/** Does the holder's word convey that of the state or body? A senator's does not. */
function speaksFor(office: string): boolean {
  const plain = office.toLowerCase();
  return !silent.has(plain) && !silent.has(plain.split(" ").at(-1)!);
}

/**
 * A name before an office or a ministry is whom it speaks for, and a state, though no table knows it: "Veldmark President
 * Mara Tolvane", "Osmaria’s Foreign Ministry". A person has a voice too: "Orlov’s spokeswoman Lena Marsh".
 */
function withOwners(described: readonly Described[]): readonly Described[] {
  const byName = new Map(described.map((each) => [nameKey(each.name), each]));
  const persons = new Surnames(described);
  for (const each of described) {
    if (each.principal !== null || each.kind === "state" || each.kind === "group") continue;
    const words = each.office ?? each.name;
    const [first = ""] = words.split(/['’]s? | /);
    const owner = byName.get(nameKey(first)) ?? persons.of(first);
    const isVoice = voices.has(words.split(" ").at(-1)!.toLowerCase());
    if (!owner || owner === each || (owner.kind === "person" && !isVoice)) continue;
    if (first.length >= words.length) continue;
    each.principal = { code: owner.identifier, name: owner.name };
    if (isOfficeOfState.test(words)) owner.kind = "state";
  }
  return described;
}

const isOfficeOfState =
  /\b(?:president|prime minister|chancellor|premier|foreign minister|foreign ministry|defen[cs]e ministry|government)\b/i;
