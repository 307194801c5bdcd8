"""Working days: a weekend, and the public holidays of a country."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from bot.days.closed import closed

SATURDAY_AND_SUNDAY = frozenset({5, 6})
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Calendar:
    """Which days people work. ``weekend`` holds weekdays (Monday is 0), at most six of them.

    ``country`` is an ISO 3166-1 code whose public holidays count, ``part`` one of its
    subdivisions; '' stands for no holidays, and for the whole country.
    """

    weekend: frozenset[int] = SATURDAY_AND_SUNDAY
    country: str = ""
    part: str = ""

    def __hash__(self) -> int:
        """Hash what is quick to hash: calendars are looked up far more often than they are made."""
        return hash(self.country)

    def is_holiday(self, day: date) -> bool:
        """Tell whether the day is a public holiday."""
        return bool(self.country) and day in closed(self.country, self.part, day.year)

    def is_working(self, day: date) -> bool:
        """Tell whether people are at work on this day."""
        return day.weekday() not in self.weekend and not self.is_holiday(day)

    def on_or_after(self, day: date) -> date:
        """Return the day itself if it is a working day, else the next one."""
        while not self.is_working(day):
            day += _DAY
        return day

    def week_of(self, day: date) -> date:
        """Return the first day of the week that a day lies in: the first one after the weekend, else a Monday.

        Where a weekend lies apart, it is the first weekday, counted from Monday, that follows a free one.
        """
        return _week_of(self, day)

    def after(self, day: date, count: int) -> date:
        """Return the working day that comes ``count`` working days after ``day``; 0: the day itself or the next."""
        return _after(self, day, count)

    def before(self, day: date, count: int) -> date:
        """Return the working day that comes ``count`` (1 or more) working days before ``day``."""
        for _ in range(count):
            day -= _DAY
            while not self.is_working(day):
                day -= _DAY
        return day

    def between(self, start: date, end: date) -> int:
        """Count the working days after ``start`` up to and including ``end``; 0 if ``end`` is not later."""
        return _between(self, start, end)


@lru_cache(maxsize=16_384)
def _week_of(calendar: Calendar, day: date) -> date:
    starts = (each for each in range(7) if each not in calendar.weekend and (each - 1) % 7 in calendar.weekend)
    return day - (day.weekday() - next(starts, 0)) % 7 * _DAY


@lru_cache(maxsize=16_384)
def _between(calendar: Calendar, start: date, end: date) -> int:
    return sum(calendar.is_working(start + offset * _DAY) for offset in range(1, (end - start).days + 1))


@lru_cache(maxsize=65_536)
def _after(calendar: Calendar, day: date, count: int) -> date:
    """Count forward. The same few days are asked for again and again: everybody's waits begin on recent days."""
    if count == 0:
        return calendar.on_or_after(day)
    for _ in range(count):
        day = calendar.on_or_after(day + _DAY)
    return day


PLAIN = Calendar()
"""Monday to Friday, without holidays."""
