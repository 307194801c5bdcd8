"""Leads that rest: which may be said hello to, and the line about them once a month."""

from __future__ import annotations

from datetime import date, timedelta

from bot.people.person import Person
from bot.pipeline.lead import Lead
from bot.pipeline.words import Stage

MOST_HELLOS = 3
"""Hellos to a resting lead that never passed `Stage.SENT`, after which it is not offered any more."""
MONTH = timedelta(days=30)
"""Between two lines about resting leads."""


def offered(leads: tuple[Lead, ...]) -> tuple[Lead, ...]:
    """Return the resting leads that may be said hello to: after three hellos one that was only sent is left alone."""
    return tuple(lead for lead in leads if lead.resting and (lead.hellos < MOST_HELLOS or lead.stage.rank > _SENT))


_SENT = Stage.SENT.rank


def line_today(leads: tuple[Lead, ...], person: Person, today: date) -> int:
    """Return how many resting leads the card of today names, 0 where it is not time to."""
    return len(offered(leads)) if (on := line_on(leads, person)) and on <= today else 0


def line_on(leads: tuple[Lead, ...], person: Person) -> date | None:
    """Return the day from which the monthly line about resting leads may come, or None where none rests."""
    resting = offered(leads)
    if not resting:
        return None
    since = max(
        filter(None, (person.resting_told_on, min(lead.last_touch or lead.added_on for lead in resting))),
    )
    return since + MONTH
