"""Days and hours as they are written in the language that is being spoken."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache

from babel.dates import format_date

from bot.language import Language, _, pgettext, spoken


def dated(day: date, today: date) -> str:
    """Name a day by weekday and date; the year where it is another."""
    return long(day) if day.year == today.year else with_year(day)


def long(day: date) -> str:
    """Name a day by weekday and date: ``Friday, November 27``."""
    return _written(day, pgettext("day, see unicode.org/reports/tr35", "EEEE, MMMM d"), spoken())


def with_year(day: date) -> str:
    """Name a day by weekday, date and year: ``Friday, November 27, 2026``."""
    return _written(day, pgettext("day, see unicode.org/reports/tr35", "EEEE, MMMM d, y"), spoken())


def short(day: date, today: date) -> str:
    """Name a day in a line: ``Fri Nov 27``."""
    if day.year == today.year:
        return _written(day, pgettext("day, see unicode.org/reports/tr35", "EEE MMM d"), spoken())
    return _written(day, pgettext("day, see unicode.org/reports/tr35", "EEE MMM d y"), spoken())


def moment(local: datetime, city: str) -> str:
    """Name a local instant, and where that is: ``Friday, November 27 at 09:00 (New York time)``.

    A zone that is called by letters, such as UTC, is a time already.
    """
    said = _("{day} at {hour} ({zone})") if city.isupper() else _("{day} at {hour} ({city} time)")
    return said.format(day=long(local.date()), hour=f"{local:%H:%M}", city=city, zone=city)


@lru_cache(maxsize=4096)
def _written(day: date, pattern: str, language: Language) -> str:
    return format_date(day, pattern, locale=language.value)
