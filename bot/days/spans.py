"""Spans of days, weeks, months, years and working days, counted from today."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from enum import IntEnum
from itertools import combinations

from bot.days.asked import FARTHEST, Looks, Meant
from bot.days.shapes import Phrase, Rule

MONTHS = 12
_COLLOQUIAL = {"ocho": 7, "quince": 14}
"""Eight and fifteen days, which are one and two weeks to many who say them in Spanish."""


class Unit(IntEnum):
    """What days are counted in. Clocks are not looked at, so that hours have no meaning here."""

    DAY = 0
    WEEK = 1
    MONTH = 2
    YEAR = 3
    WORKING = 4
    HOUR = 5


_DIFFERENT = frozenset(frozenset(pair) for pair in combinations((Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR), 2))


def near(offset: int, *, part: bool = False) -> Rule:
    """Return the rule of words that are a fixed number of days from today."""
    return lambda said: Meant((said.seen.today + timedelta(days=offset),), part=part)


def next_but_one(offset: int) -> Rule:
    """Return the rule of ``the day after tomorrow``."""
    there = near(offset)
    return lambda said: there(said) if said.first("U") == Unit.DAY else None


def month_of(day: date, count: int) -> tuple[int, int]:
    """Return the year and the month that come so many months after the day's."""
    year, month = divmod(day.year * MONTHS + day.month - 1 + count, MONTHS)
    return year, month + 1


def months_from(day: date, count: int) -> date:
    """Return the same day of another month, or that month's last day."""
    year, month = month_of(day, count)
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def counted(said: Phrase, start: date, count: int) -> date | None:
    """Count from a day in the first unit of the phrase."""
    return _count(said, start, count, said.all("U")[0])


def _count(said: Phrase, start: date, count: int, unit: int) -> date | None:
    match unit:
        case Unit.DAY:
            return start + timedelta(days=count)
        case Unit.WEEK:
            return start + timedelta(weeks=count)
        case Unit.MONTH:
            return months_from(start, count)
        case Unit.YEAR:
            return months_from(start, count * MONTHS)
        case Unit.WORKING if abs(count) > FARTHEST.days:  # further than two years, and long to count
            return start + timedelta(days=count)
        case Unit.WORKING:
            calendar = said.seen.calendar
            return calendar.after(start, count) if count > 0 else calendar.before(start, -count)
        case _:
            return None


def span(said: Phrase) -> Meant | None:
    """Read ``3d``, which goes the way that the day lies."""
    return _either_way(said, span_by)


def spans(said: Phrase) -> Meant | None:
    """Read ``2 weeks and 3 days``."""
    return _either_way(said, spans_by)


def _either_way(said: Phrase, by: Callable[[int], Rule]) -> Meant | None:
    if said.looks is not Looks.EITHER:
        return by(said.looks.value)(said)
    both = [by(sign)(said) for sign in (-1, 1)]
    return Meant(tuple(day for meant in both if meant for day in meant.days), sure=False) if all(both) else None


def span_by(sign: int) -> Rule:
    """Return the rule of a span that says which way it goes."""

    def rule(said: Phrase) -> Meant | None:
        today, count = said.seen.today, said.all("N")[0]
        there = counted(said, today, count * sign)
        if not count or not there:
            return None
        back = counted(said, today, -count * sign) if said.looks.value != sign else None
        idioms = [_COLLOQUIAL[word.text] for word in said.words if word.text in _COLLOQUIAL]
        earlier = [today + timedelta(days=days * sign) for days in idioms if said.first("U") == Unit.DAY]
        return Meant((*earlier, there), instead=(back,) if back else ())

    return rule


def spans_by(sign: int) -> Rule:
    """Return the rule of two spans of different units; the larger is counted first."""

    def end(said: Phrase, way: int) -> date | None:
        day: date | None = said.seen.today
        for unit, count in sorted(zip(said.all("U"), said.all("N"), strict=True), reverse=True):
            day = _count(said, day, count * way, unit) if day else None
        return day

    def rule(said: Phrase) -> Meant | None:
        if not all(said.all("N")) or frozenset(said.all("U")) not in _DIFFERENT:
            return None
        there, back = end(said, sign), end(said, -sign)
        return Meant((there,), instead=(back,)) if there and back else None

    return rule


def couple(sign: int) -> Rule:
    """Return the rule of ``a couple of days``: often two, so it is asked."""

    def rule(said: Phrase) -> Meant | None:
        way = sign or (-1 if said.looks is Looks.BACK else 1)
        day = counted(said, said.seen.today, 2 * way)
        return Meant((day,), sure=False) if day else None

    return rule


def span_from(offset: int) -> Rule:
    """Return the rule of ``a week from tomorrow``."""

    def rule(said: Phrase) -> Meant | None:
        day = counted(said, said.seen.today + timedelta(days=offset), said.number)
        return Meant((day,)) if day else None

    return rule
