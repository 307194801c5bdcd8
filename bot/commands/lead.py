"""Leads: add, list, show, edit, note."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Annotated

from bot.ask import Ask, Option, Refused, Unsure
from bot.card import Reply
from bot.chat import Call
from bot.commands import cheering, saving
from bot.days.words import Looks
from bot.ids import short_id
from bot.kinds import (
    KEEP,
    NOT_YET,
    Choice,
    Company,
    Day,
    Email,
    Keep,
    LeadRef,
    Link,
    Mark,
    NotYet,
    Number,
    Phone,
    Words,
    Zone,
)
from bot.language import Language, _, word
from bot.pipeline import duplicates, moves, placing
from bot.pipeline.contact import read_contact
from bot.pipeline.lead import LONGEST_NOTE, LONGEST_WHY, Lead
from bot.pipeline.words import Deed, Forbids, Stage, Way
from bot.spec import command
from bot.voice import first
from bot.voice import leads as say

PAGE = 10
BY = (Way.PHONE, Way.EMAIL, Way.TEXT, Way.MESSAGE, Way.IN_PERSON)
"""The ways that a person may choose for a lead."""


@command(
    "lead add",
    title="Add a lead",
    free=("company", "role"),
    form=("company", "role", "sent", "contact", "note"),
)
def lead_add(
    ask: Ask,
    company: Annotated[str, Company("Who is hiring; ? if nobody says")],
    role: Annotated[str | None, Words("Which position")] = None,
    sent: Annotated[
        date | NotYet | None, Day("When you sent your résumé; today if left out, or: not yet", Looks.BACK, not_yet=True)
    ] = None,
    contact: Annotated[str | None, Words("How to reach them: a name, a phone number, an email", most=200)] = None,
    phone: Annotated[str | None, Phone("Their phone number")] = None,
    email: Annotated[str | None, Email("Their email address")] = None,
    via: Annotated[str | None, Words("Through whom you know of it: an agency, a site, a friend")] = None,
    link: Annotated[str | None, Link("Where the posting is")] = None,
    closing: Annotated[date | None, Day("When the posting closes", Looks.EITHER, leans=Looks.AHEAD)] = None,
    city: Annotated[str | None, Zone("Where they are: a large city near them, or a zone")] = None,
    by: Annotated[Way | None, Choice("How you would rather follow up", Way, among=BY)] = None,
    no: Annotated[Forbids | None, Choice("What they asked people not to do", Forbids)] = None,
    note: Annotated[str | None, Words("Anything to remember", most=500, lines=True)] = None,
    new: Annotated[str | None, Mark()] = None,
) -> Reply:
    """Save a job lead and plan its first follow-up."""
    reach = read_contact(contact or "")
    day = None if sent is NOT_YET else sent or ask.today
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
        via=via or "",
        link=link or "",
        zone=city or "",
        note=note or "",
        way=by,
        forbids=no or Forbids.NOTHING,
        closing=closing,
        stage=Stage.SENT if day else Stage.TO_SEND,
        sent=day,
        last_touch=day,
        clock=day or ask.today,
    )
    _not_twice(ask, lead, sure=new is not None)
    lead = saving.with_next(ask, lead)
    asking = first.to_ask(ask.person, sent_said=sent is not None)
    ask.keep_person(lambda person: replace(person, last_number=lead.number, lead_on=ask.today, questions=asking))
    change = saving.record(ask, lead, Deed.ADDED, before=None)
    return Reply(cheering.cheered(ask, say.saved(ask, lead, change), cheering.of_lead(lead), lead), replaces=True)


def _not_twice(ask: Ask, lead: Lead, *, sure: bool) -> None:
    """Ask about a lead that is there already: never a silent second one."""
    there = duplicates.same(lead, ask.leads())
    if there is None or sure:
        return
    raise Unsure(
        say.same_one(ask, there),
        Option(_("The same one"), call=Call("lead show", {"lead": there.id})),
        Option(_("A new one"), {"new": "yes"}),
    )


@command("lead list", title="Your leads")
def lead_list(ask: Ask, page: Annotated[int | None, Number("Which page, ten leads on each")] = None) -> Reply:
    """List your leads with what comes next for each."""
    leads = ask.leads()
    if not leads:
        return Reply(first.none_yet(ask))
    last = (len(leads) + PAGE - 1) // PAGE
    shown = min(page or 1, last)
    return Reply(say.listed(ask, leads[(shown - 1) * PAGE : shown * PAGE], len(leads), shown, last))


@command("lead show", title="A lead")
def lead_show(
    ask: Ask,
    lead: Annotated[Lead, LeadRef("Number or company of the lead")],
    page: Annotated[int | None, Number("Which page of what was done, the latest first")] = None,
) -> Reply:
    """Show all that is known of a lead and what was done about it."""
    return Reply(say.shown(ask, lead, ask.tx.changes.of(ask.person.id, lead.id), page or 1))


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
        "via": lead.via,
        "link": lead.link,
        "closing": lead.closing.isoformat() if lead.closing else "",
        "city": lead.zone,
        "by": lead.way or "",
        "no": lead.forbids.value,
        "note": lead.note,
        "fits": lead.fits or "",
        "language": lead.language or "",
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
    company: Annotated[str | Keep | None, Company("Who is hiring; ? if nobody says")] = KEEP,
    role: Annotated[str | Keep | None, Words("Which position")] = KEEP,
    sent: Annotated[
        date | Keep | NotYet | None,
        Day("When you sent your résumé; empty while you have not", Looks.BACK, not_yet=True),
    ] = KEEP,
    contact: Annotated[str | Keep | None, Words("Who to ask for")] = KEEP,
    phone: Annotated[str | Keep | None, Phone("Their phone number")] = KEEP,
    email: Annotated[str | Keep | None, Email("Their email address")] = KEEP,
    via: Annotated[str | Keep | None, Words("Through whom you know of it: an agency, a site, a friend")] = KEEP,
    link: Annotated[str | Keep | None, Link("Where the posting is")] = KEEP,
    closing: Annotated[date | Keep | None, Day("When the posting closes", Looks.EITHER, leans=Looks.AHEAD)] = KEEP,
    city: Annotated[str | Keep | None, Zone("Where they are: a large city near them, or a zone")] = KEEP,
    by: Annotated[Way | Keep | None, Choice("How you would rather follow up", Way, among=BY)] = KEEP,
    no: Annotated[Forbids | Keep | None, Choice("What they asked people not to do", Forbids)] = KEEP,
    note: Annotated[str | Keep | None, Words("Anything to remember", most=LONGEST_NOTE, lines=True)] = KEEP,
    fits: Annotated[str | Keep | None, Words("One honest sentence why it fits", most=LONGEST_WHY)] = KEEP,
    language: Annotated[Language | Keep | None, Choice("The language of the employer", Language)] = KEEP,
) -> Reply:
    """Change what is known of a lead; an emptied field is taken away."""
    if company is None and not lead.blind:
        raise Refused(_("A lead needs its company; type ? where nobody knows it. /lead undo takes back an added lead."))
    edited = replace(
        lead,
        company=_kept(company, lead.company),
        role=_kept(role, lead.role),
        contact=_kept(contact, lead.contact),
        phone=_kept(phone, lead.phone),
        email=_kept(email, lead.email),
        via=_kept(via, lead.via),
        link=_kept(link, lead.link),
        zone=_kept(city, lead.zone),
        note=_kept(note, lead.note),
        fits=lead.fits if isinstance(fits, Keep) else fits or "",
        language=lead.language if isinstance(language, Keep) else language,
        closing=lead.closing if isinstance(closing, Keep) else closing,
        way=lead.way if isinstance(by, Keep) else by,
        forbids=lead.forbids if isinstance(no, Keep) else no or Forbids.NOTHING,
    )
    deed = Deed.EDITED
    day = None if isinstance(sent, NotYet) else sent
    if not isinstance(day, Keep) and day != lead.sent:
        deed = Deed.SENT if day else Deed.NOT_SENT
        edited = _sent(edited, day)
    change = saving.record(ask, _replanned(ask, lead, edited), deed, before=lead)
    return Reply(say.edited(ask, ask.lead(lead.id), change), replaces=True)


def _kept(value: str | Keep | None, was: str) -> str:
    return was if isinstance(value, Keep) else value or ""


def _sent(lead: Lead, day: date | None) -> Lead:
    """Return the lead as it is when it was sent on another day, or not yet."""
    if day:
        return moves.sent(lead, day)
    if lead.stage.rank > Stage.SENT.rank:
        raise Refused(
            _("This lead is at “{stage}” already, so it was sent. Please give the day, or leave it as it is.").format(
                stage=word(lead.stage)
            )
        )
    return moves.not_sent(lead)


def _replanned(ask: Ask, lead: Lead, edited: Lead) -> Lead:
    """Return the edited lead with a plan that fits: the same step where only how to reach them changed."""
    if not edited.open:
        return edited
    if not edited.followed and edited.stage is not Stage.TO_SEND:
        return placing.unplanned(edited) if edited.plan else edited
    moved = (edited.stage, edited.clock, edited.closing) != (lead.stage, lead.clock, lead.closing)
    if moved or (edited.plan is None and not lead.followed):
        return saving.with_next(ask, edited)
    # The same step: correcting a number must not make today's nudge a thing of the past.
    return placing.rewayed(edited, ask.person)


@command("lead more", title="More about a lead", filled=_as_it_is)
def lead_more(
    ask: Ask,
    lead: Annotated[Lead, LeadRef("Number or company of the lead")],
    contact: Annotated[str | Keep | None, Words("Who to ask for")] = KEEP,
    phone: Annotated[str | Keep | None, Phone("Their phone number")] = KEEP,
    email: Annotated[str | Keep | None, Email("Their email address")] = KEEP,
    no: Annotated[Forbids | Keep | None, Choice("What they asked people not to do", Forbids)] = KEEP,
    language: Annotated[Language | Keep | None, Choice("The language of the employer", Language)] = KEEP,
) -> Reply:
    """Say how to reach them, in which language, and what they forbid."""
    return lead_edit(ask, lead, contact=contact, phone=phone, email=email, no=no, language=language)


@command("lead source", title="Where it came from", form=("via", "link", "closing", "city", "by"), filled=_as_it_is)
def lead_source(
    ask: Ask,
    lead: Annotated[Lead, LeadRef("Number or company of the lead")],
    via: Annotated[str | Keep | None, Words("Through whom you know of it: an agency, a site, a friend")] = KEEP,
    link: Annotated[str | Keep | None, Link("Where the posting is")] = KEEP,
    closing: Annotated[date | Keep | None, Day("When the posting closes", Looks.EITHER, leans=Looks.AHEAD)] = KEEP,
    city: Annotated[str | Keep | None, Zone("Where they are: a large city near them, or a zone")] = KEEP,
    by: Annotated[Way | Keep | None, Choice("How you would rather follow up", Way, among=BY)] = KEEP,
) -> Reply:
    """Say where a lead came from, when it closes, where they are, and how you would rather follow up."""
    return lead_edit(ask, lead, via=via, link=link, closing=closing, city=city, by=by)


@command("lead note", title="A note on a lead", free=("lead", "text"))
def lead_note(
    ask: Ask,
    lead: Annotated[Lead, LeadRef("Number or company of the lead")],
    text: Annotated[str, Words("What to remember", most=500, lines=True)],
) -> Reply:
    """Add a line to a lead's note."""
    note = f"{lead.note}\n{text}" if lead.note else text
    if len(note) > LONGEST_NOTE:
        raise Refused(
            _("The note would grow beyond {most} characters. /lead edit shortens it.").format(most=f"{LONGEST_NOTE:,}")
        )
    return lead_edit(ask, lead, note=note)
