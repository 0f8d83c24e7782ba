import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Chance, chanceFrom } from "./chance.ts";
import { characters, marks, phrases, scripts } from "./nasty-pieces.ts";

const samples = readdirSync("examples")
  .filter((name) => /^\d.*\.(?:txt|html)$/.test(name))
  .toSorted()
  .map((name) => readFileSync(join("examples", name), "utf8"));
/** Our own sample pages, as HTML. */
export const samplePages: readonly string[] = samples.filter((text) => text.startsWith("<"));
/** Our own sample reports, pages without their tags. */
export const sampleTexts: readonly string[] = samples.map((text) =>
  text.replace(/<style[\s\S]*?<\/style>|<[^>]*>/g, "").trim(),
);
const words = [...new Set(sampleTexts.flatMap((text) => text.split(/\s+/)))];

/** The text of a number: the same on every machine. Mostly short; three in a hundred are whole samples, mutated. */
export function nastyText(number: number): string {
  const chance = chanceFrom(number);
  const kind = chance.next();
  if (kind < 0.2) return randomCharacters(chance);
  if (kind < 0.5) return soup(chance);
  if (kind < 0.55) return piece(chance).repeat(chance.below(60));
  const sample = chance.pick(sampleTexts);
  if (kind > 0.97) return mutated(sample, chance);
  const at = chance.below(sample.length);
  return mutated(sample.slice(at, at + 20 + chance.below(200)), chance);
}

/** Code units of every kind, halves of characters among them. */
function randomCharacters({ below, pick }: Chance): string {
  const [from, count] = pick([
    [0, 0x80],
    [0x20, 0x5f],
    [0, 0x10000],
    [0x2000, 0x70],
    [0x300, 0x70],
    [0xd800, 0x800],
    [0x590, 0x200],
    [0x4e00, 0x5000],
  ] as const);
  return Array.from({ length: below(120) }, () => String.fromCharCode(from + below(count))).join("");
}

/** Pieces of all kinds, with or without spaces between. */
function soup(chance: Chance): string {
  const between = chance.pick([" ", " ", " ", "", "\n", ", ", "  "]);
  return Array.from({ length: chance.below(30) }, () => piece(chance)).join(between);
}

function piece(chance: Chance): string {
  const kind = chance.next();
  if (kind < 0.3) return chance.pick(words);
  if (kind < 0.6) return chance.pick(phrases);
  if (kind < 0.8) return chance.pick(marks);
  return chance.pick(kind < 0.93 ? characters : scripts);
}

/** The text after one to twelve changes. */
export function mutated(text: string, chance: Chance): string {
  let changed = text;
  for (let changes = 1 + chance.below(12); changes > 0; changes--)
    changed = chance.pick(changesOf)(changed, chance);
  return changed;
}

type Change = (text: string, chance: Chance) => string;

/** Three parts of a text, cut anywhere, through characters too. */
function parts(text: string, { below }: Chance): readonly [string, string, string] {
  const from = below(text.length + 1);
  const to = Math.min(text.length, from + below(80));
  return [text.slice(0, from), text.slice(from, to), text.slice(to)];
}

function changing(change: (part: string, chance: Chance) => string): Change {
  return (text, chance) => {
    const [before, part, after] = parts(text, chance);
    return before + change(part, chance) + after;
  };
}

const changesOf: readonly Change[] = [
  changing(() => ""),
  changing((part) => part + part),
  changing((part) => part.repeat(4)),
  changing((part) => part.toUpperCase()),
  changing((part) => part.toLowerCase()),
  changing((part) => part.replace(/\s+/g, "")),
  changing((part) => part.replaceAll(" ", "\n")),
  changing((part) => [...part].reverse().join("")),
  changing((part) => part.replace(/[“”"]/g, "")),
  changing((part, { pick }) => part.replace(/[“”"’]/g, () => pick(marks))),
  changing((part, { pick }) => pick(marks) + part),
  changing((part, { pick }) => pick(characters) + part),
  changing((part, { pick }) => part.replaceAll(" ", pick(characters))),
  changing((part, { pick }) => ` ${pick(phrases)} ${part}`),
  changing((part, { pick }) => pick(scripts) + part),
  // Two slices change places.
  (text, chance) => {
    const [before, part, after] = parts(text, chance);
    const [first, second, rest] = parts(after, chance);
    return before + second + first + part + rest;
  },
];
