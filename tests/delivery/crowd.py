"""Many people, each with one lead whose follow-up is due on a day."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from bot.chat import Actor
from bot.ids import short_id
from bot.people.person import Person, ZoneFrom
from bot.pipeline.lead import FollowUp, Lead
from bot.pipeline.words import Way, Why
from bot.ports import Tx

NEW_YORK = "America/New_York"
COMPANY = "Acme"
BATCH = 500
"""People who are brought in by one transaction."""
_A_WEEK = timedelta(days=7)


def settle(tx: Tx, actor: Actor, day: date, wakes: datetime, zone: str = NEW_YORK) -> str:
    """Bring somebody in who is looked at from ``wakes`` on; return their id."""
    person = Person(short_id(), zone, ZoneFrom.PLATFORM, "Alice", next_at=wakes, last_number=1, met=True)
    tx.people.add(person, actor)
    sent, plan = day - _A_WEEK, FollowUp(1, day, Way.FIND_A_NAME, Why.FIRST, day)
    tx.leads.save(
        Lead(short_id(), person.id, 1, COMPANY, sent, sent=sent, last_touch=sent, clock=sent, step=1, plan=plan)
    )
    return person.id
