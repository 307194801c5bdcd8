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
    days = tuple(filter(None, (_waits_from(person, leads), weekly.next_on(leads, person, now))))
    if not days:
        return None
    first = person.first_card_day(min(days), now)
    return person.hour_of_card(person.card_day_from(silence.earliest(person, first)))


def _waits_from(person: Person, leads: tuple[Lead, ...]) -> date | None:
    """Return the day from which something waits to be said; the week does not: it is told on its day or not at all."""
    days = [lead.plan.due + (lead.plan.at is not None) * _DAY for lead in leads if lead.open and lead.plan]
    if person.likes.tone is not Tone.OFF:
        calendar = person.calendar
        days += [day for lead in leads if (day := quiet.encourage_on(lead, calendar))]
    days += [day for day in (resting.line_on(leads, person), person.paused_until) if day]
    return max(min(days), person.paused_until or date.min) if days else None


def has_card(person: Person, leads: tuple[Lead, ...], today: date) -> bool:
    """Tell whether something waits that a card of today says, whether it came already or not."""
    first = None if person.wants_nothing or silence.waits(person) else _waits_from(person, leads)
    return first is not None and first <= today and silence.earliest(person, today) <= today


def waits_since(person: Person, leads: tuple[Lead, ...], at: datetime, now: datetime) -> datetime | None:
    """Return since when something waits that was to come at an instant; None where nothing that can wait was to.

    Nothing waits before its day's card was to come, even where something else woke them earlier.
    """
    first = _waits_from(person, leads)
    if first is None:
        return None
    since = person.hour_of_card(person.card_day_from(max(first, person.today(at))))
    since = max(at, since)
    return since if since <= now else None
