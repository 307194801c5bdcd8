"""Words to use: a lead's script, why it fits, and a person's own wording."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated

from bot.ask import Ask, Refused
from bot.card import Reply
from bot.commands import saving
from bot.kinds import KEEP, Choice, Keep, LeadRef, Mark, Template, Words
from bot.language import Language
from bot.people.wording import Saying, Wording
from bot.pipeline.lead import LONGEST_WHY, Lead
from bot.pipeline.words import Deed
from bot.spec import command
from bot.voice import leads
from bot.voice import script as say
from bot.voice import wordings as say_own
from bot.voice.scripts import employers_language, possible, usual


@command("followup script", title="Words to use", free=("lead", "kind"))
def followup_script(
    ask: Ask,
    lead: Annotated[Lead, LeadRef("Number or company of the lead")],
    kind: Annotated[Saying | None, Choice("Which words", Saying)] = None,
    language: Annotated[Language | None, Choice("The language of the employer", Language)] = None,
    turn: Annotated[str | None, Mark()] = None,
) -> Reply:
    """Hand you the words for a lead: to say on the phone, or to send."""
    if language and language is not employers_language(lead, ask.person):
        saving.record(ask, replace(lead, language=language), Deed.EDITED, before=lead)
        lead = ask.lead(lead.id)
    return _script(ask, lead, kind, int(turn) if turn and turn.isdigit() else 0, replaces=turn is not None)


def _script(ask: Ask, lead: Lead, kind: Saying | None, turn: int = 0, *, replaces: bool = True) -> Reply:
    """Return the card with a lead's words; what is asked only once is asked from then on no more."""
    there, saying = possible(lead), kind or usual(lead, ask.person)
    if saying is None or not there:
        raise Refused(say.none(ask, lead), *say.ways_on(lead))
    if saying not in there:
        raise Refused(say.not_this(lead, saying), *say.instead(lead))
    wants = say.wants(ask, lead, saying, turn)
    card = say.card(ask, lead, saying, turn, wants=wants)
    if say.why(lead, saying) in wants:
        ask.keep_lead(replace(lead, fits=""))
    if not ask.person.asked_who:
        ask.keep_person(lambda person: replace(person, asked_who=True))
    return Reply(card, replaces=replaces)


def back_to(ask: Ask, lead: str | None, kind: str | None) -> Reply | None:
    """Return the words that somebody came from, by what their button carried; None where there are none any more."""
    found = next((each for each in ask.leads() if each.id == lead), None)
    if found is None:
        return None
    there = possible(found)
    saying = next((each for each in there if each == kind), usual(found, ask.person))
    return _script(ask, found, saying) if saying else None


def _why(_: Ask, values: Mapping[str, object]) -> Mapping[str, str]:
    lead = values.get("lead")
    return {"why": lead.fits or ""} if isinstance(lead, Lead) else {}


@command("lead fits", title="Why it fits", free=("lead", "why"), filled=_why)
def lead_fits(
    ask: Ask,
    lead: Annotated[Lead, LeadRef("Number or company of the lead")],
    why: Annotated[
        str | Keep | None, Words("One honest sentence, in the language of the employer", most=LONGEST_WHY)
    ] = KEEP,
    kind: Annotated[str | None, Mark()] = None,
) -> Reply:
    """Keep in one sentence why a lead fits; its words say it."""
    said = lead.fits if isinstance(why, Keep) else why
    change = saving.record(ask, replace(lead, fits=said or ""), Deed.EDITED, before=lead)
    return back_to(ask, lead.id, kind) or Reply(leads.edited(ask, ask.lead(lead.id), change), replaces=True)


def _own(ask: Ask, values: Mapping[str, object]) -> Mapping[str, str]:
    kind = str(values.get("about") or values.get("kind") or "")
    return {"kind": kind, "text": next((each.words for each in ask.person.wordings if each.saying == kind), "")}


@command("followup template", title="Your own words", free=("kind", "text"), filled=_own)
def followup_template(
    ask: Ask,
    kind: Annotated[Saying, Choice("Which words", Saying)],
    text: Annotated[
        str | Keep | None, Template("With {name}, {company}, {role}, {sent} and others; empty to remove it")
    ] = KEEP,
    about: Annotated[str | None, Mark()] = None,
) -> Reply:
    """Write, show or remove your own words of one kind; they come before mine."""
    del about  # what the form opens with
    if isinstance(text, Keep):
        return Reply(say_own.shown(ask.person, kind), replaces=True)
    others = tuple(each for each in ask.person.wordings if each.saying is not kind)
    ask.keep_person(lambda person: replace(person, wordings=(*others, *((Wording(kind, text),) if text else ()))))
    return Reply(say_own.kept(ask.person, kind), replaces=True)
