"""What is known when words for a day are read, what they may mean, and what is asked back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import Enum
from typing import NamedTuple

from bot.days.working import PLAIN, Calendar

FARTHEST = timedelta(days=731)
"""Two years: what lies further away is more likely a slip than a plan."""
MOST_OFFERED = 4
"""Days that a question offers."""


class Looks(Enum):
    """Which way a day lies: ``BACK`` up to today, ``AHEAD`` from today on, ``EITHER`` on both sides."""

    BACK = -1
    EITHER = 0
    AHEAD = 1


@dataclass(frozen=True, slots=True)
class Seen:
    """From where words are read: the person's today, their calendar, and their locale ('' when unknown)."""

    today: date
    calendar: Calendar = PLAIN
    language: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """What words mean: a day, and the hour if one was said."""

    day: date
    hour: time | None = None


class Unclear(Exception):
    """The words do not say one day. ``str()`` is one sentence that asks; ``days`` may be meant, at most four."""

    def __init__(self, sentence: str, days: tuple[date, ...] = ()) -> None:
        """Ask, and offer days."""
        super().__init__(sentence)
        self.days = days[:MOST_OFFERED]


class Meant(NamedTuple):
    """What a rule found: the days that may be meant, none when the calendar has no such day.

    One day that is not ``sure`` is asked about as well. ``part``: the words name a part of the day
    (tonight), which is no hour. ``instead`` is offered when the days lie on the wrong side of today.
    """

    days: tuple[date, ...]
    sure: bool = True
    part: bool = False
    instead: tuple[date, ...] = ()


def fits(day: date, today: date, looks: Looks) -> bool:
    """Tell whether a day lies on the right side of today, and not more than two years away."""
    if (looks is Looks.AHEAD and day < today) or (looks is Looks.BACK and day > today):
        return False
    return abs(day - today) <= FARTHEST
