"""A person, their preferences, and what their day is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum

from bot.days import working, zones

MORNING = time(9)
"""The start of a person's hours, until they choose their own."""
EVENING = time(21)
"""When no card comes any more, until a person chooses their own hours."""
DAY_LIMIT = 3
"""Follow-ups on one day's card, until a person chooses their own limit."""


class ZoneFrom(StrEnum):
    """How the bot came to know a person's zone; what a person said is never overruled."""

    GUESS = "guess"
    PLATFORM = "platform"
    SAID = "said"


@dataclass(frozen=True, slots=True)
class Person:
    """Someone the bot serves. ``zone`` is an IANA name; instants are UTC, days are the person's own.

    ``next_at`` is the next instant at which something may be due, None when nothing is planned;
    ``carded_on`` the last local day whose card was decided; ``met`` whether the first answer was given.
    """

    id: str
    zone: str
    zone_from: ZoneFrom
    name: str = ""
    phone: str = ""
    names_in_nudges: bool = True
    last_number: int = 0
    next_at: datetime | None = None
    carded_on: date | None = None
    met: bool = False

    def today(self, now: datetime) -> date:
        """Return this person's local day at an instant."""
        return zones.day_in(self.zone, now)

    def hour_of_card(self, day: date) -> datetime:
        """Return the instant at which the card of a local day comes."""
        return zones.instant(self.zone, day, MORNING)

    def card_can_come(self, now: datetime) -> bool:
        """Tell whether a card may arrive at an instant: on a working day, within this person's hours."""
        today = self.today(now)
        return working.is_working(today) and self.hour_of_card(today) <= now < self._evening(today)

    def first_card_day(self, wanted: date, now: datetime) -> date:
        """Return the first day from ``wanted`` on whose card can still come: a working day without one yet."""
        today = self.today(now)
        carded = self.carded_on is not None and self.carded_on >= today
        over = carded or now >= self._evening(today)
        return working.on_or_after(max(wanted, working.after(today, 1) if over else today))

    def _evening(self, day: date) -> datetime:
        return zones.instant(self.zone, day, EVENING)

    def now_in(self, zone: str, zone_from: ZoneFrom) -> Person:
        """Return the person as they are after moving to a zone."""
        return replace(self, zone=zone, zone_from=zone_from)
