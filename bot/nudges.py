"""A nudge: deciding that a person's day has a card, making it from what is true now, and what follows from it."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.card import Button, Buttons, Card, Element
from bot.ids import delivery_id
from bot.people.person import Person
from bot.pipeline import day
from bot.ports import Delivery, State, Tx, Undecipherable
from bot.spec import NUDGE
from bot.voice import nudge

log = logging.getLogger(__name__)
LATER = timedelta(hours=1)
"""How long a person waits whose leads could not be read."""


def plan(tx: Tx, now: datetime, most: int) -> int:
    """Decide the day's card of up to ``most`` people whose moment has come; return how many were looked at.

    One delivery per person and local day: its key is unique, so deciding twice is harmless.
    """
    people = tx.people.due(now, most)
    for person in people:
        try:
            _decide(tx, person, now)
        except Undecipherable:  # one person's row must not hold up the others
            log.error("the leads of person %s cannot be read", person.id)  # noqa: TRY400 - nothing of it may be shown
            tx.people.save(replace(person, next_at=now + LATER))
    return len(people)


def _decide(tx: Tx, person: Person, now: datetime) -> None:
    today, leads = person.today(now), tx.leads.of(person.id)
    decided = person
    if person.card_can_come(now):
        decided = replace(person, carded_on=today)
        if not day.day_of(leads, today).empty:
            tx.deliveries.plan(_delivery(person, now))
    tx.people.save(replace(decided, next_at=day.next_card_at(decided, leads, now)))


def _delivery(person: Person, now: datetime) -> Delivery:
    return Delivery(
        id=delivery_id(),
        person=person.id,
        key=_key(person, person.today(now)),
        state=State.PLANNED,
        due_at=person.next_at or now,
        next_at=now,
    )


def _key(person: Person, today: date) -> str:
    return f"day/{person.id}/{today.isoformat()}"


@dataclass(frozen=True, slots=True)
class Made:
    """A card as it was made, and what it is about: needed when it has been delivered."""

    card: Card
    about: day.Day
    today: date


def make(tx: Tx, delivery: Delivery, now: datetime) -> Made | None:
    """Make the card of a delivery from what is true now.

    Return None when there is nothing left to say, or when its day or the person's hours are over:
    what is still due stands on the next card.
    """
    person = tx.people.one(delivery.person)
    if person is None:
        return None
    today = person.today(now)
    if delivery.key != _key(person, today) or not person.card_can_come(now):
        return None
    about = day.day_of(tx.leads.of(person.id), today)
    if about.empty:
        return None
    drawn = nudge.full(about, person, today) if person.names_in_nudges else nudge.covered(about)
    return Made(_marked(drawn, delivery.id), about, today)


def delivered(tx: Tx, delivery: Delivery, made: Made, now: datetime) -> None:
    """Note on each lead of a delivered card that it was shown or encouraged about, and when the next card comes."""
    person = tx.people.one(delivery.person)
    if person is None:
        return
    told = {lead.id for lead in made.about.about()}
    leads = tuple(
        day.shown(lead, made.about, made.today) if lead.id in told else lead for lead in tx.leads.of(person.id)
    )
    for lead in leads:
        if lead.id in told:
            tx.leads.save(lead)
    tx.people.save(replace(person, next_at=day.next_card_at(person, leads, now)))


def _marked(made: Card, delivery: str) -> Card:
    """Put the delivery's id on the buttons, so that the card can be found again in the channel."""
    return Card(tuple(_with(element, delivery) for element in made.elements), made.summary)


def _with(element: Element, delivery: str) -> Element:
    match element:
        case Buttons(row):
            return Buttons(tuple(Button(each.label, each.call.but(**{NUDGE: delivery}), each.style) for each in row))
        case _:
            return element
