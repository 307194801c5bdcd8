"""Quiet: computed from touches, never stored as a verdict. Silence is not a no."""

from __future__ import annotations

from datetime import date

from bot.days.working import Calendar
from bot.people.person import Person
from bot.people.preferences import Tone
from bot.pipeline.lead import Lead
from bot.pipeline.memory import ONE_LEAD_EVERY, QUIET, WEEK, Memory
from bot.pipeline.words import Situation, Stage

QUIET_AFTER = 10
"""Working days since the person's last touch without an answer (product rule E1)."""
QUIET_AFTER_INTERVIEW = 5
"""The same, after an interview."""


def quiet_from(lead: Lead, days: Calendar) -> date | None:
    """Return the day from which a lead counts as quiet; None where nothing was sent, or nothing is to be expected.

    Where the employer answered last, nothing is unanswered; an interview since then is a step of the person.
    """
    if lead.last_touch is None or not lead.followed or _answered_last(lead):
        return None
    after = QUIET_AFTER_INTERVIEW if lead.stage is Stage.INTERVIEWING else QUIET_AFTER
    known = (lead.added_on, lead.last_touch, lead.last_answer, lead.interview, lead.promise)
    return days.after(max([day for day in known if day]), after)


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


def came_back(lead: Lead, today: date, days: Calendar) -> bool:
    """Tell whether an answer today is more than one could expect: the lead was closed, or quiet, resting or not."""
    quiet = quiet_from(lead, days)
    return lead.closed is not None or (quiet is not None and quiet <= today)


def situation(lead: Lead) -> Situation:
    """Return what a word about a quiet lead is about."""
    if lead.resting:
        return Situation.RESTING
    return Situation.QUIET_INTERVIEW if lead.stage is Stage.INTERVIEWING else Situation.QUIET_SENT


def hushed(person: Person, today: date) -> bool:
    """Tell whether nothing cheerful is said: on the day of a rejection and on the next working day."""
    return person.rejected_on is not None and today <= person.calendar.after(person.rejected_on, 1)


def silenced(person: Person, today: date) -> bool:
    """Tell whether there is no encouragement at all: not wanted, or not now."""
    return person.likes.tone is Tone.OFF or hushed(person, today)


def to_encourage(leads: tuple[Lead, ...], person: Person, today: date, memory: Memory) -> Lead | None:
    """Return the lead to encourage about today: the longest quiet one, within the limits of `bot.pipeline.memory`.

    A card that is made again on one day is about the same lead, or about none.
    """
    if silenced(person, today):
        return None
    calendar = person.calendar
    come = [lead for lead in leads if (day := encourage_on(lead, calendar)) and day <= today]
    if not come:
        return None
    before, told = memory.before(today), {each.lead for each in memory.on(today) if each.situation in QUIET}
    ready = [
        lead for lead in come if (lead.id in told or not told) and before.has_room(situation(lead), lead.id, today)
    ]
    return min(ready, key=lambda lead: (lead.last_touch or today, lead.number), default=None)
