"""When to follow up: the table, and what moves the clock.

Source of the rhythm: the product's rule F2. A few working days after sending, then in
growing steps; when the steps are used up, a lead rests, still open.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.days import working
from bot.pipeline.lead import FollowUp, Forbids, Lead, Outcome, Stage, Way

STEPS: dict[Stage, tuple[int, ...]] = {
    Stage.TO_SEND: (),
    Stage.SENT: (4, 5, 8),
    Stage.IN_TOUCH: (4, 5, 8),
}
"""Working days from one touch to the next follow-up, by stage; after the last one a lead rests."""
TRY_AGAIN = 1
"""Working days until the next try when nobody picked up the phone."""


def way_for(lead: Lead) -> Way:
    """Choose how to follow up: by phone where there is a number, else in writing, else find a name first."""
    if lead.phone and lead.forbids is Forbids.NOTHING:
        return Way.PHONE
    return Way.EMAIL if lead.email else Way.FIND_A_NAME


def planned(lead: Lead, day: date | None) -> Lead:
    """Return the lead with its next follow-up on ``day``, or with none."""
    if day is None or lead.forbids is Forbids.CONTACT:
        return replace(lead, plan=None, step=lead.step + 1)
    return replace(lead, step=lead.step + 1, plan=FollowUp(lead.step + 1, day, way_for(lead)))


def next_day(lead: Lead) -> date | None:
    """Return the day that the cadence gives after the last touch, or None when the lead rests."""
    steps = STEPS[lead.stage]
    if lead.last_touch is None or lead.touches >= len(steps):
        return None
    return working.after(lead.last_touch, steps[lead.touches])


def touched(lead: Lead, outcome: Outcome, today: date) -> tuple[Lead, date | None]:
    """Return the lead after a touch today, not yet planned, and the day for its next follow-up.

    - Nobody picked up: the same step again on the next working day.
    - They spoke: the silence is over, the cadence starts anew and the lead is in touch.
    - "No calls": the cadence goes on in writing. "No contact": nothing is planned any more.
    - Anything else is one more touch in the silence.
    """
    match outcome:
        case Outcome.NO_ANSWER:
            return replace(lead, last_touch=today), working.after(today, TRY_AGAIN)
        case Outcome.SPOKE:
            moved = replace(lead, stage=Stage.IN_TOUCH, touches=0, last_touch=today)
        case Outcome.NO_CALLS:
            forbids = lead.forbids if lead.forbids is Forbids.CONTACT else Forbids.CALLS
            moved = replace(lead, forbids=forbids, touches=lead.touches + 1, last_touch=today)
        case Outcome.NO_CONTACT:
            moved = replace(lead, forbids=Forbids.CONTACT, last_touch=today)
        case _:
            moved = replace(lead, touches=lead.touches + 1, last_touch=today)
    return moved, next_day(moved)
