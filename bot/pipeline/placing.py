"""Putting a follow-up on a day: the wanted one, when there is room, when the person and the employer are there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import islice

from bot.people.person import Person
from bot.pipeline import contact, ways
from bot.pipeline.cadence import Next, next_step
from bot.pipeline.lead import FollowUp, Lead
from bot.pipeline.words import Way, Why

URGENT = frozenset({Why.PROMISE, Why.THANKS, Why.OFFER, Why.CHOSEN, Why.TRY_AGAIN})
"""What keeps its day even when that day is full; something else waits then."""
LATER = frozenset({Why.AGAIN, Why.LAST, Why.CHECK_IN})
"""Steps that rest instead of waiting for room longer than `LONGEST_WAIT`."""
SHARED = frozenset({Why.FIRST, Why.AGAIN, Why.LAST, Why.CHECK_IN, Why.HELLO})
"""Steps that leads with the same contact share: a thank-you or a promise is one lead's own."""
LONGEST_WAIT = 10
"""Working days that a follow-up may wait for room beyond its cadence."""
BETWEEN_TOUCHES = 5
"""Working days between two touches of one contact (product rule C13)."""
CALLS_WITHIN = 14
"""Card days that are looked at for one on which the employer can be called."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Room:
    """How much is planned already, by day, and how much fits on one."""

    taken: Counter[date]
    limit: int

    def is_on(self, day: date) -> bool:
        """Tell whether one more fits on a day."""
        return self.taken[day] < self.limit


def room(others: Iterable[Lead], person: Person, now: datetime) -> Room:
    """Return the room that is left. What overflows one day is counted on the next; what was shown already is not."""
    found = Room(Counter(), person.likes.limit)
    first = person.first_card_day(person.today(now), now)
    plans = [lead.plan for lead in others if lead.open and lead.plan and not lead.plan.shown and lead.plan.at is None]
    for plan in sorted(plans, key=lambda plan: (plan.due, plan.why not in URGENT)):
        day = max(plan.due, first)
        found.taken[day if plan.why in URGENT else next(filter(found.is_on, _card_days(person, day)))] += 1
    return found


def _card_days(person: Person, day: date) -> Iterator[date]:
    while True:
        day = person.card_day_from(day)
        yield day
        day += _DAY


def plan_next(lead: Lead, others: tuple[Lead, ...], person: Person, now: datetime) -> Lead:
    """Return the lead with the next follow-up that its cadence gives, or with none."""
    step = next_step(lead, person)
    siblings = tuple(each for each in others if each.id != lead.id)
    return _placed(lead, step, siblings, person, now) if step else unplanned(lead)


def plan_on(
    lead: Lead, day: date, person: Person, now: datetime, *, why: Why = Why.CHOSEN, at: time | None = None
) -> Lead:
    """Return the lead with a follow-up on the day that the person chose, or on the next one that a card can come."""
    way, found = _when(lead, ways.way_for(lead, person), person, person.first_card_day(day, now))
    planned = FollowUp(lead.step + 1, next(found), way, why, day, at=at)
    return replace(lead, step=planned.step, plan=planned)


def spread(
    leads: tuple[Lead, ...], day: date, others: tuple[Lead, ...], person: Person, now: datetime, why: Why = Why.CHOSEN
) -> list[Lead]:
    """Return the leads with a follow-up each, on the first days from ``day`` on that have room."""
    left = room(others, person, now)
    spread_out = []
    for lead in leads:
        way, found = _when(lead, ways.way_for(lead, person), person, person.first_card_day(day, now))
        planned = FollowUp(lead.step + 1, next(filter(left.is_on, found)), way, why, day)
        left.taken[planned.day] += 1
        spread_out.append(replace(lead, step=planned.step, plan=planned))
    return spread_out


def unplanned(lead: Lead) -> Lead:
    """Return the lead without a follow-up."""
    return replace(lead, plan=None, step=lead.step + 1)


def _placed(lead: Lead, step: Next, others: tuple[Lead, ...], person: Person, now: datetime) -> Lead:
    wanted = _not_too_soon(lead, step, others, person)
    first = person.card_day_from(max(wanted, first_day(person, now)))
    way, days = _when(lead, ways.way_for(lead, person, written=step.written), person, first)
    left = room(others, person, now)
    day = next(days if step.why in URGENT else filter(left.is_on, days))
    if step.why in LATER and person.calendar.between(first, day) > LONGEST_WAIT:
        return unplanned(lead)
    planned = FollowUp(lead.step + 1, day, way, step.why, wanted)
    return replace(lead, step=planned.step, plan=planned)


def first_day(person: Person, now: datetime) -> date:
    """Return the first day on which a follow-up planned now may come."""
    return person.first_card_day(_not_on_a_running_day(person, now), now)


def _not_on_a_running_day(person: Person, now: datetime) -> date:
    """Return today, or tomorrow once today's card was to come: what is planned now is not pushed at once."""
    today = person.today(now)
    return today if now < person.hour_of_card(today) else today + _DAY


def _not_too_soon(lead: Lead, step: Next, others: tuple[Lead, ...], person: Person) -> date:
    """Return the wanted day, later where another lead's touch reached the same contact a few days before."""
    if step.why not in SHARED:
        return step.day
    touched = [each.last_touch for each in contact.sharing(lead, others) if each.last_touch and each.touches]
    return max((step.day, *(person.calendar.after(day, BETWEEN_TOUCHES) for day in touched)))


def _when(lead: Lead, way: Way, person: Person, first: date) -> tuple[Way, Iterator[date]]:
    """Return the way and the days on which it can be done: a call that never finds an open office is written."""
    if way not in ways.CALLING:
        return way, _card_days(person, first)
    if not any(ways.is_open(lead, person, day) for day in islice(_card_days(person, first), CALLS_WITHIN)):
        return ways.in_writing(lead), _card_days(person, first)
    return way, (day for day in _card_days(person, first) if ways.is_open(lead, person, day))


def crowded_out(lead: Lead, person: Person) -> bool:
    """Tell whether a lead has no follow-up only because no day had room for its next step."""
    return lead.open and lead.plan is None and next_step(lead, person) is not None


def replan(leads: tuple[Lead, ...], person: Person, now: datetime) -> tuple[Lead, ...]:
    """Return the leads whose follow-up has another day or way now that something about the person changed.

    What is due already stays; what the person chose stays on its day as long as a card can come then.
    """
    kept = {lead.id: lead for lead in leads}
    changed: dict[str, Lead] = {}
    for lead in sorted(leads, key=lambda lead: (lead.plan.wanted if lead.plan else date.max, lead.number)):
        others = tuple(each for each in kept.values() if each.id != lead.id)
        again = _again(lead, others, person, now)
        if again is not lead:
            kept[lead.id] = changed[lead.id] = again
    return tuple(changed.values())


def _again(lead: Lead, others: tuple[Lead, ...], person: Person, now: datetime) -> Lead:
    plan = lead.plan
    if plan is None:
        again = plan_next(lead, others, person, now) if crowded_out(lead, person) else lead
        return again if again.plan else lead
    if plan.due <= person.today(now):
        return lead
    if plan.snoozed:
        at = person.likes.hours.keep(plan.at)
        return _same_but(lead, replace(plan, snoozed=person.first_card_day(plan.snoozed, now), at=at))
    step = next_step(lead, person)
    if step is None or plan.why in {Why.CHOSEN, Why.HELLO}:
        again = plan_on(lead, plan.wanted, person, now, why=plan.why, at=person.likes.hours.keep(plan.at))
    else:
        again = _placed(lead, step, others, person, now)
    if again.plan is None or _stays(lead, plan, again.plan, person):
        return lead
    return _same_but(lead, replace(again.plan, step=plan.step, asks=plan.asks))


def _stays(lead: Lead, plan: FollowUp, again: FollowUp, person: Person) -> bool:
    """Tell whether a follow-up keeps its day: it still can come then, and could not come any sooner."""
    same = (again.wanted, again.way, again.at) == (plan.wanted, plan.way, plan.at) and plan.day <= again.day
    reached = plan.way not in ways.CALLING or ways.is_open(lead, person, plan.day)
    return same and reached and person.is_card_day(plan.day)


def _same_but(lead: Lead, plan: FollowUp) -> Lead:
    """Return the lead with a plan moved, as the same step: its buttons stay good."""
    return lead if plan == lead.plan else replace(lead, plan=plan)


def rewayed(lead: Lead, person: Person) -> Lead:
    """Return the lead with its planned step made in the way that fits now: the same step, so its nudge stays good."""
    if lead.plan is None:
        return lead
    written = lead.plan.why in {Why.THANKS, Why.SEND}
    return _same_but(lead, replace(lead.plan, way=ways.way_for(lead, person, written=written)))
