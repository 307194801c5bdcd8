"""When an employer can be called: by their clock, and by that of the person (product rule W4)."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.card import Text
from bot.days import zones
from bot.language import _, later
from bot.people.person import Person
from bot.pipeline import ways
from bot.pipeline.lead import Lead
from bot.voice import days


def hours(lead: Lead, person: Person, now: datetime) -> tuple[Text, ...]:
    """Say until when their office is open, or when it opens, in both zones; nothing where their zone is not known."""
    office = ways.office(lead, person, now)
    if office is None:
        return ()
    is_open = office.opens <= now
    at = office.closes if is_open else office.opens
    there, here = at.astimezone(ZoneInfo(lead.zone)), at.astimezone(ZoneInfo(person.zone))
    today = zones.day_in(person.zone, now)
    theirs = _named(there, today, plain=is_open and there.date() == today)
    own = _named(here, today, plain=here.date() == there.date())
    both, one = _OPEN if is_open else _CLOSED
    said = both if there.utcoffset() != here.utcoffset() else one
    return (Text.of(_(said).format(there=theirs, here=own)),)


_OPEN = (
    later("Their office is open now until {there} ({here} for you)."),
    later("Their office is open now until {there}."),
)
_CLOSED = (
    later("Their office is closed now; it opens {there} ({here} for you)."),
    later("Their office is closed now; it opens {there}."),
)


def _named(local: datetime, today: date, *, plain: bool) -> str:
    """Name a local instant by its hour, and by its day as well where the hour alone would not be plain."""
    return f"{local:%H:%M}" if plain else days.at(days.short(local.date(), today), local.time())
