"""How days are named to a person."""

from __future__ import annotations

from datetime import date

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
