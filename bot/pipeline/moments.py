"""What has an hour of its own besides the day's card: the evening before an interview, a follow-up at a named hour."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot import keys
from bot.days import zones
from bot.people.person import Person
from bot.pipeline import next_card
from bot.pipeline.lead import Lead

EVENING = time(18)
"""When the reminder of tomorrow's interview comes, for people whose hours reach so far."""
BEFORE_THE_END = timedelta(hours=1)
"""How long before the end of their hours it comes for others."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Moment:
    """One message of its own about one lead. ``mark`` says what for, and is the same whenever it is worked out.

    ``until`` is the instant from which it is of no use any more: something that was down may make it late.
    """

    lead: Lead
    at: datetime
    until: datetime
    mark: str
    interview: bool = False

    @property
    def key(self) -> str:
        """The key of its delivery."""
        return keys.of_moment(self.lead.id, self.mark)


def moments(lead: Lead, person: Person) -> tuple[Moment, ...]:
    """Return what an open lead has at hours of its own, past and to come."""
    plan = lead.plan
    if not (lead.interview or (plan and plan.at)) or not lead.open:
        return ()
    found = []
    if lead.interview and lead.interview - _DAY >= lead.added_on:
        evening = _evening_before(lead.interview, person)
        begins = _begins(lead, person, evening)
        found.append(Moment(lead, evening, begins, f"interview{lead.round}-{lead.interview}", interview=True))
    if plan and plan.at and not plan.shown:
        at = zones.instant(person.zone, plan.due, plan.at)
        found.append(Moment(lead, at, _end(plan.due, person), f"{plan.step}-{plan.asks}"))
    return tuple(found)


def of_all(person: Person, leads: tuple[Lead, ...]) -> Iterator[Moment]:
    """Yield what all of a person's open leads have at hours of their own, past and to come."""
    return (moment for lead in leads for moment in moments(lead, person))


def _evening_before(interview: date, person: Person) -> datetime:
    """Return the evening of the last day before an interview on which something may come."""
    last = interview - _DAY
    while not person.is_card_day(last):
        last -= _DAY
    evening = zones.instant(person.zone, last, EVENING)
    latest = max(person.evening(last) - BEFORE_THE_END, person.begins(last))
    return min(max(evening, person.begins(last)), latest)


def _begins(lead: Lead, person: Person, evening: datetime) -> datetime:
    """Return when an interview begins, or its day ends where its hour is not known.

    Who spoke of it after that evening's day was promised no reminder: for them the evening ends it.
    """
    eve, day = person.today(evening), lead.interview or person.today(evening)
    if lead.last_answer and lead.last_answer > eve:
        return _end(eve, person)
    return zones.instant(person.zone, day, lead.interview_at) if lead.interview_at else _end(day, person)


def _end(day: date, person: Person) -> datetime:
    return zones.instant(person.zone, day + _DAY, time.min)


def next_at(person: Person, leads: tuple[Lead, ...], now: datetime) -> datetime | None:
    """Return the next instant, from now on, at which this person may have something coming: a card, or a moment."""
    if person.wants_nothing:
        return None
    coming = [at for each in of_all(person, leads) if (at := comes_at(each, person, now))]
    card = next_card.next_card_at(person, leads, now)
    return min((*coming, *((max(card, now),) if card else ())), default=None)


def comes_at(moment: Moment, person: Person, now: datetime) -> datetime | None:
    """Return the next instant, from now on, at which a moment may come: its own, or the start of the hours after it."""
    if moment.at > now:
        return moment.at
    if moment.until <= now or person.reachable(now):
        return None  # over, or decided at this very instant
    today = person.today(now)
    again = person.begins(person.card_day_from(today if now < person.begins(today) else today + _DAY))
    return again if again < moment.until else None


def come(person: Person, leads: tuple[Lead, ...], now: datetime) -> tuple[Moment, ...]:
    """Return what has its moment now: it came, and is of use still; late, only where no card of today says it."""
    if not person.reachable(now):
        return ()
    found = tuple(each for each in of_all(person, leads) if each.at <= now < each.until)
    today = person.today(now)
    on_time = tuple(each for each in found if person.today(each.at) == today or each.lead.interview != today)
    return on_time if len(on_time) < len(found) and next_card.has_card(person, leads, today) else found
