"""When to follow up: the one table, and the day that it gives for a lead.

Source of the rhythm: the product's rules F1, F2 and F4. A few working days after sending, then in
growing steps; when the steps are used up, a lead rests, still open.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.days.working import Calendar
from bot.people.person import Person
from bot.people.preferences import Pace
from bot.pipeline.lead import Lead
from bot.pipeline.words import Stage, Why


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a cadence: working days to wait, why, and whether it is written whatever the person prefers."""

    wait: int
    why: Why
    written: bool = False


Cadence = Mapping[Stage, tuple[Step, ...]]
_SEND = (Step(1, Why.SEND, written=True),)
_OFFER = (Step(2, Why.OFFER),)
_THANKS = Step(1, Why.THANKS, written=True)


def _silence(*waits: int) -> tuple[Step, ...]:
    whys = (Why.FIRST, *(Why.AGAIN,) * (len(waits) - 2), Why.LAST)
    return tuple(Step(wait, why) for wait, why in zip(waits, whys, strict=True))


def _interviewing(*waits: int) -> tuple[Step, ...]:
    whys = (*(Why.CHECK_IN,) * (len(waits) - 1), Why.LAST)
    return (_THANKS, *(Step(wait, why) for wait, why in zip(waits, whys, strict=True)))


def _cadence(silence: tuple[Step, ...], interviewing: tuple[Step, ...]) -> Cadence:
    return {
        Stage.TO_SEND: _SEND,
        Stage.SENT: silence,
        Stage.IN_TOUCH: silence,
        Stage.INTERVIEWING: interviewing,
        Stage.OFFER: _OFFER,
        Stage.ACCEPTED: (),
    }


CADENCES: Mapping[Pace, Cadence] = {
    Pace.LIGHT: _cadence(_silence(5, 9), _interviewing(6, 10)),
    Pace.STANDARD: _cadence(_silence(4, 5, 8), _interviewing(5, 7, 10, 10)),
    Pace.PERSISTENT: _cadence(_silence(3, 4, 6, 8), _interviewing(4, 5, 7, 10, 10)),
}
"""Working days from one touch or answer to the next follow-up, by pace and stage; after the last step a lead rests."""
REPEATED = frozenset({Stage.TO_SEND, Stage.OFFER})
"""Stages that never rest: their last step comes again and again."""
AFTER_CLOSING = 2
"""Working days after a posting's closing date before which the first follow-up does not come."""
AFTER_PROMISE = 1
"""Working days after the day by which an employer promised to answer."""
TRY_AGAIN = 1
"""Working days until the next try when nobody picked up the phone."""
MOST_TRIES = 2
"""Calls that nobody picked up, after which the step counts as done."""
FIRST_CHECK_IN = 1
"""The step of an interviewing lead that comes after the thank-you."""


@dataclass(frozen=True, slots=True)
class Next:
    """What the cadence gives: the wanted day, why, and whether it has to be written."""

    day: date
    why: Why
    written: bool = False


def next_step(lead: Lead, person: Person) -> Next | None:
    """Return the next step of a lead by its clock, or None where it rests, is over, forbidden or blind."""
    if lead.stage is Stage.TO_SEND:
        return _to_send(lead, person) if lead.open else None
    if not lead.followed or lead.clock is None:
        return None
    days = lead.calendar(person.calendar)
    if lead.promise and not owes_thanks(lead):
        return Next(days.after(lead.promise, AFTER_PROMISE), Why.PROMISE)
    if 0 < lead.tries < MOST_TRIES:
        return Next(days.after(lead.clock, TRY_AGAIN), Why.TRY_AGAIN)
    return _by_table(lead, person, days)


def owes_thanks(lead: Lead) -> bool:
    """Tell whether the thank-you for an interview comes next: it does not wait for what was promised."""
    return lead.stage is Stage.INTERVIEWING and lead.rung < FIRST_CHECK_IN


def _to_send(lead: Lead, person: Person) -> Next:
    return Next(person.calendar.after(lead.clock or lead.added_on, _SEND[0].wait), Why.SEND, written=True)


def _by_table(lead: Lead, person: Person, days: Calendar) -> Next | None:
    steps = CADENCES[person.likes.pace][lead.stage]
    rung = min(lead.rung, len(steps) - 1) if lead.stage in REPEATED else lead.rung
    if lead.clock is None or rung >= len(steps):
        return None
    step = steps[rung]
    wanted = days.after(lead.clock, step.wait)
    if step.why is Why.FIRST and lead.closing:
        wanted = max(wanted, days.after(lead.closing, AFTER_CLOSING))
    if step.why is Why.OFFER and lead.offer_by:
        before = days.before(lead.offer_by, 1)
        wanted = before if before > lead.clock or not lead.rung else wanted
    return Next(wanted, step.why, step.written)
