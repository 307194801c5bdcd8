"""When hope rests on little: a line on the week's first card that asks for one more lead (product rule E4)."""

from __future__ import annotations

from datetime import date, timedelta

from bot.people.person import Person
from bot.pipeline import quiet, silence
from bot.pipeline.lead import Lead
from bot.pipeline.words import Stage

NO_NEW_LEAD = timedelta(days=10)
"""After so many days without a new lead the pipeline counts as thin."""


def line_today(leads: tuple[Lead, ...], person: Person, today: date) -> bool:
    """Tell whether today's card may ask for one more lead.

    Not without any lead so far, not after a rejection, not to who wants no encouragement or is silent.
    """
    if not person.last_number or quiet.silenced(person, today) or silence.slow(person, today):
        return False
    return _first_of_the_week(person, today) and _is_thin(leads, person, today)


def _first_of_the_week(person: Person, today: date) -> bool:
    monday = today - timedelta(days=today.weekday())
    return person.card_day_from(monday) == today


def _is_thin(leads: tuple[Lead, ...], person: Person, today: date) -> bool:
    """Tell whether all hope is on one lead, or none was added for long."""
    hopes = sum(lead.open and lead.stage.rank >= _SENT and not lead.resting for lead in leads)
    added = max(filter(None, (person.lead_on, *(lead.added_on for lead in leads))), default=None)
    return hopes == 1 or (added is not None and today - added >= NO_NEW_LEAD)


_SENT = Stage.SENT.rank
