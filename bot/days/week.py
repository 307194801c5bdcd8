"""Weekdays and weeks, seen from today; a week begins on Monday to some and on Sunday to others."""

from __future__ import annotations

from datetime import date, timedelta

from bot.days.asked import Looks, Meant
from bot.days.shapes import Phrase, Rule
from bot.days.spans import Unit, counted, months_from
from bot.days.working import SATURDAY_AND_SUNDAY

WEEK = 7


def after(today: date, weekday: int) -> date:
    """Return the next such weekday after today."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % WEEK + 1)


def before(today: date, weekday: int) -> date:
    """Return the last such weekday before today."""
    return today - timedelta(days=(today.weekday() - weekday - 1) % WEEK + 1)


def bare(said: Phrase, looks: Looks) -> tuple[date, ...]:
    """Return the days that a weekday may mean: on that weekday itself, also today."""
    today, wanted = said.seen.today, said.all("WD")[0]
    back = (before(today, wanted),) if looks is not Looks.AHEAD else ()
    ahead = (after(today, wanted),) if looks is not Looks.BACK else ()
    now = (today,) if today.weekday() == wanted else ()
    return (*back, *now, *ahead)


def span_from_weekday(said: Phrase) -> Meant | None:
    """Read ``a week from friday``."""
    days = [counted(said, day, said.number) for day in bare(said, Looks.AHEAD)]
    return Meant(tuple(day for day in days if day)) if all(days) else None


def weekday(said: Phrase) -> Meant:
    """Read ``tuesday``: the nearest on the side where the day lies, or a question on a Tuesday."""
    return Meant(bare(said, said.looks))


def coming_weekday(said: Phrase) -> Meant:
    """Read ``this coming tuesday``."""
    return Meant((after(said.seen.today, said.all("WD")[0]),))


def past_weekday(said: Phrase) -> Meant:
    """Read ``this past tuesday``."""
    return Meant((before(said.seen.today, said.all("WD")[0]),))


def this_weekday(said: Phrase) -> Meant:
    """Read ``this tuesday``, in the week that began on Monday."""
    today, wanted = said.seen.today, said.all("WD")[0]
    day, ahead = today + timedelta(days=wanted - today.weekday()), after(today, wanted)
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
    days = {after(today, wanted), *_in_weeks(today, 1, wanted)}
    return Meant(tuple(sorted(day for day in days if day > today)))


def last_weekday(said: Phrase) -> Meant:
    """Read ``last tuesday``: the nearest, or the one of last week, and a question where these differ."""
    today, wanted = said.seen.today, said.all("WD")[0]
    days = {before(today, wanted), *_in_weeks(today, -1, wanted)}
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
    pick = before if said.looks is Looks.BACK else after
    return Meant(tuple(pick(said.seen.today, each) for each in said.all("WD")), sure=False)


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
    pick = before if said.looks is Looks.BACK else after
    return Meant(tuple(sorted(pick(said.seen.today, each) for each in SATURDAY_AND_SUNDAY)), sure=False)


def end_of_week(said: Phrase) -> Meant | None:
    """Find the last day before the person's weekend; on a weekend it is asked."""
    today, off = said.seen.today, said.seen.calendar.weekend
    for offset in range(WEEK + 1):
        day = today + timedelta(days=offset)
        if day.weekday() not in off and (day.weekday() + 1) % WEEK in off:
            return Meant((day,), sure=today.weekday() not in off)
    return None
