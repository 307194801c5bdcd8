"""How the next touch is made: what can be done, what is allowed, and what the person would rather do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.days import zones
from bot.people.person import Person
from bot.people.preferences import Prefers
from bot.pipeline.lead import Lead
from bot.pipeline.words import Forbids, Stage, Way

OFFICE_OPENS, OFFICE_CLOSES = time(9), time(17)
"""When somebody picks up at an employer's, by their own clock."""
CALLING = frozenset({Way.PHONE})
_WRITING = (Way.EMAIL, Way.TEXT)
_DAY = timedelta(days=1)


def way_for(lead: Lead, person: Person, *, written: bool = False) -> Way:
    """Choose how to follow up: the person's choice, else by phone, else in writing, else find a name first."""
    if lead.stage is Stage.TO_SEND:
        return Way.SEND
    if lead.blind:
        return Way.ASK_WHO
    writes = written or person.likes.prefers is Prefers.WRITING
    if lead.way and can(lead, lead.way) and not (written and lead.way in CALLING):
        return lead.way
    if not writes and can(lead, Way.PHONE):
        return Way.PHONE
    return in_writing(lead)


def in_writing(lead: Lead) -> Way:
    """Return how to write: by email, else by text, else find a name or an address first."""
    chosen = (lead.way,) if lead.way and lead.way not in CALLING else ()
    return next((way for way in (*chosen, *_WRITING) if can(lead, way)), Way.FIND_A_NAME)


def can(lead: Lead, way: Way) -> bool:
    """Tell whether a way is there and not forbidden."""
    match way:
        case Way.PHONE | Way.TEXT:
            return bool(lead.phone) and lead.forbids is Forbids.NOTHING
        case Way.EMAIL:
            return bool(lead.email)
        case _:
            return True


def is_open(lead: Lead, person: Person, day: date) -> bool:
    """Tell whether somebody picks up there during the person's hours of a local day."""
    starts, ends = person.begins(day), person.evening(day)
    zone, calendar = lead.zone or person.zone, lead.calendar(person.calendar)
    for there in (day - _DAY, day, day + _DAY):
        opens, closes = zones.instant(zone, there, OFFICE_OPENS), zones.instant(zone, there, OFFICE_CLOSES)
        if calendar.is_working(there) and opens < ends and starts < closes:
            return True
    return False


@dataclass(frozen=True, slots=True)
class Office:
    """The hours of an employer that are running, or come next, as instants."""

    opens: datetime
    closes: datetime


def office(lead: Lead, person: Person, now: datetime) -> Office | None:
    """Return when somebody is there next, by the employer's own clock and working days; None where it is not known."""
    if not lead.zone:
        return None
    calendar, day = lead.calendar(person.calendar), zones.day_in(lead.zone, now)
    while not calendar.is_working(day) or zones.instant(lead.zone, day, OFFICE_CLOSES) <= now:
        day += _DAY
    return Office(zones.instant(lead.zone, day, OFFICE_OPENS), zones.instant(lead.zone, day, OFFICE_CLOSES))
