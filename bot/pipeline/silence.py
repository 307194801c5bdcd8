"""When cards meet silence: fewer of them, then one question, then none until the person says something (rule E6)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.people.person import Person

SLOWER_AFTER = 5
"""Working days from the first card that met no word, after which cards come once a week."""
A_WEEK = timedelta(days=7)
ASKS_AFTER = timedelta(weeks=3)
"""From the first card that met no word until the one question."""


def slow(person: Person, day: date) -> bool:
    """Tell whether on a day cards come once a week only."""
    since = person.unanswered_since
    return since is not None and day >= person.calendar.after(since, SLOWER_AFTER)


def waits(person: Person) -> bool:
    """Tell whether nothing comes until the person says something: they were asked."""
    return person.asked_on is not None


def asks(person: Person, today: date) -> bool:
    """Tell whether the next card is the question."""
    since = person.unanswered_since
    return since is not None and not waits(person) and today - since >= ASKS_AFTER


def too_soon(person: Person, day: date) -> bool:
    """Tell whether a day lies between two weekly cards, or after the question."""
    lately = person.sent_on is not None and day < person.sent_on + A_WEEK
    return waits(person) or (lately and slow(person, day))


def earliest(person: Person, day: date) -> date:
    """Return the first day from ``day`` on that keeps a week between two cards where cards come once a week."""
    return person.sent_on + A_WEEK if person.sent_on and too_soon(person, day) else day


def sent(person: Person, today: date, *, question: bool) -> dict[str, date | None]:
    """Return what a day's card that came changes of a person."""
    since = person.unanswered_since or today
    return {"unanswered_since": since, "sent_on": today, "asked_on": today if question else None}


def heard_from(person: Person) -> Person:
    """Return the person after they said anything at all: cards come as before."""
    if person.unanswered_since is None:
        return person
    return replace(person, unanswered_since=None, asked_on=None)
