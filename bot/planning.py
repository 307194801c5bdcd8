"""Deciding who has a card coming: each is a delivery, whose key says what it is for."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot import keys
from bot.delivery import Delivery, State
from bot.ids import delivery_id
from bot.people.person import Person
from bot.pipeline import day, moments, next_card
from bot.pipeline.lead import Lead
from bot.pipeline.memory import LONGEST_LIMIT, Memory
from bot.ports import Tx
from bot.values import changed

_LOOKED_BACK = LONGEST_LIMIT + timedelta(days=1)
"""How far back what was said is read to decide: the longest limit, and the day that zones may differ by."""


def plan(tx: Tx, tenant: str, now: datetime, most: int, recovered_at: datetime | None = None) -> int:
    """Decide what up to ``most`` people of a tenant get whose moment has come; return how many were looked at.

    Each delivery says what it is for, and that key is unique: deciding twice is harmless. What was due until
    ``recovered_at`` is decided as it was decided then, day by day: a state of the database that was lost may have
    sent it, and it can be looked for under no other key.
    """
    people = tx.people.due(tenant, now, most)
    if not people:
        return 0
    leads = tx.leads.outlines([person.id for person in people])
    told = tx.said.of([person.id for person in people], now.date() - _LOOKED_BACK)
    coming: list[Delivery] = []
    decided = [
        _decided(coming, person, leads[person.id], told[person.id], _as_of(person.next_at, now, recovered_at))
        for person in people
    ]
    tx.deliveries.plan(*coming)
    tx.people.save(
        *(person for person, was in zip(decided, people, strict=True) if person.late_since != was.late_since)
    )
    tx.people.wake(decided)
    return len(people)


def _as_of(due: datetime | None, now: datetime, recovered_at: datetime | None) -> datetime:
    return due if due and recovered_at and due <= recovered_at else now


def _decided(coming: list[Delivery], person: Person, leads: tuple[Lead, ...], told: Memory, now: datetime) -> Person:
    """Add what a person has coming now; return the person as they are once that is decided."""
    today, decided, at = person.today(now), person, person.next_at or now
    coming += (_delivery(person, moment.key, moment.at, now) for moment in moments.come(person, leads, now))
    if person.card_may_come(now) and person.carded_on != today:
        decided = changed(person, carded_on=today)
        if not day.day_of(leads, person, today, told).empty:
            due = person.late_since or next_card.waits_since(person, leads, at, now)
            on_time = max(at, person.hour_of_card(today))
            coming.append(_delivery(person, keys.of_card(person.id, today), due or on_time, now))
    elif person.carded_on != today and not person.is_away(today):
        late = person.late_since or next_card.waits_since(person, leads, at, now)
        decided = changed(person, late_since=late)
    return changed(decided, next_at=moments.next_at(decided, leads, now))


def _delivery(person: Person, key: str, due: datetime, now: datetime) -> Delivery:
    return Delivery(delivery_id(key), person.id, key, State.PLANNED, due_at=due, next_at=now)


def moment_of(delivery: Delivery, person: Person) -> datetime:
    """Return the instant at which a delivery was to come: of a day's card that is on its day, however late it is."""
    if not keys.is_card(delivery.key):
        return delivery.due_at
    return max(delivery.due_at, person.hour_of_card(keys.day_of_card(delivery.key)))
