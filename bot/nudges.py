"""A nudge: its card, made from what is true now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot import keys
from bot.card import Button, Buttons, Card, Element
from bot.chat import Call, adding
from bot.delivery import PERSON_AWAY, Delivery, State
from bot.insight import week
from bot.insight.week import Week
from bot.language import speaking
from bot.people.person import Door, Person
from bot.pipeline import day, moments, next_card, weekly
from bot.pipeline.day import Day
from bot.pipeline.effect import Effect, effect_of
from bot.pipeline.lead import Lead
from bot.pipeline.memory import REMEMBERED, Memory, Spoken
from bot.planning import moment_of
from bot.ports import NotKept, Tx
from bot.spec import NUDGE
from bot.voice import codes, doors, encouraged, first, nudge
from bot.voice import week as say_week
from bot.voice.encouraged import Words

_DAY = timedelta(days=1)
_FURTHEST = REMEMBERED + _DAY
"""How far back what was said is read: all that is remembered, and the day that zones may differ by."""


@dataclass(frozen=True, slots=True)
class Made:
    """A card as it was made, as of when, with what it does when it arrives and the encouraging words on it."""

    card: Card
    at: datetime
    effect: Effect
    spoken: tuple[Spoken, ...] = ()


@dataclass(frozen=True, slots=True)
class Dropped:
    """No card: the end of the delivery, and why. ``late`` is since when what stood on it waits for its person."""

    state: State
    reason: str
    late: datetime | None = None


@dataclass(frozen=True, slots=True)
class Later:
    """No card now: it is of use still when the next hours of its person begin, ``at``."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Broken:
    """No card: it could not be made. ``fault`` is the name of what went wrong, never private."""

    fault: str


Outcome = Made | Dropped | Later | Broken
GONE = Dropped(State.CANCELLED, "person gone")
_NOTHING = Dropped(State.CANCELLED, "nothing left")
_AWAY = Dropped(State.CANCELLED, PERSON_AWAY)
_LATE = Dropped(State.FOLDED, "too late")


def make(
    tx: Tx, deliveries: Sequence[Delivery], now: datetime, recovered_at: datetime | None = None
) -> dict[str, Outcome]:
    """Make the cards of deliveries from what is true now, by the delivery's id.

    One is dropped when there is nothing left to say, or when its day or the person's hours are over: what is
    still due stands on the next card. One that cannot be made is broken, and holds up no other. What was to come
    until ``recovered_at`` and was not tried since is made as of then: it may have been sent, by a state that was lost.
    """
    people = tx.people.some([each.person for each in deliveries])
    leads = tx.leads.theirs(list(people))
    told = tx.said.of(list(people), now.date() - _FURTHEST)
    found: dict[str, Outcome] = {}
    for each in deliveries:
        person = people.get(each.person)
        if person is None:
            found[each.id] = GONE
            continue
        at = _as_of(each, person, now, recovered_at)
        found[each.id] = _one(_Desk(tx, each, person, leads[person.id], told[person.id], at))
    return found


def _as_of(delivery: Delivery, person: Person, now: datetime, recovered_at: datetime | None) -> datetime:
    if recovered_at is None or (delivery.last_intent_at and delivery.last_intent_at >= recovered_at):
        return now
    moment = moment_of(delivery, person)
    return moment if moment <= recovered_at else now


@dataclass(frozen=True, slots=True)
class _Desk:
    """What is needed to make one card."""

    tx: Tx
    delivery: Delivery
    person: Person
    leads: tuple[Lead, ...]
    memory: Memory
    now: datetime


def _one(desk: _Desk) -> Outcome:
    try:
        with speaking(desk.person.language):
            return _made(desk)
    except NotKept:
        raise
    except Exception as fault:  # noqa: BLE001 - one broken card must not hold up the others
        return Broken(type(fault).__name__)


def _made(desk: _Desk) -> Made | Dropped | Later:
    person, leads, now, delivery = desk.person, desk.leads, desk.now, desk.delivery
    today = person.today(now)
    if keys.is_sample(delivery.key):
        return Made(_marked(first.sample(person), delivery.id), now, Effect(today))
    if not person.reachable(now) or _another_day(delivery, person, today):
        return _too_late(desk)
    found = _about(delivery, person, leads, desk.memory, now)
    words = encouraged.chosen(desk.tx, desk.memory, found, person, today) if found else encouraged.SILENT
    about = found and encouraged.without(found, words)
    told = _week(desk.tx, leads, person, today) if about and about.week else None
    if about and about.week and told is None:
        about = replace(about, week=False)
    if about is None or about.empty:
        return _NOTHING
    closing = say_week.told(told, leads, person, today) if told else ()
    card = _drawn(about, person, words, closing, now, now - delivery.due_at)
    hidden = codes.hidden(card, leads) if person.likes.codes else card
    effect = effect_of(about, today, card=keys.is_card(delivery.key))
    spoken = tuple(each.spoken(person, today) for each in words.all())
    return Made(_marked(hidden, delivery.id), now, effect, spoken)


def repeated(made: Made) -> Made:
    """Return a card that says of itself that it may have come before."""
    with speaking(made.card.language):
        return replace(made, card=replace(made.card, elements=(first.may_be_repeat(), *made.card.elements)))


def plain(made: Made, delivery: str) -> Made:
    """Return a short plain card in place of one that the platform refused to show."""
    with speaking(made.card.language):
        return replace(made, card=_marked(nudge.undrawn(), delivery))


def _too_late(desk: _Desk) -> Dropped | Later:
    person, due = desk.person, desk.delivery.due_at
    for moment in moments.of_all(person, desk.leads):
        if moment.key == desk.delivery.key and (again := moments.comes_at(moment, person, desk.now)):
            return Later(again)
    if person.is_away(person.today(desk.now)):
        return _AWAY
    if keys.is_card(desk.delivery.key):
        return replace(_LATE, late=person.late_since or next_card.waits_since(person, desk.leads, due, desk.now))
    return _LATE


def dropped(tx: Tx, person: str, late: datetime) -> None:
    """Keep since when what stood on a card that was dropped waits for its person: the next one says so."""
    tx.people.save(*(replace(each, late_since=late) for each in tx.people.some([person]).values()))


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
    return keys.is_card(delivery.key) and delivery.key != keys.of_card(person.id, today)


def _about(delivery: Delivery, person: Person, leads: tuple[Lead, ...], memory: Memory, now: datetime) -> Day | None:
    """Return what a delivery is about, if that still holds: the day's card, or a message at an hour of its own."""
    today = person.today(now)
    if keys.is_card(delivery.key):
        return day.day_of(leads, person, today, memory)
    for moment in moments.come(person, leads, now):
        if delivery.key == moment.key:
            return day.alone(moment.lead, leads, person, today, interview=moment.interview)
    return None


def refused(tx: Tx, people: Sequence[str]) -> None:
    """Note that no card reaches these people until somebody acts."""
    tx.people.save(*(replace(person, door=Door.SHUT) for person in tx.people.some(people).values()))


def _marked(card: Card, delivery: str) -> Card:
    """Put the delivery's id on the buttons, so that the card can be found again in the channel."""
    mark = adding(NUDGE, delivery)
    elements = tuple([_with(element, mark) if isinstance(element, Buttons) else element for element in card.elements])
    return Card(elements, card.summary, card.language)


def _with(buttons: Buttons, mark: Callable[[Call], Call]) -> Buttons:
    return Buttons(tuple([Button(each.label, mark(each.call), each.style) for each in buttons.row]))
