"""What the shapes of days mean, seen from today: spans, weekdays, weeks, ends, days of a month."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from enum import IntEnum
from itertools import combinations

from bot.days.asked import FARTHEST, Looks, Meant
from bot.days.shapes import Phrase, Rule

WEEK = 7
DECEMBER = 12
_CLOSE = 91
"""Days within which a date without a year is the nearest one, when it may lie on either side."""
_SUSPECT = 300
"""Days from which on a date without a year is asked about: the one on the other side is far nearer."""
_LAST_HOUR = 24
"""The greatest number that may be an hour."""
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


def months_from(day: date, count: int) -> date:
    """Return the same day of another month, or that month's last day."""
    year, month = _month(day, count)
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _month(day: date, count: int) -> tuple[int, int]:
    year, month = divmod(day.year * DECEMBER + day.month - 1 + count, DECEMBER)
    return year, month + 1


def _counted(said: Phrase, start: date, count: int) -> date | None:
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
            return months_from(start, count * DECEMBER)
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
        there = _counted(said, today, count * sign)
        if not count or not there:
            return None
        back = _counted(said, today, -count * sign) if said.looks.value != sign else None
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
        day = _counted(said, said.seen.today, 2 * way)
        return Meant((day,), sure=False) if day else None

    return rule


def span_from(offset: int) -> Rule:
    """Return the rule of ``a week from tomorrow``."""

    def rule(said: Phrase) -> Meant | None:
        day = _counted(said, said.seen.today + timedelta(days=offset), said.number)
        return Meant((day,)) if day else None

    return rule


def span_from_weekday(said: Phrase) -> Meant | None:
    """Read ``a week from friday``."""
    days = [_counted(said, day, said.number) for day in _bare(said, Looks.AHEAD)]
    return Meant(tuple(day for day in days if day)) if all(days) else None


def _after(today: date, weekday: int) -> date:
    return today + timedelta(days=(weekday - today.weekday() - 1) % WEEK + 1)


def _before(today: date, weekday: int) -> date:
    return today - timedelta(days=(today.weekday() - weekday - 1) % WEEK + 1)


def _bare(said: Phrase, looks: Looks) -> tuple[date, ...]:
    """Return the days that a weekday may mean: on that weekday itself, also today."""
    today, wanted = said.seen.today, said.all("WD")[0]
    back = (_before(today, wanted),) if looks is not Looks.AHEAD else ()
    ahead = (_after(today, wanted),) if looks is not Looks.BACK else ()
    now = (today,) if today.weekday() == wanted else ()
    return (*back, *now, *ahead)


def weekday(said: Phrase) -> Meant:
    """Read ``tuesday``: the nearest on the side where the day lies, or a question on a Tuesday."""
    return Meant(_bare(said, said.looks))


def coming_weekday(said: Phrase) -> Meant:
    """Read ``this coming tuesday``."""
    return Meant((_after(said.seen.today, said.all("WD")[0]),))


def past_weekday(said: Phrase) -> Meant:
    """Read ``this past tuesday``."""
    return Meant((_before(said.seen.today, said.all("WD")[0]),))


def this_weekday(said: Phrase) -> Meant:
    """Read ``this tuesday``, in the week that began on Monday."""
    today, wanted = said.seen.today, said.all("WD")[0]
    day, ahead = today + timedelta(days=wanted - today.weekday()), _after(today, wanted)
    if day >= today or said.looks is Looks.BACK:
        return Meant((day,))
    return Meant((day, ahead) if said.looks is Looks.EITHER else (ahead,), sure=False)


def _weeks(today: date, offset: int) -> tuple[date, ...]:
    """Return the Mondays of a week, this one's plus ``offset``; two on a Sunday, which begins a week for many."""
    monday = today + timedelta(days=WEEK * offset - today.weekday())
    return (monday, monday + timedelta(days=WEEK)) if today.weekday() == WEEK - 1 else (monday,)


def _in_weeks(today: date, offset: int, wanted: int) -> tuple[date, ...]:
    days = [monday + timedelta(days=wanted) for monday in _weeks(today, offset)]
    if wanted == WEEK - 1:  # a Sunday ends the week, or began it
        days += [day - timedelta(days=WEEK) for day in days]
    return tuple(sorted(set(days)))


def next_weekday(said: Phrase) -> Meant:
    """Read ``next tuesday``: the nearest, or the one of next week, and a question where these differ."""
    today, wanted = said.seen.today, said.all("WD")[0]
    days = {_after(today, wanted), *_in_weeks(today, 1, wanted)}
    return Meant(tuple(sorted(day for day in days if day > today)))


def last_weekday(said: Phrase) -> Meant:
    """Read ``last tuesday``: the nearest, or the one of last week, and a question where these differ."""
    today, wanted = said.seen.today, said.all("WD")[0]
    days = {_before(today, wanted), *_in_weeks(today, -1, wanted)}
    return Meant(tuple(sorted((day for day in days if day < today), reverse=True)))


def weekday_of_week(offset: int) -> Rule:
    """Return the rule of ``friday next week``."""

    def rule(said: Phrase) -> Meant | None:
        if said.first("U") != Unit.WEEK:
            return None
        return Meant(_in_weeks(said.seen.today, offset, said.all("WD")[0]))

    return rule


def either_weekday(said: Phrase) -> Meant:
    """Read ``monday or tuesday``, which is always asked."""
    looks = Looks.BACK if said.looks is Looks.BACK else Looks.AHEAD
    one, other = (_before if looks is Looks.BACK else _after, said.all("WD"))
    return Meant(tuple(one(said.seen.today, each) for each in other), sure=False)


def next_one(said: Phrase) -> Meant | None:
    """Read ``next week`` (its Monday), ``next month`` (its first) or ``next working day``."""
    today = said.seen.today
    match said.first("U"):
        case Unit.WEEK:
            return Meant(_weeks(today, 1))
        case Unit.MONTH:
            return Meant((months_from(today.replace(day=1), 1),))
        case Unit.WORKING:
            return Meant((said.seen.calendar.after(today, 1),))
        case _:
            return None


def weekend(said: Phrase) -> Meant:
    """Read ``the weekend``, which is always asked."""
    saturday = 5
    today = said.seen.today
    pick = _before if said.looks is Looks.BACK else _after
    return Meant(tuple(sorted(pick(today, each) for each in (saturday, saturday + 1))), sure=False)


def end_by(offset: int) -> Rule:
    """Return the rule of ``end of month`` (0) or ``end of next month`` (1)."""

    def rule(said: Phrase) -> Meant | None:
        match said.first("U"):
            case Unit.WEEK if not offset:
                return _end_of_week(said)
            case Unit.MONTH:
                return Meant((_last(months_from(said.seen.today.replace(day=1), offset)),))
            case Unit.YEAR:
                return Meant((date(said.seen.today.year + offset, DECEMBER, 31),))
            case Unit.DAY if not offset:
                return Meant((said.seen.today,), part=True)
            case _:
                return None

    return rule


def fin_de(said: Phrase) -> Meant | None:
    """Read ``fin de mes``, and ``fin de semana``, which is the weekend."""
    return weekend(said) if said.first("U") == Unit.WEEK else end_by(0)(said)


def _end_of_week(said: Phrase) -> Meant | None:
    """Find the last day before the person's weekend; on a weekend it is asked."""
    today, off = said.seen.today, said.seen.calendar.weekend
    for offset in range(WEEK + 1):
        day = today + timedelta(days=offset)
        if day.weekday() not in off and (day.weekday() + 1) % WEEK in off:
            return Meant((day,), sure=today.weekday() not in off)
    return None


def _last(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def end_of_named(said: Phrase) -> Meant:
    """Read ``end of december``."""
    month, year = said.all("MONTH")[0], said.first("YEAR")
    if year is not None:
        return Meant((_last(date(year, month, 1)),))
    today = said.seen.today
    return nearest(said, [_last(date(today.year + offset, month, 1)) for offset in (-1, 0, 1)])


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
    return Meant((*meant.days, *_bare(said, said.looks)), sure=False) if meant.days else meant


def on_date(year: int, month: int, day: int) -> tuple[date, ...]:
    """Return the day, or nothing when the calendar has no such day."""
    try:
        return (date(year, month, day),)
    except ValueError:
        return ()


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
    days = [found for offset in range(-2, 3) for found in on_date(*_month(today, offset), wanted)]
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
        days = on_date(*_month(said.seen.today, offset), said.number)
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
