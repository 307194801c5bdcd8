"""A text as the grammar sees it: its words without accents, and where each stood."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from bot.text import unaccented

LONGEST = 500
"""Characters that are read; a longer text is no plain sentence."""
MOST_WORDS = 60
_CHUNK = re.compile(r"\S+")
_EDGE = re.compile(r"^[\W_]+|[\W_]+$")
_INSIDE = re.compile(r"['’`´§]")
_AROUND_NAMES = " .,;:!?¡¿\"“”'()…"


@dataclass(frozen=True, slots=True)
class Token:
    """One word: as it is compared, and where it stood."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A text and its words; nothing is read of one that is too long."""

    text: str
    tokens: tuple[Token, ...]

    @classmethod
    def of(cls, text: str) -> Sentence:
        """Take a text apart."""
        if len(text) > LONGEST:
            return cls(text, ())
        found = (Token(plain(each[0]), each.start(), each.end()) for each in _CHUNK.finditer(text))
        tokens = tuple(token for token in found if token.word)
        return cls(text, tokens if len(tokens) <= MOST_WORDS else ())

    @property
    def asks(self) -> bool:
        """Whether it is a question."""
        return self.text.rstrip(" .!)").endswith("?")

    def typed(self, start: int, end: int) -> str:
        """Return words as they were typed, without the punctuation around them."""
        if start >= end:
            return ""
        words = self.text[self.tokens[start].start : self.tokens[end - 1].end]
        return words.strip(_AROUND_NAMES if end == len(self.tokens) else _AROUND_NAMES.replace(".", ""))

    def rest(self, start: int, end: int) -> str:
        """Return words as they were typed, with their punctuation."""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end] if start < end else ""


def plain(word: str) -> str:
    """Return a word as it is compared: no capitals, accents, apostrophes, nor what is around it."""
    if re.fullmatch(r"[#(]?\d+[.,:;)!?]*", word):
        return re.sub(r"\D", "", word)
    return _EDGE.sub("", _INSIDE.sub("", unaccented(word)))


class Typos:
    """Words in which one wrong letter is forgiven."""

    def __init__(self, words: frozenset[str], but: frozenset[str], shortest: int = 5) -> None:
        """Take the words of at least ``shortest`` letters; ``but`` are words that are none of them, however close."""
        self._words, self._but = words, but
        self._near: dict[str, set[str]] = {}
        for word in words:
            if len(word) >= shortest and word.isalpha():
                for key in (word, *_without_one(word)):
                    self._near.setdefault(key, set()).add(word)

    @lru_cache(maxsize=4096)  # noqa: B019 - one object for as long as the process lives
    def meant(self, typed: str) -> tuple[str, ...]:
        """Return the words that differ by one letter, in their order; none for a word that is known itself."""
        if typed in self._words or typed in self._but or len(typed) < _FEWEST or not typed.isalpha():
            return ()
        found = {word for key in (typed, *_without_one(typed)) for word in self._near.get(key, ())}
        return tuple(sorted(word for word in found if slipped(typed, word)))


_FEWEST = 4


def _without_one(word: str) -> list[str]:
    return ["".join(each) for each in combinations(word, len(word) - 1)]


def slipped(typed: str, word: str) -> bool:
    """Tell whether one letter is missing, one too many, wrong, or swapped with its neighbour."""
    if abs(len(typed) - len(word)) > 1:
        return False
    start = next((at for at, (one, other) in enumerate(zip(typed, word, strict=False)) if one != other), None)
    if start is None:
        return True
    one, other = typed[start:], word[start:]
    swapped = one[:2] == other[1::-1] and one[2:] == other[2:]
    return swapped or one[1:] == other[1:] or one[1:] == other or one == other[1:]
