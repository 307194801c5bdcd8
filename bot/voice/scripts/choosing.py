"""Which words fit a lead: what kind, for which moment, and which of the wordings comes next."""

from __future__ import annotations

from bot.people.person import Person
from bot.people.preferences import Prefers
from bot.people.wording import Saying
from bot.pipeline import ways
from bot.pipeline.day import Due
from bot.pipeline.lead import Lead
from bot.pipeline.words import Forbids, Reason, Stage, Way, Why
from bot.voice.scripts.book import Moment

_BY_WAY = {
    Way.PHONE: Saying.VOICEMAIL,
    Way.EMAIL: Saying.EMAIL,
    Way.TEXT: Saying.TEXT,
    Way.MESSAGE: Saying.MESSAGE,
}
_FOLLOW_UPS = (Saying.VOICEMAIL, Saying.PICK_UP, Saying.EMAIL, Saying.TEXT, Saying.MESSAGE)
_AFTER_INTERVIEW = (Saying.CHECK_IN_CALL, Saying.PICK_UP, Saying.CHECK_IN, Saying.THANKS)
_HELLOS = (Saying.HELLO_CALL, Saying.PICK_UP, Saying.HELLO)
_LEAVING = frozenset({Reason.NOT_FOR_ME, Reason.FOUND_WORK})
"""Reasons after which the person is the one who leaves."""


def for_step(due: Due) -> Saying | None:
    """Return the kind of words for a planned follow-up; None where a name comes first, or nothing is to be said."""
    lead, plan = due.lead, due.lead.plan
    if plan is None or plan.way in {Way.FIND_A_NAME, Way.SEND, Way.IN_PERSON}:
        return None
    if plan.way is Way.ASK_WHO:
        return Saying.WHO
    if plan.why is Why.THANKS:
        return Saying.THANKS
    if lead.stage is Stage.OFFER:
        return Saying.OFFER
    if lead.stage is Stage.INTERVIEWING:
        return Saying.CHECK_IN_CALL if plan.way is Way.PHONE else Saying.CHECK_IN
    if plan.why is Why.HELLO:
        return Saying.HELLO_CALL if plan.way is Way.PHONE else Saying.HELLO
    return _BY_WAY[plan.way]


def possible(lead: Lead) -> tuple[Saying, ...]:
    """Return the kinds of words that are true for a lead and allowed; none where there is nothing to say.

    Where no contact is wanted, answering what they wrote still is. Where nobody knows the employer, all
    that can be said is the question who it is.
    """
    if not lead.open:
        return (Saying.WITHDRAWAL,) if lead.closed in _LEAVING and lead.forbids is not Forbids.CONTACT else ()
    if lead.forbids is Forbids.CONTACT:
        return _answers(lead)
    if lead.stage is Stage.TO_SEND:
        return ()
    if lead.blind:
        return (Saying.WHO,)
    said = (*_by_stage(lead), Saying.WITHDRAWAL)
    if lead.forbids is Forbids.CALLS:
        return tuple(saying for saying in said if not saying.spoken and saying is not Saying.TEXT)
    return said


def _answers(lead: Lead) -> tuple[Saying, ...]:
    if lead.stage is Stage.OFFER:
        return (Saying.OFFER, Saying.WITHDRAWAL)
    return (Saying.WITHDRAWAL,) if lead.stage.rank > Stage.SENT.rank else ()


def _by_stage(lead: Lead) -> tuple[Saying, ...]:
    match lead.stage:
        case Stage.OFFER:
            return (Saying.OFFER, Saying.THANKS)
        case Stage.INTERVIEWING:
            return _AFTER_INTERVIEW
        case _ if _rests(lead):
            return tuple(dict.fromkeys((*_HELLOS, *_FOLLOW_UPS)))
        case _:
            return _FOLLOW_UPS


def usual(lead: Lead, person: Person) -> Saying | None:
    """Return the kind of words that a lead's script begins with: that of its next step, else what can be done."""
    there = possible(lead)
    planned = for_step(Due(lead))
    if planned in there:
        return planned
    called = person.likes.prefers is Prefers.CALLING and ways.can(lead, Way.PHONE)
    return next((saying for saying in there if called or not saying.spoken), next(iter(there), None))


def picking_up(saying: Saying, lead: Lead) -> Moment:
    """Return the moment that the words for a person who picks up belong to, next to a kind of voicemail."""
    match saying:
        case Saying.CHECK_IN_CALL:
            return Moment.INTERVIEWED
        case Saying.HELLO_CALL:
            return Moment.RESTED
        case _:
            return moment_of(lead)


def moment_of(lead: Lead) -> Moment:
    """Return where a lead stands: a first note, a note to who answered, after an interview, after a rest."""
    if lead.stage is Stage.INTERVIEWING:
        return Moment.INTERVIEWED
    if _rests(lead):
        return Moment.RESTED
    return Moment.ANSWERED if lead.stage.rank > Stage.SENT.rank else Moment.NO_ANSWER


def _rests(lead: Lead) -> bool:
    return lead.resting or (lead.plan is not None and lead.plan.why is Why.HELLO)


def turn_of(lead: Lead, saying: Saying) -> int:
    """Return which of the wordings comes next: what was done about the lead counts, and chance has no part in it.

    Within one silence each touch moves on to the next wording; an answer begins elsewhere than the one before it.
    """
    match saying:
        case Saying.THANKS:
            return max(lead.round - 1, 0)
        case Saying.HELLO | Saying.HELLO_CALL:
            return lead.hellos
        case _:
            return lead.touches + (lead.last_answer.toordinal() if lead.last_answer else 0)
