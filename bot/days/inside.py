"""Days inside a sentence: which of its words name one."""

from __future__ import annotations

from collections.abc import Sequence

from bot.days.lexicon import LONGEST, words_of
from bot.days.words import names_day

_MOST_WORDS = 8
_WEAK = frozenset(
    """N ORD # NEXT LAST THIS COMING on by until till til the in a an of at el la las los para hasta del de en and y or o
    to from now ahora mismo hace ago dentro after before past end fin final for - . , couple coming that half""".split()
)
"""What alone names no day in a sentence: figures, and words that only lead to one."""


def days_inside(words: Sequence[str]) -> list[tuple[int, int]]:
    """Return where days are named, each as the place of its first word and that behind its last one.

    The longest from the left on: ``on friday at 3`` is one day.
    """
    known = [bool(words_of(word)) for word in words]
    found: list[tuple[int, int]] = []
    start = 0
    while start < len(words):
        end = next((end for end in _ends(known, start) if _names(words[start:end])), start)
        if end > start:
            found.append((start, end))
        start = max(end, start + 1)
    return found


def _ends(known: Sequence[bool], start: int) -> list[int]:
    """Return where a day that begins here could end, the farthest first."""
    end = start
    while end < len(known) and end - start < _MOST_WORDS and known[end]:
        end += 1
    return list(range(end, start, -1))


def _names(words: Sequence[str]) -> bool:
    phrase = " ".join(words)
    if len(phrase) > LONGEST:
        return False
    signs = {word.sign for known in words_of(phrase) for word in known}
    return not signs <= _WEAK and names_day(phrase)
