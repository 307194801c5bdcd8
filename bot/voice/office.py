"""When an employer can be called: by their clock, and by that of the person (product rule W4)."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.card import Text
from bot.language import _
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
    if is_open:
        said = (
            _("Their office is open now until {there} ({here} for you).")
            if here
            else _("Their office is open now until {there}.")
        )
    else:
        said = (
            _("Their office is closed now; it opens {there} ({here} for you).")
            if here
            else _("Their office is closed now; it opens {there}.")
        )
    return (Text.of(said.format(there=there, here=here)),)


def _clocks(at: datetime, now: datetime, their_zone: str, own_zone: str) -> tuple[str, str]:
    """Name an instant by two clocks, with the day where it is not plain; '' for the second where they agree."""
    there, here = at.astimezone(ZoneInfo(their_zone)), at.astimezone(ZoneInfo(own_zone))
    today = now.astimezone(ZoneInfo(own_zone)).date()
    plain = there.date() == here.date() == today
    named = [
        f"{each:%H:%M}" if plain else days.at(days.short(each.date(), today), each.time()) for each in (there, here)
    ]
    if there.utcoffset() == here.utcoffset():
        return named[0], ""
    if there.date() == here.date():
        return named[0], f"{here:%H:%M}"
    return named[0], named[1]
