"""When a follow-up is hard to start: an easier door instead of the same card again (product rule E6)."""

from __future__ import annotations

from datetime import date

from bot.pipeline import ways
from bot.pipeline.lead import Lead
from bot.pipeline.words import Way

MOVED = 2
"""Times that a follow-up was put off, from which on it is offered in a smaller size."""
UNTOUCHED = 2
"""Days on whose cards it stood before: a card that stays untouched for two working days."""


def is_hard(lead: Lead, today: date) -> bool:
    """Tell whether the planned follow-up needs an easier door. How often it was moved is never said."""
    plan = lead.plan
    if plan is None:
        return False
    shown_before = plan.shown - (lead.shown_on == today)
    return plan.asks >= MOVED or shown_before >= UNTOUCHED


def can_be_written(lead: Lead) -> bool:
    """Tell whether the written note is the easier door: what is planned is to be said, and somewhere takes a note."""
    return lead.plan is not None and lead.plan.way in ways.CALLING and ways.in_writing(lead) is not Way.FIND_A_NAME
