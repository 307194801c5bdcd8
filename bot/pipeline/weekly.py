"""When the week is told: on the last day of a person's own week on which cards come (product row I4)."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, timedelta
from itertools import count

from bot.people.person import Person
from bot.pipeline import silence
from bot.pipeline.lead import Lead

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
LATELY = timedelta(weeks=2)
"""Who said nothing for so long is told nothing of their week (product rule E6)."""


def ends(person: Person, day: date) -> date:
    """Return the last day of the week that a day lies in."""
    return person.calendar.week_of(day) + _WEEK - _DAY


def told_on(person: Person, day: date) -> date | None:
    """Return the day on which the week around a day is told: its last one for cards, None where it has none."""
    return person.last_card_day(ends(person, day))


def since(person: Person, day: date) -> date:
    """Return the first day that is told about on a day: the one on which the week before was told, in the morning."""
    last = ends(person, day)
    return next(filter(None, (told_on(person, last - weeks * _WEEK) for weeks in count(1))))


def tells(leads: Collection[Lead], person: Person, day: date) -> bool:
    """Tell whether the card of a day tells the week, as far as the leads' outlines show it.

    Not before the person had a lead for a day, nor at the end of a pause, nor to somebody who is silent;
    only where something happened or something is next.
    """
    return _listens(person, day) and told_on(person, day) == day and _has_something(leads, person, day)


def _listens(person: Person, day: date) -> bool:
    told = person.week_told_on is not None and person.week_told_on >= person.calendar.week_of(day)
    lately = person.seen_on is not None and day - person.seen_on <= LATELY
    away = person.wants_nothing or person.paused_until is not None
    return person.likes.weekly and lately and not (told or away or silence.slow(person, day))


def _has_something(leads: Collection[Lead], person: Person, day: date) -> bool:
    known = [lead for lead in leads if lead.open and lead.added_on < day]
    happened = person.seen_on is not None and person.seen_on >= since(person, day)
    until = ends(person, day) + _WEEK
    return bool(known) and (happened or any(_comes(lead, day, until) for lead in known))


def _comes(lead: Lead, day: date, until: date) -> bool:
    return (lead.plan is not None and lead.plan.due <= until) or (
        lead.interview is not None and day < lead.interview <= until
    )


def next_on(leads: Collection[Lead], person: Person, now: datetime) -> date | None:
    """Return the next day on which the week is told, None where it will not be."""
    on = told_on(person, person.first_card_day(person.today(now), now))
    return on if on and _listens(person, on) and _has_something(leads, person, on) else None
