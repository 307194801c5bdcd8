"""The day's card: which follow-ups a person gets on one day, in which order, and what else it says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from bot.people.person import Person
from bot.pipeline import contact, quiet, resting, silence, thin, weekly
from bot.pipeline.lead import FollowUp, Lead
from bot.pipeline.memory import Memory
from bot.pipeline.placing import BETWEEN_TOUCHES, LONGEST_WAIT, SHARED, URGENT
from bot.pipeline.words import Way

OVERDUE = 5
"""Working days after which what was never shown goes first, so that nothing starves behind what is more urgent."""
NOTHING_SAID = Memory()


@dataclass(frozen=True, slots=True)
class Due:
    """One follow-up of today: its lead, and the leads with the same contact that it is about as well."""

    lead: Lead
    also: tuple[Lead, ...] = ()

    @property
    def leads(self) -> tuple[Lead, ...]:
        """Return all that it is about."""
        return (self.lead, *self.also)


@dataclass(frozen=True, slots=True)
class Day:
    """What one day's card is about.

    ``due`` are the follow-ups in their order (the first in full), ``waiting`` how many more are due
    than fit on the card, ``crowded_out`` what rests from then on because cards of the next weeks have
    no room for it either. ``quiet`` is a lead to encourage about, ``resting`` how many rest where it is
    time to say so, ``interviews`` are today's. ``back`` is set where the card ends a pause, ``alone``
    where it is not the day's card but the reminder of the interviews named. ``question`` is set where the
    card only asks how to go on, ``thin`` where a card that comes anyway may ask for one more lead,
    ``week`` where it closes with what the week was.
    """

    due: tuple[Due, ...]
    quiet: Lead | None = None
    waiting: int = 0
    crowded_out: tuple[Lead, ...] = ()
    resting: int = 0
    interviews: tuple[Lead, ...] = ()
    back: bool = False
    alone: bool = False
    question: bool = False
    thin: bool = False
    week: bool = False

    @property
    def empty(self) -> bool:
        """Whether there is nothing to say on this day."""
        return not (self.week or self._has_more)

    @property
    def only_week(self) -> bool:
        """Whether all there is to say is what the week was: nothing is asked, and no answer is missing afterwards."""
        return self.week and not self._has_more

    @property
    def _has_more(self) -> bool:
        return bool(self.due or self.quiet or self.resting or self.back or self.alone or self.question)

    def about(self) -> tuple[Lead, ...]:
        """Return every lead on the card, once."""
        found = {lead.id: lead for each in self.due for lead in each.leads}
        if self.quiet:
            found.setdefault(self.quiet.id, self.quiet)
        return tuple(found.values())


def due(leads: tuple[Lead, ...], person: Person, today: date) -> tuple[Due, ...]:
    """Return every follow-up that has come, in the order of the card; one for all leads with the same contact.

    What was shown most often comes last. Among the others: what waited long, then promises, interviews
    and thank-yous, then the furthest stage.
    """
    waiting = [lead for lead in leads if lead.plan and _has_come(lead.plan, today) and lead.open]
    if len(waiting) > 1:
        waiting.sort(key=lambda lead: _rank(lead, person, today))
    found: list[Due] = []
    taken: set[str] = set()
    for lead in waiting:
        if lead.id not in taken:
            also = tuple([each for each in shared(lead, leads, person, today) if each.id not in taken])
            found.append(Due(lead, also))
            taken.update([lead.id, *[each.id for each in also]])
    return tuple(found)


def _has_come(plan: FollowUp, today: date) -> bool:
    due = plan.due
    return due < today or (due == today and (plan.at is None or bool(plan.shown)))


def _rank(lead: Lead, person: Person, today: date) -> tuple[int, bool, bool, int, date, int]:
    plan = lead.plan
    if plan is None:
        raise ValueError("nothing is planned for this lead")
    fresh = not plan.shown
    starving = fresh and person.calendar.between(plan.due, today) > OVERDUE
    return (plan.shown, not starving, plan.why not in URGENT, -lead.stage.rank, plan.due, lead.number)


def shared(lead: Lead, leads: tuple[Lead, ...], person: Person, today: date) -> tuple[Lead, ...]:
    """Return the leads that one touch of the same contact is about as well: planned within the next days."""
    if lead.plan is None or lead.plan.why not in SHARED:
        return ()
    sharing = contact.sharing(lead, leads)
    until = person.calendar.after(today, BETWEEN_TOUCHES) if sharing else today
    return tuple(
        each
        for each in sharing
        if each.plan and each.plan.why in SHARED and each.plan.due <= until and each.plan.way is not Way.SEND
    )


def day_of(leads: tuple[Lead, ...], person: Person, today: date, memory: Memory) -> Day:
    """Return what the card of today is about: follow-ups up to the person's limit, and what else there is to say.

    Nothing where the last card is too near for somebody who is silent; one question after weeks of silence.
    """
    if silence.too_soon(person, today):
        return Day(())
    about = _day_of(leads, person, today, memory, week=weekly.tells(leads, person, today))
    return Day((), question=True) if silence.asks(person, today) and not about.empty else about


def _day_of(leads: tuple[Lead, ...], person: Person, today: date, memory: Memory, *, week: bool = False) -> Day:
    found = due(leads, person, today)
    shown, left = found[: person.likes.limit], found[person.likes.limit :]
    out = _crowded_out(found, person)
    spoken_of = {lead.id for each in found for lead in each.leads}
    others = tuple([lead for lead in leads if lead.id not in spoken_of])
    return Day(
        shown,
        quiet.to_encourage(others, person, today, memory),
        len(left) - len(out),
        out,
        resting.line_today(leads, person, today),
        tuple([lead for lead in leads if lead.interview == today and lead.open]),
        back=person.paused_until is not None and person.paused_until <= today,
        thin=thin.line_today(leads, person, today),
        week=week,
    )


def _crowded_out(found: tuple[Due, ...], person: Person) -> tuple[Lead, ...]:
    """Return what would wait for room too long: shown before, not urgent, and behind ten working days of full cards.

    Without this, what is left undone would grow with each new lead, and bury the card.
    """
    behind = [each.lead for each in found[person.likes.limit * LONGEST_WAIT :]]
    return tuple([lead for lead in behind if lead.plan and lead.plan.shown and lead.plan.why not in URGENT])


def alone(lead: Lead, leads: tuple[Lead, ...], person: Person, today: date, *, interview: bool) -> Day:
    """Return what a message at an hour of its own is about: an interview tomorrow, or one follow-up."""
    if interview:
        return Day((), interviews=(lead,), alone=True)
    return Day((Due(lead, shared(lead, leads, person, today)),))


def again(leads: tuple[Lead, ...], person: Person, today: date, told: frozenset[str] = frozenset()) -> Day:
    """Return what today's card is about after it came: what it showed and is still due, else what is due besides.

    ``told`` are the ids of the leads about which words came with a card that is perhaps only just arriving. An
    encouragement that did not come with a card is not given here: each is said, and counted, once.
    """
    showed = tuple(lead for lead in leads if lead.shown_on == today)
    still, fresh = due(showed, person, today), _day_of(leads, person, today, NOTHING_SAID)
    spoken_of = (lead for lead in leads if lead.encouraged_on == today or lead.id in told)
    encouraged = next((lead for lead in spoken_of if lead.open), None)
    fresh = replace(fresh, waiting=fresh.waiting + len(fresh.crowded_out), crowded_out=(), quiet=encouraged)
    if not still:
        return fresh
    return replace(fresh, due=still, waiting=len(due(leads, person, today)) - len(still))
