"""What is noted once a card has arrived: whoever finds out first that it did, and only once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from bot.card import Card
from bot.delivery import Delivery, State
from bot.ids import short_id
from bot.language import speaking
from bot.people.person import Door, Person
from bot.pipeline import moments
from bot.pipeline.effect import Effect, lead_after, overtaken, person_after
from bot.pipeline.lead import Change, Lead
from bot.pipeline.words import Deed
from bot.ports import Tx
from bot.values import changed
from bot.voice import nudge

ON_ITS_WAY = (State.SENDING, State.AMBIGUOUS, State.LOOKING)


def pressed(tx: Tx, person: str, delivery: str, now: datetime) -> bool:
    """Note that a card arrived on which its person presses something: nothing proves it better.

    Return whether that was not known yet.
    """
    found = tx.deliveries.one(person, delivery)
    if found is None or found.state not in ON_ITS_WAY:
        return False
    delivered(tx, [found], now)
    return True


def delivered(tx: Tx, arrived: Sequence[Delivery], now: datetime) -> dict[str, Card]:
    """Keep that these cards arrived, with all that follows from it; what was kept before gets its message only.

    Return what to put in the place of those, by the delivery's id, where what it is about was done, moved or
    ended while it was on its way.
    """
    people = dict(tx.people.some([each.person for each in arrived]))
    new = tx.deliveries.arrived(arrived, ON_ITS_WAY)
    tx.deliveries.arrived([each for each in arrived if each.id not in new], (State.DELIVERED,))
    return follow(tx, [each for each in arrived if each.id in new and each.person in people], people, now)


def follow(tx: Tx, arrived: Sequence[Delivery], people: dict[str, Person], now: datetime) -> dict[str, Card]:
    """Do what follows from cards that arrived, to these people; return what `delivered` does."""
    leads = dict(tx.leads.theirs([each.person for each in arrived]))
    instead: dict[str, Card] = {}
    marked: dict[str, Lead] = {}
    changes: list[Change] = []
    for each in arrived:
        person, effect = people[each.person], each.effect
        if effect is None:
            continue
        if overtaken(leads[person.id], effect):
            with speaking(person.language):
                instead[each.id] = nudge.overtaken()
        leads[person.id] = tuple(lead_after(lead, effect) for lead in leads[person.id])
        for lead, deed in _deeds(leads[person.id], effect):
            marked[lead.id] = lead
            changes.append(_happened(deed, lead, effect.today, now))
        after = person_after(person, effect)
        people[person.id] = changed(after, door=Door.OPEN, next_at=moments.next_at(after, leads[person.id], now))
    tx.leads.mark(*marked.values())
    tx.changes.add(*changes)
    tx.people.save(*(people[person] for person in leads))
    return instead


def _deeds(leads: tuple[Lead, ...], effect: Effect) -> Iterator[tuple[Lead, Deed]]:
    """Yield what a card did to which of these leads."""
    shown = {lead for lead, _ in effect.shown}
    for lead in leads:
        if lead.id in effect.crowded_out:
            yield lead, Deed.CROWDED_OUT
        elif lead.id in shown:
            yield lead, Deed.NUDGED


def _happened(deed: Deed, lead: Lead, today: date, now: datetime) -> Change:
    return Change(short_id(), lead.owner, lead.id, deed, "", today, now, lead.version, None)
