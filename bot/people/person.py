"""A person, and what their day is."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import lru_cache

from bot.days import countries, zones
from bot.days.countries import Country
from bot.days.working import Calendar
from bot.language import Language
from bot.people import spread
from bot.people.preferences import Preferences
from bot.people.wording import Wording
from bot.vocabulary import Term

_DAY = timedelta(days=1)
_NONE = timedelta(0)


class ZoneFrom(Term):
    """How the bot came to know a person's zone; what a person said is never overruled."""

    GUESS = "guess"
    PLATFORM = "platform"
    SAID = "said"


class Door(Term):
    """Whether messages of ours reach a person: not tried yet, one arrived, the latest was refused for good."""

    UNTRIED = "untried"
    OPEN = "open"
    SHUT = "shut"


class Question(Term):
    """What may be asked once after the first lead (product rule S1)."""

    SENT = "sent"
    HOURS = "hours"
    ZONE = "zone"


@dataclass(frozen=True, slots=True)
class Person:
    """Someone the bot serves. ``zone`` is an IANA name; instants are UTC, days are the person's own.

    ``heard`` is the language of their platform. ``next_at`` is the next instant at which something
    may be due, None when nothing is planned; ``late_since`` when something was due that could not
    come yet because the bot was not there. ``carded_on`` is the last local day whose card was
    decided; ``met`` whether the first answer was given, ``seen_on`` the day of the latest one.
    ``paused_until`` is the day on which cards come again; ``found_on`` the day on which they found
    work, from which on there are none. ``silent_since`` is the day on which they wrote that they cannot
    go on: nothing comes until they ask for something again. ``challenged_on``, ``resting_told_on`` and ``rejected_on``
    are the days of the latest challenge to an assumed no, of the latest line about resting leads,
    and of the latest rejection. ``wrote_instead`` counts the calls that they replaced by writing.
    ``sent_on`` is the day of the latest day's card, ``unanswered_since`` that of the first one since
    they last said something, ``asked_on`` that of the question how to go on, until they say something.
    ``week_told_on`` is the day of the latest card that told their week.
    ``lead_on`` is the day on which they added their latest lead, None where that was not noted yet.
    ``asked_who`` is whether they were asked how they introduce themselves; ``wordings`` are their own words
    to use with employers. ``door`` is whether messages reach them, ``questions`` what is still to be asked
    after their first lead. ``spread`` is how wide their day's cards are spread with those of all others; it is the
    store's (a setting of whoever runs the bot), and not kept with them.
    """

    id: str
    zone: str
    zone_from: ZoneFrom
    name: str = ""
    phone: str = ""
    heard: Language = Language.ENGLISH
    likes: Preferences = field(default_factory=Preferences)
    names_in_nudges: bool = True
    last_number: int = 0
    next_at: datetime | None = None
    late_since: datetime | None = None
    carded_on: date | None = None
    met: bool = False
    seen_on: date | None = None
    paused_until: date | None = None
    found_on: date | None = None
    silent_since: date | None = None
    challenged_on: date | None = None
    resting_told_on: date | None = None
    rejected_on: date | None = None
    wrote_instead: int = 0
    sent_on: date | None = None
    unanswered_since: date | None = None
    asked_on: date | None = None
    week_told_on: date | None = None
    lead_on: date | None = None
    asked_who: bool = False
    wordings: tuple[Wording, ...] = ()
    door: Door = Door.UNTRIED
    questions: tuple[Question, ...] = ()
    spread: timedelta = _NONE

    @property
    def language(self) -> Language:
        """The language to speak with them: the one they chose, else that of their platform."""
        return self.likes.language or self.heard

    @property
    def country(self) -> Country:
        """The country whose holidays count: the one they said, else that of their zone."""
        return self.likes.country or _country_of(self.zone)

    @property
    def calendar(self) -> Calendar:
        """This person's working days."""
        return _calendar(self.likes.country, self.likes.weekend, self.zone)

    @property
    def wants_nothing(self) -> bool:
        """Whether nothing comes until they say so: they found work, or wrote that they cannot go on."""
        return self.found_on is not None or self.silent_since is not None

    def today(self, now: datetime) -> date:
        """Return this person's local day at an instant."""
        return zones.day_in(self.zone, now)

    def begins(self, day: date) -> datetime:
        """Return the instant from which something may come on a local day."""
        return zones.instant(self.zone, day, self.likes.hours.starts)

    def hour_of_card(self, day: date) -> datetime:
        """Return the instant at which the card of a local day comes: soon after their hours begin, by the spread."""
        begins = self.begins(day)
        if not self.spread:
            return begins
        hours = max(self.evening(day) - begins, _NONE)  # none where the clocks jump over the beginning of short hours
        return begins + spread.after(self.id, min(self.spread, hours / 2))

    def evening(self, day: date) -> datetime:
        """Return the instant from which nothing comes any more on a local day."""
        return zones.instant(self.zone, day, self.likes.hours.ends)

    def is_card_day(self, day: date) -> bool:
        """Tell whether cards may come on a day: a chosen weekday that is no holiday, else a working day."""
        return _comes_on(day, self.likes.days, self.calendar)

    def card_day_from(self, day: date) -> date:
        """Return the first day from ``day`` on, on which cards may come."""
        return _first_from(day, self.likes.days, self.calendar)

    def last_card_day(self, day: date) -> date | None:
        """Return the latest of the seven days up to ``day`` on which cards may come, None where there is none."""
        return _last_until(day, self.likes.days, self.calendar)

    def reachable(self, now: datetime) -> bool:
        """Tell whether something may arrive at an instant: on their days, within their hours, not in a pause."""
        today = self.today(now)
        return not self.is_away(today) and self.is_card_day(today) and self.begins(today) <= now < self.evening(today)

    def card_may_come(self, now: datetime) -> bool:
        """Tell whether the day's card may arrive at an instant: where anything may, and not before its own hour."""
        return self.reachable(now) and self.hour_of_card(self.today(now)) <= now

    def is_away(self, day: date) -> bool:
        """Tell whether nothing comes on a day: it lies in a pause, or they want nothing for now."""
        return self.wants_nothing or (self.paused_until is not None and day < self.paused_until)

    def first_card_day(self, wanted: date, now: datetime) -> date:
        """Return the first day from ``wanted`` on whose card can still come, a pause aside."""
        today = self.today(now)
        carded = self.carded_on is not None and self.carded_on >= today
        over = carded or now >= self.evening(today)
        return self.card_day_from(max(wanted, today + _DAY if over else today))

    def now_in(self, zone: str, zone_from: ZoneFrom) -> Person:
        """Return the person as they are after moving to a zone."""
        return replace(self, zone=zone, zone_from=zone_from)


@lru_cache(maxsize=16_384)
def _first_from(day: date, days: frozenset[int] | None, calendar: Calendar) -> date:
    while not _comes_on(day, days, calendar):
        day += _DAY
    return day


@lru_cache(maxsize=16_384)
def _last_until(day: date, days: frozenset[int] | None, calendar: Calendar) -> date | None:
    week = (day - back * _DAY for back in range(7))
    return next((each for each in week if _comes_on(each, days, calendar)), None)


@lru_cache(maxsize=16_384)
def _comes_on(day: date, days: frozenset[int] | None, calendar: Calendar) -> bool:
    return calendar.is_working(day) if days is None else day.weekday() in days and not calendar.is_holiday(day)


@lru_cache(maxsize=1024)
def _country_of(zone: str) -> Country:
    return Country(countries.of_zone(zone))


@lru_cache(maxsize=1024)
def _calendar(said: Country | None, weekend: frozenset[int] | None, zone: str) -> Calendar:
    """Return the calendar; who wants no holidays still has the weekend of the country they are in."""
    country = said or _country_of(zone)
    usual = countries.weekend(country.code or countries.of_zone(zone)) if weekend is None else weekend
    return Calendar(usual, country.code, country.part)
