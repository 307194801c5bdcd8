"""A person's week, counted: what they did, what answered, what is next (product row I4). Nothing is compared."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from bot.days.working import Calendar
from bot.people.person import Person
from bot.pipeline import day, quiet, weekly
from bot.pipeline.lead import Change, Lead
from bot.pipeline.words import Answer, Deed, Outcome, Reason
from bot.vocabulary import Term

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)


class Done(Term):
    """What a person did, by kind, in the order in which it is told."""

    CALL = "call"
    EMAIL = "email"
    TEXT = "text"
    MESSAGE = "message"
    VISIT = "visit"
    SENT = "sent"
    ADDED = "added"


_TOUCHES = {
    Outcome.VOICEMAIL: Done.CALL,
    Outcome.SPOKE: Done.CALL,
    Outcome.NO_ANSWER: Done.CALL,
    Outcome.EMAILED: Done.EMAIL,
    Outcome.TEXTED: Done.TEXT,
    Outcome.MESSAGED: Done.MESSAGE,
    Outcome.STOPPED_BY: Done.VISIT,
}
_ANSWERING = frozenset({Outcome.SPOKE, Outcome.NO_CALLS, Outcome.NO_CONTACT})
"""Touches in which the employer answered."""
_ENDING = frozenset({Answer.REJECTED, Outcome.NO_CALLS, Outcome.NO_CONTACT})
"""Answers with which nothing came back."""
TELLING = frozenset({Deed.ADDED, Deed.TOUCHED, Deed.HEARD, Deed.CLOSED})
"""Deeds that are counted. What was skipped, put off or only shown on a card is no contact."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What one employer answered; ``back``: the lead had gone quiet, or was closed, and came back with it."""

    lead: Lead
    what: Answer | Outcome
    back: bool = False


@dataclass(frozen=True, slots=True)
class Ahead:
    """What is next: on which days how many follow-ups come, and the leads with an interview, by its day."""

    follow_ups: tuple[tuple[date, int], ...] = ()
    interviews: tuple[Lead, ...] = ()

    def __bool__(self) -> bool:
        """Tell whether anything is next."""
        return bool(self.follow_ups or self.interviews)


@dataclass(frozen=True, slots=True)
class Week:
    """What happened from ``first`` to ``last``, both included, and what comes then."""

    first: date
    last: date
    done: tuple[tuple[Done, int], ...]
    answers: tuple[Answered, ...]
    ahead: Ahead

    @property
    def quiet(self) -> bool:
        """Whether nothing was done, and nobody answered."""
        return not (self.done or self.answers)


def of(
    leads: Collection[Lead],
    changes: Collection[Change],
    first: date,
    last: date,
    person: Person,
    *,
    ahead: Ahead,
) -> Week:
    """Count what was done and heard from ``first`` to ``last``, from the changes of these days that were not undone.

    One touch of a contact is one, however many leads it was about. A lead that was removed is not counted.
    """
    known = {lead.id: lead for lead in leads}
    told = [each for each in changes if each.deed in TELLING and each.lead in known and first <= each.day <= last]
    counted = Counter(_done(told))
    counted[Done.SENT] = sum(lead.sent is not None and first <= lead.sent <= last for lead in leads)
    done = tuple((kind, counted[kind]) for kind in Done if counted[kind])
    return Week(first, last, done, _answers(told, known, person.calendar), ahead)


def _done(changes: Collection[Change]) -> Iterator[Done]:
    touches = {each.batch or each.id: Outcome(each.detail) for each in changes if each.deed is Deed.TOUCHED}
    yield from (_TOUCHES[outcome] for outcome in touches.values() if outcome in _TOUCHES)
    yield from (Done.ADDED for each in changes if each.deed is Deed.ADDED)


def _answers(changes: Collection[Change], known: dict[str, Lead], calendar: Calendar) -> tuple[Answered, ...]:
    """Return what answered, each lead's answers once, a no last: it is told, and it is not what is told first."""
    found: dict[tuple[str, Answer | Outcome], bool] = {}
    for each in changes:
        what = _answer(each)
        if what is not None:
            key = (each.lead, what)
            found[key] = found.get(key, False) or _came_back(each, what, calendar)
    answers = (Answered(known[lead], what, back) for (lead, what), back in found.items())
    return tuple(sorted(answers, key=lambda each: each.what in _ENDING))


def _answer(change: Change) -> Answer | Outcome | None:
    match change.deed:
        case Deed.HEARD:
            return Answer(change.detail)
        case Deed.TOUCHED if Outcome(change.detail) in _ANSWERING:
            return Outcome(change.detail)
        case Deed.CLOSED if change.detail == Reason.REJECTED:
            return Answer.REJECTED
        case _:
            return None


def _came_back(change: Change, what: Answer | Outcome, calendar: Calendar) -> bool:
    before = change.before
    return before is not None and what not in _ENDING and quiet.came_back(before, change.day, calendar)


def ahead(leads: Collection[Lead], person: Person, first: date, today: date) -> Ahead:
    """Return what is next from ``first``, which is not before today, to the end of next week.

    What is overdue comes today, what falls into a pause on the day on which it ends. Nothing for who wants nothing.
    """
    if person.wants_nothing:
        return Ahead()
    until = weekly.ends(person, today) + _WEEK
    on: dict[date, list[Lead]] = defaultdict(list)
    for lead in leads:
        if lead.open and lead.plan:
            on[person.card_day_from(max(lead.plan.due, today, person.paused_until or today))].append(lead)
    days = sorted(each for each in on if first <= each <= until)
    # by the evening of that day each has come; those with one contact are one follow-up
    follow_ups = tuple((each, len(day.due(tuple(on[each]), person, each + _DAY))) for each in days)
    met = sorted((lead.interview, lead.number, lead.id) for lead in leads if lead.open and lead.interview)
    known = {lead.id: lead for lead in leads}
    return Ahead(follow_ups, tuple(known[lead] for on_day, _, lead in met if first <= on_day <= until))
