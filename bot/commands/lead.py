"""Leads: add, list, show, edit, undo."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Annotated

from bot.ask import Ask, Refused
from bot.card import Button, Reply
from bot.chat import Call
from bot.commands import saving
from bot.days.words import Looks
from bot.ids import short_id
from bot.kinds import KEEP, Choice, Day, Email, Keep, LeadRef, Mark, Number, Phone, Words
from bot.pipeline import cadence
from bot.pipeline.contact import read_contact
from bot.pipeline.day import plan_next
from bot.pipeline.lead import Change, Deed, Forbids, Lead, Stage
from bot.spec import command
from bot.voice import leads as say

PAGE = 10
UNDO_FOR = timedelta(minutes=10)


@command(
    "lead add",
    title="Add a lead",
    free=("company", "role"),
    form=("company", "role", "sent", "contact", "note"),
)
def lead_add(
    ask: Ask,
    company: Annotated[str, Words("Who is hiring")],
    role: Annotated[str | None, Words("Which position")] = None,
    sent: Annotated[date | None, Day("When you sent your résumé; today if left out", Looks.BACK)] = None,
    contact: Annotated[str | None, Words("How to reach them: a name, a phone number, an email", most=200)] = None,
    phone: Annotated[str | None, Phone("Their phone number")] = None,
    email: Annotated[str | None, Email("Their email address")] = None,
    no: Annotated[Forbids | None, Choice("What they asked people not to do", Forbids)] = None,
    note: Annotated[str | None, Words("Anything to remember", most=500, lines=True)] = None,
) -> Reply:
    """Save a job lead and plan its first follow-up."""
    reach = read_contact(contact or "")
    day = sent or ask.today
    lead = Lead(
        id=short_id(),
        owner=ask.person.id,
        number=ask.person.last_number + 1,
        company=company,
        added_on=ask.today,
        role=role or "",
        contact=reach.name,
        phone=phone or reach.phone,
        email=email or reach.email,
        note=note or "",
        forbids=no or Forbids.NOTHING,
        sent=day,
        last_touch=day,
    )
    lead = plan_next(lead, cadence.next_day(lead), ask.leads(), ask.person, ask.now)
    ask.keep_person(lambda person: replace(person, last_number=lead.number))
    change = saving.record(ask, lead, Deed.ADDED, before=None)
    return Reply(say.saved(ask, lead, change))


@command("lead list", title="Your leads")
def lead_list(ask: Ask, page: Annotated[int | None, Number("Which page, ten leads on each")] = None) -> Reply:
    """List your leads with what comes next for each."""
    leads = ask.leads()
    if not leads:
        return Reply(say.none_yet())
    last = (len(leads) + PAGE - 1) // PAGE
    shown = min(page or 1, last)
    return Reply(say.listed(ask, leads[(shown - 1) * PAGE : shown * PAGE], len(leads), shown, last))


@command("lead show", title="A lead")
def lead_show(ask: Ask, lead: Annotated[Lead, LeadRef("Number or company of the lead")]) -> Reply:
    """Show all that is known of a lead and what was done about it."""
    return Reply(say.shown(ask, lead, ask.tx.changes.of(ask.person.id, lead.id)))


def _as_it_is(_: Ask, values: Mapping[str, object]) -> Mapping[str, str]:
    lead = values.get("lead")
    if not isinstance(lead, Lead):
        return {}
    return {
        "company": lead.company,
        "role": lead.role,
        "sent": lead.sent.isoformat() if lead.sent else "",
        "contact": lead.contact,
        "phone": lead.phone,
        "email": lead.email,
        "no": lead.forbids.value,
        "note": lead.note,
    }


@command(
    "lead edit",
    title="Edit a lead",
    form=("company", "role", "sent", "contact", "note"),
    filled=_as_it_is,
)
def lead_edit(
    ask: Ask,
    lead: Annotated[Lead, LeadRef("Number or company of the lead")],
    company: Annotated[str | Keep | None, Words("Who is hiring")] = KEEP,
    role: Annotated[str | Keep | None, Words("Which position")] = KEEP,
    sent: Annotated[date | Keep | None, Day("When you sent your résumé; empty while you have not", Looks.BACK)] = KEEP,
    contact: Annotated[str | Keep | None, Words("Who to ask for")] = KEEP,
    phone: Annotated[str | Keep | None, Phone("Their phone number")] = KEEP,
    email: Annotated[str | Keep | None, Email("Their email address")] = KEEP,
    no: Annotated[Forbids | Keep | None, Choice("What they asked people not to do", Forbids)] = KEEP,
    note: Annotated[str | Keep | None, Words("Anything to remember", most=500, lines=True)] = KEEP,
) -> Reply:
    """Change what is known of a lead; an emptied field is taken away."""
    if company is None:
        raise Refused("A lead needs its company. /lead undo takes back a lead that was added by mistake.")
    edited = replace(
        lead,
        company=_kept(company, lead.company),
        role=_kept(role, lead.role),
        contact=_kept(contact, lead.contact),
        phone=_kept(phone, lead.phone),
        email=_kept(email, lead.email),
        note=_kept(note, lead.note),
        forbids=lead.forbids if isinstance(no, Keep) else no or Forbids.NOTHING,
    )
    deed = Deed.EDITED
    if not isinstance(sent, Keep) and sent != lead.sent:
        deed = Deed.SENT if sent else Deed.NOT_SENT
        edited = _sent(ask, edited, sent)
    if edited.step == lead.step:
        edited = _reached_otherwise(ask, lead, edited)
    change = saving.record(ask, edited, deed, before=lead)
    return Reply(say.edited(ask, edited, change), replaces=True)


@command("lead more", title="More about a lead", filled=_as_it_is)
def lead_more(
    ask: Ask,
    lead: Annotated[Lead, LeadRef("Number or company of the lead")],
    contact: Annotated[str | Keep | None, Words("Who to ask for")] = KEEP,
    phone: Annotated[str | Keep | None, Phone("Their phone number")] = KEEP,
    email: Annotated[str | Keep | None, Email("Their email address")] = KEEP,
    no: Annotated[Forbids | Keep | None, Choice("What they asked people not to do", Forbids)] = KEEP,
) -> Reply:
    """Say how to reach them, and what they forbid."""
    return lead_edit(ask, lead, contact=contact, phone=phone, email=email, no=no)


def _kept(value: str | Keep | None, was: str) -> str:
    return was if isinstance(value, Keep) else value or ""


def _sent(ask: Ask, lead: Lead, sent: date | None) -> Lead:
    """Return the lead as it is when it was sent on another day, or not yet."""
    if sent is None:
        return cadence.planned(replace(lead, stage=Stage.TO_SEND, sent=None, last_touch=None, touches=0), None)
    stage = Stage.SENT if lead.stage is Stage.TO_SEND else lead.stage
    moved = replace(lead, stage=stage, sent=sent)
    if lead.touches:
        return moved
    moved = replace(moved, last_touch=sent)
    return plan_next(moved, cadence.next_day(moved), ask.leads(), ask.person, ask.now)


def _reached_otherwise(ask: Ask, lead: Lead, edited: Lead) -> Lead:
    """Return the edited lead with a plan that fits how its employer may be reached now."""
    if edited.forbids is Forbids.CONTACT:
        return cadence.planned(edited, None) if edited.plan else edited
    if lead.forbids is Forbids.CONTACT and edited.plan is None:
        return plan_next(edited, cadence.next_day(edited), ask.leads(), ask.person, ask.now)
    # The same step: correcting a number must not make today's nudge a thing of the past.
    return replace(edited, plan=edited.plan and replace(edited.plan, way=cadence.way_for(edited)))


def _as_before(lead: Lead, done: Change) -> Lead:
    """Return the lead without a change. What was shown meanwhile was shown, and no step is counted twice."""
    if done.before is None:
        return replace(lead, removed=True, plan=None)
    return replace(
        done.before,
        step=lead.step,
        shown_on=lead.shown_on,
        encouraged_on=lead.encouraged_on,
    )


@command("lead undo", title="Undo")
def lead_undo(ask: Ask, change: Annotated[str | None, Mark()] = None) -> Reply:
    """Take back your last change to a lead, within ten minutes."""
    done = ask.tx.changes.one(ask.person.id, change) if change else ask.tx.changes.last(ask.person.id)
    if done is None:
        raise Refused("There is nothing to take back.")
    lead = ask.tx.leads.one(ask.person.id, done.lead)
    if done.undone or lead is None:
        raise Refused("That was taken back already.")
    if ask.now - done.at > UNDO_FOR:
        raise Refused("That was more than ten minutes ago, so it stays. /lead edit changes a lead.")
    if lead.version != done.version:
        raise Refused(
            "Something newer changed this lead, so I leave it as it is.",
            Button("Show the lead", Call("lead show", {"lead": lead.id})),
        )
    before = _as_before(lead, done)
    ask.keep_lead(before)
    ask.tx.changes.undo(ask.person.id, done.id)
    return Reply(say.undone(ask, before), replaces=True)
