"""Follow-ups: what is due, done, left out, written instead, later, on another day, enough for today."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from typing import Annotated

from bot.ask import Ask, Option, Refused, Unsure
from bot.card import Button, Reply
from bot.chat import Call
from bot.commands import cheering, saving
from bot.days import zones
from bot.days.words import Looks, Said
from bot.kinds import Choice, Day, LeadRef, Mark
from bot.language import _
from bot.people.preferences import Prefers
from bot.pipeline import day, moves, placing, ways
from bot.pipeline.day import Due
from bot.pipeline.lead import FollowUp, Lead
from bot.pipeline.words import Deed, Forbids, Outcome, Stage, Way
from bot.spec import command
from bot.voice import days as name
from bot.voice import encouraged, plans
from bot.voice import followups as say
from bot.voice.first import none_yet

WRITES_FROM = 2
"""Calls replaced by writing, after which writing becomes the person's default (product rule F1)."""


@command("followup list", title="Your follow-ups")
def followup_list(ask: Ask) -> Reply:
    """List what is due today, and what comes next."""
    first = day.again(ask.leads(), ask.person, ask.today).due
    listed = {each.id for one in first for each in one.leads}
    others = tuple(one for one in day.due(ask.leads(), ask.person, ask.today) if one.lead.id not in listed)
    return Reply(say.listed(ask, (*first, *others), _coming(ask)))


def _coming(ask: Ask) -> tuple[Lead, ...]:
    due = {each.id for one in day.due(ask.leads(), ask.person, ask.today) for each in one.leads}
    later = [
        (lead.plan.due, lead.number, lead) for lead in ask.leads() if lead.open and lead.plan and lead.id not in due
    ]
    return tuple(lead for *_, lead in sorted(later, key=lambda each: each[:2]))


@command("followup today", title="Today's card")
def followup_today(ask: Ask, only: Annotated[str | None, Mark()] = None) -> Reply:
    """Show today's card in full: one follow-up with its words, the others as lines."""
    if not ask.leads():
        return Reply(none_yet(ask), replaces=True)
    place = int(only) if only and only.isdigit() else 0
    memory = encouraged.recalled(ask.tx, ask.person, ask.today)
    about = day.again(ask.leads(), ask.person, ask.today, encouraged.told_about(memory, ask.today))
    words = encouraged.shown(ask.tx, memory, about, ask.person, ask.today)
    return Reply(say.today(ask, encouraged.without(about, words), words, place), replaces=True)


@command("followup enough", title="Enough for today", on_card=True)
def followup_enough(ask: Ask) -> Reply:
    """Leave the rest of today's card for the next one."""
    left = len(day.again(ask.leads(), ask.person, ask.today).due)
    return Reply(say.enough(left), replaces=True)


_NEAR_DONE = {
    "called": {},  # nobody knows yet what came of it
    "voicemail": {"outcome": Outcome.VOICEMAIL.value},
    "spoke": {"outcome": Outcome.SPOKE.value},
    "emailed": {"outcome": Outcome.EMAILED.value},
    "texted": {"outcome": Outcome.TEXTED.value},
    "messaged": {"outcome": Outcome.MESSAGED.value},
    "visited": {"outcome": Outcome.STOPPED_BY.value},
}


@command("followup done", title="Follow-up done", free=("lead", "outcome"), near=_NEAR_DONE)
def followup_done(
    ask: Ask,
    lead: Annotated[Lead, LeadRef("Number or company of the lead")],
    outcome: Annotated[Outcome, Choice("What you did", Outcome)],
    step: Annotated[str | None, Mark()] = None,
) -> Reply:
    """Note what you did about a lead; the next step is planned by itself."""
    _still_open(ask, lead, step)
    if lead.stage is Stage.TO_SEND:
        sent = Button(_("Sent it"), Call("lead edit", {"lead": lead.id, "sent": "today"}))
        raise Refused(_("This one is not sent yet. Tell me when it is; then we follow up."), sent)
    together = (lead, *day.shared(lead, ask.leads(), ask.person, ask.today))
    touched = [moves.touched(each, outcome, ask.today) for each in together]
    change = saving.record_all(ask, zip(_planned(ask, touched), together, strict=True), Deed.TOUCHED, detail=outcome)
    also = tuple(ask.lead(each.id) for each in together[1:])
    card = say.done(ask, ask.lead(lead.id), outcome, change, also)
    return Reply(cheering.cheered(ask, card, cheering.of_touch(ask, outcome), ask.lead(lead.id)), replaces=True)


def _planned(ask: Ask, touched: list[Lead]) -> list[Lead]:
    """Plan each lead's next follow-up; those with one contact share their day again."""
    kept = {lead.id: lead for lead in ask.leads()} | {lead.id: replace(lead, plan=None) for lead in touched}
    moved = []
    for lead in touched:
        others = tuple(each for each in kept.values() if each.id not in {one.id for one in touched})
        kept[lead.id] = placing.plan_next(lead, others, ask.person, ask.now)
        moved.append(kept[lead.id])
    return moved


@command("followup skip", title="Skip a step")
def followup_skip(
    ask: Ask,
    lead: Annotated[Lead, LeadRef("Number or company of the lead")],
    step: Annotated[str | None, Mark()] = None,
) -> Reply:
    """Leave a planned step out; the lead stays open and the next step is planned."""
    if _still_open(ask, lead, step) is None:
        raise _nothing_planned(ask, lead)
    moved = moves.skipped(lead, ask.today)
    moved = saving.with_next(ask, moved) if moved.followed else placing.unplanned(moved)
    change = saving.record(ask, moved, Deed.SKIPPED, before=lead)
    return Reply(say.skipped(ask, ask.lead(lead.id), change), replaces=True)


@command("followup write", title="Write instead")
def followup_write(
    ask: Ask,
    lead: Annotated[Lead, LeadRef("Number or company of the lead")],
    step: Annotated[str | None, Mark()] = None,
) -> Reply:
    """Write instead of calling; chosen twice, writing comes first from then on."""
    plan = _still_open(ask, lead, step)
    if plan is None:
        raise _nothing_planned(ask, lead)
    if plan.way is not Way.PHONE:
        raise Refused(
            _("That follow-up is in writing already."), Button(_("Show the lead"), Call("lead show", {"lead": lead.id}))
        )
    written = replace(lead, plan=replace(plan, way=ways.in_writing(lead)))
    always = ask.person.wrote_instead + 1 == WRITES_FROM and ask.person.likes.prefers is Prefers.CALLING
    ask.keep_person(lambda person: replace(person, wrote_instead=person.wrote_instead + 1))
    if always:
        ask.keep_person(lambda person: replace(person, likes=replace(person.likes, prefers=Prefers.WRITING)))
    change = saving.record(ask, written, Deed.WROTE, before=lead)
    return Reply(say.wrote(ask, Due(ask.lead(lead.id)), change, always=always), replaces=True)


@command("followup snooze", title="Later", free=("lead", "until"))
def followup_snooze(
    ask: Ask,
    lead: Annotated[Lead, LeadRef("Number or company of the lead")],
    until: Annotated[Said, Day("When to remind you again, after today", Looks.AHEAD, hours=True)],
    step: Annotated[str | None, Mark()] = None,
) -> Reply:
    """Put a follow-up off; its rhythm stays as it was."""
    plan = _still_open(ask, lead, step)
    if plan is None:
        raise _nothing_planned(ask, lead)
    hour = _hour(ask, until, "until")
    if until.day <= ask.today and hour is None:
        raise Refused(_("That is today. Please choose tomorrow or a later day."), _change_day(lead))
    if until.day < plan.due or (until.day == plan.due and hour is None):
        raise Refused(
            _("It comes later than that anyway, {day}.").format(day=name.on(plan.due, ask.today)), _change_day(lead)
        )
    on = until.day if hour else ask.person.first_card_day(until.day, ask.now)
    later = replace(plan, snoozed=on, at=hour, asks=plan.asks + 1, shown=0)
    change = saving.record(ask, replace(lead, plan=later), Deed.SNOOZED, before=lead, detail=on.isoformat())
    return Reply(say.snoozed(ask, ask.lead(lead.id), until.day, change), replaces=True)


def _hour(ask: Ask, said: Said, param: str) -> time | None:
    """Return the hour that was named, if something may arrive then; ask about one outside the person's hours."""
    if said.hour is None:
        return None
    hours, day_ = ask.person.likes.hours, said.day.isoformat()
    if not ask.person.is_card_day(said.day):
        free = ask.person.card_day_from(said.day)
        raise Unsure(
            _("Nothing of mine comes {day}, by your own settings. Which day instead?").format(
                day=name.on(said.day, ask.today)
            ),
            Option(name.at(name.short(free, ask.today), said.hour), {param: f"{free.isoformat()} {said.hour:%H:%M}"}),
            Option(_("My hours"), call=Call("followup hours")),
        )
    if hours.keep(said.hour) is None:
        raise Unsure(
            _("Your hours are {hours}, and nothing arrives outside them. Shall I come when they begin?").format(
                hours=name.hours(hours)
            ),
            Option(_("At {hour}").format(hour=f"{hours.starts:%H:%M}"), {param: f"{day_} {hours.starts:%H:%M}"}),
            Option(_("On the day's card"), {param: day_}),
            Option(_("My hours"), call=Call("followup hours")),
        )
    if zones.instant(ask.person.zone, said.day, said.hour) <= ask.now:
        tomorrow = ask.person.card_day_from(ask.today + timedelta(days=1))
        raise Unsure(
            _("{hour} has passed today. When shall I come instead?").format(hour=f"{said.hour:%H:%M}"),
            Option(name.at(name.short(tomorrow, ask.today), said.hour), {param: f"{tomorrow} {said.hour:%H:%M}"}),
        )
    return said.hour


@command("followup plan", title="Change day", free=("lead", "day"))
def followup_plan(
    ask: Ask,
    lead: Annotated[Lead, LeadRef("Number or company of the lead")],
    day: Annotated[Said, Day("On which day", Looks.AHEAD, hours=True)],
    step: Annotated[str | None, Mark()] = None,
) -> Reply:
    """Choose the day of a lead's next follow-up yourself."""
    _still_open(ask, lead, step)
    if not lead.open or lead.forbids is Forbids.CONTACT:
        raise _nothing_planned(ask, lead)
    hour = _hour(ask, day, "day")
    planned = placing.plan_on(lead, day.day, ask.person, ask.now, at=hour)
    change = saving.record(ask, planned, Deed.PLANNED, before=lead)
    return Reply(say.planned(ask, ask.lead(lead.id), day.day, change), replaces=True)


def _still_open(ask: Ask, lead: Lead, step: str | None) -> FollowUp | None:
    """Return the lead's plan; a button about an earlier step is told what happened since, and changes nothing."""
    show = Button(_("Show the lead"), Call("lead show", {"lead": lead.id}))
    current = str(lead.plan.step) if lead.plan else ""
    if step is not None and step != current:
        done = [each for each in ask.tx.changes.of(ask.person.id, lead.id) if not each.deed.by_itself]
        raise Refused(say.since(ask, lead, tuple(done[-1:])), show)
    if lead.closed:
        raise Refused(_("That lead is closed."), Button(_("Reopen"), Call("lead reopen", {"lead": lead.id})), show)
    return lead.plan


def _nothing_planned(ask: Ask, lead: Lead) -> Refused:
    return Refused(plans.nothing_planned(ask, lead), Button(_("Show the lead"), Call("lead show", {"lead": lead.id})))


def _change_day(lead: Lead) -> Button:
    return Button(_("Change day"), Call("followup plan", {"lead": lead.id}))
