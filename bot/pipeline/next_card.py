"""When a person's next card comes."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from bot.people.person import Person
from bot.people.preferences import Tone
from bot.pipeline import quiet, resting, silence, weekly
from bot.pipeline.lead import Lead

_DAY = timedelta(days=1)


def next_card_at(person: Person, leads: tuple[Lead, ...], now: datetime) -> datetime | None:
    """Return the instant of this person's next card, or None when nothing is planned or they want nothing.

    A quiet lead that the limits of a week hold back is looked at again on the next working day.
    """
    if person.wants_nothing or silence.waits(person):
        return None
    calendar = person.calendar
    days = [lead.plan.due + (lead.plan.at is not None) * _DAY for lead in leads if lead.open and lead.plan]
    if person.likes.tone is not Tone.OFF:
        days += [day for lead in leads if (day := quiet.encourage_on(lead, calendar))]
    told = weekly.next_on(leads, person, now)
    days += [day for day in (resting.line_on(leads, person), person.paused_until, told) if day]
    if not days:
        return None
    wanted = max(min(days), person.paused_until or date.min)
    first = person.first_card_day(wanted, now)
    return person.hour_of_card(person.card_day_from(silence.earliest(person, first)))
