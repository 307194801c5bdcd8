r"""Shapes of sentences: ``%I applied (to|at) {co} {day?}`` is a line of a grammar, and becomes a regular expression.

``( | )`` are alternatives, ``[ | ]`` may be left out, ``{ }`` is a slot, ``%NAME`` stands for a piece that many lines
share. A sentence is matched as a whole: with one word too many it means nothing, so that ``I have not called Acme``
never reads as a call. Its words come each with a space behind; a day and a lead that were found in it already stand as
``§d0`` and ``§l0``, and words that no free slot may hold have a ```` ` ```` before them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property

DAY, LEAD, STOP = "§d", "§l", "`"
_FREE = f"[^§{STOP} ][^ ]* "
_PIECE = re.compile(r"[()\[\]|]|\{(\w+)(\?)?\}|[^\s()\[\]|{}]+")
_MACRO = re.compile(r"%([A-Z]+)")
_BRACKETS = {"(": "(?:", ")": ")", "[": "(?:", "]": ")?", "|": "|"}
_SLOTS = {
    "day": rf"{DAY}\d ",
    "known": rf"{LEAD}\d ",
    "lead": rf"{LEAD}\d |(?:{_FREE}){{1,4}}?",
    "co": rf"{LEAD}\d |(?:{_FREE}){{1,6}}?",
    "text": r"(?:\S+ )+",
}
_SHORT = rf"(?:{_FREE}){{1,5}}?"
_FULL = frozenset({"day", "known"})
"""Slots that hold no words of the sentence itself."""


class Line:
    """One line of a grammar."""

    def __init__(self, line: str, macros: Mapping[str, str], stops: frozenset[str]) -> None:
        """Take a line, the pieces that it shares with others, and the words that no free slot may hold."""
        while "%" in line:
            line = _MACRO.sub(lambda found: macros[found[1]], line)
        self._line, self._stops = line, stops
        pieces = [(found[0], found[1]) for found in _PIECE.finditer(line)]
        self.words = frozenset(word for word, slot in pieces if not slot and word not in _BRACKETS)
        self.free = any(slot and slot not in _FULL for _, slot in pieces)

    @cached_property
    def _regex(self) -> re.Pattern[str]:
        return re.compile(compiled(self._line, self._stops))

    def may_match(self, words: frozenset[str]) -> bool:
        """Tell whether a sentence of these words is not out of the question, which most are."""
        return not (self.words and self.words.isdisjoint(words)) if self.free else words <= self.words

    def match(self, sentence: str) -> re.Match[str] | None:
        """Return how the sentence can be read by this line."""
        return self._regex.fullmatch(sentence)


def compiled(line: str, stops: frozenset[str]) -> str:
    """Return the regular expression of a line; slots of one kind are numbered, so that a line may have several."""
    count = 0

    def piece(found: re.Match[str]) -> str:
        nonlocal count
        if not found[1]:
            return _BRACKETS.get(found[0]) or written(found[0], stops)
        count += 1
        return f"(?P<{found[1]}_{count}>{_SLOTS.get(found[1], _SHORT)}){found[2] or ''}"

    return "".join(map(piece, _PIECE.finditer(line)))


def written(word: str, stops: frozenset[str]) -> str:
    """Return a word as it stands in a sentence."""
    return f"{STOP if word in stops else ''}{re.escape(word)} "
