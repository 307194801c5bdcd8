"""How days are named to a person, in the language that is being spoken."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from datetime import date, time

from babel.dates import get_day_names

from bot.days.hours import Hours
from bot.days.named import dated, short
from bot.language import _, spoken

__all__ = ["at", "dated", "hours", "listed", "on", "on_at", "short", "weekdays"]


def on(day: date, today: date) -> str:
    """Name a day within a sentence: ``today``, or ``on Friday, November 27``; the year where it is another."""
    match (day - today).days:
        case -1:
            said = _("yesterday, {day}")
        case 0:
            said = _("today, {day}")
        case 1:
            said = _("tomorrow, {day}")
        case _other:
            said = _("on {day}")
    return said.format(day=dated(day, today))


def on_at(day: date, hour: time | None, today: date) -> str:
    """Name a day within a sentence, and the hour where one was named."""
    return at(on(day, today), hour)


def at(day: str, hour: time | None) -> str:
    """Add the hour to the name of a day, where one was named."""
    return _("{day} at {hour}").format(day=day, hour=f"{hour:%H:%M}") if hour else day


_A_WEEK = 7
_FEWEST_IN_A_SPAN = 3


def weekdays(days: AbstractSet[int]) -> str:
    """Name a set of weekdays (Monday is 0): ``Monday to Friday``, ``Monday, Tuesday and Saturday``, ``every day``."""
    names = get_day_names("wide", locale=spoken().value)
    if len(days) == _A_WEEK:
        return _("every day")
    # the week begins on the day after a free one, so that Friday to Monday is one span
    first = next((day for day in sorted(days) if (day - 1) % _A_WEEK not in days), 0)
    span = [(first + offset) % _A_WEEK for offset in range(len(days))]
    if len(days) >= _FEWEST_IN_A_SPAN and set(span) == days:
        return _("{first} to {last}").format(first=names[span[0]], last=names[span[-1]])
    return listed([names[day] for day in sorted(days)]) or _("no day")


def listed(names: Sequence[str]) -> str:
    """Put names in a row as a sentence has them: ``Acme, Bolt and Core``; '' for none."""
    *others, last = names or [""]
    return _("{others} and {last}").format(others=", ".join(others), last=last) if others else last


def hours(of: Hours) -> str:
    """Name the hours of a day: ``09:00 to 21:00``."""
    return _("{first} to {last}").format(first=f"{of.starts:%H:%M}", last=f"{of.ends:%H:%M}")
