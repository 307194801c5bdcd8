"""How days are named to a person."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from datetime import date

from bot.days.hours import Hours

_NEAR = {-1: "yesterday", 0: "today", 1: "tomorrow"}


def on(day: date, today: date) -> str:
    """Name a day within a sentence: ``today``, or ``on Friday, November 27``; the year where it is another."""
    near = _NEAR.get((day - today).days)
    return f"{near}, {dated(day, today)}" if near else f"on {dated(day, today)}"


def dated(day: date, today: date) -> str:
    """Name a day by weekday and date."""
    year = f", {day.year}" if day.year != today.year else ""
    return f"{day:%A}, {day:%B} {day.day}{year}"


def short(day: date, today: date) -> str:
    """Name a day in a line: ``Fri Nov 27``."""
    year = f" {day.year}" if day.year != today.year else ""
    return f"{day:%a} {day:%b} {day.day}{year}"


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_FEWEST_IN_A_SPAN = 3


def weekdays(days: AbstractSet[int]) -> str:
    """Name a set of weekdays (Monday is 0): ``Monday to Friday``, ``Monday, Tuesday and Saturday``, ``every day``."""
    if len(days) == len(_WEEKDAYS):
        return "every day"
    # the week begins on the day after a free one, so that Friday to Monday is one span
    first = next((day for day in sorted(days) if (day - 1) % 7 not in days), 0)
    span = [(first + offset) % 7 for offset in range(len(days))]
    if len(days) >= _FEWEST_IN_A_SPAN and set(span) == days:
        return f"{_WEEKDAYS[span[0]]} to {_WEEKDAYS[span[-1]]}"
    *others, last = [_WEEKDAYS[day] for day in sorted(days)] or ["no day"]
    return f"{', '.join(others)} and {last}" if others else last


def hours(of: Hours) -> str:
    """Name the hours of a day: ``09:00 to 21:00``."""
    return f"{of.starts:%H:%M} to {of.ends:%H:%M}"
