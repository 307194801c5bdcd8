"""What has an hour of its own besides the day's card: the evening before an interview, a follow-up at a named hour."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.days import zones
from bot.people.person import Person
from bot.pipeline.lead import Lead
from bot.pipeline.next_card import next_card_at

EVENING = time(18)
"""When the reminder of tomorrow's interview comes, for people whose hours reach so far."""
BEFORE_THE_END = timedelta(hours=1)
"""How long before the end of their hours it comes for others."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Moment:
    """One message of its own about one lead. ``mark`` says what for, and is the same whenever it is worked out."""

    lead: Lead
    at: datetime
    mark: str
    interview: bool = False


def moments(lead: Lead, person: Person) -> tuple[Moment, ...]:
    """Return what an open lead has at hours of its own, past and to come."""
    plan = lead.plan
    if not (lead.interview or (plan and plan.at)) or not lead.open:
        return ()
    found = []
    if lead.interview and lead.interview - _DAY >= lead.added_on:
        evening = _evening_before(lead.interview, person)
        found.append(Moment(lead, evening, f"interview{lead.round}-{lead.interview}", interview=True))
    if plan and plan.at and not plan.shown:
        found.append(Moment(lead, zones.instant(person.zone, plan.due, plan.at), f"{plan.step}-{plan.asks}"))
    return tuple(found)


def _evening_before(interview: date, person: Person) -> datetime:
    """Return the evening of the last day before an interview on which something may come."""
    last = interview - _DAY
    while not person.is_card_day(last):
        last -= _DAY
    evening = zones.instant(person.zone, last, EVENING)
    latest = max(person.evening(last) - BEFORE_THE_END, person.begins(last))
    return min(max(evening, person.begins(last)), latest)


def next_at(person: Person, leads: tuple[Lead, ...], now: datetime) -> datetime | None:
    """Return the next instant, from now on, at which this person may have something coming: a card, or a moment."""
    if person.wants_nothing:
        return None
    coming = [each.at for lead in leads for each in moments(lead, person) if each.at > now]
    card = next_card_at(person, leads, now)
    return min((*coming, *((max(card, now),) if card else ())), default=None)


def come(person: Person, leads: tuple[Lead, ...], now: datetime) -> tuple[Moment, ...]:
    """Return what has its moment now: it came today, and is not over."""
    if not person.reachable(now):
        return ()
    today = person.today(now)
    all_of_them = (each for lead in leads for each in moments(lead, person))
    return tuple(each for each in all_of_them if each.at <= now and person.today(each.at) == today)
