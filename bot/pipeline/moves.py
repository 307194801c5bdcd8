"""What moves a lead's clock: touches, answers, and what the person decides. Nothing here plans; `placing` does."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time

from bot.language import _
from bot.pipeline.cadence import FIRST_CHECK_IN, MOST_TRIES, owes_thanks
from bot.pipeline.lead import LONGEST_NOTE, Lead
from bot.pipeline.words import Answer, Forbids, Outcome, Reason, Stage, Why


@dataclass(frozen=True, slots=True)
class Heard:
    """What an employer did: the answer, and the day and hour that it names ("interview on", "promised by")."""

    answer: Answer
    day: date | None = None
    hour: time | None = None


def touched(lead: Lead, outcome: Outcome, today: date) -> Lead:
    """Return the lead after a touch today.

    - Nobody picked up: the same step again, until it was tried twice.
    - They spoke: the silence is over, and the lead is in touch.
    - "No calls": on it goes in writing. "No contact": nothing is planned any more.
    - A touch on a resting lead is a hello, and lets it rest on.
    - Anything else is one more touch in the silence.
    """
    match outcome:
        case Outcome.NO_ANSWER if lead.tries + 1 < MOST_TRIES:
            tried = replace(lead, tries=lead.tries + 1, last_touch=today)
            return tried if _awaits_interview(lead, today) else replace(tried, clock=lead.clock and today)
        case Outcome.SPOKE:
            return replace(_answered(lead, today, Stage.IN_TOUCH), last_touch=today)
        case Outcome.NO_CONTACT:
            return replace(lead, forbids=Forbids.CONTACT, last_touch=today)
        case Outcome.NO_CALLS if lead.forbids is Forbids.NOTHING:
            return _one_more(replace(lead, forbids=Forbids.CALLS), today)
        case _:
            return _one_more(lead, today)


def _awaits_interview(lead: Lead, today: date) -> bool:
    """Tell whether an interview is still to come: until then, its thank-you is the next step."""
    return lead.stage is Stage.INTERVIEWING and lead.interview is not None and lead.interview > today


def _thanked(lead: Lead) -> Lead:
    """Return the lead with what was talked about put into its note: the next thank-you is about another round."""
    if not lead.talked:
        return lead
    note = "\n".join(filter(None, (lead.note, _("Talked about {talked}").format(talked=lead.talked))))
    return replace(lead, talked="", note=note[:LONGEST_NOTE])


def _one_more(lead: Lead, today: date) -> Lead:
    why = lead.plan.why if lead.plan else None
    moved = replace(lead, touches=lead.touches + 1, last_touch=today, tries=0)
    if lead.resting or why is Why.HELLO:
        return replace(moved, hellos=lead.hellos + 1, clock=None)
    if _awaits_interview(lead, today):
        return _thanked(moved) if why is Why.THANKS else moved
    kept = lead.promise if lead.promise and lead.promise >= today else None
    return replace(moved, clock=today, rung=lead.rung + (why is not Why.PROMISE), promise=kept)


def _answered(lead: Lead, today: date, stage: Stage) -> Lead:
    """Return the lead after the employer answered: open, its silence over, and at this stage at least."""
    reached = lead.stage.at_least(stage)
    again = replace(
        lead,
        stage=reached,
        closed=None,
        closed_on=None,
        reason="",
        touches=0,
        last_answer=today,
        tries=0,
        promise=None,
        hellos=0,
    )
    if _awaits_interview(again, today):
        return again if again.clock else _to_thank(again)
    return replace(again, clock=today, rung=FIRST_CHECK_IN if reached is Stage.INTERVIEWING else 0)


def heard(lead: Lead, what: Heard, today: date) -> Lead:
    """Return the lead after an answer that came today (product rule F4); a rejection closes it."""
    match what.answer:
        case Answer.REPLIED:
            return _answered(lead, today, Stage.IN_TOUCH)
        case Answer.PROMISED:
            return replace(_answered(lead, today, Stage.IN_TOUCH), promise=what.day)
        case Answer.INTERVIEW:
            before = lead if owes_thanks(lead) else _thanked(lead)
            return _interview(_answered(before, today, Stage.INTERVIEWING), what.day or today, what.hour)
        case Answer.OFFER:
            return replace(_answered(lead, today, Stage.OFFER), offer_by=what.day)
        case Answer.REJECTED:
            return closed(replace(lead, last_answer=today, touches=0), Reason.REJECTED, today)


def _interview(lead: Lead, day: date, hour: time | None) -> Lead:
    """Return the lead with an interview of the next round: the thank-you counts from its day."""
    return _to_thank(replace(lead, interview=day, interview_at=hour, round=lead.round + 1))


def _to_thank(lead: Lead) -> Lead:
    """Return a lead with an interview whose next step is the thank-you for it."""
    return replace(lead, clock=lead.interview, rung=0)


def debriefed(lead: Lead, talked: str, decide: date | None, again: Heard | None, today: date) -> Lead:
    """Return the lead after the person told how an interview went; the thank-you stays planned.

    ``decide`` is the day by which the employer decides, ``again`` the next round, if there is one.
    """
    told = replace(lead, talked=talked or lead.talked)
    if again:
        return heard(told, again, today)
    return replace(told, promise=decide) if decide else told


def sent(lead: Lead, day: date) -> Lead:
    """Return the lead as it is when it was sent on a day, or on another day than was thought."""
    moved = replace(lead, stage=lead.stage.at_least(Stage.SENT), sent=day)
    if lead.stage is not Stage.TO_SEND and (lead.touches or lead.last_answer):
        return moved
    return replace(moved, last_touch=day, clock=day, rung=0, touches=0, tries=0)


def not_sent(lead: Lead) -> Lead:
    """Return the lead as it is when it turns out not to be sent yet."""
    return replace(
        lead, stage=Stage.TO_SEND, sent=None, last_touch=None, touches=0, clock=lead.added_on, rung=0, tries=0
    )


def skipped(lead: Lead, today: date) -> Lead:
    """Return the lead with one step left out; the wait for the next one counts from today."""
    why = lead.plan.why if lead.plan else None
    if lead.promise or why is Why.HELLO:
        return replace(lead, promise=None, clock=today if lead.promise else lead.clock)
    return replace(lead, rung=lead.rung + 1, clock=lead.clock and today, tries=0)


def rested(lead: Lead) -> Lead:
    """Return the lead at rest: open, and its clock stands."""
    return replace(lead, clock=None, promise=None, tries=0)


def closed(lead: Lead, reason: Reason, today: date, words: str = "") -> Lead:
    """Return the lead closed for a reason, in the person's own words where they gave some."""
    return replace(lead, closed=reason, closed_on=today, reason=words, clock=None, promise=None, tries=0)


def reopened(lead: Lead, today: date) -> Lead:
    """Return a closed lead open again, its clock set anew; what was forbidden or unknown stays so."""
    again = replace(lead, closed=None, closed_on=None, reason="", clock=today, rung=0, tries=0, hellos=0)
    if _awaits_interview(again, today):
        return _to_thank(again)
    return replace(again, rung=FIRST_CHECK_IN) if again.stage is Stage.INTERVIEWING else again


def accepted(lead: Lead) -> Lead:
    """Return the lead that became the person's work."""
    return replace(lead, stage=Stage.ACCEPTED, closed=None, closed_on=None, clock=None, promise=None, tries=0)
