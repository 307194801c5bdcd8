"""Working days. Monday to Friday, until a person's own weekend and holidays are asked for."""

from __future__ import annotations

from datetime import date, timedelta

_SATURDAY = 5


def is_working(day: date) -> bool:
    """Tell whether people are at work on this day."""
    return day.weekday() < _SATURDAY


def on_or_after(day: date) -> date:
    """Return the day itself if it is a working day, else the next one."""
    while not is_working(day):
        day += timedelta(days=1)
    return day


def after(day: date, count: int) -> date:
    """Return the working day that comes ``count`` (1 or more) working days after ``day``."""
    for _ in range(count):
        day = on_or_after(day + timedelta(days=1))
    return day


def before(day: date, count: int) -> date:
    """Return the working day that comes ``count`` (1 or more) working days before ``day``."""
    for _ in range(count):
        day -= timedelta(days=1)
        while not is_working(day):
            day -= timedelta(days=1)
    return day


def between(start: date, end: date) -> int:
    """Count the working days after ``start`` up to and including ``end``; 0 if ``end`` is not later."""
    if end <= start:
        return 0
    weeks, rest = divmod((end - start).days, 7)
    tail = (end - timedelta(days=offset) for offset in range(rest))
    return weeks * _SATURDAY + sum(is_working(day) for day in tail)
