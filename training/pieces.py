"""Cuts text into word pieces, with what the uncased vocabulary loses: case, and what stands before a piece."""
import unicodedata
from dataclasses import dataclass, field

NO_LETTER, LOWER, TITLE, UPPER, MIXED = range(5)
GLUED, SPACE, NEW_LINE = range(3)


@dataclass
class Pieces:
    """A text in word pieces. `starts` and `ends` are code points of `text`, half-open."""

    text: str
    ids: list = field(default_factory=list)
    starts: list = field(default_factory=list)
    ends: list = field(default_factory=list)
    case: list = field(default_factory=list)
    gap: list = field(default_factory=list)
    heads_word: list = field(default_factory=list)  # False for a piece that continues a word ("##...")

    def __len__(self):
        return len(self.ids)


def case_of(surface):
    """The letters' case: none, lower (scripts without case too), Title, UPPER (two letters or more), or mixed (a single capital too)."""
    kinds = [unicodedata.category(c) for c in surface]
    letters = [k for k in kinds if k[0] == "L"]
    capitals = [k in ("Lu", "Lt") for k in letters]
    if not letters:
        return NO_LETTER
    if not any(capitals):
        return LOWER
    if all(capitals):
        return UPPER if len(letters) > 1 else MIXED
    return TITLE if kinds[0] in ("Lu", "Lt") and sum(capitals) == 1 else MIXED


def cut(text, tokenizer):
    """Word pieces of a text by a `tokenizers.Tokenizer` (BERT, uncased), without [CLS] and [SEP]."""
    encoded = tokenizer.encode(text, add_special_tokens=False)
    pieces = Pieces(text)
    before = 0
    for id_, token, (start, end) in zip(encoded.ids, encoded.tokens, encoded.offsets):
        between = text[before:start]
        pieces.ids.append(id_)
        pieces.starts.append(start)
        pieces.ends.append(end)
        pieces.case.append(case_of(text[start:end]))
        pieces.gap.append(NEW_LINE if "\n" in between else SPACE if between else GLUED)
        pieces.heads_word.append(not token.startswith("##"))
        before = end
    return pieces


def utf16_to_code_points(text):
    """A function from UTF-16 code units to code points of `text`."""
    if all(ord(c) < 0x10000 for c in text):
        return lambda unit: unit
    at = []
    for i, c in enumerate(text):
        at += [i] * (2 if ord(c) > 0xFFFF else 1)
    at.append(len(text))
    return lambda unit: at[min(unit, len(at) - 1)]


def code_points_to_utf16(text):
    """A function from code points of `text` to UTF-16 code units."""
    if all(ord(c) < 0x10000 for c in text):
        return lambda point: point
    at, unit = [], 0
    for c in text:
        at.append(unit)
        unit += 2 if ord(c) > 0xFFFF else 1
    at.append(unit)
    return lambda point: at[point]
