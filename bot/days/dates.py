"""Days of a month and of a year, and the ends of both, seen from today."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from bot.days.asked import Looks, Meant
from bot.days.shapes import Phrase, Rule
from bot.days.spans import MONTHS, Unit, month_of, months_from
from bot.days.week import bare, end_of_week, weekend

_CLOSE = 91
"""Days within which a date without a year is the nearest one, when it may lie on either side."""
_SUSPECT = 300
"""Days from which on a date without a year is asked about: the one on the other side is far nearer."""
_LAST_HOUR = 24
"""The greatest number that may be an hour."""


def on_date(year: int, month: int, day: int) -> tuple[date, ...]:
    """Return the day, or nothing when the calendar has no such day."""
    try:
        return (date(year, month, day),)
    except ValueError:
        return ()


def _last_of(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def end_by(offset: int) -> Rule:
    """Return the rule of ``end of month`` (0) or ``end of next month`` (1)."""

    def rule(said: Phrase) -> Meant | None:
        match said.first("U"):
            case Unit.WEEK if not offset:
                return end_of_week(said)
            case Unit.MONTH:
                return Meant((_last_of(months_from(said.seen.today.replace(day=1), offset)),))
            case Unit.YEAR:
                return Meant((date(said.seen.today.year + offset, MONTHS, 31),))
            case Unit.DAY if not offset:
                return Meant((said.seen.today,), part=True)
            case _:
                return None

    return rule


def fin_de(said: Phrase) -> Meant | None:
    """Read ``fin de mes``, and ``fin de semana``, which is the weekend."""
    return weekend(said) if said.first("U") == Unit.WEEK else end_by(0)(said)


def end_of_named(said: Phrase) -> Meant:
    """Read ``end of december``."""
    month, year, this = said.all("MONTH")[0], said.first("YEAR"), said.seen.today.year
    years = (this - 1, this, this + 1) if year is None else (year,)
    days = [_last_of(first) for each in years for first in on_date(each, month, 1)]
    return nearest(said, days) if year is None else Meant(tuple(days))


def nearest(said: Phrase, days: list[date]) -> Meant:
    """Choose among days that lack a month or a year, given in their order: the nearest on the right side."""
    today = said.seen.today
    if said.looks is Looks.EITHER:
        by_distance = sorted(days, key=lambda day: abs(day - today))
        close = by_distance[:1] if by_distance and abs(by_distance[0] - today).days <= _CLOSE else by_distance[:2]
        return _checked(said, Meant(tuple(sorted(close))))
    if said.looks is Looks.AHEAD:
        fitting = [day for day in days if day >= today][:1]
    else:
        fitting = [day for day in days if day <= today][-1:]
    sure = bool(fitting) and abs(fitting[0] - today).days < _SUSPECT
    return _checked(said, Meant(tuple(fitting), sure=sure))


def _checked(said: Phrase, meant: Meant) -> Meant:
    """Ask where the words name a weekday that is another than the date's."""
    wanted = said.first("WD")
    if wanted is None or any(day.weekday() == wanted for day in meant.days[:1]):
        return meant
    return Meant((*meant.days, *bare(said, said.looks)), sure=False) if meant.days else meant


def dated(said: Phrase) -> Meant | None:
    """Read ``dec 5``, with or without a year or a weekday; spelled out only as in ``cinco de enero``."""
    if not said.in_figures and not any(word.sign in {"de", "of", "the"} for word in said.words):
        return None
    return of_date(said, said.all("MONTH")[0], said.number, said.first("YEAR"))


def of_date(said: Phrase, month: int, day: int, year: int | None) -> Meant:
    """Return a month's day: in the given year, else in the nearest one that fits."""
    if year is not None:
        return _checked(said, Meant(on_date(year, month, day)))
    this = said.seen.today.year
    return nearest(said, [found for each in range(this - 2, this + 3) for found in on_date(each, month, day)])


def month_alone(said: Phrase) -> Meant:
    """Ask about ``may``, which names no day."""
    return Meant(of_date(said, said.all("MONTH")[0], 1, said.first("YEAR")).days, sure=False)


def of_month(said: Phrase) -> Meant:
    """Read ``the 15th``: of the nearest month that has it; on either side it is asked."""
    today, wanted = said.seen.today, said.number
    days = [found for offset in range(-2, 3) for found in on_date(*month_of(today, offset), wanted)]
    if said.looks is not Looks.EITHER:
        return nearest(said, days)
    around = [[day for day in days if day < today][-1:], [day for day in days if day >= today][:1]]
    return _checked(said, Meant(tuple(day for each in around for day in each)))


def day_alone(said: Phrase) -> Meant:
    """Read ``5th`` and ``friday 27``; ask about ``friday 4``, which may be an hour, and about ``first``."""
    last, meant = said.words[-1], of_month(said)
    sure = last.text[:1].isdigit() and (last.sign == "ORD" or last.value > _LAST_HOUR)
    return Meant(meant.days, meant.sure and sure)


def of_next_month(offset: int) -> Rule:
    """Return the rule of ``the 5th of next month``."""

    def rule(said: Phrase) -> Meant | None:
        days = on_date(*month_of(said.seen.today, offset), said.number)
        return Meant(days) if said.first("U") == Unit.MONTH else None

    return rule


def day_of_month(said: Phrase) -> Meant | None:
    """Read ``el día 5``."""
    day = said.in_figures and any(word.text == "dia" for word in said.words)
    return of_month(said) if day else None


def bare_number(said: Phrase) -> Meant:
    """Ask about ``5``: a day of the month, or so many days."""
    ways = (said.looks.value,) if said.looks is not Looks.EITHER else (-1, 1)
    spans = tuple(said.seen.today + timedelta(days=said.number * way) for way in ways)
    return Meant(tuple(dict.fromkeys((*of_month(said).days, *spans))), sure=False)
