/** A text cut into the pieces of the encoder's vocabulary, as parallel lists. Offsets are UTF-16 code units, half-open. */
export interface WordPieces {
  readonly ids: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What the uncased vocabulary loses: 0 no letter, 1 lower, 2 Title, 3 UPPER, 4 mixed or a single capital. */
  readonly cases: readonly number[];
  /** What stands before the piece: 0 nothing, 1 space, 2 a line break among it. */
  readonly gaps: readonly number[];
  /** Does a word begin with the piece? Else it continues one ("##ing"). */
  readonly begins: readonly boolean[];
}

/** The pieces of the vocabulary with their numbers. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Longer words are one unknown piece, as in BERT. */
const longestWord = 100;
const unknown = "[UNK]";

/** Reads a vocabulary file: a piece a line, numbered from 0. */
export function readVocabulary(file: string): Vocabulary {
  return new Map(file.split("\n").map((line, index) => [line.replace(/\r$/, ""), index]));
}

/**
 * WordPiece after BERT, uncased (Devlin et al. 2019): greedy, longest first. The text itself is left as it is: each
 * piece points to its own characters, whatever was folded to find it. Never throws; linear in the text's length.
 */
export function cutIntoPieces(text: string, vocabulary: Vocabulary): WordPieces {
  const cut: Cut = { ids: [], starts: [], ends: [], cases: [], gaps: [], begins: [] };
  let before = 0;
  for (const word of wordsOf(text)) {
    for (const piece of piecesOf(word, vocabulary)) {
      const start = word.starts[piece.from]!;
      const end = word.ends[piece.to - 1]!;
      const between = text.slice(before, start);
      cut.ids.push(piece.id);
      cut.starts.push(start);
      cut.ends.push(end);
      cut.cases.push(caseOf(text.slice(start, end)));
      cut.gaps.push(between.includes("\n") ? 2 : between === "" ? 0 : 1);
      cut.begins.push(piece.from === 0);
      before = end;
    }
  }
  return cut;
}

type Cut = { -readonly [K in keyof WordPieces]: WordPieces[K] extends readonly (infer T)[] ? T[] : never };

/** A word as it is looked up, with where each of its characters stands in the text. */
interface Word {
  readonly characters: string[];
  readonly starts: number[];
  readonly ends: number[];
}

const mark = /\p{Mn}/u;
const dropped = /[\0�]|(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u;
const white = /[\t\n\r\p{Zs}]/u;
// ASCII signs count as punctuation too, as in BERT.
const punctuation = /[!-/:-@[-`{-~]|\p{P}/u;
const ideograph =
  /[\u{4e00}-\u{9fff}\u{3400}-\u{4dbf}\u{20000}-\u{2a6df}\u{2a700}-\u{2b73f}\u{2b740}-\u{2b81f}\u{2b820}-\u{2ceaf}\u{f900}-\u{faff}\u{2f800}-\u{2fa1f}]/u;

function* wordsOf(text: string): Generator<Word> {
  let word: Word = { characters: [], starts: [], ends: [] };
  let at = 0;
  for (const character of text) {
    const start = at;
    at += character.length;
    if (dropped.test(character)) continue;
    const alone = punctuation.test(character) || ideograph.test(character);
    if ((alone || white.test(character)) && word.characters.length > 0) {
      yield word;
      word = { characters: [], starts: [], ends: [] };
    }
    if (alone) yield { characters: [character], starts: [start], ends: [at] };
    else if (!white.test(character)) addFolded(word, character, { start, end: at });
  }
  if (word.characters.length > 0) yield word;
}

/** Small letters without accents: one character may become several, or none. */
function addFolded(word: Word, character: string, { start, end }: { start: number; end: number }): void {
  for (const folded of character.normalize("NFD")) {
    if (mark.test(folded)) continue;
    for (const small of folded.toLowerCase()) {
      word.characters.push(small);
      word.starts.push(start);
      word.ends.push(end);
    }
  }
}

interface Piece {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

function piecesOf({ characters }: Word, vocabulary: Vocabulary): readonly Piece[] {
  const whole: Piece = { id: vocabulary.get(unknown)!, from: 0, to: characters.length };
  if (characters.length > longestWord) return [whole];
  const pieces: Piece[] = [];
  for (let from = 0; from < characters.length; ) {
    const piece = longestFrom(characters, from, vocabulary);
    if (!piece) return [whole];
    pieces.push(piece);
    from = piece.to;
  }
  return pieces;
}

function longestFrom(characters: readonly string[], from: number, vocabulary: Vocabulary): Piece | null {
  const lead = from > 0 ? "##" : "";
  for (let to = characters.length; to > from; to--) {
    const id = vocabulary.get(lead + characters.slice(from, to).join(""));
    if (id !== undefined) return { id, from, to };
  }
  return null;
}

/** See `cases` of WordPieces. */
function caseOf(surface: string): number {
  const letters = surface.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => /\p{Lu}|\p{Lt}/u.test(letter)).length;
  if (letters.length === 0) return 0;
  if (capitals === 0) return 1;
  if (capitals === letters.length) return letters.length > 1 ? 3 : 4;
  return capitals === 1 && /^(\p{Lu}|\p{Lt})/u.test(surface) ? 2 : 4;
}
