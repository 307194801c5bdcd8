"""Words for hours, English and Spanish: what is one hour, what may be two, what is none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import time

from bot.days.shapes import Word, spelled_out

NOON = 12
HOURS_A_DAY, MINUTES = 24, 60
_WORKING_FROM = 8
"""From here on to noon, an hour without am or pm is the morning's; an earlier one is asked about."""
Hours = tuple[time, ...]
"""The hours that words may mean; none when they name an hour that is not clear, or a part of the day."""
HourRule = Callable[[tuple[Word, ...]], Hours]


def _after_noon(first: int, last: int) -> dict[int, int]:
    return {hour: hour + NOON for hour in range(first, last + 1)}


_MORNING = {hour: hour for hour in range(1, NOON)}
_ENGLISH_PARTS = {
    "morning": _MORNING,
    "afternoon": {NOON: NOON, **_after_noon(1, 6)},
    "evening": _after_noon(4, 11),
    "night": _after_noon(6, 11),
}
_SPANISH_PARTS = {
    "manana": _MORNING,
    "tarde": {NOON: NOON, **_after_noon(1, 9)},
    "noche": _after_noon(6, 11),
    "madrugada": {hour: hour for hour in range(1, 7)},
}
_MIDDAY = {NOON: NOON, **_after_noon(1, 3)}


def _clock(part: dict[int, int] | None = None, minutes: int = 0) -> HourRule:
    """Return the rule of an hour in a part of the day; ``minutes`` as in half past."""

    def rule(words: tuple[Word, ...]) -> Hours:
        first, *rest = [word for word in words if word.sign == "N"]
        half = next((word.value for word in words if word.sign == "HALF"), None)
        minute = rest[0].value if rest else 0
        if minute >= MINUTES or any(len(word.text) != 2 or not word.text.isdigit() for word in rest):  # noqa: PLR2004
            return ()
        hours = _hours(first, part, half)
        return tuple(_shifted(hour, minute + minutes) for hour in hours)

    return rule


def _hours(said: Word, part: dict[int, int] | None, half: int | None) -> tuple[int, ...]:
    hour = said.value
    if part is not None:
        found = part.get(hour, hour if hour in part.values() else None)
        agree = found is not None and (half is None or (found >= NOON) == (half == NOON))
        return (found,) if found is not None and agree else ()
    if half is not None:  # 12am is midnight to a clock, and noon to many people
        return (hour % NOON + half,) if 1 <= hour <= NOON and (hour, half) != (NOON, 0) else ()
    if hour >= HOURS_A_DAY:
        return ()
    of_24 = said.text.startswith("0") or hour >= _WORKING_FROM
    return (hour,) if of_24 else (hour, hour + NOON)


def _shifted(hour: int, minutes: int) -> time:
    return time((hour + minutes // MINUTES) % HOURS_A_DAY, minutes % MINUTES)


def _noon(words: tuple[Word, ...]) -> Hours:
    return (time(NOON),) if all(word.value == NOON for word in words if word.sign == "N") else ()


def _unclear(_: tuple[Word, ...]) -> Hours:
    return ()


_AT, _A = "at|@", "[a] las|la"
_H = "h|hs|hrs|horas|hours"


def _plain() -> Iterator[tuple[str, HourRule]]:
    bare = _clock()
    for at in (_AT, _A):
        yield from ((f"{at} {core}", bare) for core in ("N", "N . N", "N h N", f"N {_H}", f"N : N {_H}"))
        yield from ((f"{at} {core}", bare) for core in ("N : N", "N : N HALF", "N . N HALF", "N HALF"))
    yield from ((core, bare) for core in ("N : N", "N : N HALF", "N . N HALF", "N HALF", f"N : N {_H}", "t N : N"))
    yield from ((f"[at|@] {core}", bare) for core in ("N oclock", "N oclock sharp", "N HALF sharp"))
    yield from ((f"[a] las|la {core} en punto", bare) for core in ("N", "N : N"))
    yield "[at|@] [N] noon|midday", _noon
    yield "[a|al] mediodia", _noon
    yield "[at|a] [la] midnight|medianoche", _unclear


def _fractions() -> Iterator[tuple[str, HourRule]]:
    for words, minutes in (("half past", 30), ("quarter past", 15), ("quarter to", -15)):
        yield f"[at|@] {words} N [HALF]", _clock(minutes=minutes)
        for name, part in _ENGLISH_PARTS.items():
            yield f"[at|@] {words} N in the {name}", _clock(part, minutes)
    for words, minutes in (("y media", 30), ("y cuarto", 15), ("menos cuarto", -15)):
        yield f"[a] las|la N {words} [HALF]", _clock(minutes=minutes)
        for name, part in _SPANISH_PARTS.items():
            yield f"[a] [las|la] N {words} de la {name}", _clock(part, minutes)


def _english_parts() -> Iterator[tuple[str, HourRule]]:
    for name, part in _ENGLISH_PARTS.items():
        rule = _clock(part)
        for core in ("N", "N : N", "N HALF", "N : N HALF"):
            yield f"[at|@] {core} in the {name}", rule
            yield f"[in] [the] {name} [at|@] {core}", rule
            yield f"THIS {name} [at|@] {core}", rule
            yield f"[at|@] {core} THIS {name}", rule
            if name == "night":
                yield f"[at|@] {core} at {name}", rule
                yield f"tonight [at|@] {core}", rule
                yield f"[at|@] {core} tonight", rule
        yield f"[in|at] [the] {name}", _unclear


def _spanish_parts() -> Iterator[tuple[str, HourRule]]:
    for name, part in _SPANISH_PARTS.items():
        rule = _clock(part)
        for core in ("N", "N : N"):
            yield f"[a] [las|la] {core} de|por|en la {name}", rule
            yield f"por|en|de la {name} a las|la {core}", rule
            yield f"THIS {name} a las|la {core}", rule
            yield f"a las|la {core} THIS {name}", rule
        yield f"por|en|de la {name}", _unclear
    for core in ("N", "N : N"):
        yield f"[a] [las|la] {core} del mediodia", _clock(_MIDDAY)


HOURS = spelled_out((*_plain(), *_fractions(), *_english_parts(), *_spanish_parts()))
"""Phrases that name an hour, wherever they stand."""
BESIDE_A_DAY = HOURS | spelled_out((("N", _unclear), ("N h|hs|hrs", _clock()), ("N h N", _clock())))
"""The same and those that name an hour only beside a day; alone they may as well say how long, or be a day."""
FIRST = frozenset(shape.split()[0] for shape in BESIDE_A_DAY)
LAST = frozenset(shape.split()[-1] for shape in BESIDE_A_DAY)
"""Words with which such a phrase begins, and ends."""
OF_TODAY = frozenset({"THIS", "tonight"})
"""Words by which an hour names its day."""
