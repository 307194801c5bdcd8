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
    there, here = _clocks(office.closes if is_open else office.opens, now, lead.zone, person.zone)
    both, one = _OPEN if is_open else _CLOSED
    return (Text.of(_(both if here else one).format(there=there, here=here)),)


_OPEN = (
    later("Their office is open now until {there} ({here} for you)."),
    later("Their office is open now until {there}."),
)
_CLOSED = (
    later("Their office is closed now; it opens {there} ({here} for you)."),
    later("Their office is closed now; it opens {there}."),
)


def _clocks(at: datetime, now: datetime, their_zone: str, own_zone: str) -> tuple[str, str]:
    """Name an instant by two clocks, with the day where it is not plain; '' for the second where they agree."""
    there, here = at.astimezone(ZoneInfo(their_zone)), at.astimezone(ZoneInfo(own_zone))
    today = zones.day_in(own_zone, now)
    plain = there.date() == here.date() == today
    if there.utcoffset() == here.utcoffset():
        return _named(there, today, plain=plain), ""
    same_day = there.date() == here.date()
    return _named(there, today, plain=plain), _named(here, today, plain=same_day)


def _named(local: datetime, today: date, *, plain: bool) -> str:
    """Name a local instant by its hour, and by its day as well where the hour alone would not be plain."""
    return f"{local:%H:%M}" if plain else days.at(days.short(local.date(), today), local.time())
