"""What follows from a card once it has arrived: decided when it is sent, and the same whoever finds out that it did."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.people.person import Person
from bot.pipeline import silence
from bot.pipeline.day import Day
from bot.pipeline.lead import Lead
from bot.pipeline.placing import unplanned
from bot.values import changed


@dataclass(frozen=True, slots=True)
class Effect:
    """What a card does when it arrives. Leads are named by their ids; nothing in it is private.

    ``today`` is the person's local day on which it is sent. ``shown`` are the leads on it, each
    with the mark of the plan that it is about, '' for one that is on it without a plan; ``crowded_out`` those
    that rest because no card has room for them; ``quiet`` the one to encourage about. The rest tells what the card
    says to the person: whether it is the day's card (``card``), asks for anything (``asks``), asks how to go
    on (``question``), ends a pause (``back``), tells the week (``week``) or of resting leads (``resting``).
    """

    today: date
    shown: tuple[tuple[str, str], ...] = ()
    crowded_out: tuple[str, ...] = ()
    quiet: str = ""
    card: bool = False
    asks: bool = False
    question: bool = False
    back: bool = False
    week: bool = False
    resting: bool = False


def effect_of(about: Day, today: date, *, card: bool) -> Effect:
    """Return what a card about this day does when it arrives; ``card``: it is the day's card."""
    due = {lead.id: _mark(lead) for each in about.due for lead in each.leads}
    quiet = about.quiet.id if about.quiet else ""
    return Effect(
        today=today,
        shown=tuple({**({quiet: ""} if quiet else {}), **due}.items()),
        crowded_out=tuple(lead.id for lead in about.crowded_out),
        quiet=quiet,
        card=card,
        asks=not about.only_week,
        question=about.question,
        back=about.back,
        week=about.week,
        resting=bool(about.resting),
    )


def lead_after(lead: Lead, effect: Effect) -> Lead:
    """Return a lead after the card: shown, encouraged about, or without room; as it was where it is not on it."""
    if lead.id in effect.crowded_out:
        return unplanned(lead)
    marks = dict(effect.shown)
    if lead.id not in marks:
        return lead
    plan = lead.plan
    if plan and _mark(lead) == marks[lead.id]:
        plan = changed(plan, shown=plan.shown + 1)
    encouraged = effect.today if effect.quiet == lead.id else lead.encouraged_on
    return changed(lead, shown_on=effect.today, encouraged_on=encouraged, plan=plan)


def overtaken(leads: tuple[Lead, ...], effect: Effect) -> bool:
    """Tell whether anything that the card is about was done, moved or ended since it was sent."""
    now = {lead.id: _mark(lead) for lead in leads}
    return any(mark and now.get(lead, "") != mark for lead, mark in effect.shown)


def _mark(lead: Lead) -> str:
    """Return what tells a lead's plan from every other that it had or will have, put off or not."""
    return f"{lead.plan.step}.{lead.plan.asks}" if lead.plan and lead.open else ""


def person_after(person: Person, effect: Effect) -> Person:
    """Return the person after the card: what comes once a month, or at the end of a pause, was said."""
    if not effect.card:
        return person
    told: dict[str, date | None] = silence.sent(person, effect.today, question=effect.question) if effect.asks else {}
    if effect.back:
        told["paused_until"] = None
    if effect.week:
        told["week_told_on"] = effect.today
    if effect.resting:
        told["resting_told_on"] = effect.today
    return changed(person, late_since=None, **told)
