"""Words for a set of weekdays, in English and Spanish: ``mon-fri``, ``sábado y domingo``, ``every day``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.days.words import Unclear
from bot.language import _
from bot.text import unaccented

LONGEST = 80
"""Characters that are looked at; longer words name no weekdays."""
_ALL = range(7)
_NAMES = (
    "mo mon monday mondays lun lunes",
    "tu tue tues tuesday tuesdays mar martes",
    "we wed weds wednesday wednesdays mie mier miercoles",
    "th thu thur thurs thursday thursdays jue jueves",
    "fr fri friday fridays vie viernes",
    "sa sat saturday saturdays sab sabado sabados",
    "su sun sunday sundays dom domingo domingos",
)
_WORDS = {name: frozenset({day}) for day, names in enumerate(_NAMES) for name in names.split()}
_WORDS |= dict.fromkeys(("weekdays", "workdays", "laborables"), frozenset(_ALL[:5]))
_WORDS |= dict.fromkeys(("weekend", "weekends"), frozenset(_ALL[5:]))
_PHRASES = {
    **dict.fromkeys(("working days", "work days", "m to f", "dias laborables", "entre semana"), frozenset(_ALL[:5])),
    **dict.fromkeys(("fin de semana", "el fin de semana", "fines de semana", "findes", "finde"), frozenset(_ALL[5:])),
    **dict.fromkeys(("every day", "everyday", "all days", "any day", "daily", "all week", "always"), frozenset(_ALL)),
    **dict.fromkeys(("todos los dias", "cada dia", "toda la semana", "a diario", "siempre"), frozenset(_ALL)),
    **dict.fromkeys(("none", "no day", "no days", "no weekend", "never"), frozenset[int]()),
    **dict.fromkeys(("ninguno", "ningun dia", "nunca"), frozenset[int]()),
}
_TO = frozenset({"to", "through", "thru", "until", "till", "a", "al", "hasta"})
_FILLERS = frozenset({"and", "y", "e", "on", "from", "the", "every", "los", "el", "de", "del", "desde", "cada"})


def read_weekdays(text: str) -> frozenset[int]:
    """Return the weekdays (Monday is 0) that the words name, none for ``none``. A range may go over Sunday.

    Raises:
        Unclear: The words name anything else. ``str()`` is a sentence that says what to type instead.

    """
    words = re.sub(r"[-–—]", " to ", re.sub(r"[,;/+&.]", " ", unaccented(text[: LONGEST + 1]))).split()
    phrase = " ".join(words)
    if phrase in _PHRASES:
        return _PHRASES[phrase]
    found = frozenset(_named(words)) if len(text) <= LONGEST else frozenset()
    if not found:
        raise _unread()
    return found


def _unread() -> Unclear:
    return Unclear(_("I could not read that as weekdays. Try “mon-fri”, “mon, tue and sat” or “every day”."))


def _named(words: list[str]) -> Iterator[int]:
    """Yield the days one by one; after a ``to`` comes the last day of a range that the day before it begins."""
    start: frozenset[int] = frozenset()
    in_range = False
    for word in words:
        if word in _FILLERS:
            continue
        if word in _TO:
            if len(start) != 1 or in_range:
                raise _unread()
            in_range = True
            continue
        days = _WORDS.get(word, frozenset())
        if not days or (in_range and len(days) != 1):
            raise _unread()
        yield from _through(min(start), min(days)) if in_range else days
        start, in_range = (frozenset() if in_range else days), False
    if in_range:
        raise _unread()


def _through(first: int, last: int) -> Iterator[int]:
    """Yield the days of a range; Monday to Monday is the whole week."""
    return (day % len(_ALL) for day in range(first, first + (last - first - 1) % len(_ALL) + 2))
