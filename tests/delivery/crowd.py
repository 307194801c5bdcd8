"""Many people with leads whose follow-ups are due."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from bot.chat import Actor
from bot.ids import short_id
from bot.people.person import Person, ZoneFrom
from bot.pipeline.lead import FollowUp, Lead
from bot.pipeline.words import Way, Why
from bot.ports import Tx

NEW_YORK = "America/New_York"
BATCH = 500
"""People who are brought in by one transaction."""
_A_WEEK = timedelta(days=7)


def settle(tx: Tx, actor: Actor, due: Mapping[str, date], wakes: datetime, zone: str = NEW_YORK) -> str:
    """Bring somebody in who is looked at from ``wakes`` on; return their id.

    ``due`` are the companies that they applied at, each with the day on which the first follow-up is due.
    """
    person = Person(short_id(), zone, ZoneFrom.PLATFORM, "Alice", next_at=wakes, last_number=len(due), met=True)
    tx.people.add(person, actor)
    for number, (company, day) in enumerate(due.items(), 1):
        tx.leads.save(_lead(person.id, number, company, day))
    return person.id


def _lead(owner: str, number: int, company: str, day: date) -> Lead:
    sent, plan = day - _A_WEEK, FollowUp(1, day, Way.FIND_A_NAME, Why.FIRST, day)
    return Lead(short_id(), owner, number, company, sent, sent=sent, last_touch=sent, clock=sent, step=1, plan=plan)
