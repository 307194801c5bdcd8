"""A nudge: deciding that a person has one coming, making its card from what is true now, and what follows from it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.card import Button, Buttons, Card, Element
from bot.commands.first import SAMPLE
from bot.ids import delivery_id
from bot.insight import week
from bot.insight.week import Week
from bot.language import Language, speaking
from bot.people.person import Door, Person
from bot.pipeline import day, moments, next_card, weekly
from bot.pipeline.day import Day
from bot.pipeline.effect import Effect, effect_of
from bot.pipeline.lead import Lead
from bot.pipeline.memory import Memory, Spoken
from bot.ports import Delivery, State, Tx
from bot.spec import NUDGE
from bot.voice import codes, doors, encouraged, first, nudge
from bot.voice import week as say_week
from bot.voice.encouraged import Words

_CARD = "day/"
_DAY = timedelta(days=1)
LOOKED_BACK = timedelta(days=32)
"""How far back what was said is read to decide: the longest limit, and the day that zones may differ by."""


def plan(tx: Tx, now: datetime, most: int) -> int:
    """Decide what up to ``most`` people get whose moment has come; return how many were looked at.

    Each delivery says what it is for, and that key is unique: deciding twice is harmless.
    """
    people = tx.people.due(now, most)
    leads = tx.leads.outlines([person.id for person in people])
    told = tx.said.of([person.id for person in people], now.date() - LOOKED_BACK)
    coming: list[Delivery] = []
    decided = [_decided(coming, person, leads[person.id], told[person.id], now) for person in people]
    tx.deliveries.plan(*coming)
    for person, was in zip(decided, people, strict=True):
        if person.late_since != was.late_since:
            tx.people.save(person)
    tx.people.wake(decided)
    return len(people)


def _decided(coming: list[Delivery], person: Person, leads: tuple[Lead, ...], told: Memory, now: datetime) -> Person:
    """Add what a person has coming now; return the person as they are once that is decided."""
    today, decided, at = person.today(now), person, person.next_at or now
    coming += (
        _delivery(person, f"at/{moment.lead.id}/{moment.mark}", moment.at, now)
        for moment in moments.come(person, leads, now)
    )
    if person.reachable(now) and person.carded_on != today:
        decided = replace(person, carded_on=today)
        if not day.day_of(leads, person, today, told).empty:
            due = person.late_since or next_card.waits_since(person, leads, at, now)
            on_time = max(at, person.hour_of_card(today))
            coming.append(_delivery(person, _key(person, today), due or on_time, now))
    elif person.carded_on != today and not person.is_away(today):
        late = person.late_since or next_card.waits_since(person, leads, at, now)
        decided = replace(person, late_since=late)
    return replace(decided, next_at=moments.next_at(decided, leads, now))


def _delivery(person: Person, key: str, due: datetime, now: datetime) -> Delivery:
    return Delivery(delivery_id(), person.id, key, State.PLANNED, due_at=due, next_at=now)


def _key(person: Person, today: date) -> str:
    return f"{_CARD}{person.id}/{today.isoformat()}"


@dataclass(frozen=True, slots=True)
class Made:
    """A card as it was made, with what it does when it arrives and the encouraging words on it."""

    card: Card
    effect: Effect
    spoken: tuple[Spoken, ...] = ()


@dataclass(frozen=True, slots=True)
class Dropped:
    """No card: the end of the delivery, and why."""

    state: State
    reason: str


GONE = Dropped(State.CANCELLED, "person gone")
_NOTHING = Dropped(State.CANCELLED, "nothing left")
_AWAY = Dropped(State.CANCELLED, "person away")
_LATE = Dropped(State.FOLDED, "too late")


def make(tx: Tx, delivery: Delivery, now: datetime) -> Made | Dropped:
    """Make the card of a delivery from what is true now.

    It is dropped when there is nothing left to say, or when its day or the person's hours are over:
    what is still due stands on the next card.
    """
    person = tx.people.one(delivery.person)
    if person is None:
        return GONE
    leads, today = tx.leads.of(person.id), person.today(now)
    if delivery.key.startswith(SAMPLE):
        with speaking(person.language):
            return Made(_marked(first.sample(person), delivery.id), Effect(today))
    if not person.reachable(now) or _another_day(delivery, person, today):
        return _too_late(tx, delivery, person, leads, now)
    memory = encouraged.recalled(tx, person, today)
    found = _about(delivery, person, leads, memory, now)
    with speaking(person.language):
        words = encouraged.chosen(tx, memory, found, person, today) if found else encouraged.SILENT
        about = found and encouraged.without(found, words)
        told = _week(tx, leads, person, today) if about and about.week else None
        about = about and replace(about, week=told is not None)
        if about is None or about.empty:
            return _NOTHING
        closing = say_week.told(told, leads, person, today) if told else ()
        card = _drawn(about, person, words, closing, now, now - delivery.due_at)
    hidden = codes.hidden(card, leads) if person.likes.codes else card
    effect = effect_of(about, today, card=delivery.key.startswith(_CARD))
    return Made(_marked(hidden, delivery.id), effect, tuple(each.spoken(person, today) for each in words.all()))


def repeated(tx: Tx, delivery: Delivery, made: Made) -> Made:
    """Return a card that says of itself that it may have come before."""
    person = tx.people.one(delivery.person)
    with speaking(person.language if person else Language.ENGLISH):
        return replace(made, card=Card((first.may_be_repeat(), *made.card.elements), made.card.summary))


def plain(tx: Tx, delivery: Delivery, made: Made) -> Made:
    """Return a short plain card in place of one that the platform refused to show."""
    person = tx.people.one(delivery.person)
    with speaking(person.language if person else Language.ENGLISH):
        return replace(made, card=_marked(nudge.undrawn(), delivery.id))


def _too_late(tx: Tx, delivery: Delivery, person: Person, leads: tuple[Lead, ...], now: datetime) -> Dropped:
    if person.is_away(person.today(now)):
        return _AWAY
    if delivery.key.startswith(_CARD):
        late = person.late_since or next_card.waits_since(person, leads, delivery.due_at, now)
        tx.people.save(replace(person, late_since=late))
    return _LATE


def _week(tx: Tx, leads: tuple[Lead, ...], person: Person, today: date) -> Week | None:
    """Return the week that is told today, as it was until yesterday; None where there is nothing to tell of it."""
    first, last = weekly.since(person, today), today - _DAY
    coming = week.ahead(leads, person, today + _DAY, today)
    found = week.of(leads, tx.changes.during(person.id, first, last), first, last, person, ahead=coming)
    return found if coming or not found.quiet else None


def _drawn(
    about: Day, person: Person, words: Words, closing: tuple[Element, ...], now: datetime, late: timedelta
) -> Card:
    if about.question:
        return doors.question()
    if not person.names_in_nudges:
        return nudge.covered(about, late, closing)
    return nudge.full(about, person, person.today(now), words, late, now=now, closing=closing)


def sending(tx: Tx, made: Made) -> None:
    """Keep the encouraging words of a card that is now being sent: from here on they count.

    Raises:
        SaidEnough: Another process said something meanwhile. The card is made anew at the next try.

    """
    for each in made.spoken:
        tx.said.keep(each)


def _another_day(delivery: Delivery, person: Person, today: date) -> bool:
    return delivery.key.startswith(_CARD) and delivery.key != _key(person, today)


def _about(delivery: Delivery, person: Person, leads: tuple[Lead, ...], memory: Memory, now: datetime) -> Day | None:
    """Return what a delivery is about, if that still holds: the day's card, or a message at an hour of its own."""
    today = person.today(now)
    if delivery.key.startswith(_CARD):
        return day.day_of(leads, person, today, memory)
    for moment in moments.come(person, leads, now):
        if delivery.key == f"at/{moment.lead.id}/{moment.mark}":
            return day.alone(moment.lead, leads, person, today, interview=moment.interview)
    return None


def refused(tx: Tx, delivery: Delivery) -> None:
    """Note that no card reaches a person until somebody acts."""
    person = tx.people.one(delivery.person)
    if person:
        tx.people.save(replace(person, door=Door.SHUT))


def _marked(made: Card, delivery: str) -> Card:
    """Put the delivery's id on the buttons, so that the card can be found again in the channel."""
    return Card(tuple(_with(element, delivery) for element in made.elements), made.summary)


def _with(element: Element, delivery: str) -> Element:
    match element:
        case Buttons(row):
            return Buttons(tuple(Button(each.label, each.call.but(**{NUDGE: delivery}), each.style) for each in row))
        case _:
            return element
