"""Quiet: computed from touches, never stored as a verdict. Silence is not a no."""

from __future__ import annotations

from datetime import date

from bot.days import working
from bot.pipeline.lead import Forbids, Lead

QUIET_AFTER = 10
"""Working days since the person's last touch without an answer (product rule E1)."""
ONE_LEAD_EVERY = 30
"""Days between two encouragements about one lead: one a month."""
WEEK = 7
MOST_A_WEEK = 2
"""Encouragements per person in seven days."""


def quiet_from(lead: Lead) -> date | None:
    """Return the day from which a lead counts as quiet; None where nothing was sent or nothing is allowed."""
    if lead.removed or lead.last_touch is None or lead.forbids is Forbids.CONTACT:
        return None
    return working.after(lead.last_touch, QUIET_AFTER)


def waited(lead: Lead, today: date) -> int:
    """Return the working days since the person's last touch."""
    return working.between(lead.last_touch, today) if lead.last_touch else 0


def encourage_on(lead: Lead) -> date | None:
    """Return the first day on which this lead may be encouraged about, by its own rules alone."""
    quiet = quiet_from(lead)
    if quiet is None or lead.encouraged_on is None:
        return quiet
    return max(quiet, date.fromordinal(lead.encouraged_on.toordinal() + ONE_LEAD_EVERY))


def to_encourage(leads: tuple[Lead, ...], today: date) -> Lead | None:
    """Return the lead to encourage about today: the longest quiet one, within the limits of a week."""
    recent = [lead for lead in leads if lead.encouraged_on and (today - lead.encouraged_on).days < WEEK]
    if len(recent) >= MOST_A_WEEK:
        return None
    ready = [lead for lead in leads if (day := encourage_on(lead)) and day <= today]
    return min(ready, key=lambda lead: (lead.last_touch or today, lead.number), default=None)
