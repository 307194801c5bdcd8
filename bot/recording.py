"""What is noted once a card has arrived: whoever finds out first that it did, and only once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from bot.card import Card
from bot.ids import short_id
from bot.language import speaking
from bot.people.person import Door
from bot.pipeline import moments
from bot.pipeline.effect import lead_after, overtaken, person_after
from bot.pipeline.lead import Change, Lead
from bot.pipeline.words import Deed
from bot.ports import Delivery, State, Tx
from bot.voice import nudge

ON_ITS_WAY = (State.SENDING, State.AMBIGUOUS, State.LOOKING)


def pressed(tx: Tx, person: str, delivery: str, now: datetime) -> bool:
    """Note that a card arrived on which its person presses something: nothing proves it better.

    Return whether that was not known yet.
    """
    found = tx.deliveries.one(person, delivery)
    if found is None or not tx.deliveries.move(replace(found, state=State.DELIVERED, reason=""), ON_ITS_WAY):
        return False
    delivered(tx, found, now)
    return True


def delivered(tx: Tx, delivery: Delivery, now: datetime) -> Card | None:
    """Note on each lead what a delivered card did to it, that cards arrive, and when the next one comes.

    Return what to put in its place where what it is about was done, moved or ended while it was on its way.
    """
    person, effect = tx.people.one(delivery.person), delivery.effect
    if person is None or effect is None:
        return None
    before = tx.leads.of(person.id)
    deeds = {lead: Deed.NUDGED for lead, _ in effect.shown} | dict.fromkeys(effect.crowded_out, Deed.CROWDED_OUT)
    leads = tuple(lead_after(lead, effect) for lead in before)
    for lead in leads:
        if lead.id in deeds:
            tx.leads.save(lead)
            tx.changes.add(_happened(deeds[lead.id], lead, effect.today, now))
    after = person_after(person, effect)
    tx.people.save(replace(after, door=Door.OPEN, next_at=moments.next_at(after, leads, now)))
    if not overtaken(before, effect):
        return None
    with speaking(person.language):
        return nudge.overtaken()


def _happened(deed: Deed, lead: Lead, today: date, now: datetime) -> Change:
    return Change(short_id(), lead.owner, lead.id, deed, "", today, now, lead.version, None)
