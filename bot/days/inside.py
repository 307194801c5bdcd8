"""Days inside a sentence: which of its words name one."""

from __future__ import annotations

from collections.abc import Sequence

from bot.days.lexicon import LONGEST, words_of
from bot.days.words import names_day

_MOST_WORDS = 8
_WEAK = frozenset(
    """N ORD # NEXT LAST THIS COMING on by until till til the in a an of at el la las los para hasta del de en and y or
    o to from now ahora mismo hace ago dentro after before past end fin final for - . , couple coming that half
    """.split()  # noqa: SIM905 - reads as a list
)
"""What alone names no day in a sentence: figures, and words that only lead to one."""
_BEHIND_A_NAME = frozenset(
    "WD THIS NEXT LAST COMING on el yesterday today tomorrow tonight ayer hoy manana anoche last this next".split()  # noqa: SIM905 - reads as a list
)
"""Before these, a bare figure is the end of a name: ``Pier 39 yesterday``."""


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


def endings_inside(words: Sequence[str], found: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest end of each found day that is a day as well: ``Night on monday`` may be a name and a day."""
    shorter = (
        next(((start, end) for start in range(first + 1, end) if _names(words[start:end])), None)
        for first, end in found
    )
    return [each for each in shorter if each]


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
    known = words_of(phrase)
    if len(known) > 1 and known[0][0].sign == "N" and known[1][0].sign in _BEHIND_A_NAME:
        return False
    signs = {word.sign for each in known for word in each}
    return not signs <= _WEAK and names_day(phrase)
