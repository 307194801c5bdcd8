"""Quiet: computed from touches, never stored as a verdict. Silence is not a no."""

from __future__ import annotations

from datetime import date, timedelta

from bot.days.working import Calendar
from bot.people.person import Person
from bot.pipeline.lead import Lead
from bot.pipeline.words import Stage

QUIET_AFTER = 10
"""Working days since the person's last touch without an answer (product rule E1)."""
QUIET_AFTER_INTERVIEW = 5
"""The same, after an interview."""
ONE_LEAD_EVERY = timedelta(days=30)
"""Between two encouragements about one lead: one a month."""
WEEK = timedelta(days=7)
MOST_A_WEEK = 2
"""Encouragements per person in seven days."""


def quiet_from(lead: Lead, days: Calendar) -> date | None:
    """Return the day from which a lead counts as quiet; None where nothing was sent, or nothing is to be expected.

    Where the employer answered last, nothing is unanswered; an interview since then is a step of the person.
    """
    if lead.last_touch is None or not lead.followed or _answered_last(lead):
        return None
    after = QUIET_AFTER_INTERVIEW if lead.stage is Stage.INTERVIEWING else QUIET_AFTER
    known = (lead.added_on, lead.last_touch, lead.last_answer, lead.interview, lead.promise)
    return days.after(max(filter(None, known)), after)


def _answered_last(lead: Lead) -> bool:
    met = lead.stage is Stage.INTERVIEWING and lead.interview is not None
    return lead.last_answer is not None and not lead.touches and not met


def last_step(lead: Lead, today: date) -> date | None:
    """Return the day of the person's last step: what they did, or an interview that they went to."""
    met = lead.interview if lead.interview and lead.interview <= today else None
    return max(filter(None, (lead.last_touch, met)), default=None)


def waited(lead: Lead, today: date, days: Calendar) -> int:
    """Return the working days since the person's last step."""
    since = last_step(lead, today)
    return days.between(since, today) if since else 0


def encourage_on(lead: Lead, days: Calendar) -> date | None:
    """Return the first day on which this lead may be encouraged about, by its own rules alone.

    About a resting lead once after each touch: from then on it is offered with the others once a month.
    None where a follow-up comes about then anyway.
    """
    quiet = quiet_from(lead, days)
    if quiet is None or (lead.plan and lead.plan.due <= quiet + WEEK):
        return None
    if lead.encouraged_on is None:
        return quiet
    if lead.resting and lead.last_touch and lead.encouraged_on > lead.last_touch:
        return None
    return max(quiet, lead.encouraged_on + ONE_LEAD_EVERY)


def to_encourage(leads: tuple[Lead, ...], person: Person, today: date) -> Lead | None:
    """Return the lead to encourage about today: the longest quiet one, within the limits of a week.

    None on the day of a rejection and on the next working day.
    """
    if person.rejected_on and today <= person.calendar.after(person.rejected_on, 1):
        return None
    recent = [lead for lead in leads if lead.encouraged_on and today - lead.encouraged_on < WEEK]
    if len(recent) >= MOST_A_WEEK:
        return None
    calendar = person.calendar
    ready = [lead for lead in leads if (day := encourage_on(lead, calendar)) and day <= today]
    return min(ready, key=lambda lead: (lead.last_touch or today, lead.number), default=None)
