"""The day's card: which follow-ups a person gets on one day, and when the next card comes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.days import working
from bot.people.person import DAY_LIMIT, Person
from bot.pipeline import cadence, quiet
from bot.pipeline.lead import Lead


@dataclass(frozen=True, slots=True)
class Day:
    """What one day's card is about: follow-ups in their order (the first in full), and a quiet lead.

    ``waiting`` is how many more are due than fit on the card.
    """

    due: tuple[Lead, ...]
    quiet: Lead | None = None
    waiting: int = 0

    @property
    def empty(self) -> bool:
        """Whether there is nothing to say on this day."""
        return not self.due and self.quiet is None

    def about(self) -> tuple[Lead, ...]:
        """Return every lead on the card, once."""
        found = {lead.id: lead for lead in self.due}
        if self.quiet:
            found.setdefault(self.quiet.id, self.quiet)
        return tuple(found.values())


def due(leads: tuple[Lead, ...], today: date) -> tuple[Lead, ...]:
    """Return every open lead whose follow-up has come, what was shown least recently first."""
    waiting = [(lead, lead.plan) for lead in leads if lead.plan and not lead.removed and lead.plan.due <= today]
    waiting.sort(key=lambda pair: (pair[0].shown_on or date.min, pair[1].due, pair[0].number))
    return tuple(lead for lead, _ in waiting)


def day_of(leads: tuple[Lead, ...], today: date) -> Day:
    """Return what the card of today is about: at most three follow-ups, and a quiet lead that has none due."""
    all_due = due(leads, today)
    others = tuple(lead for lead in leads if lead not in all_due)
    return Day(all_due[:DAY_LIMIT], quiet.to_encourage(others, today), len(all_due[DAY_LIMIT:]))


def again(leads: tuple[Lead, ...], today: date) -> Day:
    """Return what today's card is about after it came: what it showed and is still due, else what is due besides."""
    showed = tuple(lead for lead in leads if lead.shown_on == today)
    still, fresh = due(showed, today), day_of(leads, today)
    encouraged = next((lead for lead in showed if lead.encouraged_on == today), fresh.quiet)
    if not still:
        return replace(fresh, quiet=encouraged)
    return Day(still, encouraged, len(due(leads, today)) - len(still))


def next_card_at(person: Person, leads: tuple[Lead, ...], now: datetime) -> datetime | None:
    """Return the instant of this person's next card, or None when nothing is planned.

    A quiet lead that the limits of a week hold back is looked at again on the next working day.
    """
    days = [lead.plan.due for lead in leads if lead.plan and not lead.removed]
    days += [day for lead in leads if (day := quiet.encourage_on(lead))]
    if not days:
        return None
    return person.hour_of_card(person.first_card_day(min(days), now))


def free_day(wanted: date, others: tuple[Lead, ...]) -> date:
    """Return the first working day from ``wanted`` on that has room for one more follow-up."""
    day = working.on_or_after(wanted)
    taken = [lead.plan.due for lead in others if lead.plan and not lead.removed]
    while taken.count(day) >= DAY_LIMIT:
        day = working.after(day, 1)
    return day


def plan_next(lead: Lead, wanted: date | None, others: tuple[Lead, ...], person: Person, now: datetime) -> Lead:
    """Plan the lead's next follow-up: on the wanted day, never in the past, on the next day with room.

    Today counts while its card can still come at the person's hour.
    """
    if wanted is None:
        return cadence.planned(lead, None)
    today = person.today(now)
    open_today = now < person.hour_of_card(today)
    first = today if open_today else today + timedelta(days=1)
    siblings = tuple(other for other in others if other.id != lead.id)
    return cadence.planned(lead, free_day(max(wanted, first), siblings))


def shown(lead: Lead, day: Day, today: date) -> Lead:
    """Return the lead as it is after today's card was delivered: shown, and perhaps encouraged about."""
    encouraged = today if day.quiet and day.quiet.id == lead.id else lead.encouraged_on
    return replace(lead, shown_on=today, encouraged_on=encouraged)
