"""Follow-ups: what is due, done, later, on another day; and the asker's settings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Annotated

from bot.ask import Ask, Refused
from bot.card import Button, Reply
from bot.chat import Call
from bot.commands import saving
from bot.days.words import Looks
from bot.kinds import Choice, Day, LeadRef, Mark
from bot.pipeline import cadence, day
from bot.pipeline.lead import Deed, FollowUp, Forbids, Lead, Outcome, Stage
from bot.spec import command
from bot.voice import days, plans
from bot.voice import followups as say


@command("followup list", title="Your follow-ups")
def followup_list(ask: Ask) -> Reply:
    """List what is due now, and what comes next."""
    first = day.again(ask.leads(), ask.today).due
    others = tuple(lead for lead in day.due(ask.leads(), ask.today) if lead not in first)
    return Reply(say.listed(ask, (*first, *others), _coming(ask)))


def _coming(ask: Ask) -> tuple[Lead, ...]:
    later = [(lead.plan.due, lead.number, lead) for lead in ask.leads() if lead.plan and lead.plan.due > ask.today]
    return tuple(lead for *_, lead in sorted(later, key=lambda each: each[:2]))


@command("followup today", title="Today's card")
def followup_today(ask: Ask) -> Reply:
    """Show today's card in full: one follow-up with its words, the others as lines."""
    return Reply(say.today(ask, day.again(ask.leads(), ask.today)), replaces=True)


@command("followup done", title="Follow-up done", free=("lead", "outcome"))
def followup_done(
    ask: Ask,
    lead: Annotated[Lead, LeadRef("Number or company of the lead")],
    outcome: Annotated[Outcome, Choice("What you did", Outcome)],
    step: Annotated[str | None, Mark()] = None,
) -> Reply:
    """Note what you did about a lead; the next step is planned by itself."""
    _still_open(ask, lead, step)
    if lead.stage is Stage.TO_SEND:
        sent = Button("Sent it", Call("lead edit", {"lead": lead.id, "sent": "today"}))
        raise Refused("This one is not sent yet. Tell me when it is; then we follow up.", sent)
    moved, wanted = cadence.touched(lead, outcome, ask.today)
    moved = day.plan_next(moved, wanted, ask.leads(), ask.person, ask.now)
    change = saving.record(ask, moved, Deed.TOUCHED, before=lead, detail=outcome)
    return Reply(say.done(ask, moved, outcome, change), replaces=True)


@command("followup snooze", title="Later", free=("lead", "until"))
def followup_snooze(
    ask: Ask,
    lead: Annotated[Lead, LeadRef("Number or company of the lead")],
    until: Annotated[date, Day("When to remind you again, after today", Looks.AHEAD)],
    step: Annotated[str | None, Mark()] = None,
) -> Reply:
    """Put a follow-up off; its rhythm stays as it was."""
    plan = _still_open(ask, lead, step)
    if plan is None:
        raise _nothing_planned(lead)
    if until <= ask.today:
        raise Refused("That is today. Please choose tomorrow or a later day.", _change_day(lead))
    if until <= plan.due:
        raise Refused(f"It comes later than that anyway, {days.on(plan.due, ask.today)}.", _change_day(lead))
    snoozed = replace(lead, plan=replace(plan, snoozed=ask.person.first_card_day(until, ask.now)))
    change = saving.record(ask, snoozed, Deed.SNOOZED, before=lead, detail=_due(snoozed))
    return Reply(say.snoozed(ask, snoozed, until, change), replaces=True)


@command("followup plan", title="Change day", free=("lead", "day"))
def followup_plan(
    ask: Ask,
    lead: Annotated[Lead, LeadRef("Number or company of the lead")],
    day: Annotated[date, Day("On which day", Looks.AHEAD)],
    step: Annotated[str | None, Mark()] = None,
) -> Reply:
    """Choose the day of a lead's next follow-up yourself."""
    _still_open(ask, lead, step)
    if lead.forbids is Forbids.CONTACT or lead.sent is None:
        raise _nothing_planned(lead)
    planned = cadence.planned(lead, ask.person.first_card_day(day, ask.now))
    change = saving.record(ask, planned, Deed.PLANNED, before=lead, detail=_due(planned))
    return Reply(say.planned(ask, planned, day, change), replaces=True)


def _still_open(ask: Ask, lead: Lead, step: str | None) -> FollowUp | None:
    """Return the lead's plan; a button about an earlier step is told what happened since, and changes nothing."""
    current = str(lead.plan.step) if lead.plan else ""
    if step is not None and step != current:
        latest = ask.tx.changes.of(ask.person.id, lead.id)[-1:]
        raise Refused(say.since(ask, lead, latest), Button("Show the lead", Call("lead show", {"lead": lead.id})))
    return lead.plan


def _due(lead: Lead) -> str:
    return lead.plan.due.isoformat() if lead.plan else ""


def _nothing_planned(lead: Lead) -> Refused:
    return Refused(plans.nothing_planned(lead), Button("Show the lead", Call("lead show", {"lead": lead.id})))


def _change_day(lead: Lead) -> Button:
    return Button("Change day", Call("followup plan", {"lead": lead.id}))
